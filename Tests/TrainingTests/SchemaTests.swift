internal import StrictYAML
internal import Testing

@testable internal import PolicyRules
@testable internal import Training

@Suite("the schemas beside the content")
struct SchemaTests {
  struct FieldCase: CustomTestStringConvertible, Sendable {
    let schema: String
    var definition: String?
    let fields: [String]

    var testDescription: String { "\(schema) \(definition ?? "file")" }

    init(_ schema: String, _ definition: String?, _ fields: [String]) {
      self.schema = schema
      self.definition = definition
      self.fields = fields
    }
  }

  static let fieldCases =
    [
      FieldCase("vocabulary", nil, Vocabulary.fields),
      FieldCase("vocabulary", "fact", FactDefinition.fields),
      FieldCase("vocabulary", "value", ValueDefinition.fields),
      FieldCase("vocabulary", "impossible", Vocabulary.impossibleFields),
      FieldCase("policy", nil, PolicyLoader.fields),
      FieldCase("policy", "clause", PolicyLoader.clauseFields),
      FieldCase("policy", "rule", PolicyLoader.fields(of: .rule)),
      FieldCase("policy", "duty", PolicyLoader.fields(of: .duty)),
      FieldCase("policy", "exception", PolicyLoader.fields(of: .exception)),
      FieldCase("policy", "condition", PolicyLoader.conditionFields),
      FieldCase("policy", "variant", PolicyLoader.variantFields),
      FieldCase("policy", "acknowledgement", PolicyLoader.acknowledgementFields),
      FieldCase("policy", "silence", PolicyLoader.silenceFields),
      FieldCase("policy", "reading", PolicyLoader.readingFields),
      FieldCase("policy", "way", PolicyLoader.wayFields),
      FieldCase("policy", "case", PolicyLoader.caseFields),
      FieldCase("scenario", nil, ScenarioReader.fields),
      FieldCase("scenario", "scene", ScenarioReader.sceneFields),
      FieldCase("scenario", "option", ScenarioReader.optionFields),
      FieldCase("scenario", "consequence", ScenarioReader.consequenceFields),
      FieldCase("courses", nil, CourseReader.fileFields),
      FieldCase("courses", "course", CourseReader.fields),
      FieldCase("courses", "season", CourseReader.seasonFields),
    ]
    + Item.Kind.words.map { kind in
      FieldCase(
        "scenario", "\(kind)-item",
        ScenarioReader.commonFields + (ScenarioReader.fieldsOfKind[kind] ?? []))
    }

  @Test("have the fields that the loaders know, and no others", arguments: fieldCases)
  func fields(_ row: FieldCase) throws {
    let schema = try Schema(row.schema)
    #expect(try schema.fields(row.definition) == row.fields.sorted())
    let definition = try schema.definition(row.definition)
    #expect(definition["additionalProperties"] == .bool(false))
    let required = definition["required"]?.texts ?? []
    #expect(Set(required).isSubset(of: row.fields))
  }

  @Test("describe every field for the author who points at it", arguments: Schema.names)
  func descriptions(_ name: String) throws {
    let schema = try Schema(name)
    #expect(schema.root["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
    for (path, object) in schema.root.objects() {
      guard case .object(let properties)? = object["properties"], !path.hasSuffix("/if") else {
        continue
      }
      for (field, value) in properties {
        #expect(value["description"]?.text?.isEmpty == false, "\(name) \(path)/\(field)")
      }
    }
  }

  @Test("refer to definitions that are there, and define nothing else", arguments: Schema.names)
  func references(_ name: String) throws {
    let schema = try Schema(name)
    let targets = schema.root.objects().compactMap { $0.object["$ref"]?.text }
    let defined = (schema.root["$defs"]?.names ?? []).map { "#/$defs/\($0)" }
    #expect(Set(targets) == Set(defined))
  }

  @Test("know the vocabulary's facts and values", arguments: ["policy", "scenario"])
  func facts(_ name: String) throws {
    let vocabulary = try Content.shipped.get().vocabulary
    let schema = try Schema(name)
    #expect(try schema.fields("facts") == vocabulary.facts.map(\.name).sorted())
    for fact in vocabulary.facts {
      #expect(try schema.words(fact.name, of: "facts") == fact.values.map(\.name))
    }
  }

  @Test("know the program's kinds of item")
  func kinds() throws {
    let schema = try Schema("scenario")
    let items = try schema.definition("item")["oneOf"]?.elements.compactMap { $0["$ref"]?.text }
    #expect(items == Item.Kind.words.map { "#/$defs/\($0)-item" })
    for kind in Item.Kind.words {
      #expect(try schema.words("kind", of: "\(kind)-item") == [kind])
    }
  }

  @Test("know the words for verdicts, statuses and modes")
  func words() throws {
    let (policy, scenario) = (try Schema("policy"), try Schema("scenario"))
    let verdicts = Verdict.allCases.map(\.rawValue)
    let answers = verdicts + [Answer.depends.word, Answer.notCovered.word]
    #expect(try policy.words("then", of: "rule") == verdicts)
    #expect(try policy.words("verdict", of: "case") == answers)
    #expect(
      try policy.words("status", of: "clause") == Clause.Status.allCases.map(\.rawValue))
    #expect(
      try Schema("vocabulary").definition(nil)["properties"]?["verdicts"]?["properties"]?
        .names == answers.sorted())
    #expect(try scenario.fields("verdict-route") == (verdicts + ["else"]).sorted())
    #expect(try scenario.fields("route") == (verdicts + ["else"]).sorted())
    #expect(
      try Schema("courses").words("mode", of: "course")
        == [CompletionRecord.Mode.full, .refresher].map(\.rawValue))
  }

  @Test("know the roles, topics and courses of the content")
  func names() throws {
    let content = try Content.shipped.get()
    let library = try content.shippedLibrary()
    let known = Known(
      vocabulary: content.vocabulary, policies: content.policies,
      courses: library.courses.map(\.id) + ["practice"])
    let (scenario, courses) = (try Schema("scenario"), try Schema("courses"))
    #expect(try scenario.words("roles") == known.roleNames)
    #expect(try scenario.words("courses") == known.courses.list)
    #expect(try scenario.words("topic") == known.topics.list)
    #expect(try courses.words("roles", of: "course") == known.roleNames)
    #expect(courses.words(try courses.definition("topics")) == known.topics.list)
    let byRole = try courses.definition("course")["properties"]?["topics"]?["properties"]
    #expect(byRole?.names == (known.roleNames + ["all"]).sorted())
    #expect(
      try policyFacts() == content.vocabulary.facts.map(\.name))
  }

  private func policyFacts() throws -> [String] {
    try Schema("policy").words("unmet", of: "case")
  }

  @Test("know the formats that the loaders read")
  func formats() throws {
    #expect(try Schema("scenario").words("format") == ["\(FileFormat.scenario)"])
    #expect(try Schema("courses").words("format") == ["\(FileFormat.courses)"])
    #expect(try Schema("policy").words("format") == ["tap-policy/1"])
    #expect(try Schema("vocabulary").words("format") == ["tap-vocabulary/1"])
  }

  @Test("are named by the first line of every content file")
  func firstLines() throws {
    let scenarios = try Content.scenarioFiles().map { ($0, "../scenario") }
    let policies = try ["imsa", "nsseo"].map {
      (try Content.file("policies/\($0).yaml"), "../policy")
    }
    let single = try ["vocabulary", "courses"].map { (try Content.file("\($0).yaml"), $0) }
    for (file, schema) in scenarios + policies + single {
      let line = "# yaml-language-server: $schema=\(schema).schema.json\n"
      #expect(file.bytes.starts(with: line.utf8), "\(file.path)")
    }
  }
}
