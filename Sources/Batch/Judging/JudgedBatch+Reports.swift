public import Reports

extension JudgedBatch {
  /// What the writers of reports know of this batch.
  public func reportContext(_ judging: JudgingRequest) -> ReportContext {
    ReportContext(
      files: files.map(\.input.name), rules: descriptions, language: judging.language, today: judging.today,
      deadlines: judging.deadlines)
  }
}
