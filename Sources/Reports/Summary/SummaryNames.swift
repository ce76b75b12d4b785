/// What the summary's template may name.
enum SummaryName: Int, TemplateNames {
  case today, night, previousNight, callCentre, hasNotices, notices
  case total, totalCounted, totalChange, inDanger, inDangerShare, inDangerChange
  case figures
  case errors, errorsChange, errorsWorse, errorsBetter, warnings, warningsChange, infos
  case compared, new, firstNew, cameBack, gone, unseen, missingStations
  case calls, callsTotal, callsLeft, callsShown, callsUnprinted, callsRest, callOffices
  case visits, visitsTotal, visitsLeft, visitsShown, visitsRest, visitsUntil, visitOffices
  case tiles
  case offices, officesTotal, officesShown, officesLeft
  case steps, ready, readyShare, visited, visitedShare
  case weekdays, weeks
  case curves
  case rules, ruleCount, rulesCounted, rulesLeft
  case files, fileCount, missingFiles, missingCodes
  case hasCuts, cuts
  case stations, stationsShown, stationsLeft, statusOptions, officeOptions

  static var lists: [SummaryName: TemplateShape] {
    [
      .notices: TemplateShape(SentenceName.self), .figures: TemplateShape(FigureName.self),
      .calls: TemplateShape(SummaryStationName.self),
      .visits: TemplateShape(SummaryStationName.self),
      .tiles: TemplateShape(TileName.self), .offices: TemplateShape(OfficeName.self),
      .steps: TemplateShape(SummaryStepName.self), .weekdays: TemplateShape(WeekdayName.self),
      .weeks: TemplateShape(WeekName.self), .curves: TemplateShape(CurveName.self),
      .rules: TemplateShape(RuleName.self), .files: TemplateShape(FileName.self),
      .cuts: TemplateShape(SentenceName.self),
      .stations: TemplateShape(SummaryStationName.self), .statusOptions: TemplateShape(OptionName.self),
      .officeOptions: TemplateShape(OptionName.self), .callOffices: TemplateShape(OfficeOptionName.self),
      .visitOffices: TemplateShape(OfficeOptionName.self),
    ]
  }
}

/// Inside `{{#figures}}`: a status.
enum FigureName: Int, TemplateNames {
  case status, statusName, statusSign, count, share, change, worse, better
}

/// Inside `{{#calls}}`, `{{#visits}}` and `{{#stations}}`: a station.
enum SummaryStationName: Int, TemplateNames {
  case rank, isMore, isOfOffice, station, stationName, office, officeKey, salesRep, contact, phone, dial, page
  case status, statusName, statusSign, badge, statusOrder, statusSince, statusChanged, previousStatusName
  case constructionOn, constructionShort, constructionDistance, constructionMissing, forecast
  case nextTitle, nextDue, nextDueShort, overdue, waiting, expected, callReason, outstanding, alsoDue, rowWithoutKey
  case errors, cellErrors, cellErrorsCounted, warnings, newFindings
}

/// Inside `{{#tiles}}`: a prefecture.
enum TileName: Int, TemplateNames {
  case prefecture, prefectureName, prefectureLatin, column, row, total, inDanger, share, level, empty
}

/// Inside `{{#offices}}`.
enum OfficeName: Int, TemplateNames {
  case office, total, inDanger, share, dueSoon, complete, errors, segments

  static var lists: [OfficeName: TemplateShape] { [.segments: TemplateShape(SegmentName.self)] }
}

/// Inside `{{#segments}}`: the stations of one status.
enum SegmentName: Int, TemplateNames {
  case status, statusName, count, width, wide
}

/// Inside `{{#steps}}`: one of the four applications.
enum SummaryStepName: Int, TemplateNames {
  case stepMark, stepTitle, finished, finishedShare, applied, appliedShare, waiting, todo, isAccount
}

/// Inside `{{#weekdays}}`.
enum WeekdayName: Int, TemplateNames {
  case weekday
}

/// Inside `{{#weeks}}`.
enum WeekName: Int, TemplateNames {
  case week, days

  static var lists: [WeekName: TemplateShape] { [.days: TemplateShape(WeekDayName.self)] }
}

/// Inside `{{#days}}`: a day of the next eight weeks.
enum WeekDayName: Int, TemplateNames {
  case day, dayName, isToday, isPast, isRest, visits, inDanger
}

/// Inside `{{#curves}}`.
enum CurveName: Int, TemplateNames {
  case curve, curveTitle, now, change, worse, better, width, height, line, surface, points, first, last, least, most

  static var lists: [CurveName: TemplateShape] { [.points: TemplateShape(PointName.self)] }
}

/// Inside `{{#points}}`: a night of a curve.
enum PointName: Int, TemplateNames {
  case x, y, night, value, labelY, isLast, isFirst
}

/// Inside `{{#rules}}`.
enum RuleName: Int, TemplateNames {
  case rule, title, severity, severityName, severityOrder, count, new, gone
}

/// Inside `{{#files}}`.
enum FileName: Int, TemplateNames {
  case file, encoding, size, rowsRead, rowsJudged, rowsSkipped, errors, warnings, notes, moreNotes, unread

  static var lists: [FileName: TemplateShape] { [.notes: TemplateShape(NoteName.self)] }
}

/// Inside `{{#notes}}`.
enum NoteName: Int, TemplateNames {
  case note
}

/// Inside `{{#status_options}}` and `{{#office_options}}`.
enum OptionName: Int, TemplateNames {
  case value, label
}

/// Inside `{{#call_offices}}` and `{{#visit_offices}}`: an office and how many stations it has in the list.
enum OfficeOptionName: Int, TemplateNames {
  case value, label, count
}
