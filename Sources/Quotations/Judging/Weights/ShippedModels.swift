/// The models that the program is shipped with, unpacked when they are first asked for.
enum ShippedModels {
    static let chinese = PackedModel.model(of: ChineseWeights.packed).map(Judge.init)
    static let english = PackedModel.model(of: EnglishWeights.packed).map(Judge.init)
}
