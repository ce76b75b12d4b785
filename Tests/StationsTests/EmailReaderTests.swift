import Testing

@testable import Stations

@Suite struct EmailReaderTests {
  @Test(arguments: [
    ("mihon@example.jp", CellReading.good()), ("m.i-h_o+n1@sub.example.jp", .good()), ("ｍｉｈｏｎ＠example.jp", .good()),
    ("a@b.c", .good()), ("Mihon@example.jp", .usable(0, .emailCapitals)),
    ("mihon@Example.jp", .usable(0, .emailCapitals)),
    ("a@example.jp;b@example.jp", .unusable(.emailSeveral)), ("a@@example.jp", .unusable(.emailSeveral)),
    ("mihon", .unusable(.emailWrong)), ("@example.jp", .unusable(.emailWrong)), ("mihon@", .unusable(.emailWrong)),
    ("mihon@example", .unusable(.emailWrong)), ("mihon@.jp", .unusable(.emailWrong)),
    ("mihon@example.", .unusable(.emailWrong)),
    ("mi hon@example.jp", .unusable(.emailWrong)), ("見本@example.jp", .unusable(.emailWrong)),
    ("mi/hon@example.jp", .unusable(.emailWrong)), ("mihon@exa_mple.jp", .unusable(.emailWrong)),
    ("mihon@example,jp", .unusable(.emailWrong)), ("Mihon@example", .unusable(.emailWrong)),
  ])
  func email(_ text: String, _ expected: CellReading) {
    #expect(CellText.read(text, EmailReader.read) == expected)
  }
}
