/// The checks of station codes as a DuckDB script over the same exports: how long it takes, and whether it counts
/// alike.
struct DuckDBContest {
  let folder: BenchFolder
  let sizes: BenchSizes
  /// Where `compare.py` is.
  let script: String

  /// Each check's name in the script, and the rules that say the same.
  static let checks: [(name: String, rules: [String])] = [
    ("outside-west", ["prefecture-outside-west"]),
    ("not-seven-digits", ["station-code-lost-zero", "station-code-wrong-length"]),
    ("check-digit", ["station-code-check-digit"]),
    ("repeated", ["station-row-repeated", "station-rows-differ"]),
  ]

  /// The section of the report; where there is no Python or no DuckDB, why. Throws where `houkan` itself fails.
  func section() throws -> String {
    let python: String
    do {
      python = try install()
    } catch let failure as BenchFailure {
      return "Not compared with DuckDB: \(failure)."
    }
    let dataset = Dataset(rows: sizes.rows(200_000), files: 20, shape: BenchShape(faultyShare: 0.01, faults: .codes))
    let exports = try folder.exports(dataset)
    let findings = folder.path + "/findings.jsonl"
    let answers = folder.path + "/duckdb.txt"
    var check = folder.check([exports])
    check = Command(program: check.program, arguments: check.arguments + ["--format", "jsonl"], output: findings)
    let series = try [
      Step(name: "houkan", command: check),
      Step(name: "duckdb", command: Command(program: python, arguments: [script, exports], output: answers)),
    ].measured(rounds: sizes.fewRounds)
    let tally = try RuleTally(readingFrom: findings)
    return try report(series, DuckDBContest.answers(try TextFile.lines(answers)), tally, rows: dataset.rows)
  }

  /// What the script printed, by name.
  static func answers(_ lines: [Substring]) -> [String: String] {
    let pairs = lines.map { $0.split(separator: " ") }.filter { $0.count == 2 }
    return Dictionary(pairs.map { (String($0[0]), String($0[1])) }) { _, last in last }
  }

  private func report(
    _ series: [String: Series], _ answers: [String: String], _ tally: RuleTally, rows: Int
  ) throws -> String {
    let houkan = series["houkan", default: Series()]
    let duckdb = series["duckdb", default: Series()]
    var text = """
      The same exports, \(Figure.grouped(rows)) rows in 20 files, in DuckDB \(answers["duckdb"] ?? "") with these four
      checks only, and in houkan with every rule:

      | program | minimum | median | processors | memory |
      |---|---|---|---|---|

      """
    for (name, runs) in [("houkan check --format jsonl", houkan), ("DuckDB", duckdb)] {
      text += "| \(name) | \(Figure.time(runs.minimum)) | \(Figure.time(runs.median)) "
      text += "| \(Figure.time(runs.processorMedian)) | \(Figure.memory(Double(runs.peakBytes))) |\n"
    }
    text += "\n| check | houkan | DuckDB | |\n|---|---|---|---|\n"
    for check in DuckDBContest.checks {
      let ours = String(tally.sum(check.rules))
      let theirs = answers[check.name] ?? "none"
      text += "| \(check.name) | \(ours) | \(theirs) | \(ours == theirs ? "agree" : "**differ**") |\n"
    }
    return text
  }

  /// A Python with DuckDB, in an environment of its own below the folder; its path.
  private func install() throws -> String {
    let environment = folder.path + "/python"
    let python = environment + "/bin/python3"
    if (try? ChildProcess.run(Command(program: python, arguments: ["-c", "import duckdb"]))) != nil { return python }
    print("installing DuckDB into \(environment) …")
    try ChildProcess.run(Command(program: "python3", arguments: ["-m", "venv", environment]))
    try ChildProcess.run(Command(program: python, arguments: ["-m", "pip", "install", "--quiet", "duckdb"]))
    return python
  }
}
