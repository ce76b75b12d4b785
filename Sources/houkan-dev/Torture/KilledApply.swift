import Foundation

/// `apply --in-place` that is killed at any moment.
struct KilledApply: TortureFault {
  static let name = "apply --in-place, SIGKILL"
  private let before: [String: Data]
  private let after: [String: Data]
  private let whole: Duration
  private let exports: String
  private let output: String
  private let arguments: [String]

  init(_ bench: TortureBench) throws {
    (exports, output) = (bench.path("exports"), bench.path("applied"))
    try FileManager.default.copyItem(atPath: bench.large, toPath: exports)
    let sent = bench.path("sent")
    _ = try bench.run(bench.runArguments(exports, output: sent))
    var tables: [String] = []
    for (name, data) in bench.files(below: sent + "/latest/offices") where name.hasSuffix(".csv") {
      let table = bench.path("returned-" + name)
      // Another person in charge of every row, in the cell alone and not in what was sent.
      let text = String(decoding: data, as: UTF8.self).replacingOccurrences(of: ",\"架空　", with: ",\"見本　")
      try Data(text.utf8).write(to: URL(fileURLWithPath: table))
      tables.append(table)
    }
    arguments =
      ["apply"] + tables.sorted() + ["--to", exports, "--output", output, "--in-place"] + TortureBench.judging
    before = bench.files(below: exports)
    let start = ContinuousClock.now
    let ending = try bench.run(arguments)
    whole = ContinuousClock.now - start
    after = bench.files(below: exports)
    guard ending.status == 0, after != before else {
      throw TortureFailure(sentence: "The first apply changed nothing: \(ending.errors)")
    }
  }

  func strike(_ bench: TortureBench) throws -> TortureVerdict {
    var verdict = TortureVerdict()
    try? FileManager.default.removeItem(atPath: output)
    for (name, data) in before { try data.write(to: URL(fileURLWithPath: exports + "/" + name)) }
    let moment = bench.moment(of: whole)
    _ = try bench.run(arguments, sending: SIGKILL, after: moment)
    for (name, data) in before {
      let now = FileManager.default.contents(atPath: exports + "/" + name)
      if now != data, now != after[name] { verdict.lost.append("\(name) is neither old nor new") }
    }
    // The reports of the one that died may stand there already, with other contents: then nothing is overwritten.
    verdict.expect(try bench.run(arguments), [0, 73])
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: exports))
    verdict.lost += names.subtracting(before.keys).sorted().map { "left behind: \($0)" }
    return verdict
  }
}
