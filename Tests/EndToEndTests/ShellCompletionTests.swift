import Foundation
import Testing

/// The completions as the shells themselves offer them: a person types, presses Tab, and looks at the line.
@Suite("Completions in the shell")
struct ShellCompletionTests {
    private static let hasScreen = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")

    private static func isInstalled(_ shell: String) -> Bool {
        hasScreen && ["/usr/bin/", "/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + shell) }
    }

    @Test("bash completes commands, speakers, stances and aspects", .enabled(if: isInstalled("bash"), "needs bash and tmux"))
    func bash() throws {
        try complete("bash", start: "bash --noprofile --norc -i") { "source \($0)/bash.completion" }
    }

    @Test("zsh completes commands, speakers, stances and aspects", .enabled(if: isInstalled("zsh"), "needs zsh and tmux"))
    func zsh() throws {
        try complete("zsh", start: "zsh -f -i") { "fpath=(\($0)/functions $fpath); autoload -Uz compinit; compinit -u -D" }
    }

    @Test("fish completes commands, speakers, stances and aspects", .enabled(if: isInstalled("fish"), "needs fish and tmux"))
    func fish() throws {
        try complete("fish", start: "fish --no-config -i") { "source \($0)/fish.completion" }
    }

    private func complete(_ shell: String, start: String, _ load: (String) -> String) throws {
        let scratch = try Scratch()
        let corpus = try SampleCorpus.shared.get().path
        try scratch.write(try Program.run("--generate-completion-script", shell).output, to: "\(shell).completion")
        try scratch.write(try Program.run("--generate-completion-script", shell).output, to: "functions/_debatekb")
        let folder = URL(filePath: Program.path).deletingLastPathComponent().path
        let screen = try TmuxScreen(
            in: scratch.path, "env -i TERM=screen PATH='\(folder)':/usr/bin:/bin HOME='\(scratch.path)' LC_ALL=C.UTF-8 \(start)")
        screen.type("\(load(scratch.path)); cd '\(corpus)'; clear; echo rea''dy", then: "Enter", until: { $0.hasPrefix("ready") })
        for (typed, expected) in [
            ("debatekb timel", "timeline"), ("debatekb search --corpus . --speaker lin", "--speaker lin-yue"),
            ("debatekb search --corpus . --speaker 贺", "--speaker 贺兰舟"), ("debatekb search --corpus . --stance clo", "--stance closed"),
            ("debatekb arguments --corpus . --aspect cos", "--aspect cost"), ("debatekb timeline --corpus . 贺", "贺兰舟"),
        ] {
            let seen = screen.type(typed, then: "Tab", until: { $0.contains(expected) })
            #expect(seen.contains(expected), "\(shell): \(typed)\n\(seen)")
            // An empty line again; the space tells the command from the folder's name in the prompt.
            screen.type("", then: "C-u", until: { !$0.contains("debatekb ") })
        }
        let process = try #require(screen.shell)
        screen.end()
        #expect(Program.wait { kill(process, 0) != 0 }, "\(shell) runs on without its screen")
    }
}

/// A screen with a keyboard. Its server is a process of its own at a socket of its own, and ends with the value.
private final class TmuxScreen {
    private let socket: String
    private let server = Process()

    init(in folder: String, _ command: String) throws {
        socket = folder + "/tmux"
        server.executableURL = URL(filePath: "/usr/bin/tmux")
        server.arguments = ["-D", "-f", "/dev/null", "-S", socket]
        server.standardInput = FileHandle.nullDevice
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.start()
        #expect(Program.wait { FileManager.default.fileExists(atPath: socket) }, "tmux does not start")
        tmux("-u", "new-session", "-d", "-x", "400", "-y", "20", command)  // no line is broken
        wait { $0.contains { "#$%>".contains($0) } }  // the prompt
    }

    deinit { server.end() }

    /// The shell on the screen.
    var shell: pid_t? { pid_t(tmux("display-message", "-p", "#{pane_pid}").trimmingCharacters(in: .whitespacesAndNewlines)) }

    /// Ends the server, and with it the shell.
    func end() { server.end() }

    /// Types words and then a key; gives what stands on the screen when a condition holds, or in the end.
    ///
    /// The key is pressed when the line editor shows the words: it has read them then.
    @discardableResult
    func type(_ words: String, then key: String, until isDone: @escaping (String) -> Bool) -> String {
        if !words.isEmpty {
            tmux("send-keys", "-l", "--", words)
            wait { $0.contains(words) }
        }
        tmux("send-keys", key)
        return wait(until: isDone)
    }

    /// What stands on the screen when a condition holds, or after a while.
    @discardableResult
    private func wait(until isDone: (String) -> Bool) -> String {
        var seen = ""
        for _ in 0..<300 {
            seen = tmux("capture-pane", "-p", "-J")
            if isDone(seen) { break }
            Thread.sleep(forTimeInterval: 0.03)
        }
        return seen
    }

    @discardableResult
    private func tmux(_ arguments: String...) -> String {
        (try? Program.run(["-S", socket] + arguments, program: "/usr/bin/tmux"))?.output ?? ""
    }
}
