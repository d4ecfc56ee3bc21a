/// How the documents of a term are laid out.
///
/// A term's postings are blocks of 128 documents and a tail of less:
///
///     for each block its last document (4)          ┐
///     for each block where it ends (4)              ├ only where there are blocks
///     for each block the bound of its weights (1)   ┘
///     each block: the width (1), how many frequencies follow (1), 128 gaps of that width, the frequencies
///     the tail: k of its Rice code, plus 32 where frequencies follow (1), the gaps; how many (1) and the frequencies
///
/// Gaps are less one. A frequency is a place in the block (1) and how often, up to 255 (1); all others are 1. Bounds are
/// parts of BM25 in a byte, so that a search for the best hits passes over blocks that hold none.
enum PostingCoding {
    static let block = BitPacking.block

    /// How many bytes stand before the blocks.
    static func headerSize(blocks: Int) -> Int { blocks * 9 }

    /// Appends a list of postings.
    ///
    /// - Parameter part: the weight of a posting, for the bounds.
    static func encode(_ list: borrowing PostingList, to bytes: inout [UInt8], part: (_ document: UInt32, _ frequency: UInt32) -> Float) {
        let documents = list.documents.span
        let blocks = documents.count / block
        var lasts: [UInt8] = []
        var ends: [UInt8] = []
        var bounds: [UInt8] = []
        var body: [UInt8] = []
        var frequent = 0
        var gaps = [UInt32](repeating: 0, count: block)
        for number in 0...blocks {
            let start = number * block
            let count = min(block, documents.count - start)
            guard count > 0 else { break }
            var last = start == 0 ? UInt32.max : documents[start - 1]
            var all: UInt32 = 0
            for i in 0..<count {
                let document = documents[start + i]
                gaps[i] = document &- last &- 1
                all |= gaps[i]
                last = document
            }
            var frequencies: [UInt8] = []
            let firstFrequent = frequent
            while frequent < list.frequent.count, list.frequent[frequent].index < start + count {
                frequencies.append(UInt8(list.frequent[frequent].index - start))
                frequencies.append(UInt8(min(list.frequent[frequent].frequency, 255)))
                frequent += 1
            }
            if number < blocks {
                let width = UInt32.bitWidth - all.leadingZeroBitCount
                body.append(UInt8(width))
                body.append(UInt8(frequencies.count / 2))
                BitPacking.pack(gaps.span, width: width, to: &body)
                body += frequencies
                lasts.append(number: last)
                ends.append(number: UInt32(body.count))
                bounds.append(BM25.bound(best(of: list, from: start, frequent: firstFrequent..<frequent, part)))
            } else {
                encode(rest: gaps.span.extracting(0..<count), frequencies, to: &body)
            }
        }
        bytes += lasts
        bytes += ends
        bytes += bounds
        bytes += body
    }

    /// The greatest weight of a posting in the block that begins at a place.
    @inline(__always)
    private static func best(
        of list: borrowing PostingList, from start: Int, frequent: Range<Int>, _ part: (_ document: UInt32, _ frequency: UInt32) -> Float
    ) -> Float {
        var best: Float = 0
        var k = frequent.lowerBound
        for i in start..<start + block {
            var frequency: UInt32 = 1
            if k < frequent.upperBound, list.frequent[k].index == i {
                frequency = min(list.frequent[k].frequency, 255)
                k += 1
            }
            best = max(best, part(list.documents[i], frequency))
        }
        return best
    }

    /// What does not fill a block.
    private static func encode(rest gaps: Span<UInt32>, _ frequencies: [UInt8], to body: inout [UInt8]) {
        let k = RiceCoding.parameter(for: gaps)
        body.append(UInt8(k) | (frequencies.isEmpty ? 0 : 32))
        RiceCoding.encode(gaps, k: k, to: &body)
        guard !frequencies.isEmpty else { return }
        body.append(UInt8(frequencies.count / 2))
        body += frequencies
    }
}
