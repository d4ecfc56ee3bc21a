/// The speakers of a directory whom an article names.
struct ListedNames {
    let directory: SpeakerDirectory
    let register: NameRegister

    /// The listed speaker who bears a name. Of namesakes it is the one whose organisation the article names; where that
    /// settles nothing, nobody.
    func speaker(named name: String) -> Speaker? {
        let namesakes = directory.speakers(named: name)
        if namesakes.count < 2 { return namesakes.first }
        let fitting = namesakes.filter { $0.organisations.contains { register.holds($0) } }
        return fitting.count == 1 ? fitting.first : nil
    }
}
