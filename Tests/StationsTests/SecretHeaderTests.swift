import Testing

@testable import Stations

@Suite struct SecretHeaderTests {
  @Test(arguments: [
    "パスワード", "ポータルのパスワード", "（パスワード）", "【PIN】", "ＰＩＮ", "パスコード", "秘密の番号", "秘密番号", "リファレンスＩＤ",
    "初期PW", "ログインPASS", "ID/PW", "Pin Number", "PIN番号", "Pass word", "reference ID", "Reference-ID", "リファレンス番号",
    "P I N", "Ｐ　Ｉ　Ｎ*", "パスフレーズ", "暗証", "パスワ－ド", "ログインパスワ-ド", "Pass_Code", "ハ\u{309A}スワート\u{3099}", "ﾊﾟｽﾜｰﾄﾞ",
    "ハ\u{309A}スフレース\u{3099}",
  ])
  func secretsAreKnownByTheirHeaders(header: String) { #expect(SecretHeader.isSecret(header)) }

  @Test(arguments: [
    "備考", "備考（パスワードは書かない）", "ステーション名【必須】", "", "（）", "備考(PIN)", "SHIPPING", "Compass", "pinpoint", "ピン", "ハスワート",
  ])
  func otherHeadersAreNoSecrets(header: String) { #expect(!SecretHeader.isSecret(header)) }
}
