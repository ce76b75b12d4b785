import Testing

@testable import Stations

@Suite struct FullWidthTests {
  @Test(arguments: [
    ("ABC 1", "ＡＢＣ　１"), ("ｶﾞｰﾃﾞﾝ", "ガーデン"), ("見本会", "見本会"), ("-&~", "－＆～"), ("\"'", "”’"), ("\u{A0}", "　"),
  ])
  func widens(_ text: String, _ expected: String) {
    #expect(FullWidth.widen(text) == expected)
  }
}
