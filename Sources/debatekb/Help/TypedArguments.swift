/// What a person types, as the parser can read it: a hyphen begins more than options.
enum TypedArguments {
    /// The arguments with words that are left out of a search (`-开源`, `-stance:open`) and numbers below zero (`--limit -1`)
    /// told from options.
    static func forParser(_ arguments: [String]) -> [String] {
        let isSearch = arguments.first.map { ["search", "export"].contains($0) || !$0.hasPrefix("-") && $0.utf8.contains { $0 >= 0x80 } }
        var result: [String] = []
        var index = arguments.startIndex
        while index < arguments.endIndex, arguments[index] != "--" {
            let argument = arguments[index]
            if index + 1 < arguments.endIndex, isOption(argument), isNegative(arguments[index + 1]) {
                result.append(argument + "=" + arguments[index + 1])
                index += 2
                continue
            }
            // A space in front is nothing to a query and hides the hyphen from the parser.
            result.append(isSearch == true && isLeftOut(argument) ? " " + argument : argument)
            index += 1
        }
        return result + arguments[index...]
    }

    private static func isOption(_ argument: String) -> Bool { argument.hasPrefix("--") && !argument.contains("=") }

    private static func isNegative(_ argument: String) -> Bool {
        argument.count > 1 && argument.hasPrefix("-") && argument.dropFirst().allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
    }

    /// Options of one letter are the only others with one hyphen.
    private static func isLeftOut(_ argument: String) -> Bool {
        guard argument.hasPrefix("-"), !argument.hasPrefix("--") else { return false }
        let word = argument.dropFirst()
        return word.count > 1 && !word.dropFirst().hasPrefix("=") || word.utf8.contains { $0 >= 0x80 }
    }
}
