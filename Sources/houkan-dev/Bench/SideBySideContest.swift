/// libcsv beside itself: how much more two processors of this machine do than one, in work of this kind.
///
/// What a `check` that reads every byte with libcsv can reach at best depends on it, and so do all ratios above.
struct SideBySideContest {
  let folder: BenchFolder
  let sizes: BenchSizes

  /// What was measured, in words. Throws `BenchFailure`.
  func section() throws -> String {
    let dataset = sizes.oneFile
    let paths = dataset.paths(in: try folder.exports(dataset))
    let one = folder.libcsv(paths)
    let both = Command(
      program: "sh", arguments: ["-c", #""$0" "$@" & "$0" "$@" && wait "$!""#, one.program] + one.arguments)
    let series = try [Step(name: "one", command: one), Step(name: "both", command: both)].measured(rounds: sizes.rounds)
    let (alone, together) = (series["one", default: Series()].median, series["both", default: Series()].median)
    return """
      Two libcsv side by side, each over the file of \(Figure.grouped(dataset.rows)) rows, took \
      \(Figure.time(together)), one alone \(Figure.time(alone)): two processors did \
      \(Figure.text(2 * alone / together, places: 2)) times the work of one. If libcsv were all that `check` does, it \
      would have reached \(Figure.text(together / alone / 2, places: 2)) x at that moment.
      """
  }
}
