import RoundTrip
import Rules
import Stations
import SystemPackage
import Tables

/// The tables that have come back, as far as they can be read.
struct ReturnedTables {
  /// The tables with their file names, and the sheets' where a workbook has several.
  private(set) var tables: [(name: String, table: ReturnedTable)] = []
  /// The names of those that cannot be read, and the reasons in the run's language.
  private(set) var unreadable: [(name: String, reason: String)] = []

  /// Opens tables, in the order of names, so that it does not matter in which they are given.
  ///
  /// Throws `Applying.Failure.nothingReturned` where none can be read, `TooManyOpenFiles` or `TemporaryPlace.Failure`.
  init(_ paths: [String], names: HeaderNames, language: Language) throws {
    let named = paths.map { path in (name: FilePath(path).lastComponent?.string ?? path, path: FilePath(path)) }
    for (name, path) in named.sorted(by: { ($0.name, $0.path.string) < ($1.name, $1.path.string) }) {
      do {
        try FileIdentity.refuseSpecial(path)
        tables += try ReturnedTable.all(in: TableSource(path: path), names: names).map { table in
          (table.sheet.map { "\(name) [\($0)]" } ?? name, table)
        }
      } catch {
        try MachineFault.passOn(error, of: path)
        unreadable.append((name, ReturnedTables.reason(of: error, language)))
      }
    }
    if tables.isEmpty { throw Applying.Failure.nothingReturned(unreadable) }
  }

  private static func reason(of error: any Error, _ language: Language) -> String {
    if error is ReturnedTable.Failure {
      return language == .ja
        ? "houkan-row の列がありません。run が offices/ に書いた表を、列を消さずに戻してください"
        : "no column houkan-row; return a table that run wrote into offices/, with all its columns"
    }
    if let special = error as? SpecialFile { return special.sentence[language] }
    if let failure = error as? WorkbookFailure { return FileFlaw(.workbook(failure)).words[language] }
    if error is FileChanged { return FileFlaw(.changed).words[language] }
    if error is Errno { return FileFlaw(.unreadable(SystemWords.of(error))).words[language] }
    return SystemWords.of(error)[language]
  }

  /// What could not be read, as conflicts.
  var conflicts: [ApplyConflict] {
    unreadable.map { ApplyConflict(.tableUnreadable($0.reason), ReturnedPlace(table: $0.name, row: nil)) }
  }
}
