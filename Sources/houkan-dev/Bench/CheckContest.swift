/// `houkan check` against libcsv alone, over the same files.
struct CheckContest {
  let folder: BenchFolder
  let sizes: BenchSizes

  /// One file, twenty files, CP932. Throws `BenchFailure`.
  func rows() throws -> [BenchRow] {
    let one = sizes.oneFile
    let works = Figure.grouped(one.rows) + " rows"
    return [
      try row("check, one file of \(works)", one, 1.0),
      try row("check, \(works) in 20 files", Dataset(rows: one.rows, files: 20, shape: one.shape), 0.8),
      try row("check, \(works) in CP932", Dataset(rows: one.rows, encoding: .cp932, shape: one.shape), 1.2),
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

extension BenchSizes {
  /// The file that most of `check` is measured with.
  var oneFile: Dataset { Dataset(rows: rows(200_000), shape: BenchShape(faultyShare: 0.002)) }
}
