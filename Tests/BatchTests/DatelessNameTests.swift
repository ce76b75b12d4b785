import Testing

@testable import Batch

@Suite struct DatelessNameTests {
  @Test(arguments: [
    ("kita-20261122.csv", "kita-20261121.csv"), ("osaka.csv", "osaka-1121.csv"),
    ("2026-11-22/北.csv", "2026-11-21/北.csv"), ("北（令和8年11月9日）.csv", "北（令和8年12月10日）.csv"),
    ("北1月5日.csv", "北1月6日.csv"), ("大阪_9-29.csv", "大阪_10-1.csv"),
    ("大阪_R8.9.8.csv", "大阪_R8.10.12.csv"), ("第2営業所_2026.11.22 0200.csv", "第2営業所_2026.11.21 0130.csv"),
  ])
  func namesOfTwoNightsAreOne(_ one: String, _ other: String) {
    #expect(DatelessName(one) == DatelessName(other))
    #expect(DatelessName(other).tellsDay)
  }

  @Test(arguments: ["osaka.csv", "店舗10.csv", "第1営業所.csv"])
  func namesWithoutDayTellNone(_ name: String) {
    #expect(!DatelessName(name).tellsDay)
  }

  @Test(arguments: [
    ("店舗1.csv", "店舗10.csv"), ("kita-20261122.csv", "minami-20261122.csv"), ("1/北.csv", "2/北.csv"),
    ("第1営業所_20261122.csv", "第2営業所_20261122.csv"), ("店舗1-20261122.csv", "店舗10_2026-11-22.csv"),
    ("店舗1_2026年11月22日.csv", "店舗2_2026年11月23日.csv"), ("第一20261122.csv", "第二20261122.csv"),
    ("１区.csv", "２区.csv"),
  ])
  func namesOfTwoOfficesAreTwo(_ one: String, _ other: String) {
    #expect(DatelessName(one) != DatelessName(other))
  }
}
