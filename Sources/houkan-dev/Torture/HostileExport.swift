import Foundation

/// Exports that nobody in the right mind writes: noise, control characters, huge cells, formulas, cut workbooks.
struct HostileExport: TortureFault {
  static let name = "hostile exports"
  private let folder: String
  private let head: Data

  init(_ bench: TortureBench) throws {
    folder = bench.path("hostile")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    head = FileManager.default.contents(atPath: bench.small + "/bench-0001.csv") ?? Data()
  }

  func strike(_ bench: TortureBench) throws -> TortureVerdict {
    var verdict = TortureVerdict()
    let file = folder + "/hostile." + bench.random.pick(["csv", "txt", "tsv", "xlsx"])
    try export(bench).write(to: URL(fileURLWithPath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let output = bench.path("hostile-out")
    verdict.expect(try bench.run(["check", file] + TortureBench.options), [0, 1, 65])
    verdict.expect(try bench.run(bench.runArguments(file, output: output)), [0, 65])
    if !verdict.wrong.isEmpty {
      let kept = FileManager.default.temporaryDirectory.appendingPathComponent("houkan-hostile-\(UUID().uuidString)")
      try FileManager.default.copyItem(at: URL(fileURLWithPath: file), to: kept)
      verdict.wrong.append("the export is kept: \(kept.path)")
    }
    verdict.lost += bench.remains(output)
    return verdict
  }

  private func export(_ bench: TortureBench) -> Data {
    switch bench.random.pick(0...4) {
    case 0: return noise(bench, bench.random.pick(0...5_000))
    case 1: return head + noise(bench, bench.random.pick(1...20_000))
    case 2: return cells(bench)
    case 3:
      let size = bench.random.pick([32_767, 32_768, 1_000_000, 8_000_000])
      return header + Data("\"".utf8) + Data(repeating: UInt8(bench.random.pick(1...255)), count: size)
        + Data("\",27\r\n".utf8)
    default: return damaged(bench)
    }
  }

  /// The header's line with its end.
  private var header: Data { head.prefix((head.firstIndex(of: 0x0A) ?? head.startIndex) + 1) }

  private func noise(_ bench: TortureBench, _ count: Int) -> Data {
    Data((0..<count).map { _ in UInt8(truncatingIfNeeded: bench.random.next()) })
  }

  /// Rows of dangerous cells under the right header.
  private func cells(_ bench: TortureBench) -> Data {
    let dangers = [
      "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "<script>alert(1)</script>", "{{{name}}}", "../../x",
      "CON", "\u{0}", "\u{1B}[31m", "\u{202E}abc", "\u{200B}", "\"\"", "27", "0090015", "2026-02-31", "1E9", "", "，",
    ]
    var data = header
    for _ in 0..<bench.random.pick(1...60) {
      let row = (0..<bench.random.pick(1...90)).map { _ in
        "\"" + bench.random.pick(dangers) + (bench.random.chance(0.1) ? "" : "\"")
      }
      data += Data((row.joined(separator: ",") + bench.random.pick(["\r\n", "\n", "\r"])).utf8)
    }
    return data
  }

  /// A real export with some of its bytes changed, removed or doubled.
  private func damaged(_ bench: TortureBench) -> Data {
    var bytes = [UInt8](head)
    for _ in 0..<bench.random.pick(1...30) where !bytes.isEmpty {
      let place = bench.random.pick(0...bytes.count - 1)
      switch bench.random.pick(0...2) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: bench.random.next())
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + bench.random.pick(1...40)))
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 200)], at: place)
      }
    }
    return Data(bytes)
  }
}
