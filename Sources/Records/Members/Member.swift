/// What is told of one member of a record beside its type: its name in JSON, and where people meet it.
///
///     visitor.visit("sourceSha256", &sourceSha256)   // only programs see it
///     visitor.visit(Member("publisher", column: 22, field: .usual(8, "outlet")), &publisher)
///
/// It holds nothing that must be made at run time, so that naming a member costs nothing where records are written and read.
public struct Member: Sendable, ExpressibleByStringLiteral {
    /// Its name in JSON.
    public internal(set) var name: StaticString
    /// Its column in tables of records; nil where it has none.
    public let column: Column?
    /// What `--fields` calls it; nil where it cannot be asked for.
    public let field: Field?
    /// What `--fields` calls the day of it, where it is a date.
    public let day: Field?
    /// What people read beside it; nil where they do not see it.
    public let label: Label?

    /// A member with what people see of it.
    public init(_ name: StaticString, column: Column? = nil, field: Field? = nil, day: Field? = nil, label: Label? = nil) {
        self.name = name
        self.column = column
        self.field = field
        self.day = day
        self.label = label
    }

    /// A member that only programs see.
    public init(stringLiteral name: StaticString) { self.init(name) }

    /// A column, whose heading is the member's path (`isPartOf.publisher`).
    public struct Column: Sendable, ExpressibleByIntegerLiteral {
        /// Its place among the columns. What is there keeps its place, for readers that count; what is new comes behind the last.
        public let place: Int
        /// What stands between several values in one cell.
        public let separator: StaticString

        /// A column in which several values are joined by a separator.
        public static func joined(_ place: Int, by separator: StaticString) -> Column { Column(place: place, separator: separator) }

        private init(place: Int, separator: StaticString) {
            self.place = place
            self.separator = separator
        }

        /// A column in which several values are joined by semicolons.
        public init(integerLiteral place: Int) { self.init(place: place, separator: "; ") }
    }

    /// A field that `--fields` can ask for.
    public struct Field: Sendable {
        /// Its place among the fields; what is new comes behind the last.
        public let place: Int
        /// Its name.
        public let name: StaticString
        /// Whether tables have it when nobody asks for fields.
        public let isUsual: Bool

        /// A field that tables have when nobody asks.
        public static func usual(_ place: Int, _ name: StaticString) -> Field { Field(place: place, name: name, isUsual: true) }

        /// A field for those who ask.
        public static func onRequest(_ place: Int, _ name: StaticString) -> Field { Field(place: place, name: name, isUsual: false) }
    }

    /// What people read beside a value, in the program's languages.
    public struct Label: Sendable {
        /// Its place among the labels; places are tens, so that one more finds room between two.
        public let place: Int
        private let words: (english: StaticString, chinese: StaticString)

        /// A label in both languages.
        public init(_ place: Int, _ english: StaticString, _ chinese: StaticString) {
            self.place = place
            words = (english, chinese)
        }

        /// In English.
        public var english: String { words.english.description }
        /// In Chinese.
        public var chinese: String { words.chinese.description }
    }
}
