import Testing

@testable import Stations

@Suite struct PrefectureReaderTests {
  static let names = (1...47).compactMap { number in Prefectures.name(number).map { (number, $0) } }

  @Test func thirtyAreWest() {
    #expect((1...47).filter(Prefectures.isWest) == [16, 17, 18] + Array(21...47))
    #expect(PrefectureReaderTests.names.count == 47)
    #expect(Prefectures.name(0) == nil && Prefectures.name(48) == nil)
  }

  @Test(arguments: names)
  func everyWrittenFormIsRead(_ number: Int, _ name: String) {
    let code = Prefectures.code(number)
    let short = String(name.unicodeScalars.dropLast())
    let wide = FullWidth.widen(code)
    let forms = [
      code, wide, name, short, "\(code)：\(name)", "\(code):\(short)", "\(wide)：\(name)", "\(code) \(name)",
      "\(code)　\(short)", "\(code).\(name)", "\(code).0", "\(code)\(name)", " \(code) ", "\(number)",
    ]
    for form in forms {
      let reading = CellText.read(form, PrefectureReader.read)
      #expect(reading.number == number, "\(form)")
      #expect(reading.flaw == (Prefectures.isWest(number) ? .none : .prefectureOutsideWest), "\(form)")
      #expect(reading.isUsable == Prefectures.isWest(number), "\(form)")
      #expect(CellText.read(form, PrefectureNameReader.read) == .good(Int64(number)), "\(form)")
    }
  }

  @Test(arguments: [
    "0", "00", "48", "99", "046", "2760090015", "関西", "大", "4 6", "46：かごしま", "48：大阪府", "-27", "27.5", "①", "-",
  ])
  func othersAreUnknown(_ text: String) {
    let reading = CellText.read(text, PrefectureReader.read)
    #expect(reading.flaw == .prefectureUnknown && !reading.isUsable, "\(reading)")
    #expect(CellText.read(text, PrefectureNameReader.read).flaw == .prefectureNameUnknown)
  }

  @Test func codeAndNameMustAgree() {
    for (number, _) in PrefectureReaderTests.names {
      for (other, name) in PrefectureReaderTests.names {
        let reading = CellText.read("\(Prefectures.code(number))：\(name)", PrefectureReader.read)
        #expect((reading.flaw == .prefectureContradictsItself) == (number != other))
      }
    }
  }
}
