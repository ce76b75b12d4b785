/// A workbook (.xlsx), opened: its sheets, each of which can be read as a table.
///
/// A sheet is put down as UTF-8 CSV with one record per sheet row. So its rows and cells keep the places that a
/// spreadsheet shows, and everything that reads exports reads workbooks. Formulas give the results that the workbook
/// keeps; days, whatever their format, are `YYYY-MM-DD`; merged cells have their value in the first cell.
public final class Workbook {
  /// One sheet.
  public struct Sheet: Sendable, Hashable {
    /// The name on its tab.
    public let name: String
    /// Whether its tab is shown.
    public let isVisible: Bool
    /// Where it lies in the archive.
    let path: String
  }

  /// The sheets with cells, in the order of their tabs; charts are left out.
  public let sheets: [Sheet]
  /// The size of the workbook's file in bytes.
  public let size: Int64
  /// The SHA-256 of the workbook's own bytes, where it was asked for.
  public let sha256: String?

  private let archive: ZipArchive
  private let limits: WorkbookLimits
  private let strings: SharedStrings
  private let styles: CellStyles
  private let countsFrom1904: Bool

  /// Opens the workbook in the file. Throws `WorkbookFailure` or `Errno`.
  init(_ source: ByteSource, digest: Bool, limits: WorkbookLimits = WorkbookLimits()) throws {
    self.limits = limits
    size = source.size
    sha256 = try digest ? source.sha256() : nil
    archive = try ZipArchive(source, limits: limits)
    let main = try Workbook.mainPart(of: archive, limits: limits)
    let book = WorkbookPart(limits: limits)
    try archive.parse(main, limits: limits, into: book)
    let relationships = try Relationships.read(of: main, in: archive, limits: limits)
    sheets = try Workbook.sheets(book, relationships, main: main)
    countsFrom1904 = book.countsFrom1904
    strings = SharedStrings(limits: limits)
    if let path = relationships.path(of: "sharedStrings") { try archive.parse(path, limits: limits, into: strings) }
    styles = CellStyles(limits: limits)
    if let path = relationships.path(of: "styles") { try archive.parse(path, limits: limits, into: styles) }
  }

  /// Reads a sheet, or only its rows up to `lastRow`. Throws `WorkbookFailure`, `Errno` or
  /// `TemporaryPlace.Failure`.
  ///
  /// A formula whose result the workbook does not keep is a blank cell, or with `showsFormulas` itself, such as `=A1`.
  public func table(of sheet: Sheet, lastRow: Int = .max, showsFormulas: Bool = false) throws -> TableFile {
    let part = try SheetPart(
      path: sheet.path, strings: strings, styles: styles, countsFrom1904: countsFrom1904, lastRow: lastRow,
      showsFormulas: showsFormulas, limits: limits)
    try archive.parse(sheet.path, limits: limits, into: part)
    return TableFile(sheet: try part.finish(), size: size, sha256: sha256)
  }

  /// The part that everything else hangs on.
  private static func mainPart(of archive: ZipArchive, limits: WorkbookLimits) throws -> String {
    if archive.has("content.xml"), archive.has("mimetype") { throw WorkbookFailure.otherForm(.ods) }
    if archive.has("EncryptedPackage") { throw WorkbookFailure.encrypted }
    let relationships = try Relationships.read(of: "", in: archive, limits: limits)
    guard let path = relationships.path(of: "officeDocument") else { throw WorkbookFailure.noWorkbook }
    if path.hasSuffix(".bin") { throw WorkbookFailure.otherForm(.xlsb) }
    return path
  }

  private static func sheets(_ book: WorkbookPart, _ relationships: Relationships, main: String) throws -> [Sheet] {
    try book.sheets.compactMap { listed in
      guard let relationship = relationships.byID[listed.relationship] else {
        throw WorkbookFailure.broken(part: main)
      }
      guard relationship.kind == "worksheet" else { return nil }
      return Sheet(name: listed.name, isVisible: listed.isVisible, path: relationship.path)
    }
  }
}
