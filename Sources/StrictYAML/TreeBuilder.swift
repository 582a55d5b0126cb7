/// Makes the tree of one document out of the parser's steps, without recursion.
struct TreeBuilder {
  private var text: SourceText
  private let limits: Limits
  private var open: [Group] = []
  private var root: Node?
  private var nodes = 0

  init(text: SourceText, limits: Limits) {
    self.text = text
    self.limits = limits
  }

  /// Takes the next step, or throws where it is one that is refused.
  mutating func take(_ event: Event) throws(Fault) {
    try refuseProperties(of: event)
    switch event.kind {
    case .streamStart, .documentEnd, .streamEnd: break
    case .documentStart(let hasDirective): try begin(event, hasDirective)
    case .alias: throw Fault.alias(at: event.start.position)
    case .scalar(let value, let style): try take(value, style, event)
    case .sequenceStart: try open(.sequence, event)
    case .mappingStart: try open(.mapping, event)
    case .collectionEnd: close()
    }
  }

  /// Returns the tree, or throws if the file holds nothing.
  func finish() throws(Fault) -> Node {
    guard let root else { throw Fault.emptyFile }
    if case .scalar(let scalar) = root, scalar.isNothing { throw Fault.emptyFile }
    return root
  }
}

extension TreeBuilder {
  private func begin(_ event: Event, _ hasDirective: Bool) throws(Fault) {
    if hasDirective { throw Fault.directive(at: event.start.position) }
    if root != nil {
      throw Fault(
        "second-document", "a second document begins here", at: event.start.position,
        help: "put it in a file of its own, or delete the `---`")
    }
  }

  private func refuseProperties(of event: Event) throws(Fault) {
    guard event.hasAnchor || event.hasTag else { return }
    let place = event.start.position
    throw text.character(at: event.start) == "&" ? Fault.anchor(at: place) : Fault.tag(at: place)
  }

  private mutating func take(
    _ value: String, _ style: Scalar.Style, _ event: Event
  ) throws(Fault) {
    let place = event.start.position
    if style == .quoted, let unseen = Unseen(in: value) {
      throw Fault(unseen.code, unseen.message, at: place, help: "delete the escape")
    }
    guard open.last?.awaitsKey ?? false else {
      let isCut = style == .plain && text.hasComment(after: event.end)
      return try add(.scalar(Scalar(value, style: style, position: place, isCutByComment: isCut)))
    }
    // Only after `?` can a name be missing or be a block.
    let isSimple = style == .quoted || (style == .plain && !value.isEmpty)
    guard isSimple, !text.hasQuestionMark(before: event.start) else {
      throw Fault.complexKey(at: place)
    }
    try open[open.count - 1].take(key: Scalar(value, style: style, position: place))
  }

  private mutating func open(_ kind: Group.Kind, _ event: Event) throws(Fault) {
    let place = event.start.position
    if open.last?.awaitsKey ?? false { throw Fault.complexKey(at: place) }
    guard open.count < limits.depth else {
      throw Fault("too-deep", "more than \(limits.depth) lists or groups in each other", at: place)
    }
    try count(at: place)
    open.append(Group(kind: kind, position: place))
  }

  private mutating func close() {
    guard let node = open.popLast()?.node else { return }
    put(node)
  }

  private mutating func add(_ node: Node) throws(Fault) {
    try count(at: node.position)
    put(node)
  }

  private mutating func put(_ node: Node) {
    if open.isEmpty { root = node } else { open[open.count - 1].take(node) }
  }

  private mutating func count(at place: Position) throws(Fault) {
    nodes += 1
    guard nodes <= limits.nodes else {
      throw Fault("too-many-values", "the file has more than \(limits.nodes) values", at: place)
    }
  }
}
