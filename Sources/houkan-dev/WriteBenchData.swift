import ArgumentParser
import Stations
import Tables

/// Writes exports of any size for measuring.
struct WriteBenchData: ParsableCommand {
  /// The encodings to choose from.
  enum Encoding: String, ExpressibleByArgument, CaseIterable {
    case utf8
    case cp932
  }

  static let configuration = CommandConfiguration(
    commandName: "bench-data", abstract: "Write made-up exports of any size for measuring.")

  @Option(help: "How many rows in all, up to 3,000,000.")
  var rows: Int
  @Option(help: "How many files they are spread over.")
  var files = 1
  @Option(help: "The folder to write into.")
  var output: String
  @Option(help: "utf8 or cp932.")
  var encoding = Encoding.utf8
  @Option(help: "The share of rows with a defect, 0 to 1.")
  var faulty = 0.002
  @Option(help: "So many defects in every row, 0 to 10, instead of --faulty.")
  var findingsPerRow = 0
  @Option(help: "What the defects are about: cells or codes.")
  var faults = BenchFault.Kind.cells
  @Option(help: "The share of rows, 0 to 1, that say something else than with 0, as on the next night.")
  var changedShare = 0.0
  @Option(help: "The seed of these changes.")
  var changeSeed: UInt64 = 2
  @Option(help: "The seed of what is left to chance.")
  var seed: UInt64 = 1
  @Option(help: "The day on which the exports stand, YYYY-MM-DD.")
  var date = String(describing: SampleExports.today)

  func validate() throws {
    guard (1...BenchData.mostRows).contains(rows) else { throw ValidationError("--rows must be 1 to 3000000.") }
    guard (1...rows).contains(files) else { throw ValidationError("--files must be 1 to the number of rows.") }
    guard (0...1).contains(faulty) else { throw ValidationError("--faulty must be 0 to 1.") }
    guard (0...1).contains(changedShare) else { throw ValidationError("--changed-share must be 0 to 1.") }
    guard (0...faults.all.count).contains(findingsPerRow) else {
      throw ValidationError("--findings-per-row must be 0 to \(faults.all.count).")
    }
    guard Day(iso: date) != nil else { throw ValidationError("--date must be a day written YYYY-MM-DD.") }
  }

  func run() throws {
    let byteCount = try write()
    print("\(rows) rows, \(byteCount) bytes, \(files) files")
  }

  /// Writes the exports and gives the number of their bytes. Throws faults of the machine.
  @discardableResult
  func write() throws -> Int {
    var data = try BenchData(today: Day(iso: date) ?? SampleExports.today, shape: shape)
    let folder = ExportFolder(path: output)
    var byteCount = 0
    for file in 0..<files {
      let office = "架空第\(file + 1)"
      let name = "bench-" + Digits.text(file + 1, width: 4) + ".csv"
      var table = try TableStream(folder, name, encoding: encoding == .utf8 ? .utf8 : .cp932)
      for row in rows * file / files..<rows * (file + 1) / files {
        try table.write(data.row(row, office: office))
      }
      try table.close()
      byteCount += table.byteCount
    }
    return byteCount
  }

  private var shape: BenchShape {
    BenchShape(
      seed: seed, faultyShare: faulty, findingsPerRow: findingsPerRow, faults: faults, changedShare: changedShare,
      changeSeed: changeSeed)
  }
}
