import Stances
struct DebateError: Error { var description: String }
extension Debate { func validate() throws(DebateError) {} }
