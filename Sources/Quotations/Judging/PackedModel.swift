import FoundationEssentials

/// A model as the source holds it: numbers of a few bytes, in Base64, in lines.
///
/// Bytes, in this order: the version 2; the rows of features that have a weight for a segment's role (their number, then for each the
/// distance from the place before, a mask of the roles that have one, and a byte for each); the weights of transitions and of lengths
/// (two bytes each, in 512ths); the features of speakers (their number, then distance and byte); the weights of choices, of words and of both (two
/// bytes each, in 1024ths); the features of names and the weights of their lengths, as those of segments; the three other calibrations (their
/// number of points, then two times two bytes, in 65535ths). Numbers are LEB128; a byte is a signed weight in steps that stand before the
/// rows (in 4096ths).
package enum PackedModel {
    /// The text of a model. The same model gives the same text.
    package static func text(of model: QuotationModel) -> String {
        var bytes: [UInt8] = [2]
        append(model.segments.weights, to: &bytes)
        for weight in model.segments.transitions + model.segments.lengths { append(short: Int(weight * 512), to: &bytes) }
        append(model.speakers.weights, to: &bytes)
        for weight in model.choices.weights + model.bothChoices.weights { append(short: Int(weight * 1024), to: &bytes) }
        append(model.names.weights, to: &bytes)
        for weight in model.names.lengths { append(short: Int(weight * 512), to: &bytes) }
        for calibration in [model.words, model.named, model.both] {
            append(UInt32(calibration.points.count), to: &bytes)
            for point in calibration.points {
                append(short: Int(point.said * 65535) - 32768, to: &bytes)
                append(short: Int(point.right * 65535) - 32768, to: &bytes)
            }
        }
        return Data(bytes).base64EncodedString()
    }

    /// The model of a text; nil where it is none of this version.
    package static func model(of text: String) -> QuotationModel? {
        guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters), !data.isEmpty else { return nil }
        var reader = Reader(bytes: [UInt8](data))
        guard reader.byte() == 2 else { return nil }
        var model = QuotationModel(segments: SegmentModel(), speakers: SpeakerModel())
        guard reader.read(into: &model.segments.weights) else { return nil }
        for i in model.segments.transitions.indices { model.segments.transitions[i] = Float(reader.short()) / 512 }
        for i in model.segments.lengths.indices { model.segments.lengths[i] = Float(reader.short()) / 512 }
        let speakerStep = Float(reader.number()) / 4096
        var place = 0
        for _ in 0..<reader.number() {
            place += Int(reader.number())
            guard place < model.speakers.weights.count else { return nil }
            model.speakers.weights[place] = Float(Int8(bitPattern: reader.byte())) * speakerStep
        }
        for i in model.choices.weights.indices { model.choices.weights[i] = Double(reader.short()) / 1024 }
        for i in model.bothChoices.weights.indices { model.bothChoices.weights[i] = Double(reader.short()) / 1024 }
        guard reader.read(into: &model.names.weights) else { return nil }
        for i in model.names.lengths.indices { model.names.lengths[i] = Float(reader.short()) / 512 }
        model.words = reader.calibration()
        model.named = reader.calibration()
        model.both = reader.calibration()
        return reader.isWhole ? model : nil
    }

    private static func step(of weights: [SIMD8<Float>]) -> Float { rounded(weights.reduce(0) { max($0, $1.max(), -$1.min()) }) }
    private static func step(of weights: [Float]) -> Float { rounded(weights.reduce(0) { max($0, abs($1)) }) }

    /// A step that a number of 4096ths holds and that reaches some largest weight.
    private static func rounded(_ largest: Float) -> Float { max(1, (largest * 4096 / 127).rounded(.up)) / 4096 }

    private static func quantised(_ weight: Float, _ step: Float) -> Int8 { Int8(max(-127, min(127, (weight / step).rounded()))) }

    /// The rows that have a weight.
    private static func append(_ weights: [SIMD8<Float>], to bytes: inout [UInt8]) {
        let step = step(of: weights)
        var rows: [(place: Int, values: [Int8])] = []
        for (place, row) in weights.enumerated() {
            let values: [Int8] = (0..<8).map { quantised(row[$0], step) }
            if values.contains(where: { $0 != 0 }) { rows.append((place, values)) }
        }
        append(UInt32(step * 4096), to: &bytes)
        append(UInt32(rows.count), to: &bytes)
        var last = 0
        for (place, values) in rows {
            append(UInt32(place - last), to: &bytes)
            last = place
            var mask: UInt8 = 0
            for role in 0..<8 where values[role] != 0 { mask |= 1 << UInt8(role) }
            bytes.append(mask)
            for value in values where value != 0 { bytes.append(UInt8(bitPattern: value)) }
        }
    }

    /// The features that have a weight.
    private static func append(_ weights: [Float], to bytes: inout [UInt8]) {
        let step = step(of: weights)
        let values = weights.enumerated().map { (place: $0, value: quantised($1, step)) }.filter { $0.value != 0 }
        append(UInt32(step * 4096), to: &bytes)
        append(UInt32(values.count), to: &bytes)
        var last = 0
        for (place, value) in values {
            append(UInt32(place - last), to: &bytes)
            last = place
            bytes.append(UInt8(bitPattern: value))
        }
    }

    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func append(short number: Int, to bytes: inout [UInt8]) {
        let value = UInt16(bitPattern: Int16(clamping: number))
        bytes += [UInt8(value & 0xFF), UInt8(value >> 8)]
    }

    /// Reads bytes one after another; what is missing is nought, and makes the model no whole one.
    private struct Reader {
        let bytes: [UInt8]
        private var next = 0
        /// Whether all bytes were read and none was missing.
        var isWhole: Bool { next == bytes.count }

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func byte() -> UInt8 {
            defer { next += 1 }
            return next < bytes.count ? bytes[next] : 0
        }

        mutating func number() -> UInt32 {
            var number: UInt32 = 0
            for shift in stride(from: UInt32(0), to: 35, by: 7) {
                let byte = byte()
                number |= UInt32(byte & 0x7F) << shift
                if byte < 0x80 { break }
            }
            return number
        }

        mutating func short() -> Int {
            let low = byte()
            return Int(Int16(bitPattern: UInt16(low) | UInt16(byte()) << 8))
        }

        /// Reads rows of weights; false where one lies beyond the table.
        mutating func read(into weights: inout [SIMD8<Float>]) -> Bool {
            let step = Float(number()) / 4096
            var place = 0
            for _ in 0..<number() {
                place += Int(number())
                guard place < weights.count else { return false }
                let mask = byte()
                for role in 0..<8 where mask & 1 << UInt8(role) != 0 { weights[place][role] = Float(Int8(bitPattern: byte())) * step }
            }
            return true
        }

        mutating func calibration() -> Calibration {
            Calibration(points: (0..<min(1000, number())).map { _ in (Double(short() + 32768) / 65535, Double(short() + 32768) / 65535) })
        }
    }
}
