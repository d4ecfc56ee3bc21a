import Glibc
import Messages

extension Language {
    /// The one of this run: `--lang`, then LC_ALL, LC_MESSAGES and LANG, the first that is set; otherwise English.
    static let current = choose(
        given: EarlyOptions.value(of: "--lang", in: CommandLine.arguments))

    private static func choose(given: String?) -> Language {
        if let given, let language = Language(rawValue: given) { return language }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Environment.value).first { !$0.isEmpty } ?? ""
        return locale.hasPrefix("zh") ? .chinese : .english
    }
}

/// The options that count before the command line is parsed, because help and the messages on a wrong command line
/// obey them too: `--lang`, `--color`, `--no-pager`. `TerminalOptions` declares and checks them.
enum EarlyOptions {
    /// The last value of an option, given as `--name value` or `--name=value`.
    static func value(of name: String, in arguments: [String]) -> String? {
        var value: String?
        for (i, argument) in arguments.enumerated() {
            if argument == "--" { break }
            if argument == name, i + 1 < arguments.count { value = arguments[i + 1] }
            if argument.hasPrefix(name + "=") { value = String(argument.dropFirst(name.count + 1)) }
        }
        return value
    }

    /// Whether a flag is given.
    static func has(_ name: String, in arguments: [String]) -> Bool {
        arguments.prefix { $0 != "--" }.contains(name)
    }
}

/// The environment, asked for single variables: to copy all of it takes longer than to find the language.
enum Environment {
    /// What a variable holds; nil where it is not set.
    static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
