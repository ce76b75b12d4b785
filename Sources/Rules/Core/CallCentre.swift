/// オンライン資格確認等コールセンター, whom to ask about an answer that is late. Source: guide pages 9, 10 and 11.
public enum CallCentre {
  private static let name = "オンライン資格確認等コールセンター"
  private static let number = "0800-080-4583"

  /// Its name and number, and when somebody answers.
  public static let words = Words(
    ja: "\(name) \(number)(通話無料、月〜金 8:00〜18:00・土 8:00〜16:00、祝日を除く)",
    en: "call centre \(name) \(number) (toll-free, Mon–Fri 8–18, Sat 8–16, not on holidays)")

  /// What to do, in short; in English the end of a sentence.
  static let request = Words(ja: "\(name)（\(number)）へお問い合わせください。", en: "ask the call centre, \(number).")
}
