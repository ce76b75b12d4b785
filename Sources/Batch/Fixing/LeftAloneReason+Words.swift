public import Rules

extension Fixing.LeftAlone.Reason {
  /// Why the file is left alone, and what to do.
  public var words: Words {
    switch self {
    case .workbook:
      Words(ja: "Excel ブックは書き換えません。Excel で直してください。", en: "A workbook is left as it is; correct it in Excel.")
    case .flaw(let flaw): flaw.words
    }
  }
}
