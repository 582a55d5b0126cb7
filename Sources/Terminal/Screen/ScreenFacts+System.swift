internal import CEditline
internal import Glibc

extension ScreenFacts {
  /// Asks the system about the output `descriptor`.
  public static func asking(
    _ descriptor: Int32, plain: Bool = false, noColor: Bool = false
  ) -> ScreenFacts {
    var facts = ScreenFacts()
    facts.plain = plain
    facts.noColor = noColor
    facts.columnsVariable = variable("COLUMNS")
    facts.noColorVariable = variable("NO_COLOR")
    facts.isTerminal = isatty(descriptor) == 1
    facts.windowColumns = columns(ofWindowAt: descriptor)
    facts.terminalType = variable("TERM")
    if facts.isTerminal, let type = facts.terminalType { facts.describe(type) }
    return facts
  }

  /// Asks the terminal's width again; it changes with the window.
  static func columns(ofWindowAt descriptor: Int32) -> Int? {
    var size = winsize()
    let status = unsafe withUnsafeMutablePointer(to: &size) {
      unsafe ioctl(descriptor, UInt(TIOCGWINSZ), UnsafeMutableRawPointer($0))
    }
    return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  private mutating func describe(_ type: String) {
    let description = unsafe ceditline_describe(type)
    speaksANSI = description.speaks_ansi != 0
    colors = Int(description.colors)
  }

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
