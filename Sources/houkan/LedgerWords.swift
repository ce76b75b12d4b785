import History
import Rules
import SystemPackage

/// What is wrong with the ledger of nights, for people.
enum LedgerWords {
  static func sentence(_ notice: LedgerNotice) -> Words {
    switch notice {
    case .begunAnew(let aside, let reason):
      let name = aside.lastComponent?.string ?? ""
      return Words(
        ja: "推移の記録 history.sqlite が壊れているため、\(name) という名前で残し、新しい記録を始めました（\(reason)）。",
        en: "The history is damaged: it is kept as \(name), and a new one is begun (\(reason)).")
    case .unusable(let failure): return unusable(failure)
    }
  }

  /// Why the nights past cannot be shown.
  static func unreadable(_ failure: LedgerFailure) -> Words {
    switch failure {
    case .newer:
      Words(
        ja: "推移の記録 history.sqlite は新しい版の houkan のものです。houkan を更新してください。",
        en: "The history was written by a newer houkan; please update houkan.")
    case .damaged(let reason):
      Words(
        ja: "推移の記録 history.sqlite が壊れています（\(reason)）。次の houkan run で新しい記録が始まります。",
        en: "The history is damaged (\(reason)); the next houkan run begins a new one.")
    case .held:
      Words(
        ja: "推移の記録 history.sqlite を別のプログラムが使っています。少し待ってから、もう一度お試しください。",
        en: "Another program is using the history; please try again in a moment.")
    case .refused(let reason): unreadable(SystemWords.of(reason))
    case .unavailable(let reason): unreadable(Words(ja: reason, en: reason))
    }
  }

  private static func unreadable(_ reason: Words) -> Words {
    Words(
      ja: "推移の記録 history.sqlite を読めません（\(reason.ja)）。", en: "The history cannot be read (\(reason.en)).")
  }

  private static func unusable(_ failure: LedgerFailure) -> Words {
    switch failure {
    case .newer:
      Words(
        ja: "推移の記録 history.sqlite は新しい版の houkan のものです。今夜の結果は記録しませんでした。",
        en: "The history was written by a newer houkan; tonight is not recorded.")
    case .damaged(let reason):
      Words(
        ja: "推移の記録 history.sqlite が壊れています（\(reason)）。今夜の結果は記録しませんでした。",
        en: "The history is damaged (\(reason)); tonight is not recorded.")
    case .held:
      Words(
        ja: "推移の記録 history.sqlite を別のプログラムが使っているため、今夜の結果は記録しませんでした。"
          + "そのプログラムを終了してください。",
        en: "Another program is using the history; tonight is not recorded. Please close that program.")
    case .refused(let reason): unusable(SystemWords.of(reason))
    case .unavailable(let reason): unusable(Words(ja: reason, en: reason))
    }
  }

  private static func unusable(_ reason: Words) -> Words {
    Words(
      ja: "推移の記録 history.sqlite を使えません（\(reason.ja)）。今夜の結果は記録しませんでした。権限と空き容量をご確認ください。",
      en: "The history cannot be used (\(reason.en)); tonight is not recorded. Check permissions and free space.")
  }
}
