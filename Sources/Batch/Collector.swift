import Rules
import Stations
import SystemPackage
import Tables

/// Puts the outcomes of segments together in the order of files and rows.
struct Collector: ~Copyable {
  private(set) var files: [JudgedFile] = []
  private let rules: RuleBook
  private let language: Language
  /// The marks of all findings; those about rows in the order of files and rows.
  private var marks: [FindingMark] = []
  /// The digests of all judged rows, in order.
  private var digests = RowDigests()
  private var owners: [Int] = []
  /// Outcomes that came before their turn, at most as many as there are workers.
  private var waiting: [Int: (marks: [FindingMark], digests: [RowDigest])] = [:]
  private var next = 0
  private var words = SpoolWriter()
  /// How many bytes a worker judges with the same buffers and memories before it hands over what it has found.
  private static let judgedAtOnce: Int64 = 2 << 20

  init(rules: RuleBook, language: Language) {
    self.rules = rules
    self.language = language
  }

  /// Takes in an opened file and gives its number. Throws `Errno`.
  mutating func add(_ opened: OpenedFile) throws -> Int {
    files.append(opened.file)
    try report(opened.flaws, of: files.count - 1)
    return files.count - 1
  }

  /// The next segments of a file, which one worker judges; a read error ends the file with a finding. Throws `Errno`.
  mutating func next(_ segments: inout TableSegments, of number: Int) throws -> [TableSegment] {
    do {
      return try segments.next(atLeast: Collector.judgedAtOnce)
    } catch let reason as Errno {
      try report([FileFlaw(.unreadable(reason.description))], of: number)
      return []
    }
  }

  /// Keeps a place for the outcome of a segment of the file.
  mutating func reserve(for number: Int) -> Int {
    owners.append(number)
    return owners.count - 1
  }

  /// Takes in the outcome of a segment. Throws `Errno`.
  mutating func put(_ outcome: SegmentJudge.Outcome, at order: Int) throws {
    let owner = owners[order]
    files[owner].rows.add(outcome.rows)
    if let flaw = outcome.fileFlaw { try report([flaw], of: owner) }
    waiting[order] = (try putDown(outcome.findings), outcome.digests)
    while let outcome = waiting.removeValue(forKey: next) {
      marks += outcome.marks
      for digest in outcome.digests { digests.append(digest) }
      next += 1
    }
  }

  /// Puts a pack's words down and gives its marks, which then lead there. Throws `Errno`.
  mutating func putDown(_ pack: FindingPack) throws -> [FindingMark] {
    let marks = pack.marks(from: words.size)
    try words.append(pack.bytes)
    return marks
  }

  /// Gives the findings' marks and the rows' digests to whoever goes on with them, and lets go of them.
  mutating func take() -> (marks: [FindingMark], digests: RowDigests) {
    var taken: (marks: [FindingMark], digests: RowDigests) = ([], RowDigests())
    swap(&taken.marks, &marks)
    swap(&taken.digests, &digests)
    return taken
  }

  /// The words of all findings that were put down.
  consuming func finish() -> SpooledBytes { words.finish() }

  private mutating func report(_ flaws: [FileFlaw], of number: Int) throws {
    var report = FileReport(file: number, language: language)
    for flaw in flaws { rules.judge(flaw, &report) }
    var pack = FindingPack()
    pack.append(report.findings, nil)
    marks += try putDown(pack)
  }
}
