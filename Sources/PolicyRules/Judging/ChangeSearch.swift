/// Finds the cheapest changes after which every completion that can occur has one code.
struct ChangeSearch {
  let diagram: Diagram
  let prices: Prices
  /// The code to reach.
  let goal: Diagram.Node

  private static let never = Int.max / 2

  /// Returns the cheapest changes that cost less than `limit`, if there are any.
  ///
  /// A path through the diagram is one way to the goal; it may settle more than it needs where facts
  /// are unknown, so the sets of nodes that the unknown ones lead to are searched as well, unless a
  /// bound, which takes open values and impossible ends as they please, shows that it is not beaten.
  func cheapest(under limit: Int) -> Path? {
    let costs = pathCosts(to: [goal]) { prices.price($0, at: $1) }
    let free = pathCosts(to: [goal, Engine.impossible]) { value, level in
      prices.isOpen(level) && isAllowed(value, level) ? 0 : prices.price(value, at: level)
    }
    let (cost, bound) = (costs[Int(diagram.root)], free[Int(diagram.root)])
    let path = cost < limit ? path(costs) : nil
    if bound >= min(cost, limit) { return path }
    var search = SetSearch(search: self, bounds: free, limit: min(cost, limit))
    return search.cheapest() ?? path
  }

  private func isAllowed(_ value: Int, _ level: Int) -> Bool {
    prices.allowed[level] >> UInt32(value) & 1 == 1
  }

  /// Returns for each node what the cheapest path from it to one of `goals` costs.
  private func pathCosts(
    to goals: [Diagram.Node], _ price: (Int, Int) -> Int?
  ) -> [Int] {
    var costs = Array(repeating: ChangeSearch.never, count: diagram.count)
    for goal in goals { costs[Int(goal)] = 0 }
    for node in Int(Forest.codes)..<diagram.count {
      let level = diagram.level(Diagram.Node(node))
      for value in 0..<diagram.widths[level] {
        let rest = costs[Int(diagram.child(Diagram.Node(node), value))]
        if rest < costs[node], let price = price(value, level) {
          costs[node] = min(costs[node], rest + price)
        }
      }
    }
    return costs
  }

  /// Returns the first of the cheapest paths, values in the vocabulary's order.
  private func path(_ costs: [Int]) -> Path? {
    guard costs[Int(diagram.root)] < ChangeSearch.never else { return nil }
    var path = Path(cost: costs[Int(diagram.root)])
    var node = diagram.root
    while node >= Forest.codes {
      let level = diagram.level(node)
      let step = prices.levels.facts[level].values.first { value in
        guard let price = prices.price(value.index, at: level) else { return false }
        return costs[Int(diagram.child(node, value.index))] + price == costs[Int(node)]
      }
      guard let step else { return nil }
      if prices.price(step.index, at: level) != 0 { path.steps.append(step) }
      node = diagram.child(node, step.index)
    }
    return path
  }
}

/// Searches the sets of nodes that open values lead to, level by level, best first by a bound.
private struct SetSearch {
  let search: ChangeSearch
  /// What each node costs at least.
  let bounds: [Int]
  var limit: Int
  private var best: Path?
  private var met: [[Diagram.Node]: Int] = [:]

  init(search: ChangeSearch, bounds: [Int], limit: Int) {
    self.search = search
    self.bounds = bounds
    self.limit = limit
  }

  mutating func cheapest() -> Path? {
    go([search.diagram.root], Path(cost: 0))
    return best
  }

  private mutating func go(_ nodes: [Diagram.Node], _ path: Path) {
    let bound = nodes.reduce(0) { max($0, bounds[Int($1)]) }
    guard path.cost + bound < limit, path.cost < met[nodes] ?? .max else { return }
    met[nodes] = path.cost
    guard let last = nodes.last, last >= Forest.codes else {
      if nodes == [search.goal] {
        best = path
        limit = path.cost
      }
      return
    }
    let diagram = search.diagram
    let level = nodes.reduce(.max) { min($0, diagram.level($1)) }
    if search.prices.isOpen(level) {
      go(next(nodes, level, diagram.bits(search.prices.allowed, level)), path)
    }
    for value in search.prices.levels.facts[level].values {
      guard let price = search.prices.price(value.index, at: level) else { continue }
      var longer = path
      longer.cost += price
      if price > 0 { longer.steps.append(value) }
      go(next(nodes, level, Bits(rest: 1 << UInt32(value.index))), longer)
    }
  }

  /// Returns where the nodes lead for any of `values`; what cannot occur counts for nothing.
  private func next(_ nodes: [Diagram.Node], _ level: Int, _ values: Bits<UInt32>) -> [Diagram.Node]
  {
    var found = Set<Diagram.Node>()
    for node in nodes {
      for value in values { found.insert(search.diagram.branch(node, at: level, value)) }
    }
    found.remove(Engine.impossible)
    return found.sorted()
  }
}
