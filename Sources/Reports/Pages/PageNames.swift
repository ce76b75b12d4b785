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
  case today, file, row, callCentre

  static var lists: [PageName: TemplateShape] {
    [
      .tasks: TemplateShape(TaskName.self), .findings: TemplateShape(FindingName.self),
      .steps: TemplateShape(StepName.self), .nextGuidance: TemplateShape(SentenceName.self),
    ]
  }
}

/// Inside `{{#tasks}}`.
enum TaskName: Int, TemplateNames {
  case task, title, state, stateName, mark, done, todo, waiting, blocked, doneOn, due, dueDistance, overdue, reason
  case guidance, pages, isNext

  static var lists: [TaskName: TemplateShape] { [.guidance: TemplateShape(SentenceName.self)] }
}

/// Inside `{{#guidance}}` and `{{#next_guidance}}`.
enum SentenceName: Int, TemplateNames {
  case sentence
}

/// Inside `{{#findings}}`.
enum FindingName: Int, TemplateNames {
  case number, severity, severityName, cell, column, value, message, suggestion, remedy, related, rule
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
