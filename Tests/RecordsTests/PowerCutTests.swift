import Glibc
import Records
import TestSupport
import Testing

/// What is left after a power cut.
///
/// The image of a mounted file system is copied while a program writes to it, and what the copy holds
/// is what the disk had. Whatever was acknowledged before the copy began must be there.
@Suite(.serialized) struct PowerCutTests {
  /// Whether a file system can be made and mounted here, which takes the rights of root.
  static let canMount: Bool = {
    guard geteuid() == 0, let work = try? Workdir() else { return false }
    let probe = try? PowerCutTests.shell(
      """
      truncate -s 8M a.img && mkfs.ext4 -q -F a.img && mkdir a && mount -o loop a.img a && umount a
      """, in: work, [])
    return probe?.status == 0
  }()

  private static func shell(
    _ script: String, in work: Workdir, _ arguments: [String]
  ) throws -> Run.Finished {
    try Run(program: "/bin/sh").adding(["-c", "PATH=$PATH:/usr/sbin:/sbin; \(script)", "sh"])
      .adding(arguments).in(work).within(seconds: 120).finish()
  }

  /// Cuts the power `pause` seconds after the first row, and returns what was acknowledged and what is there.
  ///
  /// `prefix` is put before the program, such as a program that watches it. The file system writes of
  /// its own accord every ten minutes only, so that nothing is there by luck.
  private func cut(
    after pause: String, _ prefix: String = ""
  ) throws -> (acknowledged: [Int], kept: [Int]) {
    let work = try Workdir()
    let cut = try PowerCutTests.shell(
      """
      trap 'code=$?; kill -9 $pid; umount a; umount b; exit $code' EXIT
      set -e
      truncate -s 16M a.img; mkfs.ext4 -q -F a.img; mkdir a b; mount -o loop,commit=600 a.img a
      \(prefix) "$1" a/records k7f3q2mx 0 1000000 > acks 2> errors & pid=$!
      while ! [ -s acks ]; do sleep 0.02; done; sleep "$2"
      cp acks acks.then
      cp --sparse=never a.img b.img
      kill -9 $pid; wait $pid || true
      umount a
      mount -o loop b.img b
      mkdir records; cp b/records/*.csv records || true
      umount b
      trap - EXIT
      """, in: work, [DurabilityTests.writer, pause])
    #expect(cut.status == 0, "\(cut.errors)")
    let (numbers, faults) = try work.items()
    #expect(faults.isEmpty)
    return (try work.text(of: "acks.then").acknowledged, numbers)
  }

  @Test(
    "After a power cut every row is there that had been acknowledged",
    .enabled(if: canMount, "making and mounting a file system needs root and loop devices"),
    arguments: ["0", "0.05", "0.1", "0.2", "0.3", "0.5"])
  func powerCut(_ pause: String) throws {
    let (acknowledged, kept) = try cut(after: pause)
    #expect(!acknowledged.isEmpty)
    #expect(Set(kept).isSuperset(of: acknowledged))
  }

  @Test(
    "The same test fails where the disk is not waited for",
    .enabled(
      if: canMount && Run.canWatch,
      "making and mounting a file system needs root and loop devices; leaving out calls needs strace"
    ))
  func withoutSync() throws {
    let strace = "\(Run.strace) -D -f -qq -o log -e trace=fdatasync,fsync"
    let (acknowledged, kept) = try cut(
      after: "0.6", "\(strace) -e inject=fdatasync,fsync:retval=0")
    #expect(!acknowledged.isEmpty)
    #expect(!Set(kept).isSuperset(of: acknowledged))
  }
}
