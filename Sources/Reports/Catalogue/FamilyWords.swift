import Rules

/// What people call a family of rules.
enum FamilyWords {
  /// The family's name.
  static func name(_ family: Family) -> Words {
    switch family {
    case .presence: Words(ja: "記入もれ", en: "Blank cells")
    case .prefecture: Words(ja: "都道府県", en: "Prefectures")
    case .codes: Words(ja: "ステーションコード", en: "Station codes")
    case .founder: Words(ja: "開設者の文字", en: "Characters of the founder’s name")
    case .contact: Words(ja: "電話番号・メールアドレス・郵便番号", en: "Telephone, mail and postal code")
    case .customer: Words(ja: "お客さまID", en: "Customer ID")
    case .choices: Words(ja: "選択肢", en: "The portal’s choices")
    case .agreement: Words(ja: "項目どうしの食い違い", en: "Cells that disagree")
    case .dates: Words(ja: "日付と年月", en: "Dates and months")
    case .steps: Words(ja: "手順の抜けと前後", en: "Missing steps and their order")
    case .schedule: Words(ja: "期限と工事日", en: "Deadlines and the visit")
    case .certificates: Words(ja: "電子証明書", en: "Certificates")
    case .duplicates: Words(ja: "重複", en: "Duplicates")
    case .secrets: Words(ja: "書いてはいけないもの", en: "Secrets")
    case .files: Words(ja: "ファイルの形", en: "The form of files")
    case .accepted: Words(ja: "了承済みの指摘の一覧", en: "The list of accepted findings")
    }
  }
}
