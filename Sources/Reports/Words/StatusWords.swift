public import Planning
public import Rules

/// What people call a station's status, and what it means for the visit.
public enum StatusWords {
  /// The words.
  public static func name(_ status: StationStatus) -> Words {
    switch status {
    case .complete: Words(ja: "準備完了", en: "Ready")
    case .cannotMakeIt: Words(ja: "工事日に間に合いません", en: "Cannot make it")
    case .overdue: Words(ja: "期限を過ぎています", en: "Overdue")
    case .dueSoon: Words(ja: "期限が近づいています", en: "Due soon")
    case .noDate: Words(ja: "工事日未定", en: "No date")
    case .onTrack: Words(ja: "予定どおり", en: "On track")
    }
  }

  /// The name where there is little room, such as over a column of numbers.
  static func short(_ status: StationStatus) -> Words {
    switch status {
    case .complete: Words(ja: "準備完了", en: "Ready")
    case .cannotMakeIt: Words(ja: "間に合わない", en: "Cannot make it")
    case .overdue: Words(ja: "期限超過", en: "Overdue")
    case .dueSoon: Words(ja: "期限間近", en: "Due soon")
    case .noDate: Words(ja: "工事日未定", en: "No date")
    case .onTrack: Words(ja: "予定どおり", en: "On track")
    }
  }

  /// From the worst to the best: the order of columns, bars and legends.
  static let order: [StationStatus] = [.cannotMakeIt, .overdue, .dueSoon, .noDate, .onTrack, .complete]

  /// What the status means for the visit, whose day may have passed.
  static func meaning(_ status: StationStatus, isPassed: Bool = false) -> Words {
    switch status {
    case .complete:
      Words(ja: "工事に必要な手続きはすべて終わっています。", en: "Everything that the visit needs is done.")
    case .cannotMakeIt where isPassed:
      Words(
        ja: "工事日を過ぎています。工事の結果を確かめ、工事完了日か新しい工事日を入力してください。",
        en: "The day of the visit has passed: find out how it went, and fill in 工事完了日 or another 工事日.")
    case .cannotMakeIt:
      Words(
        ja: "今日手続きをしても、工事日までに書類がそろいません。工事日の変更をご検討ください。",
        en: "Even if the station acts today, the papers cannot be in hand on the day: consider moving the visit.")
    case .overdue:
      Words(
        ja: "期限を過ぎた手続きがあります。今日ご連絡ください。", en: "A task is past its date: contact the station today.")
    case .dueSoon:
      Words(
        ja: "まもなく期限の手続きがあります。早めにご連絡ください。",
        en: "A task is due soon: contact the station in time.")
    case .noDate:
      Words(
        ja: "工事日が空欄か、読み取れないため、申請期限を計算できません。工事日をご入力ください。",
        en: "工事日 is blank or unreadable, so nobody knows by when to apply: fill it in.")
    case .onTrack:
      Words(ja: "期限までに余裕があります。順に手続きを進めてください。", en: "There is time: go on step by step.")
    }
  }

  /// A sign that tells the statuses apart without colour.
  static func sign(_ status: StationStatus) -> String {
    switch status {
    case .complete: "✓"
    case .cannotMakeIt: "✕"
    case .overdue: "!"
    case .dueSoon: "△"
    case .noDate: "？"
    case .onTrack: "○"
    }
  }
}
