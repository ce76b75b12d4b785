import Foundation
import Glibc
import Rules
import Stations
import SystemPackage
import Tables
import TestSupport
import Testing

@testable import Batch

/// What becomes of a file that can be opened, and later not be read.
@Suite struct SegmentJudgeTests {
  private static let head = "都道府県コード,ステーションコード,ステーション名,備考\n"

  /// Makes every reading of the file fail from now on, as where a disk fails or a share goes away.
  private static func cutOff(_ path: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
      guard let number = Int32(name),
        let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + name), link == path
      else { continue }
      let unreadable = open("/dev/null", O_WRONLY | O_CLOEXEC)
      dup2(unreadable, number)
      close(unreadable)
    }
  }

  @Test func aFileThatCannotBeReadAnyMoreIsAFinding() throws {
    let folder = try TemporaryFolder()
    // A cell longer than a block: the row is not at hand any more when it is judged.
    let row = "27,0090015,見本,\"" + String(repeating: "長い\n", count: 100_000) + "\"\n"
    let path = try folder.write(Self.head + row, to: "a.csv")
    let opened = try OpenedFile(
      InputFile(name: "a.csv", path: FilePath(path)), finder: HeaderFinder(names: .builtIn), digest: false, jobs: 1)
    let table = try #require(opened.file.table)
    let layout = try #require(opened.file.layout)
    var segments = table.segments(delimiter: opened.file.delimiter)
    let found = try segments.next(atLeast: .max)
    let context = JudgingContext(
      today: try #require(Day(iso: "2026-11-22")), calendar: BusinessCalendar(), deadlines: Deadlines())
    try Self.cutOff(path)
    let outcome = try SegmentJudge.outcome {
      var judge = try SegmentJudge(
        opened, table, number: 0, layout: layout, rules: RuleBook(), context: context, language: .ja,
        words: SpoolWriter())
      return try judge.judge(found)
    }
    #expect(outcome.fileFlaw?.kind == .unreadable(SystemWords.of(Errno.badFileDescriptor)))
  }
}
