/// Asks for a thought of one's own; what is typed is neither marked nor kept.
public struct ReflectionItem: Hashable, Sendable {}
