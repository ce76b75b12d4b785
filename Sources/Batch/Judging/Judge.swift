import Rules
import Stations
import Tables

/// Reads and judges a run's files: the first half of every night.
///
/// Files are cut into segments which workers judge side by side; the outcomes are put together in the order of the
/// files and rows, so the number of workers cannot be told from the result.
struct Judge: Sendable {
  /// How it judges.
  private let request: JudgingRequest
  /// What every rule may know; made once.
  private let context: JudgingContext
  /// Whether the files' SHA-256 is wanted.
  private let digestsFiles: Bool
  /// What `-` stands for; another judge may have read it already.
  private let standardInput: StandardInput
  /// Told of each file before it is read.
  private let progress: Progress

  /// A judge for one run.
  init(
    _ request: JudgingRequest, digestsFiles: Bool = false, standardInput: StandardInput = StandardInput(),
    progress: @escaping Progress = { _ in }
  ) {
    self.request = request
    context = request.context
    self.digestsFiles = digestsFiles
    self.standardInput = standardInput
    self.progress = progress
  }

  private typealias Share = (order: Int, outcome: SegmentJudge.Outcome)
  private typealias Workers = ThrowingTaskGroup<Share, any Error>

  /// Judges the files behind the inputs, which come sorted by name (`InputFinder`). Throws only for faults of the
  /// machine or of this program.
  func judge(_ inputs: [InputFile]) async throws -> JudgedBatch {
    let finder = HeaderFinder(names: request.names)
    var collector = Collector(rules: request.rules, language: request.language)
    try await withThrowingTaskGroup(of: Share.self) { workers in
      for (place, input) in inputs.enumerated() {
        try Task.checkCancellation()
        progress(ProgressEvent(.read, done: place, total: inputs.count, piece: input.name))
        let opened = try OpenedFile(
          input, finder: finder, digest: digestsFiles, jobs: request.jobs, standardInput: standardInput)
        try await judge(opened, number: collector.add(opened), &collector, &workers)
      }
      while let (order, outcome) = try await workers.next() { try collector.put(outcome, at: order) }
    }
    return try await conclude(collector)
  }

  /// Hands a file's segments to workers; where all are at work, takes in what one of them has found first.
  private func judge(
    _ opened: OpenedFile, number: Int, _ collector: inout Collector, _ workers: inout Workers
  ) async throws {
    guard let layout = opened.file.layout, let table = opened.file.table else { return }
    let words = collector.words
    var segments = table.segments(delimiter: opened.file.delimiter)
    while true {
      // A stop that has to wait for work in hand need not wait for a large file.
      try Task.checkCancellation()
      let share = try collector.next(&segments, of: number)
      if share.isEmpty { return }
      if collector.awaited == request.jobs, let (order, outcome) = try await workers.next() {
        try collector.put(outcome, at: order)
      }
      let order = collector.reserve(for: number)
      workers.addTask { (order, try judge(share, of: opened, table, number: number, layout, words)) }
    }
  }

  /// What one worker finds in its share of a file.
  private func judge(
    _ share: [TableSegment], of opened: OpenedFile, _ table: TableFile, number: Int, _ layout: ColumnLayout,
    _ words: SpoolWriter
  ) throws -> SegmentJudge.Outcome {
    try SegmentJudge.outcome {
      var judge = try SegmentJudge(
        opened, table, number: number, layout: layout, rules: request.rules, context: context,
        language: request.language, words: words)
      return try judge.judge(share)
    }
  }

  /// The rows that share a value, value by value and side by side, for all rules that ask for them.
  private func groups(of digests: PagedList<RowDigest>) async throws -> [RowGroups] {
    let values = SharedValue.allCases
    var groups: [RowGroups] = []
    try await OrderedWork.run(values.count, jobs: request.jobs) { value in
      RowGroups(of: digests, sharing: values[value])
    } take: {
      groups.append($0)
    }
    return groups
  }

  /// Asks the rules about rows together, side by side. What could only be said with the rows of a file that has changed
  /// since they were judged is left for the next night; that file's number is the second value.
  private func findingsBetweenRows(
    _ batch: BatchView, _ files: [JudgedFile]
  ) async throws -> (findings: [Finding], changed: Int?) {
    let layouts = files.map(\.layout)
    var findings: [Finding] = []
    var changed: Int?
    try await OrderedWork.run(request.rules.batchRuleCount, jobs: request.jobs) { rule in
      var report = BatchReport(language: request.language, layouts: layouts)
      do {
        try request.rules.judge(batch, rule: rule, context, &report)
        return (report.findings, nil)
      } catch let failure as RowAccess.Changed {
        return (report.findings, failure.file)
      }
    } take: { (outcome: (findings: [Finding], changed: Int?)) in
      if changed != nil { return }
      findings += outcome.findings
      changed = outcome.changed
    }
    return (findings, changed)
  }

  /// Findings between rows with the labels of their rows, which are read again. A file that has changed since its rows
  /// were judged, as `changed` or others, is reported.
  func pack(
    _ findings: [Finding], changed: Int?, in batch: BatchView, _ files: [JudgedFile]
  ) throws -> FindingPack {
    let rows = batch.rows()
    var changedFiles = Set([changed].compactMap(\.self))
    var pack = FindingPack()
    for finding in findings {
      pack.append([finding])
      var label: RowLabel?
      do {
        label = try RowLabel(of: finding, in: batch, rows, files)
      } catch let failure as RowAccess.Changed {
        changedFiles.insert(failure.file)
      }
      if let label { label.endRow(&pack) } else { pack.endRow() }
    }
    for file in changedFiles.sorted() {
      var report = FileReport(file: file, language: request.language)
      request.rules.judge(FileFlaw(.changed), &report)
      pack.append(report.findings)
      pack.endRow()
    }
    return pack
  }

  /// Asks the rules about rows together, takes out what people have accepted, and brings the findings in order.
  private func conclude(_ collector: consuming Collector) async throws -> JudgedBatch {
    let digests = collector.takeDigests()
    let files = collector.files
    let groups = try await groups(of: digests)
    let batch = BatchView(digests: digests, files: files.map(\.input.name), groups: groups) {
      let access = RowAccess(files)
      return { try access.row($0) }
    }
    let (findings, changed) = try await findingsBetweenRows(batch, files)
    try collector.put(try pack(findings, changed: changed, in: batch, files))
    let marks = collector.takeMarks()
    var settled = SettledFindings(consume marks, words: collector.words.finish(), files: files)
    if let accepted = request.accepted {
      try settled.takeOut(accepted, on: request.today, request.language, in: batch)
    }
    return try settled.judgedBatch(batch, request.rules.descriptions)
  }
}
