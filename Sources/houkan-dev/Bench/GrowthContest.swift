/// `houkan check` over ever more rows: memory and time.
struct GrowthContest {
  let folder: BenchFolder
  let sizes: BenchSizes

  /// Memory at a million and at two, and growth of the time. Throws `BenchFailure`.
  func rows() throws -> [BenchRow] {
    let counts = [200_000, 1_000_000, 2_000_000].map(sizes.rows)
    let names = counts.map { Figure.grouped($0) + " rows" }
    let steps = try zip(names, counts).map { name, count in
      let dataset = Dataset(rows: count, shape: BenchShape(faultyShare: 0.002))
      return Step(name: name, command: folder.check(dataset.paths(in: try folder.exports(dataset))))
    }
    let measured = try steps.measured(rounds: sizes.fewRounds)
    let series = names.map { measured[$0, default: Series()] }
    return [
      BenchRow(work: "memory of check, \(names[1])", series: series[1], goal: .bytes(250_000_000)),
      BenchRow(
        work: "memory of check, \(names[2]) (by \(names[1]))", series: series[2], baseline: series[1],
        goal: .memory(timesBaseline: 1.8)),
      BenchRow(
        work: "growth of check, \(names[2]) (by \(names[0]))", series: series[2], baseline: series[0],
        goal: .time(timesBaseline: 10.5)),
    ]
  }
}
