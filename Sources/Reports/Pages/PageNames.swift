/// What the station page's template may name.
enum PageName: Int, TemplateNames {
  case stationName, station, office, salesRep, phone, contact
  case status, statusName, statusSign, statusMeaning, alarm
  case constructionOn, constructionDistance, completedOn
  case applyBy, applyByDistance, applyByPassed, forecast, forecastLate
  case next, nextTitle, nextCall, nextReason, nextDue, nextOverdue, nextWaiting, nextGuidance, nextPages
  case tasks, tasksDone, tasksTotal
  case findings, errors, warnings
  case steps, billingInUse
  case today, asOf, file, row, callCentre
  case statusSince, compared, previousNight, changes
  case timeLine, timeLineWords, ticks, lanes, todayX, todayAnchor, applyByX, constructionX, applyByBrief,
    constructionBrief

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
  case task, title, state, stateName, mark, done, todo, waiting, blocked, doneOn, due, dueDistance, overdue, reason
  case guidance, pages, isNext, openSince

  static var lists: [TaskName: TemplateShape] { [.guidance: TemplateShape(SentenceName.self)] }
}

/// Inside `{{#guidance}}`, `{{#next_guidance}}` and `{{#changes}}`.
enum SentenceName: Int, TemplateNames {
  case sentence
}

/// Inside `{{#findings}}`.
enum FindingName: Int, TemplateNames {
  case number, severity, severityName, cell, column, value, message, suggestion, remedy, related, rule, age, isNew
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
  case y, textY, stepMark, stepTitle, finished, needless, solidX, solidWidth, expectedX, expectedWidth, dueX
}

/// What the template of an office's task lists may name; `{{#stations}}` holds a station's page.
enum OfficePageName: Int, TemplateNames {
  case office, date, count, stations

  static var lists: [OfficePageName: TemplateShape] { [.stations: TemplateShape(PageName.self)] }
}

/// What the template of drafts may name.
enum MailName: Int, TemplateNames {
  case stationName, station, contact, office, salesRep, phone, today, constructionOn, applyBy, callCentre, tasks

  static var lists: [MailName: TemplateShape] { [.tasks: TemplateShape(MailTaskName.self)] }
}

/// Inside `{{#tasks}}` of a draft.
enum MailTaskName: Int, TemplateNames {
  case number, title, due, waiting, overdue, reason, guidance

  static var lists: [MailTaskName: TemplateShape] { [.guidance: TemplateShape(SentenceName.self)] }
}
