// The front door of the target: `Document`s with fields in, ranked hits out.
//
// Write with an `IndexWriter`, read with an `IndexReader`; the types to know are `IndexSchema`, `Document`, `Query`,
// `SearchRequest` and `IndexError`. The target knows nothing of what its documents mean.
