import Rules
import Testing

@testable import Batch

/// The closing words of `apply`.
@Suite struct ApplyResultTests {
  @Test(arguments: [
    (Language.ja, "変更・確認した行に残る指摘: エラー 1件、警告 2件\n"),
    (.en, "Still wrong in the changed and confirmed rows: 1 error, 2 warnings\n"),
  ])
  func whatIsStillWrongIsCounted(_ language: Language, _ line: String) {
    var result = ApplyResult()
    for (row, severity) in [(2, Severity.error), (3, .warning), (4, .warning)] {
      let finding = Finding(
        rule: 0, severity: severity, file: 0, row: row, column: nil, cellIndex: nil, value: "06-6000-0001",
        message: "06-6000-0001", suggestion: nil, station: nil, related: [])
      result.remaining.append(
        RemainingFinding(reported: ReportedFinding(finding), file: "a.csv", title: Words(ja: "題", en: "Title")))
    }
    let text = result.text(place: nil, isInPlace: false, language)
    #expect(text.contains(line))
    #expect(text.contains("  a.csv:3: \(language == .ja ? "題" : "Title")\n") && !text.contains("06-6000-0001"))
  }
}
