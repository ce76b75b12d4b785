import Stations
import Tables

/// What a cell holds that a formula has given no value.
enum FormulaText {
  private static let errors: Set<String> = [
    "#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
  ]

  /// Whether the text, folded, is an error value of Excel, or one of LibreOffice such as `Err:508`.
  static func isError(_ text: String) -> Bool {
    errors.contains(text)
      || text.hasPrefix("Err:") && text.utf8.count == 7 && text.utf8.suffix(3).allSatisfy(\.isASCIIDigit)
  }

  /// Whether an error value, or a formula that the workbook keeps no result of, stands where neither was sent.
  static func took(theCellOf sent: String, returned: String) -> Bool {
    let after = FoldedText(returned).text
    return isError(after) || after.hasPrefix("=") && !FoldedText(sent).text.hasPrefix("=")
  }
}
