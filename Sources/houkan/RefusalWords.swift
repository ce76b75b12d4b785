import Configuration
import Reports
import Rules
import Stations
import SystemPackage
import Tables

/// Why input cannot be read or output not be written, and what to do.
enum RefusalWords {
  /// The sentence for a path and the system's reason.
  static func sentence(_ path: FilePath, _ reason: Errno) -> Words {
    if reason == .noSuchFileOrDirectory, path.components.count > 1, !path.removingLastComponent().exists {
      return withoutFolder(path)
    }
    let (words, advice) = (SystemWords.of(reason), advice(reason))
    return Words(
      ja: "出力できません: \(path)（\(words.ja)）。\(advice.ja)", en: "Cannot write \(path): \(words.en). \(advice.en)")
  }

  /// The sentence for a path whose folder is not there.
  private static func withoutFolder(_ path: FilePath) -> Words {
    let folder = path.removingLastComponent()
    return Words(
      ja: "出力できません: \(path)。フォルダー \(folder) がありません。先に作成してください。",
      en: "Cannot write \(path). The folder \(folder) does not exist; create it first.")
  }

  /// The sentence for the folder for temporary files and the system's reason.
  static func temporary(_ folder: FilePath, _ reason: Errno) -> Words {
    let (words, advice) = (SystemWords.of(reason), temporaryAdvice(reason))
    return Words(
      ja: "一時ファイルを \(folder) に書き込めません（\(words.ja)）。入力データの誤りではありません。\(advice.ja)",
      en: "No temporary files can be kept in \(folder) (\(words.en)); the data is not at fault. \(advice.en)")
  }

  /// The sentence for a file that cannot be opened, for too many are open.
  static func tooManyOpen(_ path: String) -> Words {
    Words(ja: "\(path) を開けません。\(fewerFiles.ja)", en: "\(path) cannot be opened. \(fewerFiles.en)")
  }

  /// What to do where so many files are open that no further one can be opened.
  static let fewerFiles = Words(
    ja: "同時に開けるファイルの数が上限に達しています。上限（ulimit -n、systemd では LimitNOFILE）を上げてください。",
    en: "No more files may be open at once; raise the limit (ulimit -n, LimitNOFILE in systemd).")

  /// The sentence where none of the inputs could be read, with a line for each.
  static func nothingReadable(_ files: [String]) -> Words {
    let lines = files.map { "\n  " + $0 }.joined()
    return Words(
      ja: "読める一覧表がありません。CSV または Excel のファイルか、フォルダーをご確認ください。" + lines,
      en: "No export could be read; check the files and folders." + lines)
  }

  /// The sentence for a date in whose year nobody knows the holidays.
  static var dayOutsideCalendar: Words {
    let (first, last) = (BusinessCalendar.years.lowerBound, BusinessCalendar.years.upperBound)
    return Words(
      ja: "基準日が祝日表の範囲外です。\(first)年から\(last)年の日付を --date で指定してください。",
      en: "The date is outside the holiday table; name a day from \(first) to \(last) with --date.")
  }

  /// The sentence where another run is at work in the output folder.
  static let held = Words(
    ja: "同じ出力フォルダーで別の処理が実行中です。終わってからもう一度実行してください。",
    en: "Another run holds the output folder; try again when it has ended.")

  /// What is wrong with a configuration, a line for each.
  static func configuration(_ error: ConfigurationError) -> Words {
    Words(ja: error.text(.ja), en: error.text(.en))
  }

  /// What is wrong with templates, a line for each.
  static func templates(_ failure: TemplateFailure) -> Words {
    Words(
      ja: "テンプレートに誤りがあります。\n" + failure.text(.ja), en: "The templates cannot be used.\n" + failure.text(.en))
  }

  /// The sentence for what nobody has foreseen.
  static func internalFault(_ error: any Error) -> Words {
    Words(
      ja: "プログラム内部の障害です。入力データの誤りではありません。この内容を管理者にお伝えください: \(error)",
      en: "An internal fault, not a fault of the data. Please pass this on: \(error)")
  }

  /// The sentence for a file that was saved while it was read.
  static func changed(_ file: String) -> Words {
    Words(
      ja: "\(file) が処理中に書き換えられました。何も書いていません。書き出しが終わってからもう一度実行してください。",
      en: "\(file) changed while it was read; nothing was written. Run again when the export is complete.")
  }

  /// The sentence for runs that are no longer to be kept and cannot be removed.
  static func stale(_ runs: [FilePath]) -> Words {
    let names = runs.map(\.string)
    return Words(
      ja: "保存期間を過ぎた結果を消せません: \(names.joined(separator: "、"))。フォルダーの権限をご確認ください。",
      en: "Old runs cannot be removed: \(names.joined(separator: ", ")). Check their permissions.")
  }

  private static func temporaryAdvice(_ reason: Errno) -> Words {
    switch reason {
    case .fileTooLarge, .tooManyOpenFiles, .tooManyOpenFilesInSystem: advice(reason)
    default:
      Words(
        ja: "フォルダーの有無、権限、空き容量を確かめるか、環境変数 TMPDIR で別のフォルダーを指定してください。",
        en: "Check that the folder exists, its permissions and its free space, or name another one in TMPDIR.")
    }
  }

  private static func advice(_ reason: Errno) -> Words {
    switch reason {
    case .noSpace, .diskQuotaExceeded:
      Words(ja: "空き容量を増やして、もう一度実行してください。", en: "Free some space and run again.")
    case .fileTooLarge:
      Words(
        ja: "ファイルの大きさの上限（ulimit -f）に達しています。上限を上げてください。",
        en: "The limit on the size of files is reached (ulimit -f); raise it.")
    case .tooManyOpenFiles, .tooManyOpenFilesInSystem: fewerFiles
    case .isDirectory:
      Words(
        ja: "同じ名前のフォルダーがあります。名前を変えるか、別の場所を指定してください。",
        en: "A folder of this name is in the way; rename it, or name another place.")
    case .notDirectory:
      Words(
        ja: "ファイルではなく、フォルダーを指定してください。", en: "A file stands where a folder is wanted; name a folder.")
    case .readOnlyFileSystem:
      Words(ja: "読み取り専用の場所です。別の場所を指定してください。", en: "The place is read-only; name another one.")
    default:
      Words(ja: "フォルダーの権限と空き容量をご確認ください。", en: "Check the folder’s permissions and the free space.")
    }
  }
}
