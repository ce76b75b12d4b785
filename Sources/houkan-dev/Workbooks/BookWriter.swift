import Tables

/// Writes small workbooks part by part, as spreadsheets write them (ECMA-376).
struct BookWriter {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private var shared: [String] = []
  private var numbers: [String: Int] = [:]

  /// The workbook's bytes. Throws `ZipWriter.Failure`.
  static func bytes(of sheets: [BookSheet]) throws -> [UInt8] {
    try ZipWriter.pack(parts(of: sheets).map { ($0.path, Array((declaration + $0.xml).utf8)) })
  }

  /// The parts by their paths.
  static func parts(of sheets: [BookSheet]) -> [(path: String, xml: String)] {
    var writer = BookWriter()
    let pages = sheets.map { writer.sheet($0) }
    let paths = sheets.indices.map { "worksheets/sheet\($0 + 1).xml" }
    return [
      ("[Content_Types].xml", contentTypes(paths)),
      ("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")])),
      ("xl/workbook.xml", workbook(sheets)),
      (
        "xl/_rels/workbook.xml.rels",
        relationships(
          paths.map { ("worksheet", $0) } + [("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")])
      ),
      ("xl/styles.xml", styles()),
      ("xl/sharedStrings.xml", writer.sharedStrings()),
    ] + zip(paths, pages).map { ("xl/\($0)", $1) }
  }

  private static func contentTypes(_ paths: [String]) -> String {
    let parts =
      [("workbook.xml", "sheet.main"), ("styles.xml", "styles"), ("sharedStrings.xml", "sharedStrings")]
      + paths.map { ($0, "worksheet") }
    let overrides = parts.map { "<Override PartName=\"/xl/\($0)\" ContentType=\"\(kind).\($1)+xml\"/>" }
    return "<Types xmlns=\"\(package)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(overrides.joined())</Types>"
  }

  private static func relationships(_ targets: [(kind: String, target: String)]) -> String {
    let items = targets.enumerated().map { number, item in
      "<Relationship Id=\"rId\(number + 1)\" Type=\"\(office)/\(item.kind)\" Target=\"\(item.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(items.joined())</Relationships>"
  }

  private static func workbook(_ sheets: [BookSheet]) -> String {
    let items = sheets.enumerated().map { number, sheet in
      "<sheet name=\"\(escape(sheet.name))\" sheetId=\"\(number + 1)\"\(sheet.isVisible ? "" : " state=\"hidden\"")"
        + " r:id=\"rId\(number + 1)\"/>"
    }
    return "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(items.joined())</sheets></workbook>"
  }

  private static func styles() -> String {
    let formats = BookStyle.allCases.map {
      "<numFmt numFmtId=\"\(164 + $0.rawValue)\" formatCode=\"\(escape($0.format))\"/>"
    }
    let looks = BookStyle.allCases.map {
      "<xf numFmtId=\"\(164 + $0.rawValue)\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
        + "applyNumberFormat=\"1\"/>"
    }
    return "<styleSheet xmlns=\"\(main)\"><numFmts count=\"\(formats.count)\">\(formats.joined())</numFmts>"
      + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"游ゴシック\"/></font></fonts>"
      + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
      + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + "<cellXfs count=\"\(looks.count)\">\(looks.joined())</cellXfs></styleSheet>"
  }

  private func sharedStrings() -> String {
    "<sst xmlns=\"\(BookWriter.main)\" uniqueCount=\"\(shared.count)\">"
      + shared.map { "<si>\($0)</si>" }.joined() + "</sst>"
  }

  private mutating func sheet(_ sheet: BookSheet) -> String {
    var rows = ""
    for (index, cells) in sheet.rows.enumerated() where !cells.isEmpty {
      rows += "<row r=\"\(index + 1)\">"
      for (column, cell) in cells.enumerated() {
        rows += self.cell(cell, at: SheetColumn.cell(column, index + 1))
      }
      rows += "</row>"
    }
    let merged = sheet.merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return "<worksheet xmlns=\"\(BookWriter.main)\"><sheetData>\(rows)</sheetData>"
      + (merged.isEmpty ? "" : "<mergeCells count=\"\(sheet.merged.count)\">\(merged)</mergeCells>") + "</worksheet>"
  }

  private mutating func cell(_ cell: BookCell, at place: String) -> String {
    switch cell {
    case .blank: return ""
    case .text(let text):
      return "<c r=\"\(place)\" t=\"s\"><v>\(share(BookWriter.run(text)))</v></c>"
    case .rich(let runs, let reading):
      let looks = runs.map { "<r><rPr><b/></rPr>\(BookWriter.run($0))</r>" }.joined()
      let item = looks + "<rPh sb=\"0\" eb=\"1\"><t>\(BookWriter.escape(reading))</t></rPh>"
      return "<c r=\"\(place)\" t=\"s\"><v>\(share(item))</v></c>"
    case .inline(let text):
      return "<c r=\"\(place)\" t=\"inlineStr\"><is>\(BookWriter.run(text))</is></c>"
    case .number(let digits, let style):
      return "<c r=\"\(place)\" s=\"\(style.rawValue)\"><v>\(digits)</v></c>"
    case .truth(let value): return "<c r=\"\(place)\" t=\"b\"><v>\(value ? 1 : 0)</v></c>"
    case .formula(let formula, let result):
      let written = "<f>\(BookWriter.escape(formula))</f>"
      guard let result else { return "<c r=\"\(place)\">\(written)<v/></c>" }
      return "<c r=\"\(place)\" t=\"str\">\(written)<v>\(BookWriter.escape(result))</v></c>"
    case .error(let text): return "<c r=\"\(place)\" t=\"e\"><v>\(text)</v></c>"
    }
  }

  private mutating func share(_ item: String) -> Int {
    if let number = numbers[item] { return number }
    shared.append(item)
    numbers[item] = shared.count - 1
    return shared.count - 1
  }

  private static func run(_ text: String) -> String { "<t xml:space=\"preserve\">\(escape(text))</t>" }

  private static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
