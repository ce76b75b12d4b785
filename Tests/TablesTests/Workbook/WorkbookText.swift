import CLibZip

@testable import Tables

/// Workbooks made from the XML of their parts, so that a test shows exactly what is read.
struct WorkbookText {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// The parts by their paths, in the order in which they are packed.
  var parts: [(path: String, bytes: [UInt8])] = []
  /// How many megabytes of blanks follow a part's bytes.
  var blanks: [String: Int] = [:]

  enum Failure: Error { case notPacked, noWorkbook }

  /// A workbook with one sheet, 一覧, whose rows are given in XML.
  static func rows(
    _ rows: String, shared: [String] = [], styles: String = "", properties: String = ""
  ) -> WorkbookText {
    sheets([("一覧", "", "<sheetData>\(rows)</sheetData>")], shared: shared, styles: styles, properties: properties)
  }

  /// A workbook with sheets of these names, states (an attribute, or nothing) and contents.
  static func sheets(
    _ sheets: [(name: String, state: String, content: String)], shared: [String] = [], styles: String = "",
    properties: String = ""
  ) -> WorkbookText {
    var book = WorkbookText()
    book["_rels/.rels"] = relationships([("rId1", "officeDocument", "xl/workbook.xml")])
    let numbers = 1...sheets.count
    let listed = zip(numbers, sheets).map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0)\" \($1.state) r:id=\"rId\($0)\"/>"
    }
    book["xl/workbook.xml"] =
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\">\(properties)<sheets>\(listed.joined())</sheets></workbook>"
    book["xl/_rels/workbook.xml.rels"] = relationships(
      numbers.map { ("rId\($0)", "worksheet", "worksheets/sheet\($0).xml") } + [
        ("rIdShared", "sharedStrings", "sharedStrings.xml"), ("rIdStyles", "styles", "styles.xml"),
      ])
    for (number, sheet) in zip(numbers, sheets) {
      book["xl/worksheets/sheet\(number).xml"] = "<worksheet xmlns=\"\(main)\">\(sheet.content)</worksheet>"
    }
    let items = shared.map { "<si>\($0)</si>" }.joined()
    book["xl/sharedStrings.xml"] = "<sst xmlns=\"\(main)\">\(items)</sst>"
    book["xl/styles.xml"] = "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>"
    return book
  }

  /// Styles 0, 1, 2 … with these number formats.
  static func formats(_ codes: [String]) -> String {
    let formats = codes.enumerated().map { number, code in
      "<numFmt numFmtId=\"\(164 + number)\" formatCode=\"\(escaped(code))\"/>"
    }
    let styles = codes.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    return "<numFmts>\(formats.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs>\(styles.joined())</cellXfs>"
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "&quot;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  static func relationships(_ list: [(id: String, kind: String, target: String)]) -> String {
    let items = list.map { "<Relationship Id=\"\($0.id)\" Type=\"\(relations)/\($0.kind)\" Target=\"\($0.target)\"/>" }
    return "<Relationships xmlns=\"\(package)\">\(items.joined())</Relationships>"
  }

  /// The XML of a part; nil takes the part away.
  subscript(path: String) -> String? {
    get { parts.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } }
    set {
      let bytes = newValue.map { Array($0.utf8) }
      if let place = parts.firstIndex(where: { $0.path == path }) {
        if let bytes { parts[place].bytes = bytes } else { parts.remove(at: place) }
      } else if let bytes {
        parts.append((path, bytes))
      }
    }
  }

  /// The archive.
  func packed() throws -> [UInt8] {
    var error = zip_error_t()
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw Failure.notPacked }
    defer { zip_source_free(target) }
    zip_source_keep(target)
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else { throw Failure.notPacked }
    // libzip reads the parts when it closes the archive.
    let copies = parts.map { part in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, part.bytes.count))
      _ = copy.update(fromContentsOf: part.bytes)
      return copy
    }
    let blank = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 20)
    blank.update(repeating: UInt8(ascii: " "))
    defer { (copies + [blank]).forEach { $0.deallocate() } }
    for (part, copy) in zip(parts, copies) {
      guard let start = copy.baseAddress, let blankStart = blank.baseAddress else { throw Failure.notPacked }
      let filler = zip_buffer_fragment_t(data: blankStart, length: UInt64(blank.count))
      let fragments =
        [zip_buffer_fragment_t(data: start, length: UInt64(part.bytes.count))]
        + [zip_buffer_fragment_t](repeating: filler, count: blanks[part.path] ?? 0)
      let source = zip_source_buffer_fragment(archive, fragments, UInt64(fragments.count), 0)
      let index = zip_file_add(archive, part.path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else { throw Failure.notPacked }
      zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0)
    }
    guard zip_close(archive) == 0, zip_source_open(target) == 0 else { throw Failure.notPacked }
    defer { zip_source_close(target) }
    var status = zip_stat_t()
    zip_source_stat(target, &status)
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    guard zip_source_read(target, &bytes, UInt64(bytes.count)) == Int64(bytes.count) else { throw Failure.notPacked }
    return bytes
  }

  /// The opened workbook.
  func open(limits: WorkbookLimits = WorkbookLimits()) throws -> Workbook {
    try WorkbookText.open(packed(), limits: limits)
  }

  /// The records of a sheet, every one read a second time from its place.
  func read(sheet: Int = 0, limits: WorkbookLimits = WorkbookLimits()) throws -> [TableText.Read] {
    let book = try open(limits: limits)
    return try TableText.read(book.table(of: book.sheets[sheet]))
  }

  /// Opens bytes that must be a workbook.
  static func open(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws -> Workbook {
    guard case .workbook(let book) = try source(bytes, limits: limits) else { throw Failure.noWorkbook }
    return book
  }

  /// Opens bytes as an export.
  static func source(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws -> TableSource {
    var spool = try ByteSpool()
    try spool.append(bytes)
    return try TableSource(source: spool.source(), digest: true, limits: limits)
  }
}
