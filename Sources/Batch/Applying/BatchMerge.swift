import RoundTrip
import Stations
import SystemPackage

/// Merges the rows that have come back into all exports.
struct BatchMerge {
  /// What is to become of every export from which rows were sent.
  private(set) var merges: [FileMerge] = []
  /// The rows whose export is not there or cannot be read.
  private(set) var conflicts: [ApplyConflict] = []

  /// Merges rows, by the names of their exports, into these. Throws `CopyFailure`, `TooManyOpenFiles`, and faults of
  /// the machine.
  init(_ returned: [String: [SentRow]], into files: [InputFile], _ judging: JudgingRequest) throws {
    var rows = ExportNames.matched(returned, files)
    let finder = HeaderFinder(names: judging.names)
    for (number, file) in files.enumerated() {
      guard let own = rows[file.name], case .export(let export) = try EditableExport.open(file, finder: finder) else {
        continue
      }
      rows[file.name] = nil
      merges.append(
        FileMerge(number: number, export: export, merge: try BatchMerge.merge(own, into: export, judging.today)))
    }
    conflicts = BatchMerge.conflicts(ofMissing: rows, files)
  }

  private static func merge(_ rows: [SentRow], into export: EditableExport, _ today: Day) throws -> ExportMerge {
    try CopyFailure.naming(export.input.path ?? "") {
      var merge = try ExportMerge(export, today: today)
      try merge.merge(rows)
      try merge.finish()
      return merge
    }
  }

  private static func conflicts(ofMissing rows: [String: [SentRow]], _ files: [InputFile]) -> [ApplyConflict] {
    rows.sorted { $0.key < $1.key }.flatMap { name, own in
      // A row that nobody touched asks for nothing of an export that is there, even one that cannot be read.
      let isThere = files.contains { $0.name == name && $0.failure == nil }
      return own.filter { !isThere || $0.row.isTouched(since: $0.sent) }
        .map { ApplyConflict(.fileMissing, $0.origin, file: name) }
    }
  }
}
