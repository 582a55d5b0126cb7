internal import StrictYAML

extension FuzzTarget {
  /// The YAML reader: a tree within its limits, or one finding.
  static let yaml = FuzzTarget("yaml") { bytes in
    let file = SourceFile(path: "file.yaml", bytes: bytes)
    var limits = Limits()
    limits.nodes = 200
    limits.depth = 8
    do throws(Finding) {
      let root = try compose(file, limits: limits)
      promise(depth(of: root) <= limits.depth + 1, "the tree is deeper than its limit")
    } catch {
      check(error, in: bytes)
    }
  }

  private static func depth(of node: Node) -> Int {
    switch node {
    case .scalar: 1
    case .sequence(let nodes, _): 1 + (nodes.map { depth(of: $0) }.max() ?? 0)
    case .mapping(let entries, _): 1 + (entries.map { depth(of: $0.value) }.max() ?? 0)
    }
  }
}

/// Checks what every finding promises.
func check(_ finding: Finding, in bytes: [UInt8]) {
  promise(!finding.message.isEmpty && !finding.code.isEmpty, "a finding says nothing")
  let lines = bytes.count { $0 == 0x0A } + bytes.count { $0 == 0x0D } + 2
  let place = finding.position
  promise((1...lines).contains(place.line), "\(finding) lies on no line of the file")
  promise((1...bytes.count + 2).contains(place.column), "\(finding) lies in no column")
}
