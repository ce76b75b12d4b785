/// Why a workbook cannot be read.
public enum WorkbookFailure: Error, Sendable, Hashable {
  /// The archive, or the part of it that is named, does not hold together.
  case broken(part: String?)
  /// A password is needed to open it.
  case encrypted
  /// A spreadsheet, but no .xlsx.
  case otherForm(OtherForm)
  /// More than any list of stations needs: an error of the program that wrote it, or an attack.
  case tooLarge(Limit)
  /// An archive or compound file that holds no spreadsheet at all.
  case noWorkbook

  /// Forms of spreadsheets that are known but not read.
  public enum OtherForm: String, Sendable, Hashable, CaseIterable {
    /// Excel 97–2003.
    case xls = ".xls"
    /// Excel's binary form.
    case xlsb = ".xlsb"
    /// OpenDocument.
    case ods = ".ods"
  }

  /// What is limited.
  public enum Limit: Sendable, Hashable, CaseIterable {
    /// Parts in the archive, or sheets, styles and relationships in them.
    case parts
    /// Bytes when unpacked.
    case unpacked
    /// How many times larger a part becomes when unpacked.
    case ratio
    /// Bytes of the shared texts, or their number.
    case sharedStrings
    /// Bytes of one cell.
    case cell
    /// Bytes of all cells of a sheet.
    case sheet
    /// How deep elements lie in one another, or how long a tag is.
    case markup
  }
}
