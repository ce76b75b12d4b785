import Planning
import Rules
import Stations
import Tables

extension SummaryPage {
  /// How many nights the curves show.
  static let mostNights = 60

  /// Two curves: errors, and stations that are ready. None before the second night.
  func curves(_ facts: SummaryFacts) -> [TemplateRecord] {
    let shown = facts.nights.suffix(SummaryPage.mostNights)
    guard shown.count > 1 else { return [] }
    return [
      curve(
        "errors", Words(ja: "エラーの件数", en: "Errors"), shown.map { ($0.date, $0.errors) }, lessIsBetter: true,
        facts.isWhole),
      curve(
        "complete", Words(ja: "準備完了のステーション", en: "Stations that are ready"),
        shown.map { ($0.date, $0.stations[.complete] ?? 0) }, lessIsBetter: false, facts.isWhole),
    ]
  }

  private func curve(
    _ id: String, _ title: Words, _ values: [(night: Day, value: Int)], lessIsBetter: Bool, _ isWhole: Bool
  ) -> TemplateRecord {
    let curve = NightCurve(values)
    var record = TemplateRecord(CurveName.self)
    record.set(CurveName.curve, id)
    record.set(CurveName.curveTitle, title[language])
    record.set(CurveName.now, values.last.map { Figures.grouped($0.value) })
    let change = (values.last?.value ?? 0) - (values.dropLast().last?.value ?? 0)
    record.set(CurveName.change, isWhole ? Figures.change(change) : nil)
    record.set(CurveName.better, .flag(isWhole && change != 0 && (change < 0) == lessIsBetter))
    record.set(CurveName.worse, .flag(isWhole && change != 0 && (change < 0) != lessIsBetter))
    record.set(CurveName.width, String(NightCurve.width))
    record.set(CurveName.height, String(NightCurve.height))
    record.set(CurveName.line, curve.line)
    record.set(CurveName.surface, curve.surface)
    record.set(CurveName.first, values.first.map { DayWords.brief($0.night, language) })
    record.set(CurveName.last, values.last.map { DayWords.brief($0.night, language) })
    record.set(CurveName.least, Figures.grouped(curve.least))
    record.set(CurveName.most, Figures.grouped(curve.most))
    record.set(CurveName.points, .records(curve.points.indices.map { point(curve.points, $0) }))
    return record
  }

  private func point(_ points: [NightCurve.Point], _ index: Int) -> TemplateRecord {
    let point = points[index]
    var record = TemplateRecord(PointName.self)
    record.set(PointName.x, String(point.x))
    record.set(PointName.y, String(point.y))
    record.set(PointName.labelY, String(point.y - 8))
    record.set(PointName.night, DayWords.short(point.night, language))
    record.set(PointName.value, Figures.grouped(point.value))
    record.set(PointName.isFirst, .flag(index == 0))
    record.set(PointName.isLast, .flag(index == points.count - 1))
    return record
  }

  /// How many rules go on paper; `summary-style.mustache` hides the others there.
  private static let mostPrintedRules = 30

  /// The rules by severity, of each those with news first.
  func setRules(_ facts: SummaryFacts, _ page: inout TemplateRecord) {
    let rules = facts.rules.sorted { rank($0) < rank($1) }
    page.set(SummaryName.rules, .records(rules.map(rule)))
    page.set(SummaryName.ruleCount, Figures.grouped(rules.count))
    page.set(SummaryName.rulesCounted, SummaryPage.counted(rules.count, Words(ja: "種類", en: "rule"))[language])
    page.set(SummaryName.firstNew, rules.first { $0.new > 0 }.map { context.ruleID($0.rule) })
    let left = rules.count - SummaryPage.mostPrintedRules
    page.set(SummaryName.rulesLeft, left > 0 ? Figures.grouped(left) : nil)
  }

  private func rank(_ count: SummaryFacts.RuleCount) -> (Int, Int, Int, String) {
    (-count.severity.rank, count.new > 0 ? 0 : 1, -count.count, context.ruleID(count.rule))
  }

  private func rule(_ count: SummaryFacts.RuleCount) -> TemplateRecord {
    var record = TemplateRecord(RuleName.self)
    record.set(RuleName.rule, context.ruleID(count.rule))
    if context.rules.indices.contains(count.rule) {
      record.set(RuleName.title, context.rules[count.rule].title[language])
    }
    record.set(RuleName.severity, count.severity.rawValue)
    record.set(RuleName.severityName, SeverityWords.name(count.severity)[language])
    record.set(RuleName.severityOrder, String(count.severity.rank))
    record.set(RuleName.count, Figures.grouped(count.count))
    record.set(RuleName.new, count.new == 0 ? nil : Figures.grouped(count.new))
    record.set(RuleName.gone, count.gone == 0 ? nil : Figures.grouped(count.gone))
    return record
  }

  func file(_ file: SummaryFacts.File) -> TemplateRecord {
    var record = TemplateRecord(FileName.self)
    record.set(FileName.file, VisibleText.make(file.input.file))
    let encoding = file.isText ? file.input.encoding : nil
    record.set(FileName.encoding, encoding.map { EncodingWords.name($0)[language] })
    record.set(FileName.unread, .flag(file.isUnjudged))
    record.set(FileName.size, file.input.size.map(Figures.size))
    record.set(FileName.rowsRead, Figures.grouped(file.input.rowsRead))
    record.set(FileName.rowsJudged, Figures.grouped(file.input.rowsJudged))
    record.set(FileName.rowsSkipped, Figures.grouped(file.input.rowsSkipped))
    record.set(FileName.errors, Figures.grouped(file.errors))
    record.set(FileName.warnings, Figures.grouped(file.warnings))
    record.set(
      FileName.notes,
      .records(
        file.notes.map { text in
          var record = TemplateRecord(NoteName.self)
          record.set(NoteName.note, VisibleText.make(text))
          return record
        }))
    record.set(FileName.moreNotes, file.moreNotes == 0 ? nil : Figures.grouped(file.moreNotes))
    return record
  }

  func isRest(_ day: Day) -> Bool { (try? calendar.isBusinessDay(day)) == false }
}
