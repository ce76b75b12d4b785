import Configuration
import Planning
import Reports
import RoundTrip
import Rules
import Stations

/// Writes the hand-outs that the configuration asks for: task lists for printing, calendars, drafts of letters.
struct HandoutFiles {
  private let request: RunRequest
  private let reports: StationReports
  private let pasts: StationPasts
  private let rows: BatchRows
  private let context: ReportContext
  private let templates: TemplateSet

  init(
    _ request: RunRequest, _ reports: StationReports, _ pasts: StationPasts, _ rows: BatchRows,
    _ context: ReportContext, _ templates: TemplateSet
  ) {
    self.request = request
    self.reports = reports
    self.pasts = pasts
    self.rows = rows
    self.context = context
    self.templates = templates
  }

  /// Writes the hand-outs of every office and says how many stations should have a letter and cannot, for want of a
  /// readable name or address. Throws `OutputFolder.Failure` and what reading rows again throws.
  func write(_ offices: [OfficeRows], to folder: RunFolder) throws -> Int {
    guard !request.handouts.isEmpty else { return 0 }
    var unwritten = 0
    if request.handouts.calendars { try folder.makeFolder("calendar") }
    if request.handouts.mail { try folder.makeFolder("mail") }
    for office in offices {
      if request.handouts.officePages { try writePage(office, to: folder) }
      if request.handouts.calendars { try writeCalendar(office, to: folder) }
      if request.handouts.mail { unwritten += try writeDrafts(office, to: folder) }
    }
    return unwritten
  }

  private func writePage(_ office: OfficeRows, to folder: RunFolder) throws {
    let open = try office.stations.filter { try !reports.report(ofRow: $0, rows).report.openTasks.isEmpty }
    let page = OfficePage(templates, context, office: office.name, count: open.count)
    let file = try folder.openFile("offices/\(office.fileName).html")
    var out = BufferedSink(file)
    page.begin(&out.pending)
    for index in open {
      let (report, row) = try reports.report(ofRow: index, rows)
      let findings = try reports.findings(of: report.key)
      let past = pasts.past(of: report, row: index, findings: findings).past
      page.append(report, row: row, findings: findings, past: past, to: &out.pending)
      try out.passOn()
    }
    page.finish(&out.pending)
    try out.flush()
    try file.close()
  }

  private func writeCalendar(_ office: OfficeRows, to folder: RunFolder) throws {
    let calendar = OfficeCalendar(context)
    let file = try folder.openFile("calendar/\(office.fileName).ics")
    var out = BufferedSink(file)
    calendar.begin(office: office.name, &out.pending)
    for index in office.stations {
      let report = try reports.report(ofRow: index, rows).report
      calendar.append(report, sent: pasts.sentEvents(of: report.key), to: &out.pending)
      try out.passOn()
    }
    calendar.finish(&out.pending)
    try out.flush()
    try file.close()
  }

  private func writeDrafts(_ office: OfficeRows, to folder: RunFolder) throws -> Int {
    var unwritten = 0
    // Letters go to Japanese stations, whatever the language of the reports.
    let japanese = ReportContext(
      files: context.files, rules: context.rules, language: .ja, today: context.today, deadlines: context.deadlines)
    let draft = MailDraft(templates, japanese)
    let recipients = request.offices[StationText.normalise(office.name)]?.recipients
    let sender = recipients?.first ?? request.handouts.sender ?? ""
    for index in office.stations {
      let (report, row) = try reports.report(ofRow: index, rows)
      if let bytes = draft.bytes(report, row: row, sender: sender) {
        try folder.write(bytes, to: "mail/\(report.key).eml")
      } else if MailDraft.isWanted(report) {
        unwritten += 1
      }
    }
    return unwritten
  }
}
