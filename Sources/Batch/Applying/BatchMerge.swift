import RoundTrip
import Rules
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
    var flaws: [String: FileFlaw] = [:]
    for (number, file) in files.enumerated() {
      guard let own = rows[file.name] else { continue }
      switch try EditableExport.open(file, finder: finder) {
      case .flaw(let flaw): flaws[file.name] = flaw
      case .export(let export):
        rows[file.name] = nil
        merges.append(
          FileMerge(number: number, export: export, merge: try BatchMerge.merge(own, into: export, judging.today)))
      }
    }
    conflicts = BatchMerge.conflicts(ofUnread: rows, flaws)
  }

  private static func merge(_ rows: [SentRow], into export: EditableExport, _ today: Day) throws -> ExportMerge {
    try CopyFailure.naming(export.input.path ?? "") {
      var merge = try ExportMerge(export, today: today)
      try merge.merge(rows)
      try merge.finish()
      return merge
    }
  }

  private static func conflicts(ofUnread rows: [String: [SentRow]], _ flaws: [String: FileFlaw]) -> [ApplyConflict] {
    rows.sorted { $0.key < $1.key }.flatMap { name, own in
      let flaw = flaws[name]
      // A row that nobody touched asks for nothing of an export that is there, even one that cannot be read.
      return own.filter { flaw == nil || $0.row.isTouched(since: $0.sent) }
        .map { ApplyConflict(flaw.map { .fileUnreadable($0) } ?? .fileMissing, $0.origin, file: name) }
    }
  }
}
