/// Whom to ask about an answer that is late. Source: guide page 11.
enum CallCentre {
  /// In Japanese.
  static let ja = "オンライン資格確認等コールセンター（0800-080-4583）へお問い合わせください。"
  /// In English, the end of a sentence.
  static let en = "ask the call centre, 0800-080-4583."
}
