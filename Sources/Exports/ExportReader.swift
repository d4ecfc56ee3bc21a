public import FoundationEssentials
public import Records
public import Storage

/// Reads records back from a file that a lossless format wrote, whichever of them it is.
///
///     debatekb export | jq -c 'select(.confidence > 0.9)' | debatekb export --from - --format csv
public struct ExportReader {
    /// The records of a file: JSON lines of our own, a W3C annotation collection, or a schema.org graph.
    ///
    /// - Parameters:
    ///   - data: the file.
    ///   - path: what messages call it.
    /// - Throws: `malformed` with the line that is no record.
    public static func records(in data: Data, path: String) throws(KnowledgeBaseError) -> [QuoteRecord] {
        let decoder = JSONDecoder()
        if let document = try? decoder.decode(Kind.self, from: data) {
            do {
                switch document {
                case .annotations: return try decoder.decode(WebAnnotationDocument.self, from: data).records()
                case .graph: return try decoder.decode(SchemaOrgDocument.self, from: data).records()
                case .other: break
                }
            } catch {
                throw .malformed(path: path, line: nil, mistake: .noExport(MemberMistake(error)))
            }
        }
        var records: [QuoteRecord] = []
        for (number, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
            do {
                records.append(try decoder.decode(QuoteRecord.self, from: Data(line)))
            } catch {
                throw .malformed(path: path, line: number + 1, mistake: .noRecord(MemberMistake(error)))
            }
        }
        return records
    }

    /// What a document is by its context's members.
    private enum Kind: Decodable {
        case annotations, graph, other

        private enum Key: String, CodingKey {
            case graph = "@graph"
            case details = "debatekb:details"
            case first
        }

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: Key.self)
            let isGraph = members.contains(.graph) || members.contains(.details)
            self = isGraph ? .graph : members.contains(.first) ? .annotations : .other
        }
    }
}
