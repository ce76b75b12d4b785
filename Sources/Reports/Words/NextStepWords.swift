import Planning
import Rules

/// Whom to contact about the next task, and with what.
enum NextStepWords {
  static func heading(_ task: PlannedTask?, _ status: StationStatus) -> Words {
    guard let task else {
      return status == .complete
        ? Words(ja: "することはありません", en: "Nothing to do")
        : Words(ja: "今日できることはありません", en: "Nothing to do today")
    }
    return TaskWords.title(task.id)
  }

  /// `contact` is the person at the station, empty where unknown.
  static func call(_ task: PlannedTask?, phone: String, contact: String, _ language: Language) -> String {
    guard let task else { return "" }
    if task.id == .obtainOpeningNotice, task.isOverdue {
      return Words(
        ja: "ステーションに到着を確かめ、届いていなければ回線の開通予定をご確認ください。",
        en: "Ask the station whether it has come; if not, find out when the line opens.")[language]
    }
    if task.state == .waiting, task.isOverdue {
      return Words(
        ja: "ステーションに到着を確かめ、届いていなければコールセンターへのお問い合わせをお願いしてください。",
        en: "Ask the station whether it has come; if not, it should ask the call centre.")[language]
    }
    if task.id == .handOverDocuments, !task.isOverdue {
      return Words(
        ja: "今日の連絡は不要です。工事当日に、書類2種を作業員へお渡しいただきます。",
        en: "No call needed today: both papers go to the worker on the day of the visit.")[language]
    }
    if task.state == .waiting {
      return Words(ja: "到着をお待ちください。連絡は不要です。", en: "Wait for it: no call needed.")[language]
    }
    return ask(phone: phone, contact: contact, language)
  }

  private static func ask(phone: String, contact: String, _ language: Language) -> String {
    switch language {
    case .ja:
      let person = contact.isEmpty ? "ステーション" : "ステーションの\(contact)様"
      return phone.isEmpty ? "\(person)にご連絡ください(電話番号が未入力です)。" : "\(person)にお電話ください。"
    case .en:
      let person = contact.isEmpty ? "the station" : "\(contact) at the station"
      return phone.isEmpty ? "Contact \(person) (no phone number given)." : "Phone \(person)."
    }
  }
}
