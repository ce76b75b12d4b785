/// オンライン資格確認等コールセンター, whom to ask about an answer that is late. Source: guide pages 9, 10 and 11.
public enum CallCentre {
  private static let name = "オンライン資格確認等コールセンター"
  private static let number = "0800-080-4583"

  /// Its name and number, and when somebody answers.
  public static let words = Words(
    ja: "\(name) \(number)(通話無料、月〜金 8:00〜18:00・土 8:00〜16:00、祝日を除く)",
    en: "call centre \(name) \(number) (toll-free, Mon–Fri 8–18, Sat 8–16, not on holidays)")

  /// Whom else to ask about オンライン請求, as the portal's own mails say. Source: guide page 9.
  private static let billing = Words(
    ja: "、またはポータルの「オンライン請求関係相談窓口」", en: ", or the “オンライン請求関係相談窓口” named on the portal")

  /// Its name and number, and when somebody answers; for the papers of ③ whom else to ask, too.
  public static func words(forBilling: Bool) -> Words {
    forBilling ? Words(ja: words.ja + billing.ja, en: words.en + billing.en) : words
  }

  /// What to ask of a station, in short; in English the end of a sentence.
  static func request(forBilling: Bool = false) -> Words {
    let other = forBilling ? billing : Words(ja: "", en: "")
    return Words(
      ja: "ステーションから\(name)（\(number)）\(other.ja)へ問い合わせるようご案内ください。",
      en: "have the station ask the call centre, \(number)\(other.en).")
  }
}
