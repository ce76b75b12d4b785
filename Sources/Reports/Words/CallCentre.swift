import Rules

/// Whom a station asks when an answer does not come. Source: guide pages 9 and 10.
enum CallCentre {
  static let words = Words(
    ja: "オンライン資格確認等コールセンター 0800-080-4583(通話無料、月〜金 8:00〜18:00・土 8:00〜16:00、祝日を除く)",
    en: "call centre オンライン資格確認等コールセンター 0800-080-4583 "
      + "(toll-free, Mon–Fri 8–18, Sat 8–16, not on holidays)")
}
