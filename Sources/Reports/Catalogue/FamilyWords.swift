import Rules

/// What people call a family of rules.
enum FamilyWords {
  /// The name of a family, which is a folder of rules; its own name where there are no words for it.
  static func name(_ family: String) -> Words { words[family] ?? Words(ja: family, en: family) }

  /// The families that have words, in the order of the catalogue.
  static let order = [
    "Presence", "Prefecture", "Codes", "Founder", "Contact", "Customer", "Choices", "Agreement", "Dates", "Steps",
    "Schedule", "Certificates", "Duplicates", "Secrets", "Files", "Accepted",
  ]

  private static let words: [String: Words] = [
    "Presence": Words(ja: "記入もれ", en: "Blank cells"),
    "Prefecture": Words(ja: "都道府県", en: "Prefectures"),
    "Codes": Words(ja: "ステーションコード", en: "Station codes"),
    "Founder": Words(ja: "開設者の文字", en: "Characters of the founder’s name"),
    "Contact": Words(ja: "電話番号・メールアドレス・郵便番号", en: "Telephone, mail and postal code"),
    "Customer": Words(ja: "お客さまID", en: "Customer ID"),
    "Choices": Words(ja: "選択肢", en: "The portal’s choices"),
    "Agreement": Words(ja: "項目どうしの食い違い", en: "Cells that disagree"),
    "Dates": Words(ja: "日付と年月", en: "Dates and months"),
    "Steps": Words(ja: "手順の抜けと前後", en: "Missing steps and their order"),
    "Schedule": Words(ja: "期限と工事日", en: "Deadlines and the visit"),
    "Certificates": Words(ja: "電子証明書", en: "Certificates"),
    "Duplicates": Words(ja: "重複", en: "Duplicates"),
    "Secrets": Words(ja: "書いてはいけないもの", en: "Secrets"),
    "Files": Words(ja: "ファイルの形", en: "The form of files"),
    "Accepted": Words(ja: "了承済みの指摘の一覧", en: "The list of accepted findings"),
  ]
}
