import Planning
import Rules
public import Stations

/// `summary.html`: the page that an office opens in the morning and a manager looks at.
public struct SummaryPage: Sendable {
  let context: ReportContext
  private let template: PageTemplate
  let calendar: BusinessCalendar

  /// The page in a run's language; the calendar tells on which days offices rest.
  public init(_ templates: TemplateSet, _ context: ReportContext, calendar: BusinessCalendar) {
    self.context = context
    self.template = templates[context.language].summary
    self.calendar = calendar
  }

  /// The page in UTF-8.
  public func bytes(_ tally: SummaryTally, _ facts: SummaryFacts) -> [UInt8] {
    var out: [UInt8] = []
    template.render(record(tally, facts), to: &out)
    return out
  }

  var language: Language { context.language }

  func record(_ tally: SummaryTally, _ facts: SummaryFacts) -> TemplateRecord {
    var page = TemplateRecord(SummaryName.self)
    page.set(SummaryName.today, DayWords.long(context.today, language))
    page.set(SummaryName.night, context.today.description)
    page.set(SummaryName.callCentre, CallCentre.words[language])
    let notices = MissingWords.notices(facts, language)
    page.set(SummaryName.hasNotices, .flag(!notices.isEmpty))
    page.set(SummaryName.notices, .records(notices.map(TemplateRecord.init(sentence:))))
    setFigures(tally, facts, &page)
    setChange(facts, &page)
    setCalls(tally, &page)
    setVisits(tally, &page)
    setOffices(tally, &page)
    setSteps(tally, &page)
    setWeeks(tally, &page)
    setStations(tally, &page)
    page.set(SummaryName.tiles, .records(TileMap.tiles.map { tile($0, tally) }))
    page.set(SummaryName.curves, .records(curves(facts)))
    setRules(facts, &page)
    page.set(SummaryName.files, .records(facts.files.map(file)))
    page.set(SummaryName.fileCount, Figures.grouped(facts.files.count))
    page.set(SummaryName.missingFiles, MissingWords.files(facts.missingFiles, language))
    page.set(SummaryName.missingCodes, MissingWords.stations(facts.missingStations, language))
    let cuts = cuts(tally, facts)
    page.set(SummaryName.hasCuts, .flag(!cuts.isEmpty))
    page.set(SummaryName.cuts, .records(cuts.map(TemplateRecord.init(sentence:))))
    return page
  }

  /// How many there are of something: in Japanese its counter, in English its noun.
  static func counted(_ count: Int, _ unit: Words) -> Words {
    let shown = Figures.grouped(count)
    return Words(ja: shown + unit.ja, en: EnglishCount.of(count, unit.en, shown: shown))
  }

  private func setFigures(_ tally: SummaryTally, _ facts: SummaryFacts, _ page: inout TemplateRecord) {
    let before = facts.comparable
    let total = tally.all.total
    page.set(SummaryName.total, Figures.grouped(total))
    page.set(SummaryName.totalCounted, SummaryPage.counted(total, Words(ja: "件", en: "station"))[language])
    page.set(SummaryName.totalChange, before.flatMap { Figures.change(total - $0.total) })
    page.set(SummaryName.inDanger, Figures.grouped(tally.all.inDanger))
    page.set(SummaryName.inDangerShare, Figures.share(tally.all.inDanger, of: total))
    page.set(SummaryName.inDangerChange, before.flatMap { Figures.change(tally.all.inDanger - $0.inDanger) })
    page.set(SummaryName.figures, .records(StatusWords.order.map { figure($0, tally, before) }))
  }

  /// How many stations stand so, and since the night `before` how many more.
  private func figure(_ status: StationStatus, _ tally: SummaryTally, _ before: NightFigures?) -> TemplateRecord {
    let count = tally.all.perStatus[status] ?? 0
    var record = TemplateRecord(FigureName.self)
    record.set(FigureName.status, status.rawValue)
    record.set(FigureName.statusName, StatusWords.name(status)[language])
    record.set(FigureName.statusSign, StatusWords.sign(status))
    record.set(FigureName.count, Figures.grouped(count))
    record.set(FigureName.share, Figures.share(count, of: tally.all.total))
    guard let before else { return record }
    let change = count - (before.stations[status] ?? 0)
    record.set(FigureName.change, Figures.change(change))
    // Fewer stations on track may mean more that are ready: neither good nor bad.
    let isBetter = status == .complete ? change > 0 : change < 0
    record.set(FigureName.better, .flag(status != .onTrack && change != 0 && isBetter))
    record.set(FigureName.worse, .flag(status != .onTrack && change != 0 && !isBetter))
    return record
  }

  private func setChange(_ facts: SummaryFacts, _ page: inout TemplateRecord) {
    guard let tonight = facts.nights.last else { return }
    page.set(SummaryName.errors, Figures.grouped(tonight.errors))
    page.set(SummaryName.warnings, Figures.grouped(tonight.warnings))
    page.set(SummaryName.infos, Figures.grouped(tonight.infos))
    guard let before = facts.nights.dropLast().last, let change = tonight.change else { return }
    page.set(SummaryName.compared, .holds)
    page.set(SummaryName.previousNight, DayWords.short(before.date, language))
    setErrors(tonight, since: facts.comparable, &page)
    page.set(SummaryName.new, Figures.grouped(change.new))
    page.set(SummaryName.cameBack, change.cameBack == 0 ? nil : Figures.grouped(change.cameBack))
    page.set(SummaryName.gone, Figures.grouped(change.gone))
    page.set(SummaryName.unseen, change.unseen == 0 ? nil : Figures.grouped(change.unseen))
    let missing = facts.missingStations
    page.set(SummaryName.missingStations, missing.isEmpty ? nil : Figures.grouped(missing.count))
  }

  private func setErrors(_ tonight: NightFigures, since before: NightFigures?, _ page: inout TemplateRecord) {
    guard let before else { return }
    page.set(SummaryName.errorsChange, Figures.change(tonight.errors - before.errors))
    page.set(SummaryName.errorsWorse, .flag(tonight.errors > before.errors))
    page.set(SummaryName.errorsBetter, .flag(tonight.errors < before.errors))
    page.set(SummaryName.warningsChange, Figures.change(tonight.warnings - before.warnings))
  }
}
