import Stations
import Tables

/// Exports to measure with, made by `houkan-dev bench-data`.
struct Dataset: Hashable, Sendable {
  /// How many rows in all.
  let rows: Int
  /// Over how many files.
  var files = 1
  /// utf8 or cp932.
  var encoding = WriteBenchData.Encoding.utf8
  /// What the rows are like.
  var shape = BenchShape()

  /// The folder's name: tells data apart, also those of another state of the generator.
  func name() throws -> String {
    "\(rows)-rows-\(files)-files-\(encoding.rawValue)-" + String(try fingerprint(), radix: 16)
  }

  /// What `bench-data` needs to write them into a folder.
  func arguments(output: String) -> [String] {
    [
      "bench-data", "--rows", String(rows), "--files", String(files), "--encoding", encoding.rawValue,
      "--faulty", String(shape.faultyShare), "--findings-per-row", String(shape.findingsPerRow),
      "--faults", shape.faults.rawValue, "--changed-share", String(shape.changedShare),
      "--change-seed", String(shape.changeSeed), "--seed", String(shape.seed), "--date", Dataset.day,
      "--output", output,
    ]
  }

  /// The day on which the exports stand.
  static let day = String(describing: SampleExports.today)
  /// The day after.
  static let nextDay = String(describing: SampleExports.today + 1)

  /// The paths of the files in a folder, in their order.
  func paths(in folder: String) -> [String] {
    (1...files).map { folder + "/bench-" + Digits.text($0, width: 4) + ".csv" }
  }

  /// A hash of the shape and of the first rows.
  private func fingerprint() throws -> UInt64 {
    var hash = StableHash()
    var data = try BenchData(today: SampleExports.today, shape: shape)
    for text in arguments(output: "") { hash.combine(Array(text.utf8).span) }
    for index in 0..<min(rows, 100) {
      let station = data.row(index, office: "")
      for column in Column.allCases { hash.combine(Array(station[column].utf8).span) }
    }
    return hash.value
  }
}
