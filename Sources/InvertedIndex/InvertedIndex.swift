/// The front door of the target: documents with fields in, ranked hits out.
public enum InvertedIndex {}
