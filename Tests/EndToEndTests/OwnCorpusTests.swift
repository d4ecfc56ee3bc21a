import Foundation
import Testing

/// What was installed for all is only read; what somebody changes is their own.
@Suite("One's own corpus")
struct OwnCorpusTests {
    private func installed() throws -> String { try Installation.shared.get().corpus }

    private func anID(_ person: Installation.Person) throws -> String {
        let found = try person.run("search", "少走弯路", "--jsonl")
        return try #require(found.objects.first?["id"] as? String, "\(found.errors)")
    }

    private func contents(_ folder: String) throws -> [String: Data] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return names.reduce(into: [:]) { $0[$1] = FileManager.default.contents(atPath: folder + "/" + $1) ?? Data() }
    }

    @Test("the first correction begins it as a copy of the installed one, says so in a sentence, and later commands use it")
    func correct() throws {
        let (person, before) = (try Installation.Person(), try contents(installed()))
        let id = try anID(person)
        #expect(person.beside.isEmpty, "reading makes no copy")
        let first = try person.run("correct", id, "--status", "disputed")
        #expect(first.status == 0)
        #expect(
            first.errors.hasPrefix(
                "debatekb: note: the installed corpus is only read; your own begins at \(person.own), as a copy of \(try installed()), "
                    + "and is used from now on\n"), "\(first.errors)")
        #expect(first.errors.contains("added to \(person.own)/corrections.jsonl; "))
        #expect(person.beside == ["own"])
        let second = try person.run("correct", id, "--note", "录音为证", "--status", "verified")
        #expect(second.status == 0 && !second.errors.contains("note:"), "\(second.errors)")
        #expect(try person.run("rebuild").status == 0)
        let record = try #require(try person.run("search", "少走弯路", "--jsonl").objects.first)
        #expect((record["verification"] as? [String: Any])?["note"] as? String == "录音为证")
        #expect(try contents(installed()) == before)
    }

    @Test(
        "so do the first page that is added and the first rebuild, and each names the corpus that it writes to",
        arguments: ["add", "rebuild"])
    func begin(command: String) throws {
        let (person, before) = (try Installation.Person(), try contents(installed()))
        try person.home.write(AddTests.page("许可证写清楚，比开不开源更要紧，大家都这么看。"), to: "page.html")
        let run = try person.run(command == "add" ? ["add", "page.html"] : ["rebuild"])
        #expect(run.status == 0)
        #expect(run.errors.contains("your own begins at \(person.own)"))
        #expect(run.errors.contains("\ncorpus: \(person.own)\n"))
        #expect(person.beside == ["own"])
        #expect(try person.run("search", "许可证").status == (command == "add" ? 0 : 1))
        #expect(try person.run("search", "少走弯路").status == 0)
        #expect(try contents(installed()) == before)
    }

    @Test("who stands in the folder of the installed corpus changes their own all the same, or the one that they name is refused")
    func standingThere() throws {
        let person = try Installation.Person()
        let id = try anID(person)
        let run = try person.run("correct", id, "--status", "disputed", folder: installed() + "/articles")
        #expect(run.status == 0, "\(run.errors)")
        #expect(FileManager.default.fileExists(atPath: person.own + "/corrections.jsonl"))
        let named = try person.run("correct", id, "--status", "disputed", "--corpus", installed())
        #expect(named.status == 2)
        #expect(
            named.errors == "debatekb: cannot write \(try installed())/corrections.jsonl: Permission denied; mend that, or name another "
                + "corpus with --corpus\n")
    }

    @Test("a correction that does not hold makes no copy")
    func refusedCorrection() throws {
        let person = try Installation.Person()
        #expect(try person.run("correct", "nothing", "--status", "disputed").status == 2)
        #expect(person.beside.isEmpty)
    }

    @Test("an index elsewhere is built without making a copy")
    func indexElsewhere() throws {
        let person = try Installation.Person()
        let run = try person.run("rebuild", "--index", person.home.path + "/index")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("corpus: \(try installed())\n"))
        #expect(person.beside.isEmpty)
    }

    @Test("where it cannot be made, it is said what, where and what to do, in both languages, and nothing is left")
    func refused() throws {
        let person = try Installation.Person()
        let id = try anID(person)
        try person.home.write("no folder", to: ".local/share")
        try person.giveHome()
        for arguments in [["correct", id, "--status", "disputed"], ["rebuild"], ["add", "/etc/hostname"]] {
            let run = try person.run(arguments)
            #expect(run.status == 2)
            #expect(
                run.errors == "debatekb: \(person.own): your own corpus cannot begin here: \(person.home.path)/.local/share/debatekb: "
                    + "Not a directory; set XDG_DATA_HOME, or name a corpus with --corpus\n")
            #expect(
                try person.run(arguments + ["--lang", "zh"]).errors
                    == "debatekb: \(person.own)：无法在此建立你自己的语料：\(person.home.path)/.local/share/debatekb：不是目录；"
                    + "请设置 XDG_DATA_HOME，或用 --corpus 指定语料\n")
        }
        let shut = try person.run("rebuild", environment: ["XDG_DATA_HOME": "/proc/none"])
        #expect(shut.status == 2 && shut.errors.contains("set XDG_DATA_HOME"), "\(shut.errors)")
        let homeless = try person.run("rebuild", environment: ["HOME": ""])
        #expect(
            homeless.status == 2 && homeless.errors.contains("nothing says where your own corpus may be; set HOME"), "\(homeless.errors)")
        #expect(try person.run("rebuild", "--lang", "zh", environment: ["HOME": ""]).errors.contains("请设置 HOME，或用 --corpus 指定语料"))
        #expect(try FileManager.default.subpathsOfDirectory(atPath: person.home.path).sorted() == [".local", ".local/share"])
    }

    @Test("a copy for which there is no room is taken away again, with the folders made for it")
    func noRoom() throws {
        let person = try Installation.Person()
        // No file may have more than 1 KiB, as if the disk were full.
        let script = "trap '' XFSZ; ulimit -f 1; \"$0\" rebuild 2>&1 | head -c 900; exit ${PIPESTATUS[0]}"
        let program = URL(filePath: try installed()).appending(path: "../../../bin/debatekb").standardized.path
        let run = try Program.run(
            ["-c", script, program], environment: ["HOME": person.home.path, "XDG_DATA_HOME": "", "DEBATEKB_HOME": ""],
            folder: person.home.path, program: "/bin/bash")
        #expect(run.status == 2)
        #expect(run.output.contains("your own corpus cannot begin here: \(person.home.path)/.local/share/debatekb/.own-"))
        #expect(run.output.contains("File too large"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: person.home.path) == [])
    }

    @Test("what a copy left that was killed is taken away by the next one")
    func killed() throws {
        let person = try Installation.Person()
        let ended = Process()
        ended.executableURL = URL(filePath: "/bin/true")
        try ended.start()
        ended.waitUntilExit()
        try person.home.write("half of it", to: ".local/share/debatekb/.own-\(ended.processIdentifier).new/articles/a.html")
        try person.giveHome()
        #expect(try person.run("rebuild").status == 0)
        #expect(person.beside == ["own"])
    }

    @Test("two corrections at the same time, which both begin it, are both in it")
    func sideBySide() async throws {
        let person = try Installation.Person()
        let id = try anID(person)
        let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
            for i in 0..<4 { group.addTask { try person.run("correct", id, "--status", "disputed", "--note", "第\(i)人").status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == [0, 0, 0, 0])
        let lines = try String(contentsOfFile: person.own + "/corrections.jsonl", encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 4)
        #expect(person.beside == ["own"])
    }

    @Test(
        "a corpus that may not be written to is left as it is, and it is said what, where and what to do",
        arguments: [["add", "page.html"], ["rebuild"]])
    func unwritable(arguments: [String]) throws {
        let (person, before) = (try Installation.Person(), try contents(installed()))
        try person.home.write(AddTests.page("许可证写清楚，比开不开源更要紧，大家都这么看。"), to: "page.html")
        let run = try person.run(arguments + ["--corpus", installed()])
        #expect(run.status == 2)
        #expect(run.errors.contains("cannot write \(try installed())/"), "\(run.errors)")
        #expect(run.errors.contains("Permission denied; mend that, or name another"))
        let chinese = try person.run(arguments + ["--corpus", installed(), "--lang", "zh"])
        #expect(chinese.errors.contains("无法写入 \(try installed())/"), "\(chinese.errors)")
        #expect(chinese.errors.contains("没有权限；请先解决，或用 --"))
        #expect(try contents(installed()) == before)
        #expect(person.beside.isEmpty)
    }
}
