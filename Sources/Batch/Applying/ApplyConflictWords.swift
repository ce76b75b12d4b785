import Rules
import Tables

/// Why something was not applied, in words.
enum ApplyConflictWords {
  /// The reason, and what to do.
  static func reason(_ reason: ApplyConflict.Reason) -> Words {
    switch reason {
    case .changedMeanwhile: Words(ja: "送った後に一覧表の側でも変更されています", en: "The export was changed too since the table was sent")
    case .changedTwice: Words(ja: "同じセルに別の値が2つ戻っています", en: "Two rows give the cell different values")
    case .columnRepeated:
      Words(
        ja: "同じ見出しの列が複数あり、値が違います。列を1つにしてください",
        en: "Columns with the same heading say different things; leave one of them")
    case .formula:
      Words(
        ja: "数式やエラー値のため反映していません。値そのものを入力してください",
        en: "A formula or an error value; enter the value itself")
    case .headingMissing:
      Words(
        ja: "見出しが見つかりません。この列の変更は反映していません", en: "Its heading is missing; nothing of the column was applied")
    case .noColumn: Words(ja: "一覧表にこの列がありません", en: "The export has no such column")
    case .unwritable(let problem): unwritable(problem)
    case .fileMissing: Words(ja: "元の一覧表がありません", en: "The export is not there")
    case .fileUnreadable(let flaw):
      Words(ja: "元の一覧表を読めません（\(flaw.words.ja)）", en: "The export cannot be read (\(flaw.words.en))")
    case .exportIsWorkbook:
      Words(ja: "一覧表が Excel ブックのため書き換えません。ブックで直してください", en: "The export is a workbook; correct it there")
    case .rowMissing: Words(ja: "一覧表に該当する行が見つかりません", en: "No row of the export is the returned one")
    case .rowAmbiguous:
      Words(ja: "同じ内容の行があり、どの行か決められません", en: "Rows are alike, and nobody can tell which one is meant")
    case .rowCopied:
      Words(
        ja: "行が写されていて、どちらの行が元の行か決められません。追加は一覧表の側で行ってください",
        en: "The row was copied, and nobody can tell which of the two is meant; add a row to the export itself")
    case .lockedChanged: Words(ja: "変更できない項目が変わっています", en: "A locked cell was changed")
    case .besideLocked:
      Words(
        ja: "同じ行の変更できない項目が変わっているため、この行は反映していません",
        en: "A locked cell of the row was changed, so that nothing of the row was applied")
    case .rowAdded: Words(ja: "送っていない行です。追加は一覧表の側で行ってください", en: "The row was not sent; add it to the export itself")
    case .rowNotReturned:
      Words(
        ja: "戻った表にない行です（表から削除されたか、送った後に指摘が出た行です）。何も変更していません",
        en: "Not in the returned tables: deleted there, or found only since they were sent; nothing was changed")
    case .rowMoved:
      Words(
        ja: "ほかの行の値が入っています。一部の列だけを並べ替えたり、ずらして貼り付けたりしていないかご確認ください。この行は反映していません",
        en:
          "The row holds another row’s cells: were only some columns sorted or pasted? Nothing of it was applied"
      )
    case .rowEmptied:
      Words(
        ja: "行の値がすべて消されています。行の削除は反映していません。削除は一覧表の側で行ってください",
        en: "All cells of the row were cleared; nothing of it was applied. Delete a row in the export itself")
    case .identityDamaged:
      Words(ja: "行を見分けるための列（houkan-row、houkan-sent）が壊れています", en: "The columns houkan-row or houkan-sent are damaged")
    case .notConfirmed(let gap): notConfirmed(gap)
    case .neverAccepted:
      Words(
        ja: "秘密の列の指摘は「確認済み」にできません。一覧表から消してください",
        en: "A secret cannot be confirmed; clear it in the export")
    case .cellSpoiled:
      Words(
        ja: "読めない文字のあるセルは「確認済み」にできません。一覧表のセルを直してください",
        en: "A cell with unreadable characters cannot be confirmed; correct it in the export")
    case .acceptanceShared:
      Words(
        ja: "ほかの行にも同じ指摘があり、了承の一覧では見分けられないため、了承に加えていません",
        en: "Other rows have the same finding, and the list cannot tell them apart; not accepted")
    case .tableUnreadable(let reason): Words(ja: "表を読めません（\(reason)）", en: "The table cannot be read (\(reason))")
    }
  }

  private static func notConfirmed(_ gap: ConfirmationGap) -> Words {
    switch gap {
    case .word:
      Words(
        ja: "行を確認済みにするには、確認の列を「確認済み」としてください（理由と期限も必要です）",
        en: "To accept a row, choose 確認済み in column 確認 (理由 and 期限 are needed, too)")
    case .reason: Words(ja: "確認済みにする理由が空欄です。入力してください", en: "The reason (理由) for accepting the row is blank")
    case .day:
      Words(
        ja: "確認済みの期限が空欄か、日付として読み取れません。今日以降の日付を入力してください",
        en: "The end date (期限) is blank or no day: enter one, today or later")
    case .passed(let day):
      Words(
        ja: "確認済みの期限 \(day) は過ぎています。今日以降の日付を入力してください",
        en: "The end date (期限) \(day) has passed: enter one, today or later")
    }
  }

  private static func unwritable(_ problem: EditProblem) -> Words {
    switch problem {
    case .unencodable(let scalar):
      Words(ja: "一覧表の文字コードに「\(scalar)」がありません", en: "The export’s encoding does not have “\(scalar)”")
    case .noSuchRow: reason(.rowMissing)
    case .behindOpenQuote:
      Words(ja: "前の行に閉じられていない引用符があるため書けません", en: "A quotation mark before the cell is never closed")
    case .behindHalfCharacter:
      Words(ja: "一覧表の最後の文字が途中で切れているため書けません", en: "The export ends in the middle of a character")
    case .wouldChangeEncoding:
      Words(ja: "書くと一覧表の文字コードを判別できなくなります", en: "The export’s encoding could no longer be recognised")
    }
  }
}
