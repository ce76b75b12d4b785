import Planning
import Rules
import Stations
import Tables

extension SummaryPage {
  /// How many offices the page names.
  static let mostOffices = 100
  /// How many weeks the calendar shows.
  static let weeks = 8

  /// A prefecture's square on the map.
  func tile(_ tile: TileMap.Tile, _ tally: SummaryTally) -> TemplateRecord {
    let group = tally.perPrefecture[tile.prefecture] ?? SummaryTally.Group()
    var record = TemplateRecord(TileName.self)
    record.set(TileName.prefecture, Prefectures.code(tile.prefecture))
    record.set(TileName.prefectureName, name(ofPrefecture: tile.prefecture))
    record.set(TileName.prefectureLatin, Prefectures.latinName(tile.prefecture))
    record.set(TileName.column, String(tile.column))
    record.set(TileName.row, String(tile.row))
    record.set(TileName.total, Figures.grouped(group.total))
    record.set(TileName.inDanger, Figures.grouped(group.inDanger))
    record.set(TileName.share, Figures.share(group.inDanger, of: group.total))
    record.set(TileName.empty, .flag(group.total == 0))
    record.set(TileName.level, String(SummaryPage.level(group)))
    return record
  }

  /// 0 for no danger, then 1 to 4 for up to 5, 10, 20 and more hundredths.
  private static func level(_ group: SummaryTally.Group) -> Int {
    guard group.inDanger > 0 else { return 0 }
    let hundredths = Figures.hundredths(group.inDanger, of: group.total)
    return hundredths < 5 ? 1 : hundredths < 10 ? 2 : hundredths < 20 ? 3 : 4
  }

  /// Without 府 or 県, as on a map.
  private func name(ofPrefecture number: Int) -> String {
    String((Prefectures.name(number) ?? "").unicodeScalars.dropLast())
  }

  /// The offices with the most stations in danger first.
  func setOffices(_ tally: SummaryTally, _ page: inout TemplateRecord) {
    let offices = tally.perOffice.sorted { left, right in
      let (a, b) = (left.value.stations, right.value.stations)
      return (b.inDanger, b.total, left.key) < (a.inDanger, a.total, right.key)
    }
    let shown = offices.prefix(SummaryPage.mostOffices).map { office($0.value.name, $0.value.stations) }
    page.set(SummaryName.offices, .records(shown))
    page.set(SummaryName.officesTotal, Figures.grouped(offices.count))
    page.set(SummaryName.officesShown, Figures.grouped(shown.count))
    let left = offices.count - SummaryPage.mostOffices
    page.set(SummaryName.officesLeft, left > 0 ? Figures.grouped(left) : nil)
  }

  private func office(_ name: String, _ group: SummaryTally.Group) -> TemplateRecord {
    var record = TemplateRecord(OfficeName.self)
    record.set(OfficeName.office, VisibleText.make(name))
    record.set(OfficeName.total, Figures.grouped(group.total))
    record.set(OfficeName.inDanger, Figures.grouped(group.inDanger))
    record.set(OfficeName.share, Figures.share(group.inDanger, of: group.total))
    record.set(OfficeName.dueSoon, Figures.grouped(group.perStatus[.dueSoon] ?? 0))
    record.set(OfficeName.complete, Figures.grouped(group.perStatus[.complete] ?? 0))
    record.set(OfficeName.errors, Figures.grouped(group.errors))
    let segments = StatusWords.order.filter { group.perStatus[$0] ?? 0 > 0 }
    record.set(OfficeName.segments, .records(segments.map { segment($0, group) }))
    return record
  }

  private func segment(_ status: StationStatus, _ group: SummaryTally.Group) -> TemplateRecord {
    let count = group.perStatus[status] ?? 0
    var record = TemplateRecord(SegmentName.self)
    record.set(SegmentName.status, status.rawValue)
    record.set(SegmentName.statusName, StatusWords.name(status)[language])
    record.set(SegmentName.count, Figures.grouped(count))
    record.set(SegmentName.width, Figures.width(count, of: group.total))
    // The worst figures are never left without their number.
    record.set(SegmentName.wide, .flag(status.isDanger || 100 * count >= 8 * group.total))
    return record
  }

  /// The four steps, from all stations down to those whose visit is done.
  func setSteps(_ tally: SummaryTally, _ page: inout TemplateRecord) {
    let total = tally.all.total
    page.set(SummaryName.steps, .records(Step.allCases.map { step($0, tally) }))
    let ready = tally.all.perStatus[.complete] ?? 0
    page.set(SummaryName.ready, Figures.grouped(ready))
    page.set(SummaryName.readyShare, Figures.width(ready, of: total))
    page.set(SummaryName.visited, Figures.grouped(tally.visited))
    page.set(SummaryName.visitedShare, Figures.width(tally.visited, of: total))
  }

  private func step(_ step: Step, _ tally: SummaryTally) -> TemplateRecord {
    let (total, progress) = (tally.all.total, tally.progress[step] ?? SummaryTally.Progress())
    var record = TemplateRecord(SummaryStepName.self)
    record.set(SummaryStepName.stepMark, step.mark)
    record.set(SummaryStepName.isAccount, .flag(step == .account))
    record.set(SummaryStepName.stepTitle, StepWords.title(step)[language])
    record.set(SummaryStepName.finished, Figures.grouped(progress.finished))
    record.set(SummaryStepName.finishedShare, Figures.width(progress.finished, of: total))
    record.set(SummaryStepName.applied, Figures.grouped(progress.applied))
    record.set(SummaryStepName.appliedShare, Figures.width(progress.applied, of: total))
    record.set(SummaryStepName.waiting, Figures.grouped(progress.applied - progress.finished))
    record.set(SummaryStepName.todo, Figures.grouped(total - progress.applied))
    return record
  }

  /// The visits of this week and the seven after it, Monday first.
  func setWeeks(_ tally: SummaryTally, _ page: inout TemplateRecord) {
    let monday = context.today - (context.today.weekday + 6) % 7
    page.set(SummaryName.weekdays, .records((0..<7).map { weekday(monday + $0) }))
    page.set(SummaryName.weeks, .records((0..<SummaryPage.weeks).map { week(monday + 7 * $0, tally) }))
  }

  private func weekday(_ day: Day) -> TemplateRecord {
    var record = TemplateRecord(WeekdayName.self)
    record.set(WeekdayName.weekday, DayWords.weekday(day, language))
    return record
  }

  private func week(_ first: Day, _ tally: SummaryTally) -> TemplateRecord {
    var record = TemplateRecord(WeekName.self)
    record.set(WeekName.week, DayWords.brief(first, language) + Words(ja: "〜", en: "–")[language])
    record.set(WeekName.days, .records((0..<7).map { day(first + $0, tally) }))
    return record
  }

  private func day(_ day: Day, _ tally: SummaryTally) -> TemplateRecord {
    let visits = tally.visits[day] ?? SummaryTally.Visits()
    var record = TemplateRecord(WeekDayName.self)
    record.set(WeekDayName.day, DayWords.short(day, language))
    record.set(WeekDayName.dayName, String(day.components.day))
    record.set(WeekDayName.isToday, .flag(day == context.today))
    record.set(WeekDayName.isPast, .flag(day < context.today))
    record.set(WeekDayName.isRest, .flag(isRest(day)))
    record.set(WeekDayName.visits, visits.total == 0 ? nil : Figures.grouped(visits.total))
    record.set(WeekDayName.inDanger, visits.inDanger == 0 ? nil : Figures.grouped(visits.inDanger))
    return record
  }
}
