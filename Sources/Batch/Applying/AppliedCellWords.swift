import RoundTrip
import Rules

/// What has become of a returned cell, in words.
enum AppliedCellWords {
  /// What was done with the cell.
  static func outcome(_ outcome: AppliedCell.Outcome) -> Words {
    switch outcome {
    case .changed: Words(ja: "変更しました", en: "Changed")
    case .undone(let damage): damageWords(damage)
    }
  }

  private static func damageWords(_ damage: SpreadsheetDamage) -> Words {
    switch damage {
    case .numberForm: undone("先頭の0や符号が失われた", "lost zeros or a sign")
    case .scientific: undone("桁が失われた", "lost digits")
    case .dateForm: sameValue("日付の書き方", "the form of the date")
    case .becameDate: undone("日付に変わった", "turned into a date")
    case .timeForm: undone("時刻の書き方が変わった", "a time in another form")
    case .calculated: undone("数値に計算された", "worked out as a number")
    case .width: sameValue("全角・半角", "the width of its characters")
    case .truth: undone("TRUE・FALSEに変わった", "turned into TRUE or FALSE")
    case .tooNarrow: undone("列が狭く # になった", "column too narrow")
    case .formula: undone("数式として計算された", "evaluated as a formula")
    case .lostCharacters: undone("文字が ? や別の文字になった", "characters became ? or others")
    }
  }

  /// What people may as well have typed, and what says the same.
  private static func sameValue(_ ja: String, _ en: String) -> Words {
    Words(ja: "\(ja)だけの違いのため、元の値のままにしました", en: "Left as it was: only \(en) differs")
  }

  private static func undone(_ ja: String, _ en: String) -> Words {
    Words(ja: "表計算ソフトで\(ja)ため、元の値のままにしました", en: "Undone, done by the spreadsheet: \(en)")
  }
}
