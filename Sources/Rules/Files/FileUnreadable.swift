import SystemPackage

/// A file that cannot be opened or read.
struct FileUnreadable: FileRule {
  static let about = RuleDescription(
    id: "file-unreadable",
    severity: .error,
    title: Words(ja: "ファイルを開けません", en: "The file cannot be read"),
    summary: Words(
      ja: "ファイルを開けない、または最後まで読み込めません。",
      en: "The file cannot be opened, or not be read to its end."),
    why: Words(
      ja: "このファイルのステーションは今夜の確認から漏れます。",
      en: "None of its stations is looked after tonight."),
    remedy: Words(
      ja: "ファイルを開いているソフトを閉じ、読み取りの権限を確かめてから、もう一度実行してください。",
      en: "Close the program that has it open, check the permission to read it, and run again."),
    sources: [.decision],
    columns: [],
    examples: [
      .goodFile(Example.plainFile),
      .badFlaw(FileFlaw(.unreadable(SystemWords.of(Errno.permissionDenied)))),
      .badFlaw(FileFlaw(.special(.pipe))),
    ])

  func judge(_ flaw: FileFlaw, _ report: inout FileReport) {
    if case .special(let file) = flaw.kind {
      report.add(flaw, ja: file.sentence.ja, en: file.sentence.en)
    }
    guard case .unreadable(let reason) = flaw.kind else { return }
    report.add(
      flaw,
      ja: "ファイルを読み込めません（\(reason.ja)）。ファイル名と場所、ほかのソフトで開いたままでないこと、読み取りの権限をご確認ください。",
      en:
        "The file cannot be read (\(reason.en)); check its name and place, "
        + "its permissions, and that no program has it open."
    )
  }
}
