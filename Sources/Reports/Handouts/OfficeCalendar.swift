import Planning
import Rules
import Stations

/// `calendar/<office>.ics`: an office's deadlines and visits as whole days. Source: RFC 5545.
///
/// An event is known by station and task, so that importing a later night's file moves an event and does not double it.
/// A task done in the last month is sent as cancelled, so that it leaves the calendars that have it.
public struct OfficeCalendar: Sendable {
  /// For how many days a task that is done is still sent.
  private static let cancelledDays = 31
  /// The day that `SEQUENCE` counts from: 2020-01-01.
  private static let firstDay = Day(number: 18_262)

  private let context: ReportContext

  /// Calendars in a run's language.
  public init(_ context: ReportContext) {
    self.context = context
  }

  /// Appends what stands before the first event.
  public func begin(office: String, _ out: inout [UInt8]) {
    var lines = CalendarLines()
    lines.line("BEGIN", "VCALENDAR")
    lines.line("VERSION", "2.0")
    lines.line("PRODID", "-//houkan//nightly//JA")
    lines.line("CALSCALE", "GREGORIAN")
    lines.line("METHOD", "PUBLISH")
    let name = VisibleText.make(office)
    lines.text("X-WR-CALNAME", Words(ja: "訪問看護 \(name)", en: "Home-visit nursing \(name)")[language])
    lines.line("X-WR-TIMEZONE", "Asia/Tokyo")
    out += lines.bytes
  }

  /// Appends the events of a station.
  public func append(_ report: StationReport, to out: inout [UInt8]) {
    var lines = CalendarLines()
    let visit = Words(ja: "工事日", en: "Visit")[language]
    if let day = report.facts.constructionOn {
      let isDone = report.facts.constructionCompletedOn != nil
      if !isDone || context.today - day <= OfficeCalendar.cancelledDays {
        event("visit", "\(visit) \(VisibleText.make(report.name))", on: day, isCancelled: false, report, &lines)
      }
    }
    for task in report.plan.tasks { append(task, report, &lines) }
    out += lines.bytes
  }

  private func append(_ task: PlannedTask, _ report: StationReport, _ lines: inout CalendarLines) {
    let title = "\(TaskWords.title(task.id)[language]) \(VisibleText.make(report.name))"
    switch task.state {
    case .todo, .waiting:
      guard let due = task.due else { return }
      event(task.id.rawValue, title, on: due, isCancelled: false, report, &lines)
    case .done:
      guard let done = DoneDay.of(task.id, report.facts),
        (0...OfficeCalendar.cancelledDays).contains(context.today - done)
      else { return }
      event(task.id.rawValue, title, on: done, isCancelled: true, report, &lines)
    case .blocked: return
    }
  }

  private func event(
    _ id: String, _ title: String, on day: Day, isCancelled: Bool, _ report: StationReport,
    _ lines: inout CalendarLines
  ) {
    lines.line("BEGIN", "VEVENT")
    lines.line("UID", "\(report.key)-\(id)@houkan")
    // The night itself, not the moment: the same exports give the same bytes. Midnight in Japan is 15:00 UTC.
    lines.line("DTSTAMP", CalendarLines.digits(context.today - 1) + "T150000Z")
    lines.line("SEQUENCE", String(max(0, context.today - OfficeCalendar.firstDay)))
    lines.day("DTSTART", day)
    lines.day("DTEND", day + 1)
    lines.text("SUMMARY", title)
    lines.text("DESCRIPTION", description(report))
    lines.line("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED")
    lines.line("TRANSP", "TRANSPARENT")
    lines.line("END", "VEVENT")
  }

  private func description(_ report: StationReport) -> String {
    let status = StatusWords.name(report.plan.status)[language]
    let labels = [
      (Words(ja: "状態", en: "Status"), status), (Words(ja: "医療機関コード", en: "Code"), report.key.description),
      (Words(ja: "営業担当", en: "Sales rep"), VisibleText.lines(report.salesRep)),
      (Words(ja: "電話", en: "Phone"), VisibleText.lines(report.phone)),
    ]
    return labels.filter { !$0.1.isEmpty }.map { "\($0.0[language]): \($0.1)" }.joined(separator: "\n")
  }

  /// Appends what stands after the last event.
  public func finish(_ out: inout [UInt8]) {
    var lines = CalendarLines()
    lines.line("END", "VCALENDAR")
    out += lines.bytes
  }

  private var language: Language { context.language }
}
