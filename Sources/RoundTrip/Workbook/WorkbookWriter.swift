import CWorkbookFiles
import CXlsxWriter
import Glibc
import Stations
import SystemPackage
import Tables

/// The library's form of a style, as long as its workbook is written.
typealias CellFormat = UnsafeMutablePointer<lxw_format>

/// A workbook (.xlsx) while libxlsxwriter writes it, a row at a time, so that its size does not matter.
///
/// It is written under a name of its own that only its owner may read, and gets its name when it is whole. The same
/// content and day give the same bytes.
final class WorkbookWriter {
  private let path: FilePath
  private let unfinished: FilePath
  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var formats: [CellStyle: CellFormat] = [:]
  private let strings = CStrings()
  /// How often temporary files had failed before: where others fail meanwhile, nobody can tell whose they are.
  private let failuresBefore = houkan_workbook_failures()

  /// Begins a workbook; `day` is written into it as the day on which it was made. Throws `WorkbookWriteFailure`.
  init(_ path: FilePath, title: String, day: Day) throws(WorkbookWriteFailure) {
    self.path = path
    unfinished = try WorkbookWriter.makeFile(beside: path)
    var options = lxw_workbook_options()
    options.constant_memory = 1
    options.tmpdir = strings.keep(TemporaryPlace.folder)
    book = unfinished.withPlatformString { workbook_new_opt($0, &options) }
    guard book != nil else {
      try? unfinished.unlink()
      throw WorkbookWriteFailure(path, .system(.noMemory))
    }
    var properties = lxw_doc_properties()
    properties.title = strings.keep(WorkbookText.escaped(title))
    properties.author = strings.keep("houkan")
    properties.created = time_t(day.number) * 86_400
    try check(workbook_set_properties(book, &properties))
  }

  deinit {
    guard let book else { return }
    lxw_workbook_free(book)
    try? unfinished.unlink()
  }

  /// Adds a sheet behind the others. A name has at most 31 characters and none of `[]:*?/\`. Throws
  /// `WorkbookWriteFailure`.
  func addSheet(_ name: String) throws(WorkbookWriteFailure) -> SheetWriter {
    try check(workbook_validate_sheet_name(book, name))
    guard let sheet = workbook_add_worksheet(book, name) else {
      try checkTemporaryFiles()
      throw systemFailure(or: .noMemory)
    }
    return SheetWriter(sheet, of: self)
  }

  /// Writes what is left and gives the workbook its name. Throws `WorkbookWriteFailure`; then nothing has the name.
  func finish() throws(WorkbookWriteFailure) {
    errno = 0
    // Closing frees the workbook also where it fails.
    let outcome = workbook_close(book.take())
    let reason = errno
    do throws(WorkbookWriteFailure) {
      // The first reason of whatever the library has met.
      try checkTemporaryFiles()
      if outcome != LXW_NO_ERROR { throw failure(outcome, system: reason) }
      try giveName()
    } catch {
      try? unfinished.unlink()
      throw error
    }
  }

  /// The library keeps sheets in temporary files, and asks nobody whether they could be written.
  private func checkTemporaryFiles() throws(WorkbookWriteFailure) {
    if houkan_workbook_failures() == failuresBefore { return }
    throw WorkbookWriteFailure(path, .temporary(Errno(rawValue: houkan_workbook_reason())))
  }

  private func giveName() throws(WorkbookWriteFailure) {
    do {
      try unfinished.rename(to: path)
    } catch {
      throw WorkbookWriteFailure(path, .system(error))
    }
  }

  /// The library's form of a style.
  func format(_ style: CellStyle) throws(WorkbookWriteFailure) -> CellFormat {
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(book) else { throw systemFailure(or: .noMemory) }
    WorkbookWriter.apply(style, to: format)
    formats[style] = format
    return format
  }

  /// A copy of the text that lives as long as the workbook is written.
  func keep(_ text: String) -> UnsafeMutablePointer<CChar>? { strings.keep(text) }

  /// Throws where the library reports an error.
  func check(_ outcome: lxw_error) throws(WorkbookWriteFailure) {
    if outcome != LXW_NO_ERROR { throw failure(outcome, system: errno) }
  }

  /// Makes an empty file that only its owner may read.
  private static func makeFile(beside path: FilePath) throws(WorkbookWriteFailure) -> FilePath {
    do {
      let file = try TemporaryFile(beginning: path.removingLastComponent().appending(".houkan-"))
      close(file.descriptor.rawValue)
      return file.path
    } catch {
      throw WorkbookWriteFailure(path, .system(error))
    }
  }

  private func systemFailure(or other: Errno) -> WorkbookWriteFailure {
    WorkbookWriteFailure(path, .system(errno == 0 ? other : Errno(rawValue: errno)))
  }

  private func failure(_ outcome: lxw_error, system: Int32) -> WorkbookWriteFailure {
    switch outcome {
    case LXW_ERROR_MEMORY_MALLOC_FAILED: return WorkbookWriteFailure(path, .system(.noMemory))
    case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE,
      LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
      return WorkbookWriteFailure(path, .system(system == 0 ? .ioError : Errno(rawValue: system)))
    default:
      let words = lxw_strerror(outcome).map { String(cString: $0) } ?? ""
      return WorkbookWriteFailure(path, .library(words))
    }
  }
}

extension WorkbookWriter {
  /// A font that every Japanese Windows and Mac has, with even lines.
  static let font = "Meiryo UI"

  private static func apply(_ style: CellStyle, to format: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(format, font)
    format_set_font_size(format, style.size)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if style.isCentred { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    switch style.content {
    case .text: format_set_num_format_index(format, 49)
    case .day: format_set_num_format(format, "yyyy/mm/dd")
    case .general: break
    }
    if style.isOpen { format_set_unlocked(format) }
    if style.isWrapped { format_set_text_wrap(format) }
    if style.isBold { format_set_bold(format) }
    if style.isIndented { format_set_indent(format, 1) }
    if style.isFramed {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xBFBFBF)
    }
    if let paper = style.tone.colours.paper { format_set_bg_color(format, paper) }
    if let ink = style.tone.colours.ink { format_set_font_color(format, ink) }
  }
}
