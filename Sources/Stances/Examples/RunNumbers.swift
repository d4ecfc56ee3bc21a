/// Numbers for the hashes of runs, in the order in which they come. The hashes are mixed already, so nothing hashes them again.
struct RunNumbers: Sendable {
    private(set) var count = 0
    /// Each number at its hash or the next free place behind it, -1 where a place is free; half of them are at least.
    private var numbers: [Int32]
    private var hashes: [UInt64]

    /// A table with room for some hashes before it grows.
    init(room: Int = 8) {
        var places = 16
        while places < 2 * room { places *= 2 }
        numbers = [Int32](repeating: -1, count: places)
        hashes = [UInt64](repeating: 0, count: places)
    }

    /// The number of a hash, or nil where it has none.
    subscript(hash: UInt64) -> Int? {
        let number = numbers[place(of: hash)]
        return number < 0 ? nil : Int(number)
    }

    /// Gives a hash the next number; false where it has one.
    mutating func insert(_ hash: UInt64) -> Bool {
        var place = place(of: hash)
        guard numbers[place] < 0 else { return false }
        if 2 * (count + 1) > numbers.count {
            var larger = RunNumbers(room: numbers.count)
            for old in numbers.indices where numbers[old] >= 0 {
                let place = larger.place(of: hashes[old])
                (larger.numbers[place], larger.hashes[place]) = (numbers[old], hashes[old])
            }
            (numbers, hashes) = (larger.numbers, larger.hashes)
            place = self.place(of: hash)
        }
        (numbers[place], hashes[place]) = (Int32(count), hash)
        count += 1
        return true
    }

    @inline(__always)
    private func place(of hash: UInt64) -> Int {
        let mask = numbers.count - 1
        // The product's upper half: the lower bits of a run's hash hang on the lower bits of its characters only.
        var place = Int(truncatingIfNeeded: hash &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
        while numbers[place] >= 0, hashes[place] != hash { place = (place + 1) & mask }
        return place
    }
}
