// The front door of the target: `Document`s with fields in, ranked hits out.
//
//     var writer = try IndexWriter(path: "Index", schema: IndexSchema([.init("text", .text), .init("speaker", .keyword)]))
//     try writer.add(Document(id: "1", text: ["text": "開源更快"], keywords: ["speaker": ["林越"]], stored: Array("一".utf8)))
//     try writer.commit(userData: [])
//
//     var writer = try IndexWriter(extending: "Index")
//     try writer.update(Document(id: "1", text: ["text": "开源更便宜"]))
//     try writer.delete(id: "2")
//     try writer.commit(userData: [])
//
//     let reader = try IndexReader(path: "Index")
//     let query = try Query(parsing: "开源 speaker:林越", schema: reader.schema)
//     for hit in try reader.search(SearchRequest(query: query)).hits { print(hit.id, hit.score) }
//
// Besides these three the types to know are `IndexSchema`, `SearchRequest` and `IndexError`. The target knows nothing of
// what its documents mean. The chapters, in the order that data takes:
//
// | chapter | what it holds |
// |---|---|
// | `Documents` | what is indexed: documents, the schema of their fields, days, what a column keeps (`ColumnValue`) |
// | `Analysis` | text cut into characters and words (`AnalysedText`), with the tables that fold them |
// | `Build` | terms numbered (`TermTable`), postings collected, spilled and merged (`Run`, `PostingMerge`), texts and records written; segments merged (`MergePolicy`, `SegmentMerge`) |
// | `Coding` | postings in bits, texts in one and two bytes, records in deflated blocks, BM25 with lengths in a byte |
// | `Store` | files with a checksum for each 16 KiB that are verified when first read, the manifest, the lock, archives of texts that are kept beside the documents (`KeptText`) |
// | `Segment` | a segment open for reading: dictionary, cursors over postings, texts, columns, records, what was deleted of it |
// | `Query` | the query and its language; what a person may have meant to type (`Spelling`) |
// | `Search` | plans, conjunctions and disjunctions, the best hits, highlights, explanations |
//
// There are no positions. A phrase is the documents that have all its pairs of characters, and then the stored text, which
// is searched as it is coded. That makes the index half as large, and the text is there for the reader anyway. Where pairs
// are so frequent that many texts would have to be searched, three characters are a term too (`FrequentPairs`).
