import Testing

@testable import Stations

@Suite struct ChoiceReaderTests {
  static let lists: [ChoiceList] = ColumnDefinition.all.compactMap(\.choices)

  /// Every choice of every column in every written form.
  @Test(arguments: lists.indices)
  func everyWrittenFormIsRead(_ number: Int) {
    let list = ChoiceReaderTests.lists[number]
    for (index, choice) in list.choices.enumerated() {
      for text in [choice.text] + choice.aliases {
        expect([text, FullWidth.widen(text), text.uppercased(), text.filter { $0 != " " }], index, list)
        guard let number = choice.number else { continue }
        let forms = [
          "\(number)", "\(number).0", "\(number).", "\(number)：\(text)", "\(number): \(text)", "\(number). \(text)",
        ]
        expect(forms + ["\(number) \(text)", "\(number)\(text)", FullWidth.widen("\(number)：\(text)")], index, list)
      }
      expect([choice.label], index, list)
    }
  }

  private func expect(_ forms: [String], _ index: Int, _ list: ChoiceList) {
    for form in forms {
      let reading = CellText.read(form) { ChoiceReader.read($0, list) }
      #expect(reading.number == index && reading.isUsable, "\(form)")
      #expect(reading.flaw == (list.choices[index].isRight ? .none : .choiceRefused), "\(form)")
    }
  }

  @Test(arguments: [
    ("9", -1), ("2", -1), ("介護", -1), ("6：訪看", 3), ("6：医科", -1), ("①", -1), ("1：", 0), ("61", -1), ("6-1", 3),
    ("-", -1),
  ])
  func othersAreUnknown(_ text: String, _ number: Int64) {
    let reading = CellText.read(text) { ChoiceReader.read($0, .scoreTable) }
    if text == "1：" {
      #expect(reading.flaw == .choiceRefused)
    } else {
      #expect(reading == .unusable(.choiceUnknown, number))
    }
  }

  @Test func numbersMeanNothingWhereThePortalShowsNone() {
    #expect(CellText.read("1") { ChoiceReader.read($0, .billingKind) } == .unusable(.choiceUnknown, -1))
  }

  @Test(arguments: [
    ("有", 1), ("有り", 1), ("あり", 1), ("ｱﾘ", 1), ("○", 1), ("〇", 1), ("はい", 1), ("1", 1), ("１", 1), ("1.0", 1),
    ("TRUE", 1),
    ("無", 0), ("無し", 0), ("なし", 0), ("×", 0), ("いいえ", 0), ("0", 0), ("０", 0), ("0.0", 0), ("false", 0), ("－", 0),
  ])
  func yesNo(_ text: String, _ expected: Int64) {
    #expect(CellText.read(text, YesNoReader.read) == .good(expected))
  }

  @Test(arguments: ["調整中", "2", "10", "1.5", "2.0", "有無", "？", "無有", "10.0"])
  func neitherYesNorNo(_ text: String) {
    #expect(CellText.read(text, YesNoReader.read) == .unusable(.yesNoUnknown))
  }

  @Test(arguments: [
    ("1", CellReading.good(1)), ("３", .good(3)), ("3台", .good(3)), ("2枚", .good(2)), ("2 台", .good(2)),
    ("2.0", .good(2)),
    ("2.00台", .good(2)), ("10", .good(10)), ("0", .unusable(.countTooSmall, 0)), ("-1", .unusable(.countTooSmall, 1)),
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
