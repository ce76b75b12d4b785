public import Stations
import SystemPackage

/// A list of findings that people have looked at and accepted until a day, such as `accepted.csv`.
///
/// A line matches a finding by rule, station (or file, where the finding is about no station), column and value, both
/// folded; never by row's number. It accepts the finding of one row: where several rows have findings that it matches,
/// none of them, for nobody has seen all of these rows. A finding between two rows it matches by either of them.
public struct AcceptedFindings: Sendable {
  /// The list's file name without folder: what findings about it are shown with.
  public let name: String
  /// Whether there is no such file yet, so that nothing is accepted.
  public let isMissing: Bool

  private let rules: RuleBook
  private let lines: [AcceptedLine]
  private let flaws: [FileFlaw]

  /// Reads a list, a table of any encoding with the headers of `AcceptedColumn` in any order.
  ///
  /// Whatever is wrong with it is found when the list is applied. One that is not there accepts nothing: it begins with
  /// the first row that is confirmed. `names` are those by which 項目 may name a column. Throws `TooManyOpenFiles` or
  /// `TemporaryPlace.Failure` where the machine keeps the list from being read.
  public static func load(path: String, rules: RuleBook, names: HeaderNames) throws -> AcceptedFindings {
    let file = FilePath(path)
    var reader = AcceptedListReader(rules: rules, names: names)
    try reader.read(file)
    return AcceptedFindings(
      name: file.lastComponent?.string ?? path, isMissing: reader.isMissing, rules: rules, lines: reader.lines,
      flaws: reader.flaws)
  }

  /// Begins to match a run's findings with the lines that are valid on `today`.
  public func matching(on today: Day) -> AcceptedMatching {
    AcceptedMatching(rules: rules, lines: lines, flaws: flaws, today: today)
  }
}
