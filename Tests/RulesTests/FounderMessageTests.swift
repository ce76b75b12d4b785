import Stations
import Testing

@testable import Rules

/// What is said of characters that the portal refuses in 開設者.
@Suite struct FounderMessageTests {
  @Test(arguments: [
    ("株式会社\n見本", Language.ja, "の途中に改行があり"), ("株式会社\r\n見本", .ja, "の途中に改行があり"),
    ("株式会社\n見本", .en, "a line break in the middle"), ("株式会社\t見本\nケア", .ja, "の途中にタブ、改行があり"),
    ("株式会社\n髙見本", .ja, "の改行、「髙」（→「高」）は環境依存文字"), ("髙見本", .ja, "の「髙」（→「高」）は環境依存文字"),
  ])
  func aLineBreakIsCalledOne(_ founder: String, _ language: Language, _ words: String) throws {
    let found = try ExampleBench(language: language).findings(rows: [[.founder: founder]], on: Example.plainToday)
    let messages = found.filter { $0.column == .founder }.map(\.message)
    #expect(messages.count == 1 && messages.allSatisfy { $0.contains(words) && !$0.contains("U+") }, "\(messages)")
  }
}
