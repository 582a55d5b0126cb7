internal import CFuzzer
internal import Glibc

/// Runs libFuzzer on the target that `FUZZ_TARGET` names; without a name it lists the targets.
@main enum Fuzz {
  static func main() {
    guard chosen != nil else {
      for target in FuzzTarget.all { print(target.name) }
      return
    }
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
      unsafe CommandLine.unsafeArgv
    let end = unsafe LLVMFuzzerRunDriver(&count, &arguments) { data, size in
      unsafe Fuzz.chosen?.run(Array(UnsafeBufferPointer(start: data, count: size)))
      return 0
    }
    exit(end)
  }

  private static let chosen: FuzzTarget? = {
    guard let name = unsafe getenv("FUZZ_TARGET") else { return nil }
    return FuzzTarget.all.first { unsafe $0.name == String(cString: name) }
  }()
}
