import Rules
import Stations
import SystemPackage
import Tables

/// Judges segments of one file, one after the other; every worker has its own.
struct SegmentJudge {
  /// What was found in segments that lie behind each other.
  struct Outcome: Sendable {
    var findings: [FindingMark] = []
    var digests: [RowDigest] = []
    var rows = JudgedFile.Rows()
    /// What kept the segments from being read.
    var fileFlaw: FileFlaw?
  }

  private var reader: TableReader
  private var rows: RowJudge

  /// A judge for the file with this number, its table and layout, which puts the words of findings down. Throws
  /// `TableReader.Failure`.
  init(
    _ opened: OpenedFile, _ table: TableFile, number: Int, layout: ColumnLayout, rules: RuleBook,
    context: JudgingContext, language: Language, words: SpoolWriter
  ) throws {
    reader = try TableReader(table, delimiter: opened.file.delimiter)
    rows = RowJudge(
      opened, number: number, layout: layout, rules: rules, context: context, language: language, words: words)
  }

  /// Judges every row of the segments that lies below the header. Throws `FileChanged`, `Errno`,
  /// `TableReader.Failure` or `TemporaryPlace.Failure`.
  mutating func judge(_ segments: [TableSegment]) throws -> Outcome {
    rows.outcome.digests.reserveCapacity(segments.reduce(0) { $0 + $1.count })
    for segment in segments { try SegmentJudge.judge(segment, &reader, &rows) }
    return try rows.finish()
  }

  /// What `judge` finds; where the file cannot be read any more, that is what is wrong with it. Throws what else
  /// `judge` throws.
  static func outcome(_ judge: () throws -> Outcome) throws -> Outcome {
    do {
      return try judge()
    } catch is FileChanged {
      return Outcome(fileFlaw: FileFlaw(.changed))
    } catch let reason as Errno {
      return Outcome(fileFlaw: FileFlaw(.unreadable(SystemWords.of(reason))))
    }
  }

  private static func judge(_ segment: TableSegment, _ reader: inout TableReader, _ rows: inout RowJudge) throws {
    try reader.read(segment) { try rows.judge($0) }
  }
}
