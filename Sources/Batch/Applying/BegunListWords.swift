import Rules

/// What is said of a list of accepted findings that was begun.
enum BegunListWords {
  /// What to do with a list of accepted findings that was begun at the path: no run reads it by itself.
  static func sentence(_ list: String) -> Words {
    // YAML's own quotes: a path may hold what YAML would take for something else.
    let list = "'" + list.replacing("'", with: "''") + "'"
    return Words(
      ja: """
        確認済みとした指摘は、このままでは次回もまた出ます。設定ファイル (houkan.yaml) に次の行を書き、run と apply に
        --config で指定してください。
        accepted: \(list)
        """,
      en: """
        What was confirmed will be reported again unless the configuration (houkan.yaml) has this line and is named
        with --config to run and apply:
        accepted: \(list)
        """)
  }
}
