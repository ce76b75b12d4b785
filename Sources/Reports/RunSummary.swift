import Planning
import Rules
import Stations
import Tables

/// The closing words of a run on standard output: how many stations stand how, which are the most urgent and why, where
/// to look.
public struct RunSummary: Sendable {
  /// How many stations are named.
  static let mostUrgent = 10

  private let context: ReportContext
  private var urgent = FirstFew<Urgency, StationReport>(RunSummary.mostUrgent)

  /// A summary of a run of which nothing is known yet.
  public init(_ context: ReportContext) {
    self.context = context
  }

  /// Names a station, or a row without usable key, where it is among the most urgent.
  public mutating func name(_ report: StationReport) {
    if let urgency = Urgency(report, today: context.today) { urgent.add(urgency, report) }
  }

  /// What the figures do not count, a sentence each: files and numbers, no station.
  public func notices(_ facts: SummaryFacts) -> [String] { MissingWords.notices(facts, context.language) }

  /// The text, in lines; `folder` is where the run was published.
  public func text(_ facts: SummaryFacts, folder: String) -> String {
    var lines =
      facts.nights.last.map { tonight in
        [counts(tonight), SeverityWords.counted(context.language) { tonight[$0] }]
      } ?? []
    lines += notices(facts)
    if urgent.count > 0 {
      lines.append("")
      lines.append(mostUrgent()[context.language])
      lines += urgent.items.map(line)
    }
    lines.append("")
    lines.append(places(folder))
    return lines.joined(separator: "\n") + "\n"
  }

  private func counts(_ tonight: NightFigures) -> String {
    let total = tonight.total
    let unit = Words(ja: "件", en: "")[context.language]
    let parts = StationStatus.allCases.compactMap { status in
      tonight.stations[status].map { "\(StatusWords.name(status)[context.language]) \($0)\(unit)" }
    }
    let list = parts.isEmpty ? "" : ": " + parts.joined(separator: context.language.listSeparator)
    return context.language == .ja ? "ステーション \(total)件\(list)" : EnglishCount.of(total, "station") + list
  }

  /// Says of how many the named ones are the first.
  private func mostUrgent() -> Words {
    guard urgent.left > 0 else { return Words(ja: "急ぐステーション:", en: "Most urgent:") }
    return Words(
      ja: "急ぐステーション（\(urgent.count)件のうち\(urgent.limit)件）:",
      en: "Most urgent (\(urgent.limit) of \(urgent.count)):")
  }

  private func line(_ report: StationReport) -> String {
    let language = context.language
    let day = report.facts.constructionOn.map { "\($0)" } ?? VisitWords.missing(report)[language]
    let reason = CallReason.words(report, today: context.today, language)
    let step = NextStep(report, today: context.today).heading[language]
    let name = report.name.isEmpty ? Words(ja: "(名称未入力)", en: "(no name)")[language] : report.name
    let names = [report.office, name].filter { !$0.isEmpty }.map(VisibleText.make).joined(separator: " ")
    let status = StatusWords.name(report.plan.status)[language]
    let label = Words(ja: "工事日", en: "visit")[language]
    let place = report.hasUsableKey ? "\(report.key)" : "(\(RowWords.place(report.file, report.row, language)))"
    return "  \(place) \(names)\n    [\(status)] \(reason)\n    \(label) \(day) → \(step)"
  }

  private func places(_ folder: String) -> String {
    let shown = VisibleText.make(folder)
    switch context.language {
    case .ja:
      return "\(shown) をご覧ください: summary.html(ひと目で)、errors.csv(指摘)、tasks.csv(タスク)、"
        + "stations.csv(全ステーション)、stations/(ステーションごと)、offices/(営業所に送る修正用)"
    case .en:
      return "See \(shown): summary.html (at a glance), errors.csv (findings), tasks.csv (tasks), "
        + "stations.csv (all stations), stations/ (one page each), offices/ (to be corrected by the offices)"
    }
  }
}
