import Stations

/// How a column of an export is filled, and when it must be.
struct ColumnGuide {
  private let definition: ColumnDefinition
  private let language: BookLanguage

  /// The guide to a column.
  init(_ column: Column, _ language: BookLanguage) {
    definition = column.definition
    self.language = language
  }

  /// When the cell must be filled, in a few words.
  var requirement: String {
    switch definition.requirement {
    case .always: language("必須", "always required")
    case .wanted: language("できるだけ入力", "if possible")
    case .step(let step):
      language("\(step.mark)の日付を入力したら必須", "required once \(step.mark) has a date")
    case .optional: language("任意", "optional")
    }
  }

  /// What is to be written into the cell, with an example.
  var form: String { notes.isEmpty ? plainForm : plainForm + language("", " ") + notes }

  /// The heading's colour.
  var tone: Tone {
    switch definition.requirement {
    case .always: .requiredHeading
    case .step, .wanted: .heading
    case .optional: .optionalHeading
    }
  }

  private var plainForm: String {
    switch definition.type {
    case .text: language("自由に入力します。", "Any text.")
    case .prefecture: language("2桁の都道府県コード(西日本)です(例: 27)。", "The two-digit prefecture code (West Japan), such as 27.")
    case .prefectureName: language("都道府県名です(例: 大阪府)。", "The prefecture’s name, such as 大阪府.")
    case .choice: choices
    case .stationCode:
      language(
        "地方厚生局の7桁のコードです(先頭の0も入力。例: 0090015)。10桁の介護保険事業所番号ではありません。",
        "The seven digits of the Regional Bureau of Health and Welfare (地方厚生局) with their leading zeros, such as "
          + "0090015; not the ten-digit care insurance number (介護保険事業所番号).")
    case .facilityCode:
      language(
        "都道府県コード2桁+6+ステーションコード7桁です(例: 2760090015)。",
        "Prefecture (2 digits), 6, station code (7 digits), such as 2760090015.")
    case .fullWidthText:
      language("全角で入力します。環境依存文字(髙、﨑、①、㈱など)は使えません。", "Full width; none of 髙, 﨑, ①, ㈱ and the like.")
    case .postalCode: language("7桁の数字です(例: 5300001)。", "Seven digits, such as 5300001.")
    case .phone: language("数字だけ、ハイフンなしです(例: 0600001234)。", "Digits only, no hyphens, such as 0600001234.")
    case .email:
      language(
        "半角の小文字です(例: station@example.jp)。ほかのステーションと同じアドレスは使えません。",
        "Lower case, half width, such as station@example.jp; no two stations may share one.")
    case .yesNo: language("「有」か「無」です。空欄は「無」とみなします。", "有 or 無; blank counts as 無.")
    case .date: language("日付です(例: 2026/11/22)。", "A date, such as 2026/11/22.")
    case .month: language("年月です(例: 2027/4)。", "A month, such as 2027/4.")
    case .customerID: language("CAFと10桁の数字です(例: CAF5000123456)。", "CAF and ten digits, such as CAF5000123456.")
    case .count: language("整数です(例: 1)。", "A whole number, such as 1.")
    }
  }

  private var choices: String {
    let list = definition.choices?.choices ?? []
    let right = list.filter(\.isRight).map { language("「\($0.label)」", "“\($0.label)”") }
      .joined(separator: language("か", " or "))
    return list.allSatisfy(\.isRight) && list.count > 1
      ? language("一覧から選びます: \(right)。", "Choose from the list: \(right).")
      : language("一覧から選びます。通常は\(right)です。", "Choose from the list; it should be \(right).")
  }

  /// What else is to be known of single columns.
  private var notes: String {
    switch definition.column {
    case .office: language("空欄のときはファイル名を営業所とみなします。", "Where it is blank, the file’s name counts.")
    case .terminalCount: language("電子証明書は1台に1枚必要です。", "One certificate is needed per terminal.")
    case .customerIDConfirm: language("入力する場合は、お客さまIDと同じ値です。", "Where filled, the same as お客さまID.")
    case .constructionOn: language("空欄では期限を計算できません。", "Without it no deadline can be computed.")
    case .constructionCompletedOn: language("入力すると、手続きはすべて完了とみなします。", "Once filled, everything counts as done.")
    case .notes: language("パスワードや秘密の番号は書かないでください。", "Never write passwords or secret numbers here.")
    default: ""
    }
  }
}
