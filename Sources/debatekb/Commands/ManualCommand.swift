import ArgumentParser

/// Writes the manual page; `make install` calls it, and nobody needs to know.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", _superCommandName: DebateKBCommand.name, abstract: Catalogue.manualAbstract.text, shouldDisplay: false)

    @OptionGroup(title: Catalogue.titleTerminal.text)
    var terminal: TerminalOptions

    func run() throws {
        StandardOutput.write(ManualPage().text())
    }
}
