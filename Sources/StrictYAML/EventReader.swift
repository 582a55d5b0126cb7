internal import CLibYAML

/// libyaml's parser over bytes that stay in place while it reads; its one wrapper.
@safe struct EventReader: ~Copyable {
  // The parser keeps a pointer to itself, so that it cannot live in this struct.
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Prepares to read `bytes`, which must outlive the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
    unsafe parser = .allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      throw Fault("out-of-memory", "there is not enough memory to read the file", at: .start)
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// Takes the next step; after the stream's end there is none.
  mutating func next() throws(SyntaxError) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw syntaxError() }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe Event(event)
  }

  private func syntaxError() -> SyntaxError {
    unsafe SyntaxError(
      problem: text(parser.pointee.problem), context: text(parser.pointee.context),
      place: Mark(parser.pointee.problem_mark), beginning: Mark(parser.pointee.context_mark))
  }

  private func text(_ words: UnsafePointer<CChar>?) -> String {
    guard let words = unsafe words else { return "" }
    return unsafe String(cString: words)
  }
}

extension Event {
  fileprivate init(_ event: yaml_event_t) {
    unsafe self.init(
      kind: Kind(event), start: Mark(event.start_mark), end: Mark(event.end_mark),
      hasAnchor: event.anchor != nil, hasTag: event.tag != nil)
  }
}

extension Event.Kind {
  fileprivate init(_ event: yaml_event_t) {
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT:
      self = unsafe .documentStart(hasDirective: event.data.document_start.hasDirective)
    case YAML_ALIAS_EVENT: self = .alias
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      self = unsafe .scalar(String(decoding: bytes, as: UTF8.self), Scalar.Style(scalar.style))
    case YAML_SEQUENCE_START_EVENT: self = .sequenceStart
    case YAML_MAPPING_START_EVENT: self = .mappingStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self = .collectionEnd
    case YAML_DOCUMENT_END_EVENT: self = .documentEnd
    case YAML_STREAM_START_EVENT: self = .streamStart
    default: self = .streamEnd
    }
  }
}

extension yaml_event_t {
  fileprivate var anchor: UnsafeMutablePointer<yaml_char_t>? {
    switch unsafe type {
    case YAML_SCALAR_EVENT: unsafe data.scalar.anchor
    case YAML_SEQUENCE_START_EVENT: unsafe data.sequence_start.anchor
    case YAML_MAPPING_START_EVENT: unsafe data.mapping_start.anchor
    default: nil
    }
  }

  fileprivate var tag: UnsafeMutablePointer<yaml_char_t>? {
    switch unsafe type {
    case YAML_SCALAR_EVENT: unsafe data.scalar.tag
    case YAML_SEQUENCE_START_EVENT: unsafe data.sequence_start.tag
    case YAML_MAPPING_START_EVENT: unsafe data.mapping_start.tag
    default: nil
    }
  }
}

extension yaml_event_s.__Unnamed_union_data.__Unnamed_struct_document_start {
  fileprivate var hasDirective: Bool {
    unsafe version_directive != nil || tag_directives.start != tag_directives.end
  }
}

extension Scalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}

extension Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(index: Int(mark.index), line: Int(mark.line), column: Int(mark.column))
  }
}
