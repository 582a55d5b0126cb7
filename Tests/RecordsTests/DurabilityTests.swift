import Glibc
import Records
import TestSupport
import Testing

/// The oracle of all of these is the acknowledgement: nothing that was acknowledged may be missing,
/// and nothing that is no whole row may be read as one.
@Suite(.serialized) struct DurabilityTests {
  static let writer = "\(productsDirectory)/ledger-writer"

  @Test("16 programs at once on one file lose nothing, mix nothing, and keep one chain")
  func manyPrograms() throws {
    let work = try Workdir()
    let result = try Run(program: "/bin/sh").adding([
      "-c",
      """
      for n in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
        "$1" "$2" k7f3q2mx "${n}000" 1000 & pids="$pids $!"
      done
      for pid in $pids; do wait $pid || exit 1; done
      """, "sh", DurabilityTests.writer, work.file("records"),
    ]
    ).within(seconds: 300).finish()
    #expect(result.status == 0)
    let expected = (0..<16).flatMap { writer in (0..<1000).map { writer * 1000 + $0 } }
    #expect(result.output.acknowledged.sorted() == expected)
    let (numbers, _) = try work.items()
    #expect(numbers.sorted() == expected)
    let verified = try LedgerFolder(work.file("records")).verify()
    #expect(verified.faults.isEmpty)
    #expect(verified.heads.sorted.map(\.sequence) == [16_000])
  }

  @Test("A writer that is killed at any moment loses nothing that it had acknowledged")
  func kill() throws {
    let work = try Workdir()
    var acknowledged: [Int] = []
    for round in 0..<30 {
      // Two rows at the least are acknowledged by then, so that a slow start hides nothing.
      let result = try Run(program: DurabilityTests.writer).adding([
        work.file("records"), "k7f3q2mx", String(round * 100_000), "100000",
      ]
      ).killed(afterWriting: 16, seconds: [0.01, 0.03, 0.05, 0.08][round % 4])
      #expect(result.status == 128 + SIGKILL)
      acknowledged += result.output.acknowledged
    }
    #expect(acknowledged.count > 30)
    let (numbers, faults) = try work.items()
    #expect(Set(numbers).isSuperset(of: acknowledged))
    #expect(numbers.count == Set(numbers).count)
    #expect(
      numbers.count <= acknowledged.count + 30, "at most the row under way is there unacknowledged")
    #expect(faults.isEmpty)
    #expect(try LedgerFolder(work.file("records")).verify().faults.isEmpty)
  }

  @Test("A file that may not grow takes whole rows only, and says why it takes no more")
  func fullFile() throws {
    let work = try Workdir()
    // 8 blocks of 512 bytes: the limit falls into the middle of a row.
    let limited = [
      "-c", #"ulimit -f 8; exec "$1" "$2" k7f3q2mx 0 100"#, "sh", DurabilityTests.writer,
      work.file("records"),
    ]
    let result = try Run(program: "/bin/sh").adding(limited).finish()
    #expect(result.status == 1)
    #expect(result.errors.contains("the file would become too large"))
    #expect(!result.output.acknowledged.isEmpty)
    #expect(try work.items().numbers == result.output.acknowledged)
    #expect(try work.items().faults.list.isEmpty, "what was written of the row was taken back")
    let more = try Run(work.file("records"), "k7f3q2mx", "500", "1", program: "ledger-writer")
      .finish()
    #expect(more.output.acknowledged == [500])
    #expect(try LedgerFolder(work.file("records")).verify().faults.isEmpty)
  }
}
