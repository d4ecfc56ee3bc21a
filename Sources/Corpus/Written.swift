package import Storage

/// What people wrote beside the articles, read as far as it can be.
package struct Written<Value> {
    /// What it says; blank in the place of what could not be read.
    var value: Value
    /// What is wrong with it, in the order of the lines.
    package var mistakes: [CorpusMistake]
}
