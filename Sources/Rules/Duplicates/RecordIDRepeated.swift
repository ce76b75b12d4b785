import Stations

/// A 管理番号 that an earlier row of the same file has too.
struct RecordIDRepeated: BatchRule {
  static let about = RuleDescription(
    id: "record-id-repeated",
    severity: .warning,
    title: Words(ja: "管理番号が重複しています", en: "Record ID twice in one file"),
    summary: Words(
      ja: "同じ管理番号が、同じファイルの別のステーションの行にも入力されています。",
      en: "A row of another station in the same file has the same record ID."),
    why: Words(
      ja: "管理番号で行を探すと、別のステーションと取り違えるおそれがあります。",
      en: "Whoever looks a row up by its record ID may take one station for the other."),
    remedy: Words(
      ja: "行ごとに異なる管理番号を付けてください。",
      en: "Give every row its own record ID."),
    sources: [.decision],
    columns: [.recordID],
    examples: [
      .goodRows([[.recordID: "A-1"], [.recordID: "A-2", .stationCode: "0090023"]]),
      .goodRows([[.recordID: ""], [.recordID: "", .stationCode: "0090023"]]),
      .goodRows([[.recordID: "A-1"], [.recordID: "A-1", .notes: "再掲"]]),
      .badRows([[.recordID: "A-1"], [.recordID: "Ａ-１", .stationCode: "0090023"]], row: 3, at: .recordID),
    ])

  func judge(_ batch: BatchView, _ context: JudgingContext, _ report: inout BatchReport) throws {
    try batch.forEachRepetition(of: .recordIDInFile, where: RecordIDRepeated.isRepeated) { repetition in
      guard repetition.agrees(in: .recordID) else { return }
      let value = repetition.row.text(.recordID)
      let first = repetition.firstInWords
      report.add(
        repetition.place, repetition.row, .recordID, related: [repetition.firstPlace],
        ja: "管理番号「\(value)」は、\(first.ja)にも入力されています。行ごとに異なる番号にしてください。",
        en: "Record ID “\(value)” is also that of \(first.en); give every row its own.")
    }
  }

  /// Rows of one station are reported as such, so only their number would be said again.
  private static func isRepeated(_ first: RowDigest, _ later: RowDigest) -> Bool {
    first.place.file == later.place.file && (first.station == 0 || first.station != later.station)
  }
}
