import Tables

/// Tells headers under which secrets stand: passwords, PINs, 秘密の番号, リファレンスID.
public enum SecretHeader {
  /// Whether secrets stand under the header.
  public static func isSecret(_ header: String) -> Bool {
    let outside = HeaderNames.comparable(header)
    // What stands in brackets is a remark, unless there is nothing else: 備考（パスワードは書かない） is no secret.
    let name = joined(outside.isEmpty ? HeaderNames.comparable(header, keepsBrackets: true) : outside)
    // All of it may be one word, too: P I N.
    return parts.contains { name.span.contains($0) }
      || !words.isDisjoint(with: latinWords(of: header) + [String(decoding: name, as: UTF8.self)])
  }

  /// What is secret wherever it stands in a name. Bytes are compared, for a search in texts takes a hundred times as
  /// long.
  private static let parts = [
    "パスワード", "パスコード", "パスフレーズ", "password", "passcode", "passphrase", "秘密の番号", "秘密番号", "暗証",
    "リファレンスid", "リファレンス番号", "referenceid",
  ].map { Array($0.utf8) }

  /// What is secret as a word of its own: `ID/PW`, `初期PW`, but not `SHIPPING`.
  private static let words: Set<String> = ["pin", "pw", "pwd", "pass", "passwd"]

  /// The name's bytes without what parts words: a dash behind kana is ー, which people write either way, and any other
  /// goes. Kana whose marks stand behind them, as names of files on a Mac have them, are joined with those.
  private static func joined(_ name: String) -> [UInt8] {
    var joined = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "-" where joined.last.map(isKatakana) ?? false: joined.append("ー")
      case "-", "_", "・", ".": continue
      case "\u{3099}", "\u{309A}": joined.append(joined.popLast().map { marked($0, scalar) } ?? scalar)
      default: joined.append(scalar)
      }
    }
    return Array(String(joined).utf8)
  }

  private static func isKatakana(_ scalar: Unicode.Scalar) -> Bool { ("\u{30A1}"..."\u{30FC}").contains(scalar) }

  /// The kana with its mark: the voiced kana follows the plain one, and パ follows バ. A mark behind anything else goes.
  private static func marked(_ kana: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar {
    isKatakana(kana) ? Unicode.Scalar(kana.value + (mark == "\u{3099}" ? 1 : 2)) ?? kana : kana
  }

  /// The words of Latin letters that stand outside brackets, or in them where nothing stands outside.
  private static func latinWords(of header: String) -> [String] {
    // Letters that spaces part are words of their own, so the spaces must not go first.
    let spaced = String(String.UnicodeScalarView(header.unicodeScalars.map { $0.properties.isWhitespace ? "/" : $0 }))
    let outside = HeaderNames.comparable(spaced)
    let isRemark = !outside.unicodeScalars.contains { $0 != "/" }
    let name = isRemark ? HeaderNames.comparable(spaced, keepsBrackets: true) : outside
    return name.unicodeScalars.split { !("a"..."z").contains($0) }.map { String($0) }
  }
}
