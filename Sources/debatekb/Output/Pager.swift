import Glibc

/// Shows an answer that is longer than the screen in the reader's pager, as git and man do: `$DEBATEKB_PAGER`, `$PAGER`
/// or less. An empty one or `cat` means none.
struct Pager {
    private let command: String

    /// The pager of this run; nil where stdout is no terminal, or none is wanted.
    init?(terminal: Terminal) {
        guard terminal.isScreen, Environment.value("TERM") != "dumb", !EarlyOptions.has("--no-pager", in: CommandLine.arguments) else {
            return nil
        }
        command = Environment.value("DEBATEKB_PAGER") ?? Environment.value("PAGER") ?? "less"
        if command.isEmpty || command == "cat" { return nil }
    }

    /// Hands bytes to the pager and waits until the reader leaves it.
    ///
    /// - Returns: whether it could be started; otherwise nothing has been shown.
    func show(_ bytes: [UInt8]) -> Bool {
        // less: leave at once if all fits, keep colours, do not clear the screen.
        setenv("LESS", "FRX", 0)
        setenv("LESSCHARSET", "utf-8", 0)
        guard let pipe = Interruption.unblocked({ popen(command, "w") }) else { return false }
        var status: Int32 = 0
        // A reader who leaves early is no error.
        Interruption.leftToOthers {
            _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, pipe) }
            status = pclose(pipe)
        }
        // The shell's answer where there is no such program.
        return status != 127 << 8
    }
}
