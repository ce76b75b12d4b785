import Rules
import Stations
import SystemPackage
import Tables

/// Puts the outcomes of segments together in the order of files and rows.
struct Collector: ~Copyable {
  /// The marks of a run's findings.
  struct Marks: Sendable {
    /// Those about single rows, in the order of files as they are judged, and in each in their own.
    var rows = PagedList<FindingMark>()
    /// All others, in no order.
    var others: [FindingMark] = []
  }

  private(set) var files: [JudgedFile] = []
  private let rules: RuleBook
  private let language: Language
  /// The marks of all findings.
  private var marks = Marks()
  /// The digests of all judged rows, in order.
  private var digests = PagedList<RowDigest>()
  private var owners: [Int] = []
  /// Outcomes that came before their turn: while a worker is long at its segments, the others go on.
  private var waiting: [Int: (marks: [FindingMark], digests: [RowDigest])] = [:]
  private var next = 0
  /// For how many places the outcomes have not come yet.
  private(set) var awaited = 0
  /// Where the words of all findings go.
  let words = SpoolWriter()
  /// How many bytes a worker judges with the same buffers and memories before it hands over what it has found.
  private static let judgedAtOnce: Int64 = 2 << 20

  init(rules: RuleBook, language: Language) {
    self.rules = rules
    self.language = language
  }

  /// Takes in an opened file and gives its number. Throws `TemporaryPlace.Failure`.
  mutating func add(_ opened: OpenedFile) throws -> Int {
    files.append(opened.file)
    try report(opened.flaws, of: files.count - 1)
    return files.count - 1
  }

  /// The next segments of a file, which one worker judges; a read error ends the file with a finding. Throws
  /// `TemporaryPlace.Failure`.
  mutating func next(_ segments: inout TableSegments, of number: Int) throws -> [TableSegment] {
    do {
      return try segments.next(atLeast: Collector.judgedAtOnce)
    } catch let reason as Errno {
      try report([FileFlaw(.unreadable(SystemWords.of(reason)))], of: number)
      return []
    }
  }

  /// Keeps a place for the outcome of a segment of the file.
  mutating func reserve(for number: Int) -> Int {
    owners.append(number)
    awaited += 1
    return owners.count - 1
  }

  /// Takes in the outcome of a segment. Throws `TemporaryPlace.Failure`.
  mutating func put(_ outcome: SegmentJudge.Outcome, at order: Int) throws {
    let owner = owners[order]
    awaited -= 1
    files[owner].rows.add(outcome.rows)
    if let flaw = outcome.fileFlaw { try report([flaw], of: owner) }
    waiting[order] = (outcome.findings, outcome.digests)
    while let outcome = waiting.removeValue(forKey: next) {
      marks.rows.append(contentsOf: outcome.marks)
      digests.append(contentsOf: outcome.digests)
      next += 1
    }
  }

  /// Takes in findings that stand in no order among those about rows. Throws `TemporaryPlace.Failure`.
  mutating func put(_ pack: FindingPack) throws {
    var pack = pack
    var spool = FindingSpool(words)
    try spool.putDown(&pack)
    marks.others += spool.takeMarks()
  }

  /// Gives the rows' digests to whoever goes on with them, and lets go of them.
  mutating func takeDigests() -> PagedList<RowDigest> { exchange(&digests, with: PagedList()) }

  /// Gives the findings' marks to whoever goes on with them, and lets go of them.
  mutating func takeMarks() -> Marks { exchange(&marks, with: Marks()) }

  private mutating func report(_ flaws: [FileFlaw], of number: Int) throws {
    var report = FileReport(file: number, language: language)
    for flaw in flaws { rules.judge(flaw, &report) }
    var pack = FindingPack()
    pack.append(report.findings)
    try put(pack)
  }
}
