import Rules

/// What `houkan check` shows: two lines per finding, its place and its words, safe for a terminal.
public struct FindingText: ReportFormat {
  private let context: ReportContext

  /// The format in a run's language.
  public init(_ context: ReportContext) {
    self.context = context
  }

  /// Appends the finding's two lines.
  public func row(_ row: ReportedFinding, _ out: inout [UInt8]) {
    let finding = row.finding
    let language = context.language
    var place = VisibleText.make(context.file(finding.file))
    if let row = finding.row { place += ":\(row)" }
    if let cell = finding.cellName { place += " \(cell)" }
    let severity = SeverityWords.name(finding.severity)[language]
    var words = VisibleText.make(finding.message)
    if let suggestion = finding.suggestion {
      words += language == .ja ? " 提案: " : " Suggestion: "
      words += VisibleText.make(suggestion)
    }
    let elsewhere = finding.related.filter { $0.file != finding.file }
    if !elsewhere.isEmpty {
      let places = elsewhere.map { "\(VisibleText.make(context.file($0.file))):\($0.row)" }
      words += (language == .ja ? " 関連: " : " See: ") + places.joined(separator: ", ")
    }
    out.append(contentsOf: "\(place) [\(severity)] \(context.ruleID(finding.rule))\n    \(words)\n".utf8)
  }
}
