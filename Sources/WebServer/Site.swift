import KnowledgeBase

/// The pages and the JSON answers over one knowledge base; it knows nothing of sockets.
struct Site: Sendable {
    let base: KnowledgeBase
    /// Whose files a quotation is held against.
    let corpus: CorpusFolder?
    let overview: Overview

    init(base: KnowledgeBase, corpus: CorpusFolder? = nil) {
        self.base = base
        self.corpus = corpus
        overview = Overview(of: base)
    }

    /// An answer, or the page or JSON object that says what is wrong with the request.
    func answer(
        _ query: WebQuery, path: String, with page: (WebQuery) throws(KnowledgeBaseError) -> WebAnswer
    ) -> WebAnswer {
        do {
            return try page(query)
        } catch {
            let status =
                switch error {
                case .unknownQuotation, .ambiguousQuotation: 404
                case .query, .unknownSpeaker, .ambiguousSpeaker, .unknownValue, .unknownDate: 400
                default: 500
                }
            return mistake(error.description, status: status, path: path, query)
        }
    }

    /// What is wrong: a JSON object for programs, a page in the frame of the others for people.
    private func mistake(_ words: String, status: Int, path: String, _ query: WebQuery) -> WebAnswer {
        guard !path.hasPrefix("/api/") else { return .json(status: status) { $0.object { $0.member("error", words) } } }
        let title = query.language.say(.mistake)
        let body = HTML.all([HTML.element("h1") { HTML.text(title) }, HTML.element("pre") { HTML.text(words) }])
        return .page(shell(title: title, path: "/", query: query, body: body), status: status)
    }

    /// What is answered where there is nothing.
    func missing(_ query: WebQuery, path: String) -> WebAnswer {
        mistake(query.language.say(.missing), status: 404, path: path, query)
    }

    /// What is answered to who wants to change something.
    func refusedMethod(_ query: WebQuery, path: String) -> WebAnswer {
        mistake(query.language.say(.onlyRead), status: 405, path: path, query)
    }

    func searchJSON(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let answer = try base.search(query.search)
        return .json { json in
            json.object { json in
                json.member("statements", answer.statements)
                json.member("quotations", answer.quotations)
                json.arrayMember("results") { json in for hit in answer.hits { hit.record.write(to: &json) } }
            }
        }
    }

    func argumentsJSON(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let answers = try overview.arguments(stance: query.stance, aspect: query.aspect)
        return .json { json in json.array { json in for answer in answers { answer.write(to: &json) } } }
    }

    func speakersJSON(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        .json { json in
            json.array { json in for speaker in base.summary.speakers { speaker.write(to: &json) } }
        }
    }

    func quotationJSON(_ query: WebQuery) throws(KnowledgeBaseError) -> WebAnswer {
        let (record, _) = try base.quotation(id: query.id ?? "")
        return .json { record.write(to: &$0) }
    }
}
