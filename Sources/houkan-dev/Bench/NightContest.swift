/// `houkan run` over two nights: the first against libcsv and the bare writer, the second against the first.
///
/// Every round writes into folders of its own, and nothing is removed before all are done: a file system that has just
/// lost tens of thousands of files makes new ones several times slower. Whoever is measured begins with nothing left to
/// be written to the disk.
struct NightContest {
  let folder: BenchFolder
  let sizes: BenchSizes

  /// Both nights. Throws `BenchFailure`.
  func rows() throws -> [BenchRow] {
    let count = sizes.rows(20_000)
    let dataset = Dataset(rows: count, files: 20, shape: BenchShape(faultyShare: 0.002))
    var changed = dataset
    changed.shape.changedShare = 0.01
    let exports = (first: try folder.exports(dataset), next: try folder.exports(changed))
    try ChildProcess.run(folder.remove(folder.work))
    let series = try Step.measured(rounds: sizes.fewRounds) { round in
      steps(dataset, exports, place: "\(folder.work)/\(round)")
    }
    try ChildProcess.run(folder.remove(folder.work))
    let first = series["first night", default: Series()]
    let bare = series["libcsv", default: Series()] + series["writer", default: Series()]
    let works = Figure.grouped(count) + " stations in 20 files"
    return [
      BenchRow(
        work: "run, \(works) (by libcsv and bare writing)", series: first, baseline: bare,
        goal: .time(timesBaseline: 2)),
      BenchRow(
        work: "run, the next night, 1 % of the rows changed (by the first night)",
        series: series["second night", default: Series()], baseline: first, goal: .time(timesBaseline: 0.5)),
    ]
  }

  private func steps(_ dataset: Dataset, _ exports: (first: String, next: String), place: String) -> [Step] {
    let output = place + "/out"
    let list = place + "/list"
    let bare = place + "/bare"
    let settle = Command(program: "sync", arguments: [])
    return [
      Step(
        name: "first night",
        before: [Command(program: "mkdir", arguments: ["-p", place]), settle],
        command: folder.night(exports.first, output: output, date: Dataset.day)),
      Step(
        name: "writer",
        before: [
          Command(program: "find", arguments: [output, "-type", "f", "-printf", "%s %P\\n"], output: list),
          Command(program: "mkdir", arguments: [bare]), settle,
        ],
        command: Command(program: folder.program("baseline-writer"), arguments: [list, bare])),
      Step(name: "libcsv", command: folder.libcsv(dataset.paths(in: exports.first))),
      Step(
        name: "second night", before: [settle],
        command: folder.night(exports.next, output: output, date: Dataset.nextDay)),
    ]
  }
}
