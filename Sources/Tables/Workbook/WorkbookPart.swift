/// Reads the part that lists a workbook's sheets (ECMA-376 Part 1, 18.2).
final class WorkbookPart: XMLPart {
  /// A sheet as it is listed.
  struct Listed {
    let name: String
    let relationship: String
    let isVisible: Bool
  }

  /// The sheets in the order of their tabs.
  private(set) var sheets: [Listed] = []
  /// Whether days are counted from 1904, as once on Macintosh.
  private(set) var countsFrom1904 = false
  private var isFirst = true
  private let limits: WorkbookLimits

  init(limits: WorkbookLimits) { self.limits = limits }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    switch name {
    case "workbook" where isFirst:
      isFirst = false
    case _ where isFirst:
      // The main part of a letter or of slides.
      throw WorkbookFailure.noWorkbook
    case "workbookPr":
      countsFrom1904 = attributes.isTrue("date1904")
    case "sheet":
      guard let relationship = attributes.text("id") else { return }
      guard sheets.count < limits.parts else { throw WorkbookFailure.tooLarge(.parts) }
      let state = attributes.text("state")
      sheets.append(
        Listed(
          name: attributes.text("name") ?? "", relationship: relationship,
          isVisible: state != "hidden" && state != "veryHidden"))
    default: return
    }
  }
}
