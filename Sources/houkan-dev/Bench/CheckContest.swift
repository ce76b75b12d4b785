/// `houkan check` against libcsv alone, over the same files.
struct CheckContest {
  let folder: BenchFolder
  let sizes: BenchSizes

  /// One file, twenty files, CP932. Throws `BenchFailure`.
  func rows() throws -> [BenchRow] {
    let count = sizes.rows(200_000)
    let shape = BenchShape(faultyShare: 0.002)
    let works = Figure.grouped(count) + " rows"
    return [
      try row("check, one file of \(works)", Dataset(rows: count, shape: shape), 1.0),
      try row("check, \(works) in 20 files", Dataset(rows: count, files: 20, shape: shape), 0.8),
      try row("check, \(works) in CP932", Dataset(rows: count, encoding: .cp932, shape: shape), 1.2),
    ]
  }

  private func row(_ work: String, _ dataset: Dataset, _ factor: Double) throws -> BenchRow {
    let paths = dataset.paths(in: try folder.exports(dataset))
    let steps = [
      Step(name: "check", command: folder.check(paths)), Step(name: "libcsv", command: folder.libcsv(paths)),
    ]
    let series = try steps.measured(rounds: sizes.rounds)
    return BenchRow(
      work: work + " (by libcsv)", series: series["check", default: Series()],
      baseline: series["libcsv"], goal: .time(timesBaseline: factor))
  }
}
