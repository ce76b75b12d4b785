import Planning
import Stations
import Tables
import Testing

@testable import Reports
@testable import Rules

@Suite struct WordsTests {
  @Test(arguments: TaskID.allCases) func everyTaskHasWordsInBothLanguages(task: TaskID) {
    let words = [TaskWords.title(task)] + TaskGuidance.sentences(task, Deadlines())
    #expect(words.count > 1)
    for word in words { #expect(!word.ja.isEmpty && !word.en.isEmpty && word.ja != word.en) }
    #expect(TaskGuidance.pages(task).hasPrefix("p"))
  }

  /// The guidance tells the lead times and limits that the run goes by.
  @Test(arguments: [
    (
      TaskID.receiveMasterAccount, "約1週間(5営業日以内の予定)で、", "After about a week (5 business days) the", "約10営業日で、",
      "After about 10 business days the"
    ),
    (.applyBilling, "請求開始年月(1年後まで)、", "at most a year ahead", "請求開始年月(6か月後まで)、", "at most 6 months ahead"),
    (
      .receiveBillingDocuments, "毎月20日までの申請分は翌月15日までに", "by the 20th is posted by the 15th of", "毎月10日までの申請分は翌月23日までに",
      "by the 10th is posted by the 23rd of"
    ),
    (.receiveCertificate, "約1週間で「", "After about a week reg", "約20日で「", "After about 20 days reg"),
    (.receiveCertificate, "期限は180日、", "within 180 days;", "期限は90日、", "within 90 days;"),
  ])
  func guidanceTellsTheOfficesFigures(
    _ task: TaskID, _ guideJa: String, _ guideEn: String, _ ownJa: String, _ ownEn: String
  ) {
    let guide = TaskGuidance.sentences(task, Deadlines())
    #expect(guide.contains { $0.ja.contains(guideJa) && $0.en.contains(guideEn) })
    let own = TaskGuidance.sentences(task, SampleStation.ownDeadlines)
    #expect(own.contains { $0.ja.contains(ownJa) && $0.en.contains(ownEn) })
    #expect(!own.contains { $0.ja.contains(guideJa) || $0.en.contains(guideEn) })
  }

  @Test func weeksAndOrdinalsAreTold() {
    var deadlines = Deadlines()
    deadlines.certificateDays = 21
    #expect(TaskGuidance.sentences(.receiveCertificate, deadlines)[0].ja.hasPrefix("約3週間で"))
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 31].map(DayWords.ordinal) == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "31st",
      ])
  }

  @Test(arguments: StationStatus.allCases) func everyStatusHasWordsAndAnOwnSign(status: StationStatus) {
    #expect(StatusWords.name(status).ja != StatusWords.name(status).en)
    #expect(StationStatus.allCases.count { StatusWords.sign($0) == StatusWords.sign(status) } == 1)
  }

  @Test(arguments: [
    (TaskReason.done, "完了しています。"), (.ready, "いま手続きできます。"),
    (.certificates(25), "いま手続きできます。端末25台のため、25件申請します。"),
    (.certificates(nil), "いま手続きできます。端末台数が空欄か読み取れないため、1台とみなしています。"),
    (
      .seemsDone(by: .masterAccountPrintedOn),
      "「②設定情報印刷日」に日付があるため、済んでいると思われます。実際の日付を確かめ、「②マスタアカウント通知日」に入力してください。"
    ),
    (.unreadable(.accountActivatedOn), "「①有効化日」を日付として読み取れません。済んでいれば、実際の日付に直してください。"),
    (.unreadable(.certificateAppliedCount), "「④申請枚数」を枚数として読み取れません。数字で入力してください。"),
    (.linkExpired, "有効化リンクの期限(24時間)が切れています。もう一度、新規ユーザー登録からやり直してください。"),
    (
      .after([.printMasterAccount, .receiveCertificate]),
      "先に「② ユーザ設定情報をダウンロードして印刷する」と「④ 電子証明書の通知書を受け取る」が必要です。"
    ), (.applied(.of("2026-11-16")), "2026年11月16日(月)に申請済みです。2026年11月24日(火)ごろまでに届く見込みです。"),
    (
      .dateAhead(.applyEligibility, .of("2026-12-31")),
      "②申請日が未来の日付（2026年12月31日(木)）です。済んでいるかどうかをご確認ください。"
    ),
    (.newLine, "新設回線の「開通のご案内」がまだ届いていません。届くまで②と③は申請できません。"),
    (.after([.obtainOpeningNotice]), "先に『「開通のご案内」を受け取る』が必要です。"),
    (
      .lateForMonth(Month(year: 2026, month: 12), isMissed: true),
      "請求開始年月（2026年12月）には間に合いません。開始年月を遅らせて申請してください。"
    ),
    (
      .lateForMonth(Month(year: 2027, month: 1), isMissed: false),
      "請求開始年月（2027年1月）に間に合わないおそれがあります。至急申請するか、開始年月を遅らせて申請してください。"
    ),
    (.tooFew(have: 1, need: 3), "端末3台に対して1枚です。あと2枚必要です。"),
  ]) func reasons(reason: TaskReason, expected: String) {
    let task = SampleStation.task(.receiveMasterAccount, .waiting, due: "2026-11-24", reason)
    #expect(ReasonWords.sentence(task, .ja) == expected)
    #expect(!ReasonWords.sentence(task, .en).isEmpty)
  }

  /// Source: guide pages 19, 21, 28 and 29.
  @Test func whatIsChosenOnThePortalIsAsThePortalShowsIt() {
    #expect(PortalWords.lineType == "1: IP-VPN回線事業者 (NTTなど。ただし、CTC・Qtnetを除く)")
    #expect(PortalWords.v6Option == "1. 契約済、または利用開始までに契約予定である")
    #expect(PortalWords.osBrowser == "Windows 10 IoT Enterprise 2021 LTSC / Microsoft Edge (Chromium)")
    #expect(PortalWords.billingLineType == "IP-VPN接続 [IPv6]")
    #expect(PortalWords.sameLine == "オンライン資格確認等システムと同じ回線")
    #expect(PortalWords.payments == ["1: 診療報酬支払額等から控除", "2: 払込請求書による振込み"])
  }

  @Test func aLateAnswerNamesTheCallCentre() {
    let task = SampleStation.task(
      .receiveMasterAccount, .waiting, due: "2026-11-19", overdue: true, .applied(.of("2026-11-12")))
    #expect(
      ReasonWords.sentence(task, .ja).hasPrefix(
        "2026年11月12日(木)に申請済みですが、2026年11月19日(木)の見込みを過ぎても届いた記録がありません。届いていなければ、ステーションからオンライン資格確認等コールセンター"))
    #expect(
      ReasonWords.sentence(task, .en).hasPrefix(
        "Applied for on Thu 2026-11-12, but no arrival is recorded by Thu 2026-11-19. "
          + "If it has not come: the station asks the "
      ))
    #expect(ReasonWords.toStation(task, .ja).hasSuffix("にお問い合わせください。"))
    #expect(ReasonWords.toStation(task, .en).contains("If it has not come: ask the "))
  }

  @Test func certificatesAreCountedInEnglish() {
    let sentences = [25, nil].map {
      ReasonWords.sentence(SampleStation.task(.applyCertificate, .todo, .certificates($0)), .en)
    }
    #expect(
      sentences == [
        "Apply for 25 certificates (25 terminals).",
        "The station can act now. 端末台数 is blank or unreadable: counted as 1.",
      ])
  }

  @Test(arguments: [
    (TaskID.applyCertificate, TaskState.todo, 0, 1, "0 of 1 certificate applied for; 1 still needed."),
    (.applyCertificate, .todo, 1, 3, "1 of 3 certificates applied for; 2 still needed."),
    (.receiveCertificate, .waiting, 1, 2, "1 of 2 certificates in hand; 1 still to come."),
    (.receiveCertificate, .waiting, 0, 2, "0 of 2 certificates in hand; 2 still to come."),
  ])
  func whatIsMissingIsCounted(_ id: TaskID, _ state: TaskState, _ have: Int, _ need: Int, _ sentence: String) {
    let task = SampleStation.task(id, state, .tooFew(have: have, need: need))
    #expect(ReasonWords.sentence(task, .en) == sentence)
  }

  @Test func whatIsLateIsCounted() {
    let task = SampleStation.task(
      .receiveCertificate, .waiting, due: "2026-11-17", overdue: true, .tooFew(have: 1, need: 2))
    #expect(
      ReasonWords.sentence(task, .en).hasPrefix(
        "1 of 2 certificates in hand; 1 more was expected by Tue 2026-11-17. If it has not come: the station asks"))
  }

  @Test func aBlankCellIsNotTheStationsMatter() {
    #expect(
      ReasonWords.toStation(SampleStation.task(.applyCertificate, .todo, .certificates(nil)), .ja) == "いま手続きできます。")
    #expect(
      ReasonWords.toStation(SampleStation.task(.applyCertificate, .todo, .certificates(3)), .ja).hasSuffix("3件申請します。"))
  }

  /// The guidance stands in letters to stations, too, which know neither a form nor the office's export.
  @Test func theGuidanceIsAStationsAsWell() {
    let words = [TaskID.registerAccount, .applyCertificate].flatMap { TaskGuidance.sentences($0, Deadlines()) }
    #expect(!words.contains { $0.ja.contains("用紙") || $0.ja.contains("台帳") })
    // Source: guide page 36.
    #expect(words.contains { $0.ja.contains("担当部署/担当者名はステーションのものを入力します(簡易書留の宛名になります)") })
  }

  @Test func papersAreHandedOverOnTheDay() {
    let task = SampleStation.task(.handOverDocuments, .todo, due: "2026-12-01", .ready)
    #expect(ReasonWords.sentence(task, .ja) == "工事当日に工事担当者へお渡しください。")
    let late = SampleStation.task(.handOverDocuments, .todo, due: "2026-11-19", overdue: true, .ready)
    #expect(ReasonWords.sentence(late, .ja).contains("工事完了日を入力"))
  }

  @Test(arguments: [TaskReason.applied(.of("2026-11-12")), .newLine, .tooFew(have: 1, need: 3)])
  func everythingThatIsAwaitedTooLongNamesTheCallCentre(reason: TaskReason) {
    for language in Language.allCases {
      let late = SampleStation.task(.receiveCertificate, .waiting, due: "2026-11-19", overdue: true, reason)
      #expect(ReasonWords.sentence(late, language).contains("0800-080-4583"))
      let inTime = SampleStation.task(.receiveCertificate, .waiting, due: "2026-11-24", overdue: false, reason)
      #expect(!ReasonWords.sentence(inTime, language).contains("0800-080-4583"))
      // Whoever can act is to act, not to ask.
      let own = SampleStation.task(.applyCertificate, .todo, due: "2026-11-19", overdue: true, reason)
      #expect(!ReasonWords.sentence(own, language).contains("0800-080-4583"))
    }
  }

  @Test func daysAreWrittenWithTheirWeekday() {
    #expect(DayWords.long(.of("2024-08-01"), .ja) == "2024年8月1日(木)")
    #expect(DayWords.long(.of("2024-08-01"), .en) == "Thu 2024-08-01")
    let distances = [-2, -1, 0, 1, 2].map {
      DayWords.distance(SampleStation.today + $0, from: SampleStation.today, .ja)
    }
    #expect(distances == ["2日経過", "1日経過", "本日", "あと1日", "あと2日"])
    #expect(DayWords.distance(SampleStation.today - 1, from: SampleStation.today, .en) == "1 day ago")
  }

  @Test(arguments: [
    ("架空", "架空"), ("a\u{202E}b", "a<U+202E>b"), ("\u{1B}[31m", "<U+001B>[31m"), ("a\r\nb\tc", "a⏎⏎b⇥c"),
    ("\u{FEFF}\u{200B}", "<U+FEFF><U+200B>"), ("\u{E0041}", "<U+E0041>"), ("ＡＢ髙𠮷é", "ＡＢ髙𠮷é"), ("\u{9B}", "<U+009B>"),
  ]) func hiddenCharactersBecomeVisible(text: String, expected: String) {
    #expect(VisibleText.make(text) == expected)
  }

  /// The reason stands behind the status: neither says what the other has said.
  @Test(arguments: [
    (-6, StationStatus.overdue, "by 6 days"), (-1, .overdue, "by 1 day"), (-1, .onTrack, "overdue by 1 day"),
    (0, .dueSoon, "today"), (1, .dueSoon, "in 1 day"), (3, .dueSoon, "in 3 days"), (3, .overdue, "due in 3 days"),
  ])
  func whyAStationIsCalled(_ days: Int, _ status: StationStatus, _ words: String) {
    let task = SampleStation.task(.applyEligibility, .todo, due: (SampleStation.today + days).description)
    let report = SampleStation.report([task], status: status)
    #expect(CallReason.words(report, today: SampleStation.today, .en) == words)
  }

  @Test func anAnswerIsCalledLate() {
    let task = SampleStation.task(
      .receiveMasterAccount, .waiting, due: "2026-11-20", overdue: true, .applied(.of("2026-11-12")))
    let report = SampleStation.report([task], status: .overdue)
    #expect(CallReason.words(report, today: SampleStation.today, .en) == "2 days past the expected date")
  }

  @Test(arguments: TaskID.allCases) func guidanceInEnglishHasEnglishQuotationMarks(task: TaskID) {
    for words in TaskGuidance.sentences(task, Deadlines()) {
      #expect(!words.en.contains("「") && !words.en.contains("」"))
    }
  }
}
