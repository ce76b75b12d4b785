/// `houkan check` over a file in which every row has five findings, against one in which no row has any.
struct FaultyContest {
  let folder: BenchFolder
  let sizes: BenchSizes

  /// Time and memory. Throws `BenchFailure`.
  func rows() throws -> [BenchRow] {
    let count = sizes.rows(200_000)
    let clean = Dataset(rows: count)
    let faulty = Dataset(rows: count, shape: BenchShape(findingsPerRow: 5))
    let steps = [
      Step(name: "faulty", command: folder.check(faulty.paths(in: try folder.exports(faulty)))),
      Step(name: "clean", command: folder.check(clean.paths(in: try folder.exports(clean)))),
    ]
    let measured = try steps.measured(rounds: sizes.rounds)
    let series = measured["faulty", default: Series()]
    let work = "five findings in each of \(Figure.grouped(count)) rows (by the same rows without)"
    return [
      BenchRow(work: "check, " + work, series: series, baseline: measured["clean"], goal: .time(timesBaseline: 3)),
      BenchRow(
        work: "memory of check, " + work, series: series, baseline: measured["clean"],
        goal: .memory(timesBaseline: 2)),
    ]
  }
}
