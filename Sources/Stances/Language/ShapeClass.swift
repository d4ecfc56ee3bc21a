import WordTables

/// Characters and openings of clauses by which rules tell where a word stands: they are no words that judge.
///
/// The table has the form of `WordClass`.
enum ShapeClass: CaseIterable, Sendable {
    /// Stands between two names that are said in one breath.
    case joinsNames
    /// Points back at the head of a clause.
    case points
    /// Stands behind the last word of a clause.
    case ends
    /// Opens a predicate of degree behind its noun.
    case opensDegree
    /// What a verb leads to, so that 不 before it says that it cannot be done: 做不出.
    case result
    /// Adverbs, particles and last characters of nouns, behind which 不 denies a verb of its own: 数据不出域.
    case endsNoVerb
    /// What 最 makes a time of: 最近.
    case timeOfMost
    /// A negation's last character, which it may share with what it denies: 不是未来, 没有前途.
    case endsNegation
    /// Stands behind a superlative that has no noun at once.
    case partsFromNoun
    /// Begins an English clause where no comma does.
    case conjunction

    static let table: StaticString = """
        joinsNames:
          和|与|跟|及|、
        points:
          那|这|它
        ends:
          的|了|吗
        opensDegree:
          已|很|仍|依|非
        result:
          出|了|起|动|住|成|通|赢|来|到
        endsNoVerb:
          据|量|码|权|业|社|区|台|商|国|重|果|务|品|术|户|本|钱|也|都|就|还|却|并|而|了|的|在|是|我|你|他|它|从|仍|又|再|则|人|们|绝|决|永|源|型|者|司|看|想|料|意|遇
        timeOfMost:
          近|后|终|初|早|新|先|多|少
        endsNegation:
          是|有
        partsFromNoun:
          的|了
        conjunction:
          but|because|while|whereas|although|unless|so|until|and it|and they
        """

    /// The characters of a class, as they stand in a folded text.
    static func characters(of shape: ShapeClass) -> Set<UInt32> { Set(words(of: shape).flatMap { ExpressionTrie.fold($0) }) }

    /// The words of a class.
    static func words(of shape: ShapeClass) -> [String] {
        WordTable<ShapeClass>(expressions: table, named: "shapes").entries.filter { $0.class == shape }.map(\.word)
    }
}

/// Lets a text's numbers be compared with characters as they are read: `folded[i] == "的"`.
@inline(__always)
func == (value: UInt32, character: Unicode.Scalar) -> Bool { value == character.value }

/// The contrary of `==`.
@inline(__always)
func != (value: UInt32, character: Unicode.Scalar) -> Bool { value != character.value }

/// Lets a `switch` over a text's numbers name characters.
@inline(__always)
func ~= (character: Unicode.Scalar, value: UInt32) -> Bool { character.value == value }

extension Sequence<UInt32> {
    /// Whether a character stands in a text's numbers.
    func contains(_ character: Unicode.Scalar) -> Bool { contains(character.value) }
}

extension UInt32 {
    /// Whether it is a Han character.
    var isHan: Bool { (0x4E00...0x9FFF).contains(self) }
}
