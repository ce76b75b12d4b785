import Testing

@testable import Stations

@Suite struct CountReaderTests {
  @Test(arguments: [
    ("1", CellReading.good(1)), ("３", .good(3)), ("3台", .good(3)), ("2枚", .good(2)), ("2 台", .good(2)),
    ("2.0", .good(2)),
    ("2.00台", .good(2)), ("10", .good(10)), ("0", .unusable(.countTooSmall, 0)), ("-1", .unusable(.countTooSmall, -1)),
    ("1.5", .unusable(.countNotNumber)), ("二台", .unusable(.countNotNumber)), ("台", .unusable(.countNotNumber)),
    ("-", .unusable(.countNotNumber)), ("-台", .unusable(.countNotNumber)), ("2台3台", .unusable(.countNotNumber)),
    ("1E+05", .unusable(.countNotNumber)), ("1234567", .unusable(.countNotNumber)), (".0", .unusable(.countNotNumber)),
  ])
  func count(_ text: String, _ expected: CellReading) {
    #expect(CellText.read(text) { CountReader.read($0, least: 1) } == expected)
  }

  @Test func nothingReceivedYetIsACount() {
    #expect(CellText.read("0枚") { CountReader.read($0) } == .good(0))
  }
}
