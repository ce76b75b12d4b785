/// Every rule's description, sorted by identifier, and the numbers that the rules of each shape have in that order.
struct RuleListing {
  /// The descriptions, each with its family.
  let descriptions: [RuleDescription]
  /// Per place in `RuleRegistry.cellRules`, the rule's number.
  let cellNumbers: [Int]
  /// Per place in `RuleRegistry.rowRules`.
  let rowNumbers: [Int]
  /// Per place in `RuleRegistry.batchRules`.
  let batchNumbers: [Int]
  /// Per place in `RuleRegistry.fileRules`.
  let fileNumbers: [Int]

  /// Lists the rules of the registry.
  init() {
    let abouts =
      RuleListing.describe(RuleRegistry.cellRules.map { $0.about }, RuleRegistry.cellFamilies)
      + RuleListing.describe(RuleRegistry.rowRules.map { $0.about }, RuleRegistry.rowFamilies)
      + RuleListing.describe(RuleRegistry.batchRules.map { $0.about }, RuleRegistry.batchFamilies)
      + RuleListing.describe(RuleRegistry.fileRules.map { $0.about }, RuleRegistry.fileFamilies)
    let order = abouts.indices.map { (id: abouts[$0].id, place: $0) }.sorted { $0.id < $1.id }
    descriptions = order.map { abouts[$0.place] }
    var numbers = [Int](repeating: 0, count: abouts.count)
    for (number, entry) in order.enumerated() { numbers[entry.place] = number }
    var rest = numbers[...]
    func take(_ count: Int) -> [Int] {
      defer { rest = rest.dropFirst(count) }
      return Array(rest.prefix(count))
    }
    cellNumbers = take(RuleRegistry.cellRules.count)
    rowNumbers = take(RuleRegistry.rowRules.count)
    batchNumbers = take(RuleRegistry.batchRules.count)
    fileNumbers = take(RuleRegistry.fileRules.count)
  }

  // Takes descriptions, not types: turning `[any RowRule.Type]` into `[any Rule.Type]` would search all of the
  // program's conformances for every rule, some milliseconds at every start.
  private static func describe(_ abouts: [RuleDescription], _ families: [Family]) -> [RuleDescription] {
    zip(abouts, families).map { about, family in
      var about = about
      about.family = family
      return about
    }
  }
}
