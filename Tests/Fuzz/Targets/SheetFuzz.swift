/// A workbook's sheet, shared texts and styles as XML, in an archive that is always whole.
///
/// An input is the sheet's cells, and behind a NUL each the shared texts, the styles and the properties.
enum SheetFuzz {
  private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  static func run(_ input: [UInt8]) {
    let parts = input.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
    func part(_ index: Int) -> [UInt8] { index < parts.count ? Array(parts[index]) : [] }
    var archive = StoredArchive()
    archive.add("_rels/.rels", relationships([("b", "officeDocument", "xl/workbook.xml")]))
    archive.add(
      "xl/workbook.xml",
      wrapped("workbook", part(3) + Array("<sheets><sheet name=\"一覧\" sheetId=\"1\" r:id=\"s\"/></sheets>".utf8)))
    archive.add(
      "xl/_rels/workbook.xml.rels",
      relationships([
        ("s", "worksheet", "sheet.xml"), ("t", "sharedStrings", "strings.xml"), ("f", "styles", "styles.xml"),
      ]))
    archive.add("xl/sheet.xml", wrapped("worksheet", Array("<sheetData>".utf8) + part(0) + Array("</sheetData>".utf8)))
    archive.add("xl/strings.xml", wrapped("sst", part(1)))
    archive.add("xl/styles.xml", wrapped("styleSheet", part(2)))
    WorkbookFuzz.run(archive.packed)
  }

  private static func wrapped(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array("<\(name) \(main) xmlns:r=\"\(relations)\">".utf8) + content + Array("</\(name)>".utf8)
  }

  private static func relationships(_ list: [(id: String, kind: String, target: String)]) -> [UInt8] {
    let items = list.map { "<Relationship Id=\"\($0.id)\" Type=\"\(relations)/\($0.kind)\" Target=\"\($0.target)\"/>" }
    return Array("<Relationships xmlns=\"\(package)\">\(items.joined())</Relationships>".utf8)
  }
}
