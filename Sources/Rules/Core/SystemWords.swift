import SystemPackage

/// What the system says of a failure, for people.
public enum SystemWords {
  /// The system's words where it has failed, in Japanese those of this project; else what the error says of itself.
  public static func of(_ error: any Error) -> Words {
    let words = (error as? Errno)?.description ?? String(describing: error)
    return Words(ja: (error as? Errno).flatMap { japanese[$0] } ?? words, en: words)
  }

  /// What files, folders and disks are refused for in practice; all else is said in the system's words.
  private static let japanese: [Errno: String] = [
    .noSuchFileOrDirectory: "ファイルまたはフォルダーがありません",
    .permissionDenied: "権限がありません",
    .notPermitted: "許可されていない操作です",
    .fileExists: "同じ名前のものがすでにあります",
    .isDirectory: "フォルダーです",
    .notDirectory: "途中にフォルダーでないものがあります",
    .directoryNotEmpty: "フォルダーが空ではありません",
    .fileNameTooLong: "名前が長すぎます",
    .tooManySymbolicLinkLevels: "リンクがたどりきれません",
    .resourceBusy: "使用中です",
    .noSpace: "空き容量がありません",
    .diskQuotaExceeded: "使える容量の上限に達しています",
    .fileTooLarge: "ファイルの大きさの上限を超えています",
    .readOnlyFileSystem: "読み取り専用の場所です",
    .ioError: "機器が読み書きに失敗しました",
    .staleNFSFileHandle: "共有フォルダーとの接続が切れています",
    .timedOut: "応答がありません",
    .noMemory: "メモリーが足りません",
    .tooManyOpenFiles: "開いているファイルが多すぎます",
    .tooManyOpenFilesInSystem: "開いているファイルが多すぎます",
  ]
}
