import Testing

@testable import Stations

@Suite struct HeaderNamesTests {
  private let names = HeaderNames.builtIn

  @Test(arguments: [
    "パスワード", "ポータルのパスワード", "（パスワード）", "【PIN】", "ＰＩＮ", "パスコード", "秘密の番号", "秘密番号", "リファレンスＩＤ",
  ])
  func secretsAreKnownByTheirHeaders(header: String) { #expect(names.isSecret(header)) }

  @Test(arguments: ["備考", "備考（パスワードは書かない）", "ステーション名【必須】", "", "（）"])
  func otherHeadersAreNoSecrets(header: String) { #expect(!names.isSecret(header)) }
}
