import Foundation
import TestSupport
import Testing

/// Tables that come back after the export has changed: what people did in them is meant for the rows that they saw.
@Suite struct ChangedMeanwhileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ header: String, _ rows: String...) throws {
    try folder.write(([header] + rows).joined(separator: "\r\n") + "\r\n", to: "exports/osaka.csv")
  }

  /// Runs, gives the table of the office to `edit`, and puts it down as returned.
  private func send(_ edit: (String) -> String) throws {
    let outcome = try Program.houkan.run([
      "run", folder.path("exports"), "--output", folder.path("out"), "--date", "2026-11-22", "--progress", "none",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let sent = try folder.text("out/latest/offices/osaka.csv")
    let returned = edit(sent)
    #expect(returned != sent)
    try folder.write(returned, to: "returned.csv")
  }

  private static func confirmed(_ table: String) -> String { answered(table, "確認済み", "見た", "2026/12/31") }

  /// The table with these texts in the columns 確認, 理由 and 期限, which are blank, of every row.
  private static func answered(_ table: String, _ confirmation: String, _ reason: String, _ until: String) -> String {
    table.replacingOccurrences(
      of: "\"\",\"\",\"\",\"osaka.csv#", with: "\"\(confirmation)\",\"\(reason)\",\"\(until)\",\"osaka.csv#")
  }

  private func apply(_ tables: [String] = ["returned.csv"]) throws -> Program.Outcome {
    try? FileManager.default.removeItem(atPath: folder.path("corrected"))
    return try Program.houkan.run(
      ["apply"] + tables.map { folder.path($0) } + [
        "--to", folder.path("exports"), "--output", folder.path("corrected"),
        "--date", "2026-11-22",
      ])
  }

  private func corrected() throws -> String { try folder.text("corrected/osaka.csv") }

  /// The rules of which findings were accepted.
  private func accepted() throws -> [Substring] {
    let lines = try folder.text("corrected/accepted.csv").split(whereSeparator: \.isNewline).dropFirst()
    return lines.compactMap { $0.firstMatch(of: /[a-z-]+/)?.0 }
  }

  private static let numbered = "No,都道府県コード,ステーションコード,ステーション名,電話番号,工事日,端末台数"

  @Test func aRunningNumberIsAnotherStationsOnceARowIsPutIn() throws {
    try write(Self.numbered, "1,27,0090015,見本松,0660000001,2027/3/1,二")
    try send { $0.replacingOccurrences(of: ",\"二\",", with: ",\"2\",") }
    let other = "1,27,0090031,見本梅,0660000003,2027/3/1,二"
    try write(Self.numbered, other, "2,27,0090015,見本松,0660000001,2027/3/1,二")
    #expect(try apply().status == 0)
    #expect(
      try corrected() == [Self.numbered, other, "2,27,0090015,見本松,0660000001,2027/3/1,2", ""].joined(separator: "\r\n"))
    // Where the station has left the export, nobody else gets its correction.
    try write(Self.numbered, other)
    #expect(try apply().status == 1)
    #expect(try corrected() == [Self.numbered, other, ""].joined(separator: "\r\n"))
  }

  @Test func aRunningNumberAcceptsNothingOfAnotherStation() throws {
    try write(Self.numbered, "1,27,0090015,見本松,0660000001,2027/3/1,二")
    try send(Self.confirmed)
    try write(Self.numbered, "1,27,0090031,見本梅,0660000003,2027/3/1,二")
    #expect(try apply().status == 1)
    #expect(!folder.files(below: "corrected").contains("accepted.csv"))
  }

  @Test func aCorrectedCodeIsNotTakenForAnotherRowOfTheStation() throws {
    let header = "都道府県コード,ステーションコード,ステーション名,工事日,端末台数"
    try write(header, "27,0090015,見本松,2027/3/1,1", "27,90015,見本竹,2027/3/1,1")
    try send { $0.replacingOccurrences(of: ",\"90015\",", with: ",\"0090015\",") }
    try write(header, "27,0090015,見本松,2027/3/1,1", "27,90015,見本竹,2027/4/1,1")
    #expect(try apply().status == 0)
    #expect(
      try corrected()
        == [header, "27,0090015,見本松,2027/3/1,1", "27,0090015,見本竹,2027/4/1,1", ""].joined(separator: "\r\n"))
  }

  /// Two people have corrected one cell differently: none of them is right without being asked.
  @Test func ofTwoCorrectionsNoneIsTaken() throws {
    try write(Self.numbered, "1,27,0090015,見本松,0660000001,2027/3/1,二")
    try send { $0.replacingOccurrences(of: ",\"二\",", with: ",\"2\",") }
    let first = try folder.text("returned.csv")
    try folder.write(first.replacingOccurrences(of: ",\"2\",", with: ",\"3\","), to: "another.csv")
    for tables in [["returned.csv", "another.csv"], ["another.csv", "returned.csv"]] {
      #expect(try apply(tables).status == 1)
      #expect(try folder.data("corrected/osaka.csv") == folder.data("exports/osaka.csv"))
      let conflicts = try folder.text("corrected/conflicts.csv")
      #expect(conflicts.matches(of: /同じセルに別の値/).count == 2)
    }
  }

  /// Only the telephone number was told; what has come in meanwhile nobody has seen.
  @Test func whatNobodyHasSeenIsNotAccepted() throws {
    try write(Self.numbered, "A-1,27,0090015,見本松,0660001,2027/3/1,1")
    try send(Self.confirmed)
    try write(Self.numbered, "A-1,27,0090015,見本松,0660001,未定,二")
    #expect(try apply().status == 0)
    #expect(try accepted() == ["phone-wrong-length"])
    let remaining = try folder.text("corrected/remaining.csv")
    #expect(["date-undecided", "terminal-count-invalid"].allSatisfy(remaining.contains))
    // Of the number that was confirmed another one has become.
    try write(Self.numbered, "A-1,27,0090015,見本松,0660002,2027/3/1,1")
    #expect(try apply().status == 0)
    #expect(!folder.files(below: "corrected").contains("accepted.csv"))
  }

  /// Of two answers about one row none is taken, whichever table comes first.
  @Test func ofTwoConfirmationsThatDifferNoneCounts() throws {
    try write(Self.numbered, "A-1,27,0090015,見本松,0660001,2027/3/1,1")
    try send(Self.confirmed)
    let other = try folder.text("returned.csv").replacing("2026/12/31", with: "2027/3/31")
    try folder.write(other, to: "another.csv")
    for tables in [["returned.csv", "another.csv"], ["another.csv", "returned.csv"]] {
      #expect(try apply(tables).status == 1)
      #expect(!folder.files(below: "corrected").contains("accepted.csv"))
      #expect(try folder.text("corrected/conflicts.csv").matches(of: /別の値が2つ/).count == 2)
    }
    #expect(try apply(["returned.csv", "returned.csv"]).status == 0)
  }

  /// What does not fit into the hidden cell that tells what was sent is known from the export itself.
  @Test func aRowWithALongCellCanBeConfirmed() throws {
    let long = String(repeating: "長", count: 33_000)
    try write(Self.numbered + ",備考", "A-1,27,0090015,見本松,0660001,2027/3/1,1,\(long)")
    try send(Self.confirmed)
    #expect(try apply().status == 0)
    #expect(try accepted().contains("cell-too-long") && accepted().contains("phone-wrong-length"))
  }

  /// Whoever fills in one of the three columns means something by it.
  @Test(arguments: [
    ("かくにん", "見た", "2026/12/31", "確認の列を「確認済み」としてください"), ("", "見た", "", "確認の列を「確認済み」としてください"),
    ("確認済み", "", "2026/12/31", "理由が空欄です"), ("確認済み", "見た", "2026/11/21", "期限 2026-11-21 は過ぎています"),
    ("確認済み", "見た", "来月末", "日付として読み取れません"),
  ])
  func anAnswerThatIsNotUnderstoodIsSaid(
    _ confirmation: String, _ reason: String, _ until: String, _ said: String
  ) throws {
    try write(Self.numbered, "A-1,27,0090015,見本松,0660001,2027/3/1,1")
    try send { Self.answered($0, confirmation, reason, until) }
    #expect(try apply().status == 1)
    #expect(try folder.text("corrected/conflicts.csv").contains(said))
  }

  @Test func aSecretOfAConfirmedRowRemains() throws {
    let header = Self.numbered + ",パスワード"
    try write(header, "A-1,27,0090015,見本松,0660001,2027/3/1,1,hunter2")
    try send(Self.confirmed)
    #expect(try apply().status == 1)
    #expect(try folder.text("corrected/remaining.csv").contains("secret-in-export"))
    #expect(try accepted() == ["phone-wrong-length"])
  }
}
