/// `houkan run` over two nights: the first against libcsv and the bare writer, the second against the first.
struct NightContest {
  let folder: BenchFolder
  let sizes: BenchSizes

  /// Both nights. Throws `BenchFailure`.
  func rows() throws -> [BenchRow] {
    let count = sizes.rows(20_000)
    let dataset = Dataset(rows: count, files: 20, shape: BenchShape(faultyShare: 0.002))
    var changed = dataset
    changed.shape.changedShare = 0.01
    let series = try steps(dataset, changed).measured(rounds: sizes.fewRounds)
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

  private func steps(_ dataset: Dataset, _ changed: Dataset) throws -> [Step] {
    let exports = try folder.exports(dataset)
    let next = try folder.exports(changed)
    let output = folder.work + "/out"
    let list = folder.work + "/list"
    let bare = folder.work + "/bare"
    return [
      Step(
        name: "first night",
        before: [folder.remove(folder.work), Command(program: "mkdir", arguments: ["-p", folder.work])],
        command: folder.night(exports, output: output, date: Dataset.day)),
      Step(
        name: "writer",
        before: [
          Command(program: "find", arguments: [output, "-type", "f", "-printf", "%s %P\\n"], output: list),
          Command(program: "mkdir", arguments: [bare]),
        ],
        command: Command(program: folder.program("baseline-writer"), arguments: [list, bare])),
      Step(name: "libcsv", command: folder.libcsv(dataset.paths(in: exports))),
      Step(name: "second night", command: folder.night(next, output: output, date: Dataset.nextDay)),
    ]
  }
}
