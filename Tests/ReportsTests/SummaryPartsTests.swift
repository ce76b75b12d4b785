import Foundation
import Planning
import Stations
import Testing

@testable import Reports
@testable import Rules

/// The small things that the summary page is made of.
@Suite struct SummaryPartsTests {
  @Test func theMapHasEveryPrefectureOfWestJapanOnce() {
    #expect(TileMap.tiles.map(\.prefecture).sorted() == (1...47).filter(Prefectures.isWest))
    #expect(Set(TileMap.tiles.map { $0.row * 100 + $0.column }).count == 30)
  }

  @Test func theMapCanBeReadInLatinLetters() {
    let names = (1...47).compactMap(Prefectures.latinName)
    #expect(Set(names).count == 47 && Prefectures.latinName(0) == nil && Prefectures.latinName(48) == nil)
    #expect([1, 13, 27, 47].map { Prefectures.latinName($0) } == ["Hokkaido", "Tokyo", "Osaka", "Okinawa"])
  }

  @Test(arguments: [0, 1, 5, 20], [0, 1, 2, 3, 4, 5, 19, 20, 21, 40, 41, 100])
  func theFirstFewAreTheFirst(_ limit: Int, _ count: Int) {
    guard limit > 0 else { return }
    // Every order that a step of any length gives.
    for step in 1...max(1, count) where count == 0 || gcd(step, count) == 1 {
      var few = FirstFew<Int, Int>(limit)
      for index in 0..<count {
        let number = index * step % count
        few.add(number, number * 10)
      }
      #expect(few.items == (0..<count).prefix(limit).map { $0 * 10 })
      #expect(few.left == max(0, count - limit))
    }
  }

  private func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }

  @Test func whoIsCalledFirst() {
    let reports = [
      SummaryPageTests.station(6, .cannotMakeIt, visit: "2026-11-20"),
      SummaryPageTests.station(5, .dueSoon, visit: "2026-11-24"),
      SummaryPageTests.station(4, .overdue, visit: nil),
      SummaryPageTests.station(3, .overdue, visit: "2027-01-20"),
      SummaryPageTests.station(2, .cannotMakeIt, visit: "2026-12-30"),
      SummaryPageTests.station(1, .cannotMakeIt, visit: "2026-11-23"),
      SummaryPageTests.station(7, .onTrack), SummaryPageTests.station(8, .complete, visit: "2026-12-06"),
    ]
    let tally = SummaryPageTests.tally(reports)
    // All papers of 8 are in hand, but its row has an error.
    #expect(tally.calls.entries.map { $0.station.report.key.number % 10 } == [1, 2, 3, 4, 5, 8, 6])
  }

  /// An office whose stations are less urgent than a hundred others has whom to call all the same.
  @Test func everyOfficeHasItsFirstCalls() throws {
    var reports = (1...120).map { SummaryPageTests.station($0, .cannotMakeIt, visit: "2026-11-23") }
    reports += (201...222).map { SummaryPageTests.station($0, .overdue, office: "大阪南") }
    reports += [
      SummaryPageTests.station(301, .overdue, office: "大阪 南"), SummaryPageTests.station(302, .overdue, office: ""),
    ]
    let tally = SummaryPageTests.tally(reports)
    let calls = tally.calls.entries.map { (code: $0.station.report.key.number % 1_000, isOfOffice: $0.isOfOffice) }
    #expect(calls.map(\.code) == Array(1...100) + Array(201...220) + [302])
    #expect(calls.map(\.isOfOffice) == (1...121).map { $0 > 100 })
    #expect(tally.calls.offices.map { "\($0.name) \($0.stations.count)" } == [" 1", "大阪北 120", "大阪南 23"])
    let page = try SummaryPageTests.page(tally, SummaryPageTests.facts())
    #expect(page.contains("<option value=\" \" data-count=\"1\">(未入力) (1件)</option>"))
    #expect(page.contains("<option value=\"大阪南\" data-count=\"23\">大阪南 (23件)</option>"))
    #expect(page.components(separatedBy: "data-office=\"大阪南\" class=\"of-office\"").count == 21)
  }

  @Test func everyOfficeHasItsFirstVisits() throws {
    var reports = (1...60).map { SummaryPageTests.station($0, .onTrack, visit: "2026-11-22") }
    reports.append(SummaryPageTests.station(201, .onTrack, office: "大阪南", visit: "2026-11-23"))
    let page = try SummaryPageTests.page(SummaryPageTests.tally(reports), SummaryPageTests.facts())
    #expect(page.contains("<option value=\"大阪南\" data-count=\"1\">大阪南 (1件)</option>"))
    #expect(page.components(separatedBy: "data-office=\"大阪南\" class=\"of-office\"").count == 2)
    #expect(page.contains("61</span>件のうち<span class=\"shown\">40</span>件を表示"))
  }

  /// However many offices there are, a list of calls stays small.
  @Test func aCallListHasRoomForSoManyOffices() throws {
    var reports = (1...150).map { SummaryPageTests.station($0, .overdue, office: "営業所\($0)") }
    reports.append(SummaryPageTests.station(200, .cannotMakeIt, office: "急ぐ営業所", visit: "2026-11-23"))
    let tally = SummaryPageTests.tally(reports)
    #expect(tally.calls.offices.count == NamedStations<Urgency>.mostOffices)
    #expect(tally.calls.offices.contains { $0.name == "急ぐ営業所" }, "though it comes last")
    #expect(try SummaryPageTests.page(tally, SummaryPageTests.facts()).contains("急ぐステーションのある順に100か所まで"))
  }

  @Test(arguments: [
    (0, "0", "±0"), (7, "7", "+7"), (999, "999", "+999"), (1_000, "1,000", "+1,000"), (-12_345, "-12,345", "−12,345"),
    (1_234_567, "1,234,567", "+1,234,567"),
  ])
  func numbersAreGrouped(_ number: Int, _ grouped: String, _ change: String) {
    #expect(Figures.grouped(number) == grouped)
    #expect(Figures.change(number) == change)
  }

  @Test(arguments: [
    (0, 0, "0%"), (0, 9, "0%"), (1, 1_000, "<1%"), (1, 3, "33%"), (2, 3, "67%"), (1, 200, "1%"), (9, 9, "100%"),
  ])
  func sharesAreRounded(_ part: Int, _ whole: Int, _ text: String) { #expect(Figures.share(part, of: whole) == text) }

  @Test(arguments: [(0, "0 B"), (999, "999 B"), (1_000, "1 kB"), (999_499, "999 kB"), (1_000_000, "1.0 MB")])
  func sizesAreReadable(_ bytes: Int, _ text: String) { #expect(Figures.size(bytes) == text) }

  @Test func curvesStayInsideTheirDrawing() {
    for values in [[5], [5, 5], [1, 9, 4], [0, 0, 1_000_000], (0..<60).map { $0 * $0 }] {
      let curve = NightCurve(values.enumerated().map { (SampleStation.today + $0, $1) })
      #expect(curve.points.count == values.count)
      for point in curve.points {
        #expect((0...NightCurve.width).contains(point.x))
        #expect((8...NightCurve.height).contains(point.y))
      }
      #expect(curve.points.map(\.x) == curve.points.map(\.x).sorted())
    }
    #expect(NightCurve([]).line == "")
    let none = NightCurve([(SampleStation.today, 0), (SampleStation.today + 1, 0)])
    #expect(none.points.allSatisfy { $0.y == 126 }, "on the floor")
  }

  @Test(arguments: ["2026-11-22", "2026-12-31", "1995-08-01", "2062-08-01"])
  func theTimeLineStaysInsideItsDrawing(_ day: String) throws {
    for step in Step.allCases {
      let report = SampleStation.report { facts in
        facts.constructionOn = .of("2026-12-11")
        switch step {
        case .account: facts.accountRegisteredOn = .of(day)
        case .eligibility: facts.eligibilityAppliedOn = .of(day)
        case .billing: facts.billingAppliedOn = .of(day)
        case .certificate: facts.certificateAppliedOn = .of(day)
        }
      }
      let line = try #require(TimeLine(report.plan, report.facts, today: SampleStation.today))
      let room = TimeLine.left...TimeLine.right
      for lane in line.lanes {
        for bar in [lane.solid, lane.expected].compactMap({ $0 }) {
          #expect(room.contains(bar.x) && bar.x + bar.width <= TimeLine.right + 4)
        }
        if let due = lane.due { #expect(room.contains(due)) }
      }
      #expect(line.ticks.count <= 16)
      #expect(room.contains(line.x(SampleStation.today)))
      #expect(line.x(.of("2026-11-27")) < line.x(.of("2026-12-11")))
    }
  }

  /// A day still to come on which something was done is a slip: it neither draws a bar nor stretches the line.
  @Test func aDateAheadIsNotDrawn() throws {
    let report = SampleStation.report { $0.eligibilityAppliedOn = Day.of("2062-11-16") }
    let plain = SampleStation.report()
    let line = try #require(TimeLine(report.plan, report.facts, today: SampleStation.today))
    let lane = try #require(line.lanes.first { $0.step == .eligibility })
    #expect(lane.solid == nil && !lane.isFinished)
    #expect(line.last == TimeLine(plain.plan, plain.facts, today: SampleStation.today)?.last)
  }

  @Test func withoutAnyDateThereIsNoTimeLine() {
    let plan = StationPlan(tasks: [], status: .noDate, applyBy: nil, forecast: nil)
    #expect(TimeLine(plan, StationFacts(), today: SampleStation.today) == nil)
  }
}
