public import Planning
import Rules
import Stations
import Tables

/// `calendar/<office>.ics`: an office's deadlines and visits as whole days. Source: RFC 5545.
///
/// An event is known by station and task, so that importing a later night's file moves an event and does not double it.
/// A task done in the last month is sent as cancelled, so that it leaves the calendars that have it; so is an event
/// that nights of the last month had sent and that is none any more. Of a station that has left the exports or the
/// office nothing is sent: nights past are kept without the names of stations and offices.
public struct OfficeCalendar: Sendable {
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

  /// Appends the events of a station. `sent` are those that nights of the last month had sent.
  public func append(_ report: StationReport, sent: [CalendarEvent] = [], to out: inout [UInt8]) {
    var lines = CalendarLines()
    let events = events(of: report)
    for event in events { append(event, isCancelled: false, report, &lines) }
    var known = Set(events.map(\.id))
    // A visit that took place long ago is not sent any more, but it was one.
    if report.facts.constructionOn != nil { known.insert(CalendarEvent.visit) }
    for event in done(report) + sent where known.insert(event.id).inserted {
      append(event, isCancelled: true, report, &lines)
    }
    out += lines.bytes
  }

  /// The events that a station has tonight.
  public func events(of report: StationReport) -> [CalendarEvent] {
    var events: [CalendarEvent] = []
    if let day = report.facts.constructionOn {
      let isDone = report.facts.constructionCompletedOn != nil
      if !isDone || context.today - day <= CalendarEvent.keptDays {
        events.append(CalendarEvent(id: CalendarEvent.visit, day: day))
      }
    }
    for task in report.plan.tasks where task.state == .todo || task.state == .waiting {
      if let due = task.due { events.append(CalendarEvent(id: task.id.rawValue, day: due)) }
    }
    return events
  }

  /// The tasks that were done in the last month.
  private func done(_ report: StationReport) -> [CalendarEvent] {
    report.plan.tasks.compactMap { task in
      guard task.state == .done, let done = report.facts.doneOn(task.id),
        (0...CalendarEvent.keptDays).contains(context.today - done)
      else { return nil }
      return CalendarEvent(id: task.id.rawValue, day: done)
    }
  }

  /// What it is, and of which station.
  private func title(_ event: CalendarEvent, _ report: StationReport) -> String? {
    let name = VisibleText.make(report.name)
    if event.id == CalendarEvent.visit { return Words(ja: "【工事】\(name)", en: "Visit: \(name)")[language] }
    guard let task = TaskID(rawValue: event.id) else { return nil }
    let kind = task.bringsAnswer ? Words(ja: "【到着見込】", en: "Expected: ") : Words(ja: "【期限】", en: "Due: ")
    return "\(kind[language])\(TaskWords.title(task)[language]) \(name)"
  }

  private func append(
    _ event: CalendarEvent, isCancelled: Bool, _ report: StationReport, _ lines: inout CalendarLines
  ) {
    guard let title = title(event, report) else { return }
    lines.line("BEGIN", "VEVENT")
    lines.line("UID", "\(report.key)-\(event.id)@houkan")
    // The night itself, not the moment: the same exports give the same bytes. Midnight in Japan is 15:00 UTC.
    lines.line("DTSTAMP", CalendarLines.digits(context.today - 1) + "T150000Z")
    lines.line("SEQUENCE", String(max(0, context.today - OfficeCalendar.firstDay)))
    lines.day("DTSTART", event.day)
    lines.day("DTEND", event.day + 1)
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
