/// What the station page's template may name.
enum PageName: Int, TemplateNames {
  case stationName, station, office, salesRep, phone, dial, contact
  case status, statusName, statusSign, badge, statusMeaning, alarm
  case constructionOn, constructionDay, constructionDistance, constructionMissing, completedOn
  case applyBy, applyByDay, applyByDistance, applyByPassed, forecast, forecastNote, forecastLate, papersInHand
  case next, nextTitle, nextCall, nextCallThen, nextCalls, nextReason, nextDue, nextDueDay, nextOverdue, nextWaiting
  case nextExpected, nextGuidance, nextPages, nextFirst
  case tasks, tasksDone, tasksTotal
  case findings, errors, errorsCounted, warnings, warningsCounted
  case steps, billingInUse
  case today, asOf, file, row, callCentre
  case sameSince, statusSince, compared, previousNight, changes
  case timeLine, timeLineWords, timeLineFirst, timeLineLast, ticks, lanes, todayX, todayAnchor
  case applyByX, constructionX, applyByBrief, constructionBrief

  /// What is another text every day: a page that names any of it is written anew every night.
  static let daily: Set<String> = [
    "today", "as_of", "construction_distance", "apply_by_distance", "apply_by_passed", "due_distance", "today_x",
    "today_anchor",
  ]

  static var lists: [PageName: TemplateShape] {
    [
      .tasks: TemplateShape(TaskName.self), .findings: TemplateShape(FindingName.self),
      .steps: TemplateShape(StepName.self), .nextGuidance: TemplateShape(SentenceName.self),
      .changes: TemplateShape(SentenceName.self), .ticks: TemplateShape(TickName.self),
      .lanes: TemplateShape(LaneName.self),
    ]
  }
}

/// Inside `{{#tasks}}`.
enum TaskName: Int, TemplateNames {
  case task, title, state, stateName, mark, done, todo, waiting, blocked, doneOn, due, dueDay, dueDistance, overdue,
    reason
  case guidance, pages, isNext, openSince, expected

  static var lists: [TaskName: TemplateShape] { [.guidance: TemplateShape(SentenceName.self)] }
}

/// Inside `{{#guidance}}`, `{{#next_guidance}}` and `{{#changes}}`.
enum SentenceName: Int, TemplateNames {
  case sentence
}

extension TemplateRecord {
  /// One sentence of a list.
  init(sentence: String) {
    self.init(SentenceName.self)
    set(SentenceName.sentence, sentence)
  }
}

/// Inside `{{#findings}}`.
enum FindingName: Int, TemplateNames {
  case number, severity, severityName, file, cell, column, value, message, suggestion, remedy, related, rule, age, isNew
}

/// Inside `{{#steps}}`.
enum StepName: Int, TemplateNames {
  case stepMark, stepTitle, stepPages, appliedOn, isOpen, notNeeded, fields, missingCount, doubtfulCount

  static var lists: [StepName: TemplateShape] {
    [.fields: TemplateShape(FieldName.self)]
  }
}

/// Inside `{{#fields}}`.
enum FieldName: Int, TemplateNames {
  case label, input, copyable, choose, note, missing, optional, doubtful, finding, secret
}

/// Inside `{{#ticks}}`: the first day of a month on the time line.
enum TickName: Int, TemplateNames {
  case x, month
}

/// Inside `{{#lanes}}`: one of the four steps on the time line.
enum LaneName: Int, TemplateNames {
  case y, textY, stepMark, stepTitle, finished, needless, solidX, solidWidth, grows, expectedX, expectedWidth, dueX
}

/// What the template of an office's task lists may name; `{{#stations}}` holds a station's page.
enum OfficePageName: Int, TemplateNames {
  case office, date, count, stations

  static var lists: [OfficePageName: TemplateShape] { [.stations: TemplateShape(PageName.self)] }
}

/// What the template of drafts may name.
enum MailName: Int, TemplateNames {
  case stationName, station, contact, office, salesRep, phone, today, constructionOn, applyBy, cannotMakeIt
  case callCentre, tasks

  static var lists: [MailName: TemplateShape] { [.tasks: TemplateShape(MailTaskName.self)] }
}

/// Inside `{{#tasks}}` of a draft.
enum MailTaskName: Int, TemplateNames {
  case number, title, due, waiting, expected, overdue, reason, guidance

  static var lists: [MailTaskName: TemplateShape] { [.guidance: TemplateShape(SentenceName.self)] }
}
