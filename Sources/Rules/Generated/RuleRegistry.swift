// Generated from the sources of the rules by `make generate`. Changes made by hand are lost.

/// Every rule of this version, by shape, sorted by type name.
enum RuleRegistry {
  /// Rules about one cell.
  static let cellRules: [any CellRule.Type] = [
    StationCodeLostZero.self
  ]

  /// Rules about the cells of one row together.
  static let rowRules: [any RowRule.Type] = [
    AccountDetailBlank.self,
    BillingDetailBlank.self,
    CertificateDetailBlank.self,
    ConstructionDateBlank.self,
    EligibilityDetailBlank.self,
    RequiredCellBlank.self,
  ]

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
  static let fileRules: [any FileRule.Type] = [
    AcceptedExpired.self,
    AcceptedMalformed.self,
    AcceptedUnmatched.self,
    CellTooLong.self,
    FileChangedWhileRead.self,
    FileEmpty.self,
    FileNotText.self,
    FileUnreadable.self,
    HeaderNotFound.self,
    NULByte.self,
    RaggedRow.self,
    RepeatedColumn.self,
    RequiredColumnMissing.self,
    SecretInExport.self,
    StrayQuote.self,
    UndecodableCharacter.self,
    UnknownColumn.self,
    UnterminatedQuote.self,
  ]
}
