/// What `make bench` says, as Markdown.
struct BenchReport: Sendable {
  /// Where it was measured.
  let machine: Machine
  let sizes: BenchSizes
  /// The compiler's version, as it names itself.
  let toolchain: String
  /// The table.
  let rows: [BenchRow]
  /// What stands below it.
  let sections: [String]

  /// The whole text.
  func text() -> String {
    let words = toolchain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let warning = "\n**A quick run: fewer rows or rounds than the goals are meant for, so it proves nothing.**\n"
    return """
      # Speed and memory

      \(machine.words); \(words).
      \(sizes.isWhole ? "" : warning)
      Each work was run \(sizes.rounds) times, nights and the largest files \(sizes.fewRounds) times, the quickest
      programs \(sizes.manyRounds) times, in turns with its baseline. "reached" compares medians of the clock; memory is
      that of the worst run.

      \(table)
      \(sections.joined(separator: "\n\n"))
      """ + "\n"
  }

  private var table: String {
    var lines = [BenchReport.line(BenchRow.columns), BenchReport.line(BenchRow.columns.map { _ in "---" })]
    lines += rows.map { BenchReport.line($0.cells) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
