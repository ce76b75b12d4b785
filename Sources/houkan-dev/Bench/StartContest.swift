/// How long `houkan` takes where there is next to nothing to do.
struct StartContest {
  let folder: BenchFolder
  let sizes: BenchSizes

  /// `--version`, and ten rows. Throws `BenchFailure`.
  func rows() throws -> [BenchRow] {
    let ten = Dataset(rows: 10)
    let steps = [
      Step(name: "version", command: folder.houkan(["--version"])),
      Step(name: "ten", command: folder.check(ten.paths(in: try folder.exports(ten)))),
    ]
    let series = try steps.measured(rounds: sizes.manyRounds)
    return [
      BenchRow(work: "houkan --version", series: series["version", default: Series()], goal: .seconds(0.020)),
      BenchRow(work: "check, ten rows", series: series["ten", default: Series()], goal: .seconds(0.040)),
    ]
  }
}
