import Stations

/// Names the characters of 開設者 to which a rule objects.
enum FounderCharacters {
  /// The characters judged so, each once, in quotation marks: 「髙」「﨑」; unseen ones by their number (U+FE00).
  static func list(_ text: String, _ judgement: FounderCharacter, _ language: Language) -> String {
    var seen: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where FounderCharacter(scalar) == judgement && !seen.contains(scalar) {
      seen.append(scalar)
    }
    var named: [String] = []
    for scalar in seen {
      // A line may end in two characters.
      let name = name(scalar, language)
      if !named.contains(name) { named.append(name) }
    }
    if language == .en { return named.joined(separator: ", ") }
    return named.joined(separator: seen.contains(where: isBreak) ? "、" : "")
  }

  /// Whether the character breaks a line or leaves a gap: it is removed, not replaced.
  static func isBreak(_ scalar: Unicode.Scalar) -> Bool { breaks[scalar] != nil }

  private static let breaks: [Unicode.Scalar: Words] = [
    "\n": Words(ja: "改行", en: "a line break"), "\r": Words(ja: "改行", en: "a line break"),
    "\t": Words(ja: "タブ", en: "a tab"),
  ]

  /// What cannot be shown and yet has a name that people know.
  private static let space = Words(ja: "「空白」", en: "a full-width space")

  private static func name(_ scalar: Unicode.Scalar, _ language: Language) -> String {
    if let words = breaks[scalar] { return words[language] }
    if scalar == "\u{3000}" { return space[language] }
    let shown = visible(scalar)
    let replacement = replacements[scalar]
    switch language {
    case .ja: return "「\(shown)」" + (replacement.map { "（→「\($0)」）" } ?? "")
    case .en: return "“\(shown)”" + (replacement.map { " (write “\($0)”)" } ?? "")
    }
  }

  /// What cannot be seen is named by its number in Unicode.
  private static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      return "U+" + String(scalar.value, radix: 16, uppercase: true)
    default: return String(scalar)
    }
  }

  /// What is written instead of the characters met most.
  private static let replacements: [Unicode.Scalar: String] = [
    "髙": "高", "﨑": "崎", "𠮷": "吉", "德": "徳", "瀨": "瀬", "濵": "浜", "栁": "柳", "桒": "桑",
    "㈱": "株式会社", "㈲": "有限会社", "㈳": "社団法人", "㈻": "学校法人",
  ]
}
