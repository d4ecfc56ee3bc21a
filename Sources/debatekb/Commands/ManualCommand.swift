import ArgumentParser

/// Writes the manual page, which `make install` puts in its place.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", _superCommandName: DebateKBCommand.name, abstract: Catalogue.manualAbstract.text,
        discussion: Catalogue.manualDiscussion.text)

    @OptionGroup(title: Catalogue.titleTerminal.text)
    var terminal: TerminalOptions

    func run() throws {
        StandardOutput.write(ManualPage().text())
    }
}
