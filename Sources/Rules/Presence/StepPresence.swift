import Stations

/// Which cells a step needs, and which cells tell that it has begun.
enum StepPresence {
  /// The columns that must be filled under a requirement.
  static func columns(_ requirement: Requirement) -> ColumnSet {
    var columns = ColumnSet()
    for definition in ColumnDefinition.all where definition.requirement == requirement {
      columns.insert(definition.column)
    }
    return columns
  }

  /// The columns that must be filled for a step.
  static func needed(by step: Step) -> ColumnSet {
    switch step {
    case .account: account
    case .eligibility: eligibility
    case .billing: billing
    case .certificate: certificate
    }
  }

  // Put together once, since rows are many.
  private static let account = columns(.step(.account))
  private static let eligibility = columns(.step(.eligibility))
  private static let billing = columns(.step(.billing))
  private static let certificate = columns(.step(.certificate))

  /// The columns of which one filled cell tells that the step has begun.
  static func dates(of step: Step) -> ColumnSet {
    switch step {
    case .account: [.accountRegisteredOn, .accountActivatedOn]
    case .eligibility: StepDates.eligibility
    case .billing: StepDates.billing
    case .certificate: StepDates.certificate.union([.certificateDownloadBy, .certificateValidUntil])
    }
  }

  /// The step's date columns that hold a date, also one that cannot be read; 未定 and the like are no date yet.
  private static func dated(_ row: StationRow, _ step: Step) -> ColumnSet {
    var columns = row.filled.intersection(dates(of: step))
    columns.intersection(row.flawed).forEach { column in
      if row.flaw(column) == .dateUndecided { columns.remove(column) }
    }
    return columns
  }

  /// Reports every cell of `needed` that is blank, with the first date of the step that is filled.
  static func report(
    _ row: StationRow, _ needed: ColumnSet, of step: Step, _ report: inout RowReport
  ) {
    let missing = needed.subtracting(row.filled)
    guard !missing.isEmpty else { return }
    let begun = dated(row, step)
    guard let date = Column(rawValue: UInt8(truncatingIfNeeded: begun.bits.trailingZeroBitCount)) else { return }
    missing.forEach { column in
      report.add(
        row, column,
        ja: "「\(date.header)」が入力されていますが、「\(column.header)」が空欄です。入力してください。",
        en: "“\(column.header)” is blank although “\(date.header)” is filled in; please fill it in, too.")
    }
  }
}
