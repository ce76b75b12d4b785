import TestSupport
import Testing

@testable import Stations

/// Reads a text that needs no folding.
private func read(_ text: String) -> CellReading {
  let bytes = Array(text.utf8)
  return DateReader.read(bytes.span)
}

private func day(_ text: String) -> String? {
  let reading = read(text)
  return reading.isUsable ? Day(number: Int32(reading.number)).description : nil
}

@Suite("A date cell")
struct DateReaderTests {
  @Test(
    "is read in every written form",
    arguments: [
      "2024/8/1", "2024/08/01", "2024-08-01", "2024-8-1", "2024.8.1", "2024.08.01", "20240801", "2024年8月1日",
      "2024年08月01日", "2024年 8月 1日", "2024 / 8 / 1", "R6.8.1", "R6/8/1", "r6/8/1", "R06.08.01", "R6-8-1", "R.6.8.1",
      "R6年8月1日", "令和6年8月1日", "令和 6年 8月 1日", "令6.8.1", "㋿6年8月1日", "2024年8月1", "2024/8/1 0:00", "2024/8/1 0:00:00",
      "2024/08/01 09:30", "2024-08-01T00:00:00", "2024-08-01 00:00:00.000", "2024/8/1(木)", "2024/8/1 (木)",
      "2024年8月1日(木)", "2024年8月1日木曜日", "2024/8/1(Thu)", "2024/8/1(木) 10:00", "20240801 0:00", "令和6年8月1日(木)",
    ])
  func writtenForms(_ text: String) {
    #expect(read(text) == .good(Int64(Day(iso: "2024-08-01")?.number ?? 0)))
  }

  @Test(
    "is read in the years of its era only",
    arguments: [
      ("令和元年5月1日", "2019-05-01"), ("R1.5.1", "2019-05-01"), ("平成31年4月30日", "2019-04-30"), ("H31.4.30", "2019-04-30"),
      ("平成元年1月8日", "1989-01-08"), ("昭和64年1月7日", "1989-01-07"), ("S64.1.7", "1989-01-07"), ("昭和元年12月25日", "1926-12-25"),
    ])
  func eras(_ text: String, _ expected: String) {
    #expect(day(text) == expected)
  }

  @Test(
    "that no calendar has is impossible",
    arguments: [
      "2024/2/30", "2023/2/29", "2024-13-01", "2024/0/1", "2024/1/0", "20240230", "2024年6月31日", "令和元年4月30日",
      "平成31年5月1日",
      "H32.1.1", "昭和64年1月8日", "平成元年1月7日", "R6.2.30", "2月30日", "13/1",
    ])
  func impossible(_ text: String) {
    #expect(read(text) == .unusable(.dateImpossible))
  }

  @Test(
    "without year is reported as such",
    arguments: ["8月1日", "8/1", "08/01", "8-1", "8.1", "2/29", "8月1日(木)", "8月1日 10:00"])
  func withoutYear(_ text: String) {
    #expect(read(text) == .unusable(.dateWithoutYear))
  }

  @Test(
    "that is not decided yet is reported as such",
    arguments: [
      "未定", "調整中", "未", "検討中", "TBD", "tbd", "-", "--", "なし", "日程調整中", "未完了", "確認中", "後日連絡", "8月予定(未定)", "?", "ー",
    ])
  func undecided(_ text: String) {
    #expect(read(text) == .unusable(.dateUndecided))
  }

  @Test(
    "that could mean two days, or none, is not guessed at",
    arguments: [
      "24/8/1", "8/1/2024", "2024/8", "2024年8月", "202408", "8月", "8月上旬", "2024", "済", "完了", "2024/8/1頃", "2024/8-1",
      "2024-8/1",
      "令和6年8月", "1234567", "123456789", "1234567890123", "2024/8/1/2", "2024/8/1 25:00", "2024/8/1 0:0", "R0.8.1",
      "T10.8.1",
      "2024-08-01T", "2024-08-01Z", "Aug-24", "2024//8/1", "2024 8 1", "/8/1", "2024/8/", "(木)", "R", "令和", "元年5月1日",
      "2024/008/1",
    ])
  func unreadable(_ text: String) {
    #expect(read(text) == .unusable(.dateUnreadable))
  }

  @Test(
    "of a year that nobody can mean is unreadable, and tells the year",
    arguments: [
      ("1024-11-02", 1024), ("0206/11/02", 206), ("0024/8/1", 24), ("1925.12.31", 1925), ("2101-01-01", 2101),
      ("22040801", 2204), ("9999年12月31日", 9999), ("R83.1.1", 2101), ("0000/1/1", 0), ("1024-11-02(月)", 1024),
    ])
  func yearOutside(_ text: String, _ year: Int64) {
    #expect(read(text) == .unusable(.dateUnreadable, year))
  }

  @Test("lies in the years that people live in", arguments: ["1926-01-01", "2100-12-31", "R82.12.31", "19260101"])
  func yearInside(_ text: String) {
    #expect(read(text).flaw == .none)
  }

  @Test("that is a spreadsheet's serial number is read and reported")
  func serials() {
    #expect(read("45505") == .usable(Int64(Day(iso: "2024-08-01")?.number ?? 0), .dateSerial))
    #expect(read("45505.5") == .usable(Int64(Day(iso: "2024-08-01")?.number ?? 0), .dateSerial))
    #expect(day("32874") == "1990-01-01")
    #expect(day("73415") == "2100-12-31")
    #expect(read("32873") == .unusable(.dateUnreadable))
    #expect(read("73416") == .unusable(.dateUnreadable))
  }

  @Test("whose day of the week does not fit is read and reported")
  func weekday() {
    #expect(read("2024/8/1(金)").flaw == .dateWeekdayWrong)
    #expect(day("2024/8/1(金)") == "2024-08-01")
    #expect(read("20240801(水)").flaw == .dateWeekdayWrong)
  }

  @Test("holds every day of a century in every form")
  func everyDay() {
    for number in Int32(7_305)...Int32(29_219) {
      let day = Day(number: number)
      let parts = day.components
      let good = CellReading.good(Int64(number))
      #expect(read(day.description) == good)
      #expect(read("\(parts.year)/\(parts.month)/\(parts.day)") == good)
      #expect(read("\(parts.year)年\(parts.month)月\(parts.day)日") == good)
      if parts.year >= 2020 { #expect(read("R\(parts.year - 2018).\(parts.month).\(parts.day)") == good) }
    }
  }

  @Test("never makes the reader fail, whatever bytes it holds")
  func anyBytes() {
    var generator = SplitMix(seed: 20_240_801)
    let pieces = [
      "2024", "8", "1", "/", "-", ".", "年", "月", "日", "令和", "R", "元", " ", "(", "木", ")", ":", "T", "未", "髙",
    ]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...8, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }
      let reading = read(text.joined())
      #expect(reading.isUsable || reading.flaw != .none)
    }
    for length in 0..<40 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      _ = DateReader.read(bytes.span)
    }
  }
}
