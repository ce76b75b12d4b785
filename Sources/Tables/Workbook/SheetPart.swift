/// Reads the cells of a sheet (ECMA-376 Part 1, 18.3.1.4 and 18.3.1.73) and puts them down as CSV.
final class SheetPart: XMLPart {
  /// What the value of a cell is (ST_CellType).
  private enum Kind {
    case number
    case sharedText
    case text
    case truth
    case day
  }

  private(set) var isDone = false
  private var csv: SheetCSV?
  private let path: String
  private let strings: SharedStrings
  private let styles: CellStyles
  private let countsFrom1904: Bool
  private let limits: WorkbookLimits
  /// The last sheet row that is wanted.
  private let lastRow: Int
  /// Whether a formula whose result the workbook does not keep is put down itself.
  private let showsFormulas: Bool

  private var isInData = false
  private var row = 0
  private var column = -1
  private var isInRow = false
  private var isInCell = false
  private var isInValue = false
  private var isPhonetic = false
  private var isInFormula = false
  private var hasResult = false
  private var kind = Kind.number
  private var style = 0
  private var value: [UInt8] = []
  private var formula: [UInt8] = []
  private var shown: [UInt8] = []

  /// A reader of the sheet at this path. Throws `TemporaryPlace.Failure`.
  init(
    path: String, strings: SharedStrings, styles: CellStyles, countsFrom1904: Bool, lastRow: Int, showsFormulas: Bool,
    limits: WorkbookLimits
  ) throws {
    csv = try SheetCSV(limit: limits.sheetBytes)
    self.path = path
    self.strings = strings
    self.styles = styles
    self.countsFrom1904 = countsFrom1904
    self.lastRow = lastRow
    self.showsFormulas = showsFormulas
    self.limits = limits
  }

  /// The sheet as CSV, once. Throws `WorkbookFailure` or `TemporaryPlace.Failure`.
  func finish() throws -> ByteSource {
    csv?.endRow()
    guard let csv = csv.take() else { throw broken }
    return try csv.finish()
  }

  private var broken: WorkbookFailure { WorkbookFailure.broken(part: path) }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    switch name {
    case "sheetData": isInData = true
    case "row" where isInData && !isInRow: try startRow(attributes)
    case "c" where isInRow && !isInCell: try startCell(attributes)
    case "v" where isInCell:
      isInValue = true
      hasResult = true
    case "f" where isInCell && showsFormulas:
      isInFormula = true
      formula.append(UInt8(ascii: "="))
    case "rPh" where isInCell: isPhonetic = true
    case "t" where isInCell: isInValue = !isPhonetic
    default: return
    }
  }

  func text(_ utf8: UnsafeRawBufferPointer) throws {
    if isInFormula {
      guard formula.count + utf8.count <= limits.cellBytes else { throw WorkbookFailure.tooLarge(.cell) }
      return formula.append(contentsOf: utf8)
    }
    guard isInValue else { return }
    guard value.count + utf8.count <= limits.cellBytes else { throw WorkbookFailure.tooLarge(.cell) }
    value.append(contentsOf: utf8)
  }

  func end(_ name: XMLName) throws {
    switch name {
    case "v", "t": isInValue = false
    case "f": isInFormula = false
    case "rPh": isPhonetic = false
    case "c" where isInCell:
      isInCell = false
      try endCell()
    case "row" where isInRow:
      isInRow = false
      csv?.endRow()
    case "sheetData": isInData = false
    default: return
    }
  }

  private func startRow(_ attributes: XMLAttributes) throws {
    let next = attributes["r"] == nil ? row + 1 : attributes.number("r") ?? 0
    guard next > row, next <= WorkbookLimits.rows else { throw broken }
    if next > lastRow {
      isDone = true
      return
    }
    row = next
    column = -1
    isInRow = true
  }

  private func startCell(_ attributes: XMLAttributes) throws {
    var next = column + 1
    if let text = attributes["r"] {
      guard let reference = CellReference(text), reference.row == row else { throw broken }
      next = reference.column
    }
    guard next > column, next < TableReader.mostCells else { throw broken }
    column = next
    isInCell = true
    kind = try attributes["t"].map(readKind) ?? .number
    style = attributes.number("s") ?? 0
    value.removeAll(keepingCapacity: true)
    formula.removeAll(keepingCapacity: true)
    hasResult = false
  }

  private func readKind(_ text: UnsafePointer<CChar>) throws -> Kind {
    switch XMLName(text) {
    case "n": .number
    case "s": .sharedText
    case "str", "inlineStr", "e": .text
    case "b": .truth
    case "d": .day
    default: throw broken
    }
  }

  private func endCell() throws {
    if value.isEmpty {
      // A result may be an empty text; any other is not kept.
      let isEmptyText = kind == .text && hasResult
      if !formula.isEmpty, !isEmptyText { try csv?.cell(formula[...], row: row, column: column) }
      return
    }
    switch kind {
    case .sharedText:
      guard let index = WholeNumber.read(value), index < strings.count else { throw broken }
      if !strings[index].isEmpty { try csv?.cell(strings[index], row: row, column: column) }
    case .text:
      CharacterEscapes.decode(&value)
      try csv?.cell(value[...], row: row, column: column)
    default:
      shown.removeAll(keepingCapacity: true)
      try writeValue()
      try csv?.cell(shown[...], row: row, column: column)
    }
  }

  /// Writes a value that is no text into `shown`.
  private func writeValue() throws {
    switch kind {
    case .truth:
      let isTrue = value.count == 1 ? value[0] == UInt8(ascii: "1") : value.starts(with: "true".utf8)
      shown.append(contentsOf: (isTrue ? "TRUE" : "FALSE").utf8)
    case .day: ISODay.write(value, to: &shown)
    default:
      guard NumberText.write(value, styles.form(style), countsFrom1904: countsFrom1904, to: &shown) else {
        throw broken
      }
    }
  }
}
