import Rules

/// Says in plain words why a text is no YAML.
enum YAMLReasons {
  /// The parser's reason for people; in Japanese what usually causes it.
  static func words(_ reason: String) -> Words {
    let cause = causes.first { reason.contains($0.reason) }?.ja ?? "YAMLの書き方になっていません（\(reason)）。"
    return Words(ja: cause, en: "This is not YAML: \(reason).")
  }

  /// The parser's reason, saying also where it does not do so itself that the character it has found is a tab.
  static func naming(_ character: Unicode.Scalar?, in reason: String) -> String {
    character == "\t" && reason.hasSuffix(cannotStart) ? "found a tab character that " + cannotStart : reason
  }

  private static let cannotStart = "cannot start any token"

  private static let causes: [(reason: String, ja: String)] = [
    (
      "mapping values are not allowed",
      "「:」の位置が正しくありません。値に「:」を含むときは引用符で囲み、字下げもご確認ください。"
    ),
    ("found a tab character", "字下げにタブが使われています。空白に置き換えてください。"),
    (cannotStart, "値の始めに使えない文字があります。記号で始まる値は引用符で囲んでください。"),
    ("did not find expected key", "項目の字下げがそろっていないか、前の行の引用符やかっこが閉じていません。"),
    ("did not find expected '-' indicator", "リストの字下げがそろっていません。「-」の位置をそろえてください。"),
    ("could not find expected ':'", "「項目: 値」の「:」がありません。「:」の後には空白が必要です。"),
    ("found unexpected end of stream", "引用符が閉じられていません。"),
    ("did not find expected ',' or", "かっこ [ ] または { } が閉じられていないか、「,」がありません。"),
    ("nesting level", "入れ子が深すぎます。"),
  ]
}
