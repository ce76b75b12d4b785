import Stations

/// Sheet 説明: how to use the workbook.
enum GuideSheet {
  /// A line: words, how they look, and the colour that they explain.
  private struct Line {
    var text: String
    var sample: String?
    var tone = Tone.plain
    var isHeading = false
  }

  /// Writes everything. Throws `WorkbookWriteFailure`.
  static func write(
    to sheet: SheetWriter, office: String, today: Day, language: BookLanguage
  ) throws(WorkbookWriteFailure) {
    sheet.hideGrid()
    try sheet.width(22, 0, CellStyle(isFramed: false))
    try sheet.width(100, 1, CellStyle(isFramed: false))
    try sheet.height(30, 0)
    let title = language("\(office) 修正のお願い(\(today))", "\(office): rows to correct (\(today))")
    try sheet.text(title, 0, 0, CellStyle(content: .text, isBold: true, isFramed: false, size: 16))
    var row = 1
    for line in lines(language) {
      // A little room above every heading.
      if line.isHeading {
        try sheet.height(10, row)
        row += 1
      }
      try write(line, row, to: sheet)
      row += 1
    }
    try sheet.printing(pagesHigh: 1, repeatsRow: false, footer: "\(office) \(today)")
  }

  private static func write(_ line: Line, _ row: Int, to sheet: SheetWriter) throws(WorkbookWriteFailure) {
    if line.isHeading {
      try sheet.height(24, row)
      return try sheet.text(line.text, row, 0, CellStyle(content: .text, isBold: true, isFramed: false, size: 12))
    }
    try sheet.height(Double(TextLines.count(line.text, width: 112)) * 16 + 4, row)
    if let sample = line.sample {
      try sheet.text(
        sample, row, 0, CellStyle(content: .text, tone: line.tone, isCentred: true, isFramed: line.tone != .plain))
    }
    try sheet.text(
      line.text, row, 1, CellStyle(content: .text, isWrapped: true, isIndented: true, isFramed: false))
  }

  private static func lines(_ language: BookLanguage) -> [Line] {
    sheets(language) + steps(language) + colours(language) + confirmation(language) + afterwards(language)
      + cautions(language)
  }

  private static func heading(_ text: String) -> Line { Line(text: text, isHeading: true) }

  private static func sheets(_ language: BookLanguage) -> [Line] {
    [
      heading(language("このブックの内容", "What is in this workbook")),
      Line(
        text: language(
          "確認していただきたい行です。ここだけを直して、このブックを返送してください。", "Rows to look at. Correct these and send the workbook back."),
        sample: OfficeWorkbook.SheetName.corrections),
      Line(
        text: language(
          "ステーションの未完了のタスクです。急ぐものから並んでいます。見るためのシートで、変更は反映されません。",
          "What the stations still have to do, most urgent first; for reading only."),
        sample: OfficeWorkbook.SheetName.tasks),
      Line(
        text: language(
          "担当するすべてのステーション(コードが使えない行を除く)の状態です。見るためのシートで、変更は反映されません。",
          "The status of all stations (not of rows without a usable code); for reading only."),
        sample: OfficeWorkbook.SheetName.stations),
    ]
  }

  private static func steps(_ language: BookLanguage) -> [Line] {
    [
      heading(language("直し方", "How to correct")),
      Line(
        text: language(
          "「修正」シートの色のついたセルにマウスを合わせると、何が問題か、どう直すかが表示されます。同じ内容は左の「指摘」列にもあります。",
          "Point at a coloured cell of sheet 修正: a note says what is wrong and how to put it right. "
            + "Column 指摘 says the same."
        ),
        sample: "1"),
      Line(
        text: language(
          "セルを正しい値に書き換えてください。空欄のセルにも入力できます。選択肢が決まっているセルには一覧が出ます。",
          "Type the right value, also into empty cells. Cells with fixed choices offer a list."),
        sample: "2"),
      Line(
        text: language(
          "先頭の0はそのまま残ります。日付は 2026/11/22 のように入力してください。",
          "Leading zeros stay. Write days like 2026/11/22."),
        sample: "3"),
      Line(
        text: language(
          "絞り込み(フィルター)はそのまま使えます。並べ替えるときは、先に「校閲」→「シート保護の解除」を押してください(パスワードはありません)。行の順番が変わっても問題ありません。",
          "Filters work as they are. To sort, unprotect the sheet first (Review, Unprotect Sheet; there is no "
            + "password). The order of rows does not matter."),
        sample: "4"),
      Line(
        text: language(
          "Excel 形式(.xlsx)のまま保存して返送してください。Excel がない場合は、同じ内容の CSV ファイルをお使いください。",
          "Save it as .xlsx and send it back. Without Excel, use the CSV file with the same rows."),
        sample: "5"),
    ]
  }

  private static func colours(_ language: BookLanguage) -> [Line] {
    [
      heading(language("色の意味", "What the colours mean")),
      Line(
        text: language(
          "ポータルの申請や工事が失敗します。必ず直してください。", "The portal or the visit will fail on it: it must be corrected."),
        sample: language("エラー", "error"), tone: .bad),
      Line(
        text: language(
          "誤りの可能性があります。確かめて、誤りなら直してください。", "It looks wrong: check it, and correct it if it is."),
        sample: language("警告", "warning"), tone: .caution),
      Line(
        text: language("お知らせです。直さなくてもかまいません。", "Worth knowing; nothing needs to be done."),
        sample: language("参考", "info"), tone: .note),
      Line(
        text: language(
          "変更できません。ステーションを見分けるための正しいコードか、元の一覧表にない項目です。",
          "Not to be changed: codes that are right and identify the station, "
            + "or columns that the export does not have."
        ),
        sample: language("変更不可", "locked"), tone: .faint),
    ]
  }

  private static func confirmation(_ language: BookLanguage) -> [Line] {
    [
      heading(language("直す必要がないとき", "Where a row is right as it is")),
      Line(
        text: language(
          "「確認」列で「確認済み」を選び、「理由」と、今日以降の「期限」を入力してください。送ったときにその行にあった指摘は、期限まで出なくなります(パスワードなどの列を除きます)。",
          "Choose 確認済み in column 確認 and give a reason (理由) and an end date (期限), today or later: until then the "
            + "findings that the row had when it was sent are not repeated, except those about passwords and such."),
        sample: CorrectionColumn.confirmed, tone: .good),
    ]
  }

  private static func afterwards(_ language: BookLanguage) -> [Line] {
    [
      heading(language("返送した後", "What happens when it comes back")),
      Line(
        text: language(
          "書き換えたセルだけが、元の一覧表に反映されます(houkan apply)。触っていないセルは変わりません。",
          "Only the cells that were changed go into the exports (houkan apply); all others stay as they are.")),
      Line(
        text: language(
          "その間に元の一覧表の同じセルが変わっていたときは、上書きせず、このブックをお送りした側に両方の値をお知らせします。",
          "Where the same cell of the export has been changed meanwhile, "
            + "nothing is overwritten: whoever sent this workbook is told both values."
        )),
      Line(
        text: language(
          "行の削除や追加は反映されません。お知らせだけします。数式やエラー値も反映されません。",
          "Rows that were deleted or added are only reported, not applied; nor are formulas.")),
    ]
  }

  private static func cautions(_ language: BookLanguage) -> [Line] {
    [
      heading(language("ご注意", "Please note")),
      Line(
        text: language(
          "見出しと非表示の列(\(RowIdentity.header)、\(SentCells.header))は、列と行を見分けるために使います。消したり書き換えたりしないでください。",
          "The headings and the hidden columns (\(RowIdentity.header), \(SentCells.header)) identify rows and columns: "
            + "do not change or delete them."
        )),
      Line(
        text: language(
          "パスワードや秘密の番号は、どのセルにも入力しないでください。",
          "Never write passwords or secret numbers into any cell.")),
      Line(
        text: language(
          "氏名、電話番号、メールアドレスが含まれます。取り扱いにご注意ください。",
          "The workbook holds names, telephone numbers and mail addresses: handle it with care.")),
    ]
  }
}
