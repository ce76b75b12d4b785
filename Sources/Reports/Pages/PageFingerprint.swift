import Planning
public import Rules
import Stations

/// What tells a station's page from another one, without the page: a digest of everything that it is made from.
///
/// Pages with the same fingerprint, written for the same `StationPast.sameSince`, are the same bytes.
public struct PageFingerprint: Sendable, Hashable {
  /// What the page says but for its news, that is for what is new since the night before.
  public let content: Int64
  /// All that the page says.
  public let whole: Int64
}

extension StationPage {
  /// The fingerprint of a station's page. `cells` is a digest of its row; `past.sameSince` does not matter.
  public func fingerprint(
    _ report: StationReport, cells: UInt64, findings: [Finding], past: StationPast
  ) -> PageFingerprint {
    var bytes = ContentBytes()
    bytes.add(edition)
    bytes.add(Int64(bitPattern: cells))
    bytes.add(report.file)
    bytes.add(report.row)
    add(report, past, to: &bytes)
    for (index, finding) in findings.enumerated() {
      bytes.add(otherFile(finding, report))
      add(finding, since: FindingAge.day(past.ages, index, tonight: past.tonight), to: &bytes)
    }
    let content = bytes.digest
    let news = news(report, past)
    if news.isEmpty, !isDaily { return PageFingerprint(content: content, whole: content) }
    bytes.add(past.previousNight)
    for sentence in news { bytes.add(sentence) }
    for age in past.ages { bytes.add(AgeWords.sentence(age, language)) }
    if isDaily { bytes.add(context.today) }
    return PageFingerprint(content: content, whole: bytes.digest)
  }

  /// The plan: what follows from the row and the day. A forecast that moves is on the page only where it is too late.
  private func add(_ report: StationReport, _ past: StationPast, to bytes: inout ContentBytes) {
    let plan = report.plan
    bytes.add(plan.status.rawValue)
    bytes.add(StatusMeaning.words(report, today: context.today).en)
    bytes.add(NextStep(report, today: context.today).heading.en)
    bytes.add(Urgency(report, today: context.today) != nil)
    bytes.add(past.statusSince)
    bytes.add(plan.applyBy)
    bytes.add(isForecastShown(report) ? plan.forecast : nil)
    bytes.add(ForecastWords.moving(plan.forecastBasis).en)
    bytes.add(plan.forecast == nil)
    bytes.add(isForecastLate(report))
    bytes.add(plan.lastDayInTime)
    bytes.add(plan.tasks.count)
    for task in plan.tasks {
      bytes.add(task.id.rawValue)
      bytes.add(task.state.rawValue)
      bytes.add(task.due)
      bytes.add(task.isOverdue)
      bytes.add(report.isAhead(task.id, context.today))
      guard task.isShownWithSince else { continue }
      bytes.add(past.tasks[task.id] ?? past.tonight)
      // The reason may change with the day alone; that of a blocked task follows from the others' states.
      bytes.add(ReasonWords.sentence(task, language))
    }
  }

  private func add(_ finding: Finding, since: Day?, to bytes: inout ContentBytes) {
    bytes.add(context.ruleID(finding.rule))
    bytes.add(finding.severity.rawValue)
    bytes.add(finding.cellName ?? finding.row.map(String.init))
    bytes.add(finding.column?.key)
    bytes.add(finding.value)
    bytes.add(finding.message)
    bytes.add(finding.suggestion)
    bytes.add(finding.related.count)
    for place in finding.related {
      bytes.add(context.file(place.file))
      bytes.add(place.row)
    }
    bytes.add(since)
  }
}
