import Rules
import Stations

/// A finding about a row that has come back, which is still there after its corrections.
public struct RemainingFinding: Sendable {
  /// The finding.
  let reported: ReportedFinding
  /// The name of its file.
  let file: String
  /// What its rule reports.
  let title: Words

  /// How bad it is.
  var severity: Severity { reported.mark.severity }

  /// Its place and what is wrong there, without any cell's value: these words may be copied anywhere.
  func line(_ language: Language) -> String {
    let finding = reported.finding
    return "\(file):\(finding.cellName ?? finding.row.map(String.init) ?? ""): \(title[language])"
  }
}
