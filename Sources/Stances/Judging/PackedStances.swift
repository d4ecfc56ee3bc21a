import Quotations

/// A stance model as the source holds it: numbers of a few bytes, in Base64.
///
/// Bytes, in this order: the version 1; the step of the weights (in 65536ths); the number of places that have one, then for each the
/// distance from the place before, a mask of the classes, and a signed byte for each of them; the biases (two bytes each, in 512ths); what a side's
/// probability must be to be shown, and the points of the calibration (their number, then two times two bytes), all in 65534ths. Numbers
/// are LEB128.
package enum PackedStances {
    /// The text of a model. The same model gives the same text.
    package static func text(of model: StanceModel) -> String {
        var packed = PackedWriter(version: 1)
        var largest: Float = 0
        for row in model.weights { largest = max(largest, row.max(), -row.min()) }
        let step = max(1, (largest * 65536 / 127).rounded(.up))
        packed.append(UInt32(step))
        let rows = model.weights.enumerated().map { place, row in (place, quantised(row, step / 65536)) }
            .filter { $0.1.contains { $0 != 0 } }
        packed.append(UInt32(rows.count))
        var last = 0
        for (place, values) in rows {
            packed.append(UInt32(place - last))
            last = place
            packed.append(byte: values.enumerated().reduce(0) { $0 | ($1.element == 0 ? 0 : 1 << UInt8($1.offset)) })
            for value in values where value != 0 { packed.append(byte: UInt8(bitPattern: value)) }
        }
        for number in classes {
            packed.append(short: UInt16(bitPattern: Int16(clamping: Int((model.biases[number] * 512).rounded()))))
        }
        packed.append(share: model.calibration.least)
        packed.append(UInt32(model.calibration.right.points.count))
        for point in model.calibration.right.points {
            packed.append(share: point.said)
            packed.append(share: point.right)
        }
        return packed.text
    }

    /// The model of a text; nil where it is none of this version.
    package static func model(of text: String) -> StanceModel? {
        guard var reader = PackedReader(text, version: 1) else { return nil }
        var model = StanceModel()
        let step = Float(reader.number()) / 65536
        var place = 0
        for _ in 0..<reader.number() {
            place += Int(reader.number())
            guard place < model.weights.count else { return nil }
            let mask = reader.byte()
            for number in classes where mask & 1 << UInt8(number) != 0 {
                model.weights[place][number] = Float(Int8(bitPattern: reader.byte())) * step
            }
        }
        for number in classes { model.biases[number] = Float(Int16(bitPattern: reader.short())) / 512 }
        model.calibration = reader.calibration()
        return reader.isWhole ? model : nil
    }

    private static let classes = StanceClass.allCases.map(\.rawValue)

    private static func quantised(_ row: SIMD8<Float>, _ step: Float) -> [Int8] {
        classes.map { Int8(max(-127, min(127, (row[$0] / step).rounded()))) }
    }
}

extension PackedWriter {
    /// Two bytes hold a share; what is more than one is never reached, and stays so.
    fileprivate mutating func append(share: Double) {
        append(short: share > 1 ? .max : UInt16((max(0, share) * Double(UInt16.max - 1)).rounded()))
    }
}

extension PackedReader {
    fileprivate mutating func share() -> Double {
        let share = short()
        return share == .max ? 2 : Double(share) / Double(UInt16.max - 1)
    }

    fileprivate mutating func calibration() -> StanceCalibration {
        var calibration = StanceCalibration()
        calibration.least = share()
        let points = (0..<min(1000, number())).map { _ in (said: share(), right: share()) }
        calibration.right = Calibration(points: points)
        return calibration
    }
}
