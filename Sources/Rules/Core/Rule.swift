public import Stations

/// A kind of finding. One rule is one file: a type with its description, its condition and its words.
public protocol Rule: Sendable {
  /// What people can look up, with the examples that are its tests.
  static var about: RuleDescription { get }

  init()
}

/// A rule about one cell. It is asked only about cells in which reading by type found a flaw.
public protocol CellRule: Rule {
  /// The flaws that this rule reports.
  static var flaws: [CellFlaw] { get }

  /// Reports the cell of `column`; its flaw is one of `flaws`.
  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport)
}

/// A rule about the cells of one row together.
public protocol RowRule: Rule {
  /// The rule is asked only about rows in which at least one of these columns is filled; empty means every row.
  static var trigger: ColumnSet { get }

  /// Reports what is wrong with the row.
  func judge(_ row: StationRow, _ context: JudgingContext, _ report: inout RowReport)
}

extension RowRule {
  /// Every row.
  public static var trigger: ColumnSet { [] }
}

/// A rule about rows of the whole batch together, asked once when every row has been read.
public protocol BatchRule: Rule {
  /// Reports what is wrong between the rows.
  func judge(_ batch: BatchView, _ context: JudgingContext, _ report: inout BatchReport) throws
}

/// A rule about the form of a file: its encoding, header, quotes and shape.
public protocol FileRule: Rule {
  /// Reports the flaw, if it is one of this rule's.
  func judge(_ flaw: FileFlaw, _ report: inout FileReport)
}
