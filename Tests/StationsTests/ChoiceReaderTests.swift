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
}
