public import SaidDates

extension QuoteRecord {
    /// When the quotation was said, which words of the page tell it, and how sure that is.
    public struct DateCreated: RecordPart {
        /// The date, with what is known and no more.
        public var date = EDTFDate.unknown
        /// What kind of words tell it.
        public var kind = SaidDate.Kind.default
        /// The words; nil where none do.
        public var exact: String?
        /// Their first scalar.
        public var start: Int?
        /// One past their last scalar.
        public var end: Int?
        /// The rule that read them.
        public var rule = ""
        /// How often such a date is right, from 0 to 1.
        public var confidence = 0.0

        /// A date of nothing.
        public static var blank: DateCreated { DateCreated() }

        /// The date, as EDTF.
        public var words: String? { date.description }

        /// Names the members.
        public mutating func visit(_ visitor: inout some MemberVisitor) {
            visitor.visit(Member("date", column: 42, field: .usual(34, "said")), &date)
            visitor.visit(Member("kind", column: 43, field: .onRequest(35, "saidKind")), &kind)
            visitor.visit(Member("exact", column: 44, field: .onRequest(36, "saidWords")), &exact)
            visitor.visit("start", &start)
            visitor.visit("end", &end)
            visitor.visit(Member("rule", column: 45), &rule)
            visitor.visit(Member("confidence", column: 46, field: .onRequest(37, "saidConfidence")), &confidence)
        }
    }

    /// The date of saying that the page itself tells: two of such can be put in order. Nil where it is only about the day of printing, or
    /// before it.
    public var toldDate: EDTFDate? { dateCreated.flatMap { $0.kind.isTold ? $0.date : nil } }

    /// Whether that date is as sure as an attribution must be that is shown without a mark.
    public var isDateSure: Bool { toldDate != nil && (dateCreated?.confidence ?? 0) >= Self.sureAttribution }
}

extension EDTFDate {
    /// What a part has before its date is filled in.
    fileprivate static let unknown = EDTFDate.interval(from: nil, to: nil)
}

extension EDTFDate: MemberValue {
    /// Written as EDTF.
    public static var form: Scalar.Form { .text }
    /// As EDTF.
    public var scalar: Scalar { .text(description) }
    /// Reads EDTF; nil where it is none.
    public init?(scalar: Scalar) {
        guard case .text(let text) = scalar else { return nil }
        self.init(text)
    }
}

extension SaidDate.Kind: MemberValue {}
