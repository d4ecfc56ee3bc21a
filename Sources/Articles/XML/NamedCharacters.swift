import CLibXML2

/// The characters that have a name in XML and in HTML 4: `&amp;`, `&ldquo;`, `&nbsp;`.
enum NamedCharacters {
    /// The character of a name without its `&` and `;`.
    static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard !name.isEmpty, name.count < 12, !name.contains(0) else { return nil }
        if name.elementsEqual("apos".utf8) { return "'" }
        var terminated = Array(name)
        terminated.append(0)
        // Bound: the name ends in the zero byte appended above, and libxml2's table outlives the program.
        return htmlEntityLookup(&terminated).flatMap { Unicode.Scalar($0.pointee.value) }
    }
}
