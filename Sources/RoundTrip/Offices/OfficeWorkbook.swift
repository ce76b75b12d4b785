public import Stations
public import SystemPackage
public import Tables

/// The workbook that goes out to an office and comes back: rows to correct, tasks, stations, and how to use it.
///
/// Rows of a sheet are written as they come and are not kept, so that their number does not matter.
public final class OfficeWorkbook {
  /// The sheets' names, in their order.
  public enum SheetName {
    /// The rows to correct.
    public static let corrections = "修正"
    /// The open tasks.
    public static let tasks = "タスク"
    /// All stations.
    public static let stations = "一覧"
    /// How to use the workbook.
    public static let guide = "説明"
    /// The texts of long drop-down lists; hidden.
    static let lists = "選択肢"
  }

  /// How many lines a row of tasks or stations has room for: their columns are narrow, so that print can be read.
  static let lines = 2

  private let book: WorkbookWriter
  private var corrections: CorrectionSheet
  private var tasks: TaskSheet
  private var stations: StationSheet

  /// Begins the workbook of an office whose exports have these columns. Of rows for which its sheets have no room, with
  /// the headings `mostRows` each, only the number is told. Throws `WorkbookWriteFailure`.
  public init(
    _ path: FilePath, office: String, columns: ColumnSet, today: Day, language: BookLanguage,
    mostRows: Int = WorkbookLimits.rows
  ) throws(WorkbookWriteFailure) {
    let book = try WorkbookWriter(path, title: "\(office) \(today)", day: today)
    self.book = book
    let footer = "\(office) \(today)"
    let sheets = try [SheetName.corrections, SheetName.tasks, SheetName.stations].map {
      (name) throws(WorkbookWriteFailure) in try book.addSheet(name)
    }
    let guide = try book.addSheet(SheetName.guide)
    let lists = try ChoiceSheet(book.addSheet(SheetName.lists), columns: columns)
    func rows(_ file: String) -> SheetRows { SheetRows(most: mostRows, all: file, language) }
    corrections = try CorrectionSheet(
      sheets[0], rows: rows("offices/\(path.stem ?? office).csv"), columns: columns, lists: lists, today: today,
      footer: footer, language: language)
    tasks = try TaskSheet(sheets[1], rows: rows("tasks.csv"), today: today, footer: footer, language: language)
    stations = try StationSheet(sheets[2], rows: rows("stations.csv"), footer: footer, language: language)
    try GuideSheet.write(to: guide, office: office, today: today, language: language)
  }

  /// Why nothing can be typed into a sheet of which nothing comes back.
  static func onlyToRead(_ language: BookLanguage) -> String {
    language(
      "このシートは見るためのもので、ここでの変更は反映されません。「\(SheetName.corrections)」シートか、元の一覧表で直してください。",
      "This sheet is only to be read; no change to it is applied. Correct sheet \(SheetName.corrections) or the export."
    )
  }

  /// Writes a row to correct. Throws `WorkbookWriteFailure`.
  public func write(_ row: CorrectionRow) throws(WorkbookWriteFailure) { try corrections.write(row) }

  /// Writes the open tasks, most urgent first. Throws `WorkbookWriteFailure`.
  public func write(_ open: [OfficeTask]) throws(WorkbookWriteFailure) {
    let ranks = open.map(\.rank)
    // Lent to the sheet, not copied with all their texts.
    let open = open.span
    for index in ranks.indices.sorted(by: { ranks[$0] < ranks[$1] }) { try tasks.write(open[index]) }
  }

  /// Writes a station. Throws `WorkbookWriteFailure`.
  public func write(_ station: OfficeStation) throws(WorkbookWriteFailure) { try stations.write(station) }

  /// Ends the workbook and gives it its name. Throws `WorkbookWriteFailure`; then there is no workbook.
  public func finish() throws(WorkbookWriteFailure) {
    try corrections.finish()
    try tasks.finish()
    try stations.finish()
    try book.finish()
  }
}
