import Foundation
import TestSupport
import Testing

/// A line of the list of accepted findings stands for one row, whatever comes into the exports later.
@Suite struct AcceptedRowsTests: AppliesReturns {
  let folder: TemporaryFolder
  private let configuration: String
  private let ambiguous = ["accepted.csv:2 accepted-ambiguous"]

  init() throws {
    folder = try TemporaryFolder()
    configuration = try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
  }

  /// Sends the rows and confirms those with these numbers.
  private func confirm(_ rows: [String], _ confirmed: Int...) throws -> Program.Outcome {
    try write(rows)
    var returned = try sent()
    for row in confirmed {
      (returned[row]["確認"], returned[row]["理由"], returned[row]["期限"]) = ("確認済み", "コード未発行", "2027/3/31")
    }
    try write(returned)
    return try apply("returned.csv", arguments: ["--output", folder.path("out"), "--config", configuration])
  }

  private func check(_ format: String, _ arguments: [String]) throws -> String {
    try Program.houkan.run(
      ["check", folder.path("exports"), "--date", "2026-11-22", "--format", format, "--progress", "none"] + arguments
    ).output
  }

  /// File, row and rule of everything that counts, but for the export that no test is about.
  private func found(withList isThere: Bool = true) throws -> [String] {
    struct Finding: Decodable {
      let file: String
      let row: Int?
      let rule: String
    }
    let lines = try check("jsonl", isThere ? ["--config", configuration] : []).split(separator: "\n")
    let findings = try lines.map { try JSONDecoder().decode(Finding.self, from: Data($0.utf8)) }
    return findings.filter { $0.file != "kyoto.csv" }.map { "\($0.file):\($0.row ?? 0) \($0.rule)" }
  }

  private func row(_ number: Int, _ codes: String, name: String = "見本", phone: String? = nil) -> String {
    "\(number),北,\(codes),\(name),\(phone ?? "066000000\(number)"),2027-03-31,"
  }

  @Test(arguments: ["27,", "99,0090015"]) func aLaterRowWithoutAUsableCodeIsReported(_ codes: String) throws {
    #expect(try confirm([row(1, codes)], 0).status == 0)
    #expect(try found() == [])
    for rows in [[row(1, codes), row(2, codes)], [row(2, codes), row(1, codes)]] {
      try write(rows)
      let seen = try found(withList: false)
      #expect(try seen.count == 2 && found() == ambiguous + seen)
      let texts = try ["1", "3"].map { try check("text", ["--config", configuration, "--jobs", $0]) }
      #expect(texts[0] == texts[1] && texts[0].contains("2行以上"), "\(texts)")
    }
    try write([row(1, codes)])
    #expect(try found() == [])
  }

  @Test func aThirdRowOfAStationIsReported() throws {
    let rows = (1...3).map { row($0, "27,0090015", phone: "0660000001") }
    #expect(try confirm(Array(rows.prefix(2)), 1).status == 0)
    #expect(try found() == [])
    try write(rows)
    let seen = try found(withList: false)
    #expect(try seen.count == 2 && found() == ambiguous + seen)
  }

  /// Whichever of the files is read first.
  @Test(arguments: ["osaka/higashi.csv", "osaka/minami.csv"])
  func theStationsRowInAnotherFileIsReported(_ name: String) throws {
    let faulty = row(1, "27,0090015", phone: "不明")
    #expect(try confirm([faulty], 0).status == 0)
    #expect(try found() == [])
    try folder.write(export([faulty]), to: "exports/" + name)
    let seen = try found(withList: false)
    #expect(try seen.count == 3 && found() == ambiguous + seen, "\(seen)")
  }

  /// What the list would not accept in the next night is said at once.
  @Test func ofRowsThatLookAlikeNoneCanBeConfirmed() throws {
    let outcome = try confirm([row(1, "27,"), row(2, "27,")], 0, 1)
    #expect(outcome.status == 1 && outcome.output.components(separatedBy: "見分けられない").count == 3, "\(outcome)")
    #expect(try found() == found(withList: false))
  }

  @Test func allFindingsOfOneRowAreAccepted() throws {
    #expect(try confirm([row(1, ","), row(2, "27,0090015")], 0).status == 0)
    #expect(try found(withList: false) == Array(repeating: "osaka/kita.csv:3 required-cell-blank", count: 2))
    #expect(try found() == [])
  }

  /// Of two stations the later one is reported, and the list names the one that was the later.
  @Test(arguments: [
    ("28,0090013", "べつの見本", "0660000001", "phone-on-two-stations"),
    ("28,0090013", "べつの見本", "06-6000-0001", "phone-on-two-stations"),
    ("27,0090025", "見本", "0660000002", "station-probably-repeated"),
  ])
  func whatTwoStationsShareStaysAcceptedWhenSorted(
    _ codes: String, _ name: String, _ phone: String, _ rule: String
  ) throws {
    let rows = [row(1, "27,0090015", phone: "0660000001"), row(2, codes, name: name, phone: phone)]
    #expect(try confirm(rows, 1).status == 0)
    #expect(try found() == [])
    try write(rows.reversed())
    #expect(try found(withList: false).contains("osaka/kita.csv:4 \(rule)") && found() == [])
  }

  @Test func aThirdStationWithThePhoneIsReported() throws {
    let rows = zip(["27,0090015", "28,0090014", "27,0190013"], ["一", "二", "三"]).enumerated().map {
      row($0 + 1, $1.0, name: "見本" + $1.1, phone: "0660000001")
    }
    #expect(try confirm(Array(rows.prefix(2)), 1).status == 0)
    try write(rows)
    let third = try found(withList: false).filter { $0.hasPrefix("osaka/kita.csv:5 ") }
    #expect(try third.contains { $0.contains("phone-on-two-stations") } && found() == third)
    // The confirmed one comes first, so that both others are told of it.
    try write([rows[1], rows[0], rows[2]])
    #expect(try found() == ambiguous + found(withList: false))
  }
}
