import FoundationEssentials
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
        var bytes: [UInt8] = [1]
        var largest: Float = 0
        for row in model.weights { largest = max(largest, row.max(), -row.min()) }
        let step = max(1, (largest * 65536 / 127).rounded(.up))
        append(UInt32(step), to: &bytes)
        let rows = model.weights.enumerated().map { place, row in (place, quantised(row, step / 65536)) }
            .filter { $0.1.contains { $0 != 0 } }
        append(UInt32(rows.count), to: &bytes)
        var last = 0
        for (place, values) in rows {
            append(UInt32(place - last), to: &bytes)
            last = place
            bytes.append(values.enumerated().reduce(0) { $0 | ($1.element == 0 ? 0 : 1 << UInt8($1.offset)) })
            for value in values where value != 0 { bytes.append(UInt8(bitPattern: value)) }
        }
        for number in classes {
            append(short: UInt16(bitPattern: Int16(clamping: Int((model.biases[number] * 512).rounded()))), to: &bytes)
        }
        append(share: model.calibration.least, to: &bytes)
        append(UInt32(model.calibration.right.points.count), to: &bytes)
        for point in model.calibration.right.points {
            append(share: point.said, to: &bytes)
            append(share: point.right, to: &bytes)
        }
        return Data(bytes).base64EncodedString()
    }

    /// The model of a text; nil where it is none of this version.
    package static func model(of text: String) -> StanceModel? {
        guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters), !data.isEmpty else { return nil }
        var reader = Reader(bytes: [UInt8](data))
        guard reader.byte() == 1 else { return nil }
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

    private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func append(short number: UInt16, to bytes: inout [UInt8]) { bytes += [UInt8(number & 0xFF), UInt8(number >> 8)] }

    /// Two bytes hold a share; what is more than one is never reached, and stays so.
    private static func append(share: Double, to bytes: inout [UInt8]) {
        append(short: share > 1 ? .max : UInt16((max(0, share) * Double(UInt16.max - 1)).rounded()), to: &bytes)
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

        mutating func short() -> UInt16 {
            let low = byte()
            return UInt16(low) | UInt16(byte()) << 8
        }

        mutating func share() -> Double {
            let share = short()
            return share == .max ? 2 : Double(share) / Double(UInt16.max - 1)
        }

        mutating func calibration() -> StanceCalibration {
            var calibration = StanceCalibration()
            calibration.least = share()
            let points = (0..<min(1000, number())).map { _ in (said: share(), right: share()) }
            calibration.right = Calibration(points: points)
            return calibration
        }
    }
}
