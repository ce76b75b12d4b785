public import Planning
public import Rules

/// What people call the state of a task.
public enum StateWords {
  /// The words.
  public static func name(_ state: TaskState) -> Words {
    switch state {
    case .todo: Words(ja: "未対応", en: "to do")
    case .waiting: Words(ja: "到着待ち", en: "waiting")
    case .blocked: Words(ja: "前の手続き待ち", en: "blocked")
    case .done: Words(ja: "完了", en: "done")
    }
  }

  /// What people call a task whose day has passed.
  public static let overdue = Words(ja: "期限超過", en: "overdue")
}

extension StateWords {
  /// What the page says of a task that is called done on a day still to come.
  static let ahead = Words(ja: "要確認", en: "check date")
  /// In place of its tick.
  static let aheadMark = "？"

  /// A tick box for a list on paper.
  static func mark(_ state: TaskState) -> String {
    switch state {
    case .done: "☑"
    case .todo: "☐"
    case .waiting: "…"
    case .blocked: "・"
    }
  }
}
