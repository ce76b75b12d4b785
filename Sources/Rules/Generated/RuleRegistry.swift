// Generated from the sources of the rules by `make generate`. Changes made by hand are lost.

/// Every rule of this version, by shape, sorted by type name.
enum RuleRegistry {
  /// Rules about one cell.
  static let cellRules: [any CellRule.Type] = [
    StationCodeLostZero.self
  ]

  /// Rules about the cells of one row together.
  static let rowRules: [any RowRule.Type] = []

  /// Rules about rows of the whole batch together.
  static let batchRules: [any BatchRule.Type] = [
    CustomerIDOnTwoStations.self,
    CustomerIDSharedByFounder.self,
    EmailOnTwoStations.self,
    PhoneOnTwoStations.self,
    RecordIDRepeated.self,
    StationProbablyRepeated.self,
    StationRowRepeated.self,
    StationRowsDiffer.self,
  ]

  /// Rules about the form of a file.
  static let fileRules: [any FileRule.Type] = []
}
