public import Stations

/// A row, some rows or a file that a rule must report at one place, or must pass.
///
/// Rows are given by the cells that differ from `Example.plainRow`; an empty text blanks a cell.
public struct Example: Sendable {
  /// What is judged.
  public enum Subject: Sendable {
    /// Rows of one file, in order; the header is sheet row 1, the first of them sheet row 2.
    case rows([[Column: String]])
    /// The whole text of one file.
    case file(String)
    /// A flaw of a file that no text can show, such as a file that cannot be opened.
    case flaw(FileFlaw)
  }

  /// Where the finding must be.
  public struct Place: Sendable, Hashable {
    /// The sheet row, or nil for the whole file.
    public let row: Int?
    /// The column, or nil.
    public let column: Column?
  }

  /// What is judged.
  public let subject: Subject
  /// Where the rule reports it; nil for a good example.
  public let place: Place?
  /// The suggested repair, where there is a safe one.
  public let repaired: String?
  /// The day on which it is judged.
  public let today: Day

  /// The day on which examples are judged unless they say otherwise: 2026-11-22, a Sunday.
  public static let plainToday = Day(number: 20_779)

  /// A made-up station of which nothing is wrong and nothing done yet.
  public static let plainRow: [Column: String] = [
    .recordID: "1", .office: "大阪北", .salesRep: "架空 一郎", .prefectureCode: "27", .stationCode: "0090015",
    .stationName: "見本訪問看護ステーション", .constructionOn: "2027-03-31",
  ]

  /// A row that the rule passes.
  public static func good(_ cells: [Column: String], on today: Day = plainToday) -> Example {
    Example(subject: .rows([cells]), place: nil, repaired: nil, today: today)
  }

  /// A row that the rule reports at the cell of `column`.
  public static func bad(
    _ cells: [Column: String], at column: Column, repaired: String? = nil, on today: Day = plainToday
  ) -> Example {
    Example(subject: .rows([cells]), place: Place(row: 2, column: column), repaired: repaired, today: today)
  }

  /// Rows of one file that the rule passes.
  public static func goodRows(_ rows: [[Column: String]], on today: Day = plainToday) -> Example {
    Example(subject: .rows(rows), place: nil, repaired: nil, today: today)
  }

  /// Rows of one file of which the rule reports one, at the sheet row `row`.
  public static func badRows(
    _ rows: [[Column: String]], row: Int, at column: Column?, repaired: String? = nil, on today: Day = plainToday
  ) -> Example {
    Example(subject: .rows(rows), place: Place(row: row, column: column), repaired: repaired, today: today)
  }

  /// A file that the rule passes.
  public static func goodFile(_ text: String) -> Example {
    Example(subject: .file(text), place: nil, repaired: nil, today: plainToday)
  }

  /// A file that the rule reports.
  public static func badFile(_ text: String, row: Int?, at column: Column? = nil) -> Example {
    Example(subject: .file(text), place: Place(row: row, column: column), repaired: nil, today: plainToday)
  }

  /// A flaw of a file that no text can show, which the rule reports.
  public static func badFlaw(_ flaw: FileFlaw) -> Example {
    Example(
      subject: .flaw(flaw), place: Place(row: flaw.row, column: flaw.column), repaired: nil, today: plainToday)
  }

  /// A header and one row of which nothing is wrong.
  static let plainFile = plainHeader + plainLine
  /// The header of `plainFile`, with its line end.
  static let plainHeader = "都道府県コード,ステーションコード,ステーション名,工事日\r\n"
  /// The row of `plainFile`, with its line end.
  static let plainLine = "27,0090015,見本訪問看護ステーション,2027-03-31\r\n"
}
