import Reports
import Rules
import Stations
import Tables

/// Settles which findings of a run count, and in which order.
struct SettledFindings {
  private var files: [JudgedFile]
  private var words: SpooledBytes
  private var counted: [FindingMark]
  private var accepted: [(mark: FindingMark, acceptance: Acceptance)] = []
  private var hasAcceptedList = false

  /// Findings of these files, which all count.
  init(_ marks: [FindingMark], words: SpooledBytes, files: [JudgedFile]) {
    counted = marks
    self.words = words
    self.files = files
  }

  /// Takes out what the list accepts, and adds what is wrong with the list, which becomes the last file.
  mutating func takeOut(_ list: AcceptedFindings, on today: Day, _ language: Language) throws {
    var matching = list.matching(on: today)
    var left: [FindingMark] = []
    for mark in counted {
      if matching.names(rule: mark.rule),
        let acceptance = matching.acceptance(
          of: try FindingList.read(mark, from: words).finding, file: files[mark.file].input.name)
      {
        accepted.append((mark, acceptance))
      } else {
        left.append(mark)
      }
    }
    var pack = FindingPack()
    pack.append(matching.listFindings(file: files.count, language: language), nil)
    counted = left + pack.marks(from: words.size)
    words.append(pack.bytes)
    files.append(JudgedFile(InputFile(name: list.name, path: nil)))
    hasAcceptedList = true
  }

  /// The batch with its findings in order. Throws `Errno`.
  consuming func judgedBatch(_ batch: BatchView, _ descriptions: [RuleDescription]) throws -> JudgedBatch {
    let order = FindingOrder(files, words: words)
    try counted.sort(by: order.isBefore)
    try accepted.sort { try order.isBefore($0.mark, $1.mark) }
    return JudgedBatch(
      files: files, findings: FindingList(counted, words: words),
      accepted: try accepted.map { (try FindingList.read($0.mark, from: words), $0.acceptance) },
      hasAcceptedList: hasAcceptedList, batch: batch, descriptions: descriptions)
  }
}
