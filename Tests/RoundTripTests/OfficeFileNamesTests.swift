import Stations
import Testing

@testable import RoundTrip

@Suite struct OfficeFileNamesTests {
  @Test(arguments: [
    ("大阪北", "大阪北"), ("大阪 北支店", "大阪 北支店"), ("a/b", "a_b"), ("..", "_"), ("../../etc/passwd", "_._.._etc_passwd"),
    ("C:\\x", "C__x"), ("", "_"), (".hidden", "_hidden"), ("~$大阪", "_$大阪"), ("-rf", "_rf"), ("name. . ", "name"),
    ("a\u{0}b\nc", "a_b_c"), ("a\u{202E}b", "a_b"), ("a*?\"<>|%b", "a_______b"), ("CON", "_CON"),
    ("con.txt", "_con.txt"),
    ("com1", "_com1"), ("LPT¹", "_LPT¹"), ("com10", "com10"), ("NUL ", "_NUL"), ("console", "console"),
  ])
  func anyFileSystemTakesTheName(_ office: String, _ name: String) {
    #expect(OfficeFileNames.safe(office) == name)
  }

  @Test func longNamesAreCutBetweenCharacters() {
    let name = OfficeFileNames.safe(String(repeating: "大", count: 100))
    #expect(name == String(repeating: "大", count: 66))
    #expect(OfficeFileNames.safe(String(repeating: "か\u{3099}", count: 100)).utf8.count == 198)
  }

  @Test func namesDifferWithoutRegardToCase() {
    let offices = ["Osaka", "OSAKA", "osaka", "osaka-2", "a/b", "a:b"]
    let names = OfficeFileNames.names(for: offices)
    #expect(Set(names.map { $0.lowercased() }).count == offices.count)
    #expect(names == ["Osaka-2", "OSAKA", "osaka-3", "osaka-2-2", "a_b", "a_b-2"])
  }

  @Test func namesDifferWithoutRegardToWidthAndComposition() {
    let offices = ["が", "か\u{3099}", "ガ", "ｶﾞ", "A1", "Ａ１", "é", "e\u{301}"]
    let names = OfficeFileNames.names(for: offices)
    #expect(Set(names.map { Folding.fold($0).lowercased() }).count == offices.count, "\(names)")
  }

  @Test func theOrderOfOfficesDoesNotMatter() {
    let offices = ["Osaka", "OSAKA", "a/b", "a:b", "", "_"]
    let names = Dictionary(uniqueKeysWithValues: zip(offices, OfficeFileNames.names(for: offices)))
    let reversed = Array(offices.reversed())
    #expect(Dictionary(uniqueKeysWithValues: zip(reversed, OfficeFileNames.names(for: reversed))) == names)
  }
}
