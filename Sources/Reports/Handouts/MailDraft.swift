import Planning
import Rules
public import Stations
import Tables

/// `mail/<station>.eml`: the draft of a letter to a station about its open tasks. Nothing is sent.
///
/// Source: RFC 5322 (form), RFC 2045 (base64), RFC 2047 (words in headers). The two addresses are the only texts that
/// reach a header as they are; one that `MailAddress` does not take makes no draft.
public struct MailDraft: Sendable {
  private let context: ReportContext
  private let template: PageTemplate
  private let guidance: [TaskID: TemplateValue]

  /// Drafts in a run's language.
  public init(_ templates: TemplateSet, _ context: ReportContext) {
    self.context = context
    template = templates[context.language].letter
    guidance = TaskGuidance.records(context)
  }

  /// Whether there is anything that a letter could tell the station.
  public static func isWanted(_ report: StationReport) -> Bool { !tasks(report).isEmpty }

  private static func tasks(_ report: StationReport) -> [PlannedTask] {
    // The papers are handed over on the day of the visit: until then there is nothing to ask for. What may be done is
    // the office's to find out.
    report.openTasks.filter { task in
      task.state == .todo && task.id != .handOverDocuments && !task.isDoubtful || task.asksCallCentre
    }
  }

  /// The draft for a station, or nil where it has no usable address, nothing to do that a letter could tell, or
  /// something done on a day still to come, which the office has to find out about first.
  public func bytes(_ report: StationReport, row: StationRow, sender: String) -> [UInt8]? {
    bytes(report, cells: row, sender: sender)
  }

  func bytes(_ report: StationReport, cells: any StationCells, sender: String) -> [UInt8]? {
    let tasks = MailDraft.tasks(report)
    guard !tasks.isEmpty, report.dateAhead(context.today) == nil, !MailDraft.isSpoiled(report.name),
      let address = cells.canonical(.email),
      MailAddress.isUsable(address), MailAddress.isUsable(sender)
    else { return nil }
    var text: [UInt8] = []
    template.render(record(report, cells, tasks), as: .plain, to: &text)
    let end = text.firstIndex(of: 0x0A) ?? text.endIndex
    let subject = text[..<end].filter { $0 != 0x0D }
    var out: [UInt8] = []
    header("From", sender, &out)
    header("To", address, &out)
    header("Subject", MailText.encodedWords(Array(subject)), &out)
    header("Date", MailText.date(context.today), &out)
    header("MIME-Version", "1.0", &out)
    header("Content-Type", "text/plain; charset=UTF-8", &out)
    header("Content-Transfer-Encoding", "base64", &out)
    // Outlook opens such a file as a letter that is yet to be sent.
    header("X-Unsent", "1", &out)
    out += [0x0D, 0x0A]
    let body = text[end...].drop { $0 == 0x0A || $0 == 0x0D }
    MailText.appendBase64(MailText.withCRLF(body), to: &out)
    return out
  }

  private func header(_ name: String, _ value: String, _ out: inout [UInt8]) {
    out += Array("\(name): \(value)\r\n".utf8)
  }

  /// Whether a byte of the text could not be read.
  private static func isSpoiled(_ text: String) -> Bool { text.unicodeScalars.contains("\u{FFFD}") }

  private func record(
    _ report: StationReport, _ cells: any StationCells, _ tasks: [PlannedTask]
  ) -> TemplateRecord {
    let language = context.language
    let names = [cells.text(.contactFamilyName), cells.text(.contactGivenName)].filter { !$0.isEmpty }
    // Nobody likes a letter to a name with unreadable letters: it goes to whoever is in charge.
    let contact = names.contains(where: MailDraft.isSpoiled) ? [] : names
    var record = TemplateRecord(MailName.self)
    record.set(MailName.stationName, VisibleText.make(report.name))
    record.set(MailName.station, report.key.description)
    record.set(MailName.contact, VisibleText.make(contact.joined(separator: " ")))
    record.set(MailName.office, VisibleText.make(report.office))
    record.set(MailName.salesRep, VisibleText.make(report.salesRep))
    record.set(MailName.phone, VisibleText.make(report.phone))
    record.set(MailName.today, DayWords.long(context.today, language))
    record.set(MailName.callCentre, CallCentre.words[language])
    if let visit = report.facts.constructionOn, visit >= context.today {
      let isTooLate = report.plan.status == .cannotMakeIt
      record.set(MailName.constructionOn, DayWords.long(visit, language))
      record.set(MailName.cannotMakeIt, .flag(isTooLate))
      if !isTooLate, tasks.contains(where: \.id.isApplication), let last = report.plan.applyBy, last >= context.today {
        record.set(MailName.applyBy, DayWords.long(last, language))
      }
    }
    record.set(MailName.tasks, .records(tasks.enumerated().map { self.record($1, number: $0 + 1) }))
    return record
  }

  private func record(_ task: PlannedTask, number: Int) -> TemplateRecord {
    let language = context.language
    var record = TemplateRecord(MailTaskName.self)
    record.set(MailTaskName.number, String(number))
    record.set(MailTaskName.title, TaskWords.title(task.id)[language])
    // No station can hasten its line: the day by which the notice is needed is the office's.
    if task.id != .obtainOpeningNotice {
      record.set(MailTaskName.due, task.due.map { DayWords.long($0, language) })
      record.set(MailTaskName.overdue, .flag(task.isOverdue))
    }
    record.set(MailTaskName.waiting, .flag(task.state == .waiting))
    record.set(MailTaskName.expected, .flag(task.isDueExpected))
    record.set(MailTaskName.reason, ReasonWords.toStation(task, language))
    record.set(MailTaskName.guidance, guidance[task.id] ?? .nothing)
    return record
  }
}
