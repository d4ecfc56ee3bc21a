/// The names of a directory, found by any spelling, whatever its case.
struct ListedNames {
    private let speakers: [Speaker]
    private var byName: [String: Int] = [:]

    /// Takes up every name and alias; the first speaker who bears a name keeps it.
    init(_ directory: SpeakerDirectory) {
        speakers = directory.speakers
        for (number, speaker) in speakers.enumerated() {
            for name in [speaker.name] + speaker.aliases where byName[name.lowercased()] == nil {
                byName[name.lowercased()] = number
            }
        }
    }

    /// The listed speaker who bears a name.
    func speaker(named name: String) -> Speaker? {
        guard !speakers.isEmpty else { return nil }
        return byName[name.lowercased()].map { speakers[$0] }
    }
}
