public import Rules
public import Stations
import Tables

/// `offices/<office>.html`: the task lists of an office, one after the other, each beginning on a new sheet of paper.
public struct OfficePage: Sendable {
  private let page: StationPage
  private let template: OfficeTemplate
  private let record: TemplateRecord

  /// The page of an office with so many stations that have open tasks.
  public init(_ templates: TemplateSet, _ context: ReportContext, office: String, count: Int) {
    page = StationPage(templates, context)
    template = templates[context.language].office
    var record = TemplateRecord(OfficePageName.self)
    record.set(OfficePageName.office, VisibleText.make(office))
    record.set(OfficePageName.date, DayWords.long(context.today, context.language))
    record.set(OfficePageName.count, count == 0 ? nil : String(count))
    self.record = record
  }

  /// Appends what stands before the first station.
  public func begin(_ out: inout [UInt8]) { template.head.render(record, to: &out) }

  /// Appends a station.
  public func append(
    _ report: StationReport, row: StationRow, findings: [Finding], past: StationPast, to out: inout [UInt8]
  ) {
    template.station.render(page.record(report, row, findings, past), inside: record, to: &out)
  }

  /// Appends what stands after the last station.
  public func finish(_ out: inout [UInt8]) { template.tail.render(record, to: &out) }
}
