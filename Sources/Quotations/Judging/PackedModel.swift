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
        var packed = PackedWriter(version: 2)
        append(model.segments.weights, to: &packed)
        for weight in model.segments.transitions + model.segments.lengths { append(short: Int(weight * 512), to: &packed) }
        append(model.speakers.weights, to: &packed)
        for weight in model.choices.weights + model.bothChoices.weights { append(short: Int(weight * 1024), to: &packed) }
        append(model.names.weights, to: &packed)
        for weight in model.names.lengths { append(short: Int(weight * 512), to: &packed) }
        for calibration in [model.words, model.named, model.both] {
            packed.append(UInt32(calibration.points.count))
            for point in calibration.points {
                append(short: Int(point.said * 65535) - 32768, to: &packed)
                append(short: Int(point.right * 65535) - 32768, to: &packed)
            }
        }
        return packed.text
    }

    /// The model of a text; nil where it is none of this version.
    package static func model(of text: String) -> QuotationModel? {
        guard var reader = PackedReader(text, version: 2) else { return nil }
        var model = QuotationModel(segments: SegmentModel(), speakers: SpeakerModel())
        guard reader.read(into: &model.segments.weights) else { return nil }
        for i in model.segments.transitions.indices { model.segments.transitions[i] = Float(reader.signed()) / 512 }
        for i in model.segments.lengths.indices { model.segments.lengths[i] = Float(reader.signed()) / 512 }
        let speakerStep = Float(reader.number()) / 4096
        var place = 0
        for _ in 0..<reader.number() {
            place += Int(reader.number())
            guard place < model.speakers.weights.count else { return nil }
            model.speakers.weights[place] = Float(Int8(bitPattern: reader.byte())) * speakerStep
        }
        for i in model.choices.weights.indices { model.choices.weights[i] = Double(reader.signed()) / 1024 }
        for i in model.bothChoices.weights.indices { model.bothChoices.weights[i] = Double(reader.signed()) / 1024 }
        guard reader.read(into: &model.names.weights) else { return nil }
        for i in model.names.lengths.indices { model.names.lengths[i] = Float(reader.signed()) / 512 }
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
    private static func append(_ weights: [SIMD8<Float>], to packed: inout PackedWriter) {
        let step = step(of: weights)
        var rows: [(place: Int, values: [Int8])] = []
        for (place, row) in weights.enumerated() {
            let values: [Int8] = (0..<8).map { quantised(row[$0], step) }
            if values.contains(where: { $0 != 0 }) { rows.append((place, values)) }
        }
        packed.append(UInt32(step * 4096))
        packed.append(UInt32(rows.count))
        var last = 0
        for (place, values) in rows {
            packed.append(UInt32(place - last))
            last = place
            var mask: UInt8 = 0
            for role in 0..<8 where values[role] != 0 { mask |= 1 << UInt8(role) }
            packed.append(byte: mask)
            for value in values where value != 0 { packed.append(byte: UInt8(bitPattern: value)) }
        }
    }

    /// The features that have a weight.
    private static func append(_ weights: [Float], to packed: inout PackedWriter) {
        let step = step(of: weights)
        let values = weights.enumerated().map { (place: $0, value: quantised($1, step)) }.filter { $0.value != 0 }
        packed.append(UInt32(step * 4096))
        packed.append(UInt32(values.count))
        var last = 0
        for (place, value) in values {
            packed.append(UInt32(place - last))
            last = place
            packed.append(byte: UInt8(bitPattern: value))
        }
    }

    private static func append(short number: Int, to packed: inout PackedWriter) {
        packed.append(short: UInt16(bitPattern: Int16(clamping: number)))
    }
}

extension PackedReader {
    fileprivate mutating func signed() -> Int { Int(Int16(bitPattern: short())) }

    /// Reads rows of weights; false where one lies beyond the table.
    fileprivate mutating func read(into weights: inout [SIMD8<Float>]) -> Bool {
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

    fileprivate mutating func calibration() -> Calibration {
        Calibration(points: (0..<min(1000, number())).map { _ in ((Double(signed()) + 32768) / 65535, (Double(signed()) + 32768) / 65535) })
    }
}
