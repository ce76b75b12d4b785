import Planning
import Stations
import Testing

@testable import Reports
@testable import Rules

@Suite struct FormatTests {
  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func findingLine() {
    let finding = SampleStation.finding(related: [RowPlace(file: 1, row: 9)])
    let line = FormatTests.text(FindingLines(SampleStation.context()).bytes(of: [ReportedFinding(finding)]))
    #expect(
      line == """
        {"rule":"station-code-lost-zero","severity":"error","file":"osaka/kita.csv","row":17,"column":"station_code",\
        "cell":"F17","value":"190016","message":"6桁です。","suggestion":"0190016","station":"2760090015",\
        "related":[{"file":"gifu.csv","row":9}]}

        """)
  }

  @Test func findingAboutAFileHasNulls() {
    let finding = Finding(
      rule: 0, severity: .info, file: 1, row: nil, column: nil, cellIndex: nil, value: nil, message: "m",
      suggestion: nil, station: nil, related: [])
    let line = FormatTests.text(FindingLines(SampleStation.context()).bytes(of: [ReportedFinding(finding)]))
    #expect(
      line == """
        {"rule":"station-code-lost-zero","severity":"info","file":"gifu.csv","row":null,"column":null,"cell":null,\
        "value":null,"message":"m","suggestion":null,"station":null,"related":[]}

        """)
  }

  @Test func findingTable() {
    let finding = SampleStation.finding(value: "=1+1\"", suggestion: nil, related: [RowPlace(file: 1, row: 9)])
    let rows = [ReportedFinding(finding, stationName: "見本", office: "大阪北")]
    let table = FormatTests.text(FindingTable(SampleStation.context()).bytes(of: rows))
    let header = FindingTable.headers.map { "\"\($0)\"" }.joined(separator: ",")
    #expect(
      table == "\u{FEFF}\(header)\r\n"
        + #""エラー","osaka/kita.csv","17","F17","ステーションコード","'=1+1""","6桁です。","7桁で入力してください。","#
        + #""2760090015","見本","大阪北","gifu.csv:9","station-code-lost-zero""# + "\r\n")
  }

  @Test func findingText() {
    let finding = SampleStation.finding(suggestion: "01\u{202E}9")
    let context = SampleStation.context()
    let text = FormatTests.text(FindingText(context).bytes(of: [ReportedFinding(finding)]))
    #expect(
      text == """
        osaka/kita.csv:17 F17 [エラー] station-code-lost-zero
            6桁です。 提案: 01<U+202E>9

        """)
  }

  @Test func onlyOpenTasksAreListed() {
    let report = SampleStation.report()
    let lines = FormatTests.text(TaskLines(SampleStation.context(.en)).bytes(of: [report])).split(separator: "\n")
    #expect(lines.count == report.plan.tasks.count - 2)
    #expect(
      lines.first ?? "" == """
        {"station":"2760090015","station_name":"見本訪問看護ステーション","office":"大阪北","sales_rep":"見本 太郎",\
        "task":"apply-eligibility","state":"todo","due":"2026-11-27","overdue":false,\
        "reason":"The station can act now.","file":"osaka/kita.csv","row":17}
        """)
  }

  @Test func taskTable() {
    let task = SampleStation.task(.applyBilling, .todo, due: "2026-11-20", overdue: true)
    let table = FormatTests.text(TaskTable(SampleStation.context()).bytes(of: [SampleStation.report([task])]))
    let header = TaskTable.headers.map { "\"\($0)\"" }.joined(separator: ",")
    #expect(
      table == "\u{FEFF}\(header)\r\n"
        + #""2760090015","見本訪問看護ステーション","大阪北","見本 太郎","③ オンライン請求の利用申請をする","未対応","2026-11-20","期限超過","#
        + #""いま手続きできます。","osaka/kita.csv","17""# + "\r\n")
  }

  @Test func stationLineAndTable() {
    let report = SampleStation.report()
    #expect(
      FormatTests.text(StationLines().bytes(of: [report])) == """
        {"station":"2760090015","station_name":"見本訪問看護ステーション","office":"大阪北","sales_rep":"見本 太郎",\
        "status":"due-soon","construction_on":"2026-12-11","forecast":"2026-11-30","next_task":"apply-eligibility",\
        "next_due":"2026-11-27","errors":1,"warnings":1,"file":"osaka/kita.csv","row":17}

        """)
    let header = StationTable.headers.map { "\"\($0)\"" }.joined(separator: ",")
    #expect(
      FormatTests.text(StationTable(SampleStation.context()).bytes(of: [report])) == "\u{FEFF}\(header)\r\n"
        + #""2760090015","見本訪問看護ステーション","大阪北","見本 太郎","期限間近","2026-12-11","2026-11-30","#
        + #""② オンライン資格確認の利用申請をする","2026-11-27","1","1""# + "\r\n")
  }

  /// Keeps everything in memory.
  private struct Sink: ByteSink {
    var bytes: [UInt8] = []

    mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }
  }

  @Test func streamingGivesTheSameBytes() throws {
    let rows = Array(repeating: SampleStation.report(), count: 500)
    let format = TaskTable(SampleStation.context())
    var stream = ReportStream(format, to: Sink())
    for row in rows { try stream.write(row) }
    try stream.finish()
    #expect(stream.sink.bytes == format.bytes(of: rows))
  }

  @Test func nextTaskIsTheOverdueOneThenWhatTheStationCanDo() {
    let waiting = SampleStation.task(.receiveMasterAccount, .waiting, due: "2026-11-24", .applied(.of("2026-11-16")))
    let late = SampleStation.task(
      .receiveMasterAccount, .waiting, due: "2026-11-19", overdue: true, .applied(.of("2026-11-12")))
    let todo = SampleStation.task(.applyBilling, .todo, due: "2026-11-30")
    let undated = SampleStation.task(.applyCertificate, .todo)
    let blocked = SampleStation.task(.handOverDocuments, .blocked, due: "2026-11-23", .after([.applyCertificate]))
    func next(_ tasks: [PlannedTask]) -> TaskID? { SampleStation.report(tasks).nextTask?.id }
    #expect(next([waiting, todo, undated, blocked]) == .applyBilling)
    #expect(next([late, todo, undated, blocked]) == .receiveMasterAccount)
    #expect(next([waiting, undated]) == .applyCertificate)
    #expect(next([waiting, blocked]) == .receiveMasterAccount)
    #expect(next([blocked]) == nil)
  }
}
