internal import Records
internal import Terminal
internal import Training

/// Carries out what the first screen asks for.
struct HomeScreen {
  let place: Workplace
  var home: Home

  /// Greets the person and carries out commands until the person leaves.
  mutating func run() throws {
    var waiting = try home.handle(.began(at: SystemClock.now()))[...]
    while let effect = waiting.popFirst() {
      switch effect {
      case .say(let passage): try place.screen.show(passage)
      case .plain(let isOn): place.screen.turn(plain: isOn)
      case .ask(let prompt): waiting += try ask(prompt)
      case .course(let standing, let mode):
        _ = try place.run(standing, mode: mode, at: home.desk)
        waiting += try home.comeBack(at: SystemClock.now())
      case .practice(let topic):
        _ = try place.practise(topic, at: home.desk)
        waiting += try home.comeBack(at: SystemClock.now())
      case .interview(var interview): _ = try Player(screen: place.screen).play(&interview)
      case .register(let occasion): waiting += try register(occasion)
      case .remember(let person): try place.folders.remember(person)
      case .certificate(let record): try place.saveCertificate(record, at: home.desk)
      case .leave: return
      }
    }
  }

  private mutating func ask(_ prompt: Prompt) throws -> [HomeEffect] {
    home.isPlain = place.screen.isPlain
    let home = home
    let event = try place.screen.event(prompt) { home.proposals(for: $0) }
    return try event.map { try self.home.handle($0) } ?? [.ask(prompt)]
  }

  private mutating func register(_ occasion: Registration.Occasion) throws -> [HomeEffect] {
    let catalog = home.desk.catalog
    let person = try place.register(occasion, catalog, Staff(place.folders, catalog))
    return try home.settle(person, at: SystemClock.now())
  }
}
