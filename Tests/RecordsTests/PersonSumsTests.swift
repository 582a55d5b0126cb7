import Testing

@testable import Records

@Suite("what each person's answers add up to")
struct PersonSumsTests {
  @Test("Every person has a sum of its own in every group, early or late", arguments: [0, 1, 250])
  func sums(_ first: Int) {
    var sums = PersonSums()
    for person in 0..<20 {
      for group in first..<first + 20 {
        for _ in 0...person { sums.add(0.5, person: person, group: group) }
      }
    }
    for person in 0..<20 {
      for group in first..<first + 20 {
        let sum = sums.sum(person: person, group: group)
        #expect(sum == (Double(person + 1) / 2, person + 1))
      }
    }
    #expect(sums.sum(person: 20, group: first) == (0, 0))
    #expect(sums.sum(person: 0, group: first + 20) == (0, 0))
  }

  @Test("A ledger in which each row names another person and topic needs no more than its rows")
  func diagonal() {
    var sums = PersonSums()
    let count = 300_000
    for number in 0..<count { sums.add(1, person: number % 30_000, group: number) }
    #expect(sums.sum(person: 29_999, group: count - 1) == (1, 1))
  }
}
