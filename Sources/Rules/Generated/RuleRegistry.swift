// Generated from the sources of the rules by `make generate`. Changes made by hand are lost.
import Stations

/// Every rule of this version, by shape, sorted by type name.
enum RuleRegistry {
  /// Rules about one cell.
  static let cellRules: [any CellRule.Type] = [
    ApplicationKindUnknown.self,
    BillingCustomerIDChoiceUnknown.self,
    BillingCustomerIDChosenAnew.self,
    BillingLineTypeOther.self,
    BillingOSBrowserOther.self,
    CertificateCountInvalid.self,
    CustomerIDDestroyed.self,
    CustomerIDIsCOP.self,
    CustomerIDWrong.self,
    DateImpossible.self,
    DateSerialNumber.self,
    DateUndecided.self,
    DateUnreadable.self,
    DateWeekdayWrong.self,
    DateWithoutYear.self,
    EmailCapitals.self,
    EmailSeveral.self,
    EmailWrong.self,
    FacilityCodeDestroyed.self,
    FacilityCodeWrong.self,
    FounderDoubtful.self,
    FounderHalfWidth.self,
    FounderOutsideJIS.self,
    LineTypeCTCQtnet.self,
    LineTypeInternet.self,
    LineTypeUnknown.self,
    MonthUnreadable.self,
    PaymentUnknown.self,
    PhoneDestroyed.self,
    PhoneLostZero.self,
    PhoneNotDigits.self,
    PhoneSeparated.self,
    PhoneWithoutAreaCode.self,
    PhoneWrongLength.self,
    PostalCodeWrong.self,
    PrefectureContradictsItself.self,
    PrefectureNameUnknown.self,
    PrefectureOutsideWest.self,
    PrefectureUnknown.self,
    ScoreTableMedical.self,
    ScoreTableOther.self,
    ScoreTableUnknown.self,
    StationCodeIsCareNumber.self,
    StationCodeLostZero.self,
    StationCodeNotDigits.self,
    StationCodeOfOtherInstitution.self,
    StationCodeOfOtherPrefecture.self,
    StationCodeSeparated.self,
    StationCodeTenDigits.self,
    StationCodeWrongLength.self,
    TerminalCountInvalid.self,
    V6OptionDeclined.self,
    V6OptionUnknown.self,
    YesNoUnknown.self,
  ]

  /// Rules about the cells of one row together.
  static let rowRules: [any RowRule.Type] = [
    AccountDetailBlank.self,
    ActivationBeforeRegistration.self,
    ActivationLate.self,
    ActivationLinkExpired.self,
    ActivationWithoutRegistration.self,
    ApplicationWithoutActivation.self,
    ApplicationWithoutOpeningNotice.self,
    BillingAppliedAfterSafeDay.self,
    BillingAppliedTooLate.self,
    BillingBeforeActivation.self,
    BillingBeforeOpeningNotice.self,
    BillingDetailBlank.self,
    BillingDocumentsBeforeApplication.self,
    BillingDocumentsOverdue.self,
    BillingDocumentsWithoutApplication.self,
    BillingStartTooFar.self,
    BillingWindowMissed.self,
    CertificateAppliedCountWithoutDate.self,
    CertificateAppliedLate.self,
    CertificateBeforeEligibility.self,
    CertificateDetailBlank.self,
    CertificateExpiresBeforeConstruction.self,
    CertificateIssuedBeforeApplication.self,
    CertificateIssuedTooEarly.self,
    CertificateOverdue.self,
    CertificateReceivedBeforeApplication.self,
    CertificateReceivedBeforeIssue.self,
    CertificateReceivedCountWithoutDate.self,
    CertificateValidityUnlikely.self,
    CertificateWithoutApplication.self,
    CertificateWithoutEligibility.self,
    CertificatesReceivedTooMany.self,
    CertificatesStillMissing.self,
    CertificatesTooFew.self,
    CertificatesTooMany.self,
    CompletedBeforeCertificate.self,
    CompletedBeforeConstruction.self,
    CompletionDateMissing.self,
    ConstructionDateBlank.self,
    ConstructionDatePassed.self,
    CustomerIDConfirmDiffers.self,
    DateInFuture.self,
    DateOutsideCalendar.self,
    DownloadDeadlineBeforeConstruction.self,
    DownloadDeadlineBeforeIssue.self,
    DownloadDeadlineTooLong.self,
    EligibilityAppliedLate.self,
    EligibilityBeforeActivation.self,
    EligibilityBeforeOpeningNotice.self,
    EligibilityDetailBlank.self,
    FacilityCodeOtherService.self,
    FacilityCodePrefectureDiffers.self,
    FacilityCodeStationDiffers.self,
    ForecastAfterConstruction.self,
    MasterAccountBeforeApplication.self,
    MasterAccountOverdue.self,
    MasterAccountWithoutApplication.self,
    OpeningNoticeOverdue.self,
    PostalCodeOfOtherPrefecture.self,
    PrefectureNameDiffers.self,
    PrintedBeforeNotice.self,
    PrintedWithoutNotice.self,
    RequiredCellBlank.self,
    StationCodeCheckDigit.self,
    StationCodeThirdDigit.self,
  ]

  /// Rules about rows of the whole batch together.
  static let batchRules: [any BatchRule.Type] = [
    CustomerIDOnTwoStations.self,
    CustomerIDSharedByFounder.self,
    EmailOnTwoStations.self,
    PhoneOnTwoStations.self,
    RecordIDRepeated.self,
    StationProbablyRepeated.self,
    StationRowRepeated.self,
    StationRowsDiffer.self,
  ]

  /// Rules about the form of a file.
  static let fileRules: [any FileRule.Type] = [
    AcceptedAmbiguous.self,
    AcceptedExpired.self,
    AcceptedMalformed.self,
    AcceptedUnmatched.self,
    CellTooLong.self,
    FileChangedWhileRead.self,
    FileEmpty.self,
    FileNotText.self,
    FileUnreadable.self,
    HeaderNotFound.self,
    NULByte.self,
    RaggedRow.self,
    RepeatedColumn.self,
    RequiredColumnMissing.self,
    ReturnedTableNotRead.self,
    SecretInExport.self,
    SheetNotRead.self,
    StrayQuote.self,
    UndecodableCharacter.self,
    UnknownColumn.self,
    UnterminatedQuote.self,
    WorkbookBroken.self,
    WorkbookEncrypted.self,
    WorkbookOldFormat.self,
    WorkbookTooLarge.self,
  ]

  /// Per rule of `cellRules` the folder of its source: its family in the catalogue.
  static let cellFamilies: [Family] = [
    .choices,
    .choices,
    .choices,
    .choices,
    .choices,
    .dates,
    .customer,
    .customer,
    .customer,
    .dates,
    .dates,
    .dates,
    .dates,
    .dates,
    .dates,
    .contact,
    .contact,
    .contact,
    .codes,
    .codes,
    .founder,
    .founder,
    .founder,
    .choices,
    .choices,
    .choices,
    .dates,
    .choices,
    .contact,
    .contact,
    .contact,
    .contact,
    .contact,
    .contact,
    .contact,
    .prefecture,
    .prefecture,
    .prefecture,
    .prefecture,
    .choices,
    .choices,
    .choices,
    .codes,
    .codes,
    .codes,
    .codes,
    .codes,
    .codes,
    .codes,
    .codes,
    .dates,
    .choices,
    .choices,
    .choices,
  ]

  /// Per rule of `rowRules` the folder of its source: its family in the catalogue.
  static let rowFamilies: [Family] = [
    .presence,
    .steps,
    .schedule,
    .schedule,
    .steps,
    .steps,
    .steps,
    .schedule,
    .schedule,
    .steps,
    .steps,
    .presence,
    .steps,
    .schedule,
    .steps,
    .schedule,
    .schedule,
    .steps,
    .schedule,
    .steps,
    .presence,
    .certificates,
    .steps,
    .certificates,
    .schedule,
    .steps,
    .steps,
    .steps,
    .certificates,
    .steps,
    .steps,
    .certificates,
    .certificates,
    .certificates,
    .certificates,
    .steps,
    .steps,
    .schedule,
    .presence,
    .schedule,
    .agreement,
    .dates,
    .dates,
    .certificates,
    .certificates,
    .certificates,
    .schedule,
    .steps,
    .steps,
    .presence,
    .agreement,
    .agreement,
    .agreement,
    .schedule,
    .steps,
    .schedule,
    .steps,
    .schedule,
    .contact,
    .agreement,
    .steps,
    .steps,
    .presence,
    .codes,
    .codes,
  ]

  /// Per rule of `batchRules` the folder of its source: its family in the catalogue.
  static let batchFamilies: [Family] = [
    .duplicates,
    .duplicates,
    .duplicates,
    .duplicates,
    .duplicates,
    .duplicates,
    .duplicates,
    .duplicates,
  ]

  /// Per rule of `fileRules` the folder of its source: its family in the catalogue.
  static let fileFamilies: [Family] = [
    .accepted,
    .accepted,
    .accepted,
    .accepted,
    .files,
    .files,
    .files,
    .files,
    .files,
    .files,
    .files,
    .files,
    .files,
    .files,
    .files,
    .secrets,
    .files,
    .files,
    .files,
    .files,
    .files,
    .files,
    .files,
    .files,
    .files,
  ]

  /// Asks the rules about a row's cells together, each where `ask` says so; it is given places in `rowRules`.
  @inline(__always)
  static func judge(
    _ row: StationRow, _ context: JudgingContext, _ report: inout RowReport,
    _ ask: (_ rule: Int, _ report: inout RowReport) -> Bool
  ) {
    if ask(0, &report) { AccountDetailBlank().judge(row, context, &report) }
    if ask(1, &report) { ActivationBeforeRegistration().judge(row, context, &report) }
    if ask(2, &report) { ActivationLate().judge(row, context, &report) }
    if ask(3, &report) { ActivationLinkExpired().judge(row, context, &report) }
    if ask(4, &report) { ActivationWithoutRegistration().judge(row, context, &report) }
    if ask(5, &report) { ApplicationWithoutActivation().judge(row, context, &report) }
    if ask(6, &report) { ApplicationWithoutOpeningNotice().judge(row, context, &report) }
    if ask(7, &report) { BillingAppliedAfterSafeDay().judge(row, context, &report) }
    if ask(8, &report) { BillingAppliedTooLate().judge(row, context, &report) }
    if ask(9, &report) { BillingBeforeActivation().judge(row, context, &report) }
    if ask(10, &report) { BillingBeforeOpeningNotice().judge(row, context, &report) }
    if ask(11, &report) { BillingDetailBlank().judge(row, context, &report) }
    if ask(12, &report) { BillingDocumentsBeforeApplication().judge(row, context, &report) }
    if ask(13, &report) { BillingDocumentsOverdue().judge(row, context, &report) }
    if ask(14, &report) { BillingDocumentsWithoutApplication().judge(row, context, &report) }
    if ask(15, &report) { BillingStartTooFar().judge(row, context, &report) }
    if ask(16, &report) { BillingWindowMissed().judge(row, context, &report) }
    if ask(17, &report) { CertificateAppliedCountWithoutDate().judge(row, context, &report) }
    if ask(18, &report) { CertificateAppliedLate().judge(row, context, &report) }
    if ask(19, &report) { CertificateBeforeEligibility().judge(row, context, &report) }
    if ask(20, &report) { CertificateDetailBlank().judge(row, context, &report) }
    if ask(21, &report) { CertificateExpiresBeforeConstruction().judge(row, context, &report) }
    if ask(22, &report) { CertificateIssuedBeforeApplication().judge(row, context, &report) }
    if ask(23, &report) { CertificateIssuedTooEarly().judge(row, context, &report) }
    if ask(24, &report) { CertificateOverdue().judge(row, context, &report) }
    if ask(25, &report) { CertificateReceivedBeforeApplication().judge(row, context, &report) }
    if ask(26, &report) { CertificateReceivedBeforeIssue().judge(row, context, &report) }
    if ask(27, &report) { CertificateReceivedCountWithoutDate().judge(row, context, &report) }
    if ask(28, &report) { CertificateValidityUnlikely().judge(row, context, &report) }
    if ask(29, &report) { CertificateWithoutApplication().judge(row, context, &report) }
    if ask(30, &report) { CertificateWithoutEligibility().judge(row, context, &report) }
    if ask(31, &report) { CertificatesReceivedTooMany().judge(row, context, &report) }
    if ask(32, &report) { CertificatesStillMissing().judge(row, context, &report) }
    if ask(33, &report) { CertificatesTooFew().judge(row, context, &report) }
    if ask(34, &report) { CertificatesTooMany().judge(row, context, &report) }
    if ask(35, &report) { CompletedBeforeCertificate().judge(row, context, &report) }
    if ask(36, &report) { CompletedBeforeConstruction().judge(row, context, &report) }
    if ask(37, &report) { CompletionDateMissing().judge(row, context, &report) }
    if ask(38, &report) { ConstructionDateBlank().judge(row, context, &report) }
    if ask(39, &report) { ConstructionDatePassed().judge(row, context, &report) }
    if ask(40, &report) { CustomerIDConfirmDiffers().judge(row, context, &report) }
    if ask(41, &report) { DateInFuture().judge(row, context, &report) }
    if ask(42, &report) { DateOutsideCalendar().judge(row, context, &report) }
    if ask(43, &report) { DownloadDeadlineBeforeConstruction().judge(row, context, &report) }
    if ask(44, &report) { DownloadDeadlineBeforeIssue().judge(row, context, &report) }
    if ask(45, &report) { DownloadDeadlineTooLong().judge(row, context, &report) }
    if ask(46, &report) { EligibilityAppliedLate().judge(row, context, &report) }
    if ask(47, &report) { EligibilityBeforeActivation().judge(row, context, &report) }
    if ask(48, &report) { EligibilityBeforeOpeningNotice().judge(row, context, &report) }
    if ask(49, &report) { EligibilityDetailBlank().judge(row, context, &report) }
    if ask(50, &report) { FacilityCodeOtherService().judge(row, context, &report) }
    if ask(51, &report) { FacilityCodePrefectureDiffers().judge(row, context, &report) }
    if ask(52, &report) { FacilityCodeStationDiffers().judge(row, context, &report) }
    if ask(53, &report) { ForecastAfterConstruction().judge(row, context, &report) }
    if ask(54, &report) { MasterAccountBeforeApplication().judge(row, context, &report) }
    if ask(55, &report) { MasterAccountOverdue().judge(row, context, &report) }
    if ask(56, &report) { MasterAccountWithoutApplication().judge(row, context, &report) }
    if ask(57, &report) { OpeningNoticeOverdue().judge(row, context, &report) }
    if ask(58, &report) { PostalCodeOfOtherPrefecture().judge(row, context, &report) }
    if ask(59, &report) { PrefectureNameDiffers().judge(row, context, &report) }
    if ask(60, &report) { PrintedBeforeNotice().judge(row, context, &report) }
    if ask(61, &report) { PrintedWithoutNotice().judge(row, context, &report) }
    if ask(62, &report) { RequiredCellBlank().judge(row, context, &report) }
    if ask(63, &report) { StationCodeCheckDigit().judge(row, context, &report) }
    if ask(64, &report) { StationCodeThirdDigit().judge(row, context, &report) }
  }
}
