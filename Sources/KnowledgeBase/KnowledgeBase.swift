/// The front door of the library.
public struct KnowledgeBase {}
