/// Reads from the styles what the numbers of cells stand for (ECMA-376 Part 1, 18.8).
final class CellStyles: XMLPart {
  private var customForms: [Int: NumberForm] = [:]
  private var formatIDs: [Int] = []
  private var forms: [NumberForm] = []
  private var isInCellFormats = false
  private let limits: WorkbookLimits

  init(limits: WorkbookLimits) { self.limits = limits }

  /// The form of the style with this number; a plain number where there is no such style.
  func form(_ style: Int) -> NumberForm {
    style < forms.count ? forms[style] : .plain
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    switch name {
    case "numFmt":
      guard let id = attributes.number("numFmtId"), let code = attributes.text("formatCode") else { return }
      guard customForms.count < limits.parts else { throw WorkbookFailure.tooLarge(.parts) }
      customForms[id] = NumberForm(code: code)
    case "cellXfs":
      isInCellFormats = true
    case "xf" where isInCellFormats:
      guard formatIDs.count < limits.parts else { throw WorkbookFailure.tooLarge(.parts) }
      formatIDs.append(attributes.number("numFmtId") ?? 0)
    default: return
    }
  }

  func end(_ name: XMLName) {
    switch name {
    case "cellXfs": isInCellFormats = false
    // Formats may be told behind the styles that use them.
    case "styleSheet": forms = formatIDs.map { customForms[$0] ?? NumberForm(builtIn: $0) }
    default: return
    }
  }
}
