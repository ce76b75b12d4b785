import Rules
import Stations
import SystemPackage
import Tables

/// Puts the outcomes of segments together in the order of files and rows.
struct Collector {
  private(set) var files: [JudgedFile] = []
  private let rules: RuleBook
  private let language: Language
  private var fileFindings: [Finding] = []
  private var outcomes: [SegmentJudge.Outcome?] = []
  private var owners: [Int] = []

  init(rules: RuleBook, language: Language) {
    self.rules = rules
    self.language = language
  }

  /// Takes in an opened file and gives its number.
  mutating func add(_ opened: OpenedFile) -> Int {
    files.append(opened.file)
    report(opened.flaws, of: files.count - 1)
    return files.count - 1
  }

  /// The next segment of a file; a read error ends the file with a finding.
  mutating func next(_ segments: inout TableSegments, of number: Int) throws -> TableSegment? {
    do {
      return try segments.next()
    } catch let reason as Errno {
      report([FileFlaw(.unreadable(reason.description))], of: number)
      return nil
    }
  }

  /// Keeps a place for the outcome of a segment of the file.
  mutating func reserve(for number: Int) -> Int {
    outcomes.append(nil)
    owners.append(number)
    return outcomes.count - 1
  }

  /// Takes in the outcome of a segment.
  mutating func put(_ outcome: SegmentJudge.Outcome, at order: Int) {
    let owner = owners[order]
    files[owner].rows.add(outcome.rows)
    if let flaw = outcome.fileFlaw { report([flaw], of: owner) }
    outcomes[order] = outcome
  }

  /// Every finding so far.
  var findings: [Finding] { fileFindings + outcomes.flatMap { $0?.findings ?? [] } }

  /// The labels of rows with findings.
  var labels: [RowPlace: RowLabel] {
    outcomes.reduce(into: [:]) { labels, outcome in
      labels.merge(outcome?.labels ?? [:]) { first, _ in first }
    }
  }

  /// The digests of all judged rows, in order.
  var digests: [RowDigest] { outcomes.flatMap { $0?.digests ?? [] } }

  private mutating func report(_ flaws: [FileFlaw], of number: Int) {
    var report = FileReport(file: number, language: language)
    for flaw in flaws { rules.judge(flaw, &report) }
    fileFindings += report.findings
  }
}
