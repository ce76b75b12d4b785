import Reports
import Rules
import Stations
import Tables

/// Settles which findings of a run count, and in which order.
struct SettledFindings {
  private var files: [JudgedFile]
  private var words: SpooledBytes
  /// The findings about single rows, which come in the order of files as they are judged, and in each in their own.
  private var rows: PagedList<FindingMark>
  /// All others.
  private var others: [FindingMark]
  private var accepted: [(mark: FindingMark, acceptance: Acceptance)] = []
  private var hasAcceptedList = false

  /// Findings of these files, which all count; the files come in the order of their names.
  init(_ marks: Collector.Marks, words: SpooledBytes, files: [JudgedFile]) {
    rows = marks.rows
    others = marks.others
    self.words = words
    self.files = files
  }

  /// Takes out what the list accepts, and adds what is wrong with the list, which becomes the last file. `batch` are
  /// the rows of the findings.
  mutating func takeOut(
    _ list: AcceptedFindings, on today: Day, _ language: Language, in batch: BatchView
  ) throws {
    var search = AcceptedSearch(list.matching(on: today), words: words, files: files, in: batch)
    for mark in rows { try search.note(mark) }
    for mark in others { try search.note(mark) }
    var accepted: [(mark: FindingMark, acceptance: Acceptance)] = []
    func counts(_ mark: FindingMark) throws -> Bool {
      guard let acceptance = try search.acceptance(of: mark) else { return true }
      accepted.append((mark, acceptance))
      return false
    }
    var counted = PagedList<FindingMark>()
    try takeRows().consume { if try counts($0) { counted.append($0) } }
    rows = counted
    others = try others.filter(counts)
    self.accepted = accepted
    try add(search.listFindings(file: files.count, language), of: list)
  }

  private mutating func add(_ findings: [Finding], of list: AcceptedFindings) throws {
    var pack = FindingPack()
    pack.append(findings)
    others += pack.marks(at: words.size)
    words.append(pack.bytes)
    files.append(JudgedFile(InputFile(name: list.name, path: nil)))
    hasAcceptedList = true
  }

  /// The batch with its findings in order. Throws `TemporaryPlace.Failure`.
  consuming func judgedBatch(_ batch: BatchView, _ descriptions: [RuleDescription]) throws -> JudgedBatch {
    let order = FindingOrder(files, words: words)
    if order.hasNamesakes { setApart { order.isNamesake($0.file) } }
    try others.sort(by: order.isBefore)
    try accepted.sort { try order.isBefore($0.mark, $1.mark) }
    if !others.isEmpty { try merge(order) }
    return JudgedBatch(
      files: files, findings: FindingList(rows, words: words),
      accepted: try accepted.map { (try FindingList.read($0.mark, from: words), $0.acceptance) },
      hasAcceptedList: hasAcceptedList, batch: batch, descriptions: descriptions,
      ruleNumbers: Dictionary(uniqueKeysWithValues: descriptions.enumerated().map { ($1.id, $0) }),
      totals: FindingTotals(rows, rules: descriptions.count))
  }

  /// Puts findings about single rows among those that come in no order.
  private mutating func setApart(_ isApart: (FindingMark) -> Bool) {
    var kept = PagedList<FindingMark>()
    var apart: [FindingMark] = []
    takeRows().consume { if isApart($0) { apart.append($0) } else { kept.append($0) } }
    rows = kept
    others += apart
  }

  /// Puts the other findings between those about rows.
  private mutating func merge(_ order: FindingOrder) throws {
    var merged = PagedList<FindingMark>()
    var waiting = others[...]
    try takeRows().consume { mark in
      while let other = waiting.first, try order.isBefore(other, mark) {
        merged.append(other)
        waiting.removeFirst()
      }
      merged.append(mark)
    }
    merged.append(contentsOf: waiting)
    rows = merged
  }

  private mutating func takeRows() -> PagedList<FindingMark> { exchange(&rows, with: PagedList()) }
}
