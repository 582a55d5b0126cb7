internal import CLibYAML

/// Reads `file` as one YAML document.
///
/// - Throws: the first fault: no UTF-8, broken YAML, an alias, anchor, tag or second document,
///   a key that is no text or stands twice, a control character, or more than `limits` allow.
public func compose(_ file: SourceFile, limits: Limits = Limits()) throws(Finding) -> Node {
  fatalError("to be written")
}
