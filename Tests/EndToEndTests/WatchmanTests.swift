import Foundation
import Testing

@Suite("What tests start")
struct WatchmanTests {
    @Test("it ends with the test run, whatever becomes of the test")
    func ends() throws {
        let sleeper = Process()
        sleeper.executableURL = URL(filePath: "/bin/sleep")
        sleeper.arguments = ["600"]
        do {
            // The test run's end closes the pipe as this value's end does.
            let watchman = Watchman()
            try watchman.start(sleeper)
            #expect(sleeper.isRunning)
        }
        #expect(Program.wait { !sleeper.isRunning })
    }
}
