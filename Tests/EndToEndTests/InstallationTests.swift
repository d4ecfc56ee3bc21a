import Foundation
import Testing

@Suite("An installed copy")
struct InstallationTests {
    private func install(in prefix: String) throws {
        let install = Process()
        install.executableURL = URL(filePath: Program.root + "/Scripts/install.sh")
        install.arguments = [Program.path, prefix]
        install.currentDirectoryURL = URL(filePath: Program.root)
        try install.start()
        install.waitUntilExit()
        #expect(install.terminationStatus == 0)
    }

    @Test(
        "in a home too it answers from any folder, has its manual and completions, and keeps what was corrected when it is installed again")
    func installed() throws {
        let scratch = try Scratch()
        let home = scratch.path + "/home"
        let prefix = home + "/.local"
        try install(in: prefix)
        for file in [
            "share/man/man1/debatekb.1", "share/man/zh_CN/man1/debatekb.1", "share/bash-completion/completions/debatekb",
            "share/zsh/site-functions/_debatekb", "share/fish/vendor_completions.d/debatekb.fish", "share/debatekb/Corpus/debate.yaml",
        ] {
            #expect(FileManager.default.fileExists(atPath: prefix + "/" + file), "\(file)")
        }

        func run(_ arguments: String...) throws -> Program.Run {
            try Program.run(
                arguments, environment: ["HOME": home, "XDG_DATA_HOME": "", "DEBATEKB_HOME": ""], folder: scratch.path,
                program: prefix + "/bin/debatekb")
        }
        let first = try run("search", "开源", "--jsonl", "--limit", "1")
        #expect(first.status == 0, "\(first.errors)")
        let id = try #require(first.objects.first?["id"] as? String)
        let corrected = try run("correct", id, "--status", "disputed", "--note", "试验")
        #expect(corrected.status == 0, "\(corrected.errors)")
        let own = home + "/.local/share/debatekb/own"
        #expect(corrected.errors.contains(own))
        #expect(!FileManager.default.fileExists(atPath: prefix + "/share/debatekb/Corpus/corrections.jsonl"))

        try install(in: prefix)
        #expect(try FileManager.default.contentsOfDirectory(atPath: prefix + "/share/debatekb").sorted() == ["Corpus", "own"])
        #expect(FileManager.default.fileExists(atPath: own + "/corrections.jsonl"))
        let again = try run("show", id, "--json")
        #expect(again.status == 0 && again.errors.isEmpty, "\(again.errors)")
    }
}
