import Stations
import Tables

/// Makes rows of which no rule has anything to say.
struct StationMaker: Sendable {
  /// The day on which the rows stand.
  let today: Day
  /// Business days around it.
  let workdays: Workdays
  private let right: [Column: String]
  private let namesTerminals: Bool

  /// A maker of rows as they stand on `today`; terse ones have about 500 bytes: choices by their numbers, optional
  /// texts left out. Throws where the calendar does not know the days around it.
  init(today: Day, isTerse: Bool = false) throws {
    self.today = today
    self.workdays = try Workdays(around: today)
    var right: [Column: String] = [:]
    for definition in ColumnDefinition.all {
      guard let choice = definition.choices?.right else { continue }
      let isNeeded = definition.requirement != .optional
      right[definition.column] =
        isTerse ? choice.number.map { String($0) } ?? (isNeeded ? choice.label : "") : choice.label
    }
    self.right = right
    self.namesTerminals = !isTerse
  }

  /// A row at a random step of a life in which everything goes well.
  func goingWell(_ identity: StationIdentity, office: String, _ random: inout SplitMix64) -> MadeUpStation {
    let start = today + random.pick(-80...25)
    let life = StationLife.going(from: start, today: today, workdays: workdays, &random)
    return station(identity, life, office: office, &random)
  }

  /// The row of a station with these dates.
  func station(
    _ identity: StationIdentity, _ life: StationLife, office: String, _ random: inout SplitMix64
  ) -> MadeUpStation {
    var station = MadeUpStation()
    fillIdentity(&station, identity, office: office, &random)
    fillPeople(&station, identity, &random)
    fillLine(&station, identity, life)
    fillEligibility(&station, life, &random)
    if !life.billsAlready { fillBilling(&station, life, &random) }
    fillCertificates(&station, life)
    return station
  }

  private func fillIdentity(
    _ station: inout MadeUpStation, _ identity: StationIdentity, office: String, _ random: inout SplitMix64
  ) {
    station[.recordID] = identity.prefecture.code + "-" + Digits.text(identity.number, width: 5)
    station[.office] = office
    station[.salesRep] = MadeUpWords.families[identity.number % 3] + "　" + MadeUpWords.givens[identity.number % 4]
    station[.prefectureCode] = identity.prefecture.code
    station[.prefectureName] = identity.prefecture.name
    station[.scoreTableCode] = "6"
    station[.institutionType] = right[.institutionType] ?? ""
    station[.stationCode] = identity.code
    if random.chance(0.6) { station[.facilityCode] = identity.prefecture.code + "6" + identity.code }
    station[.stationName] = identity.name
  }

  private func fillPeople(
    _ station: inout MadeUpStation, _ identity: StationIdentity, _ random: inout SplitMix64
  ) {
    let place = MadeUpWords.places[random.pick(0...MadeUpWords.places.count - 1)]
    let corporation = random.pick(MadeUpWords.corporations)
    station[.founder] = corporation.0 + place + corporation.1
    station[.contactFamilyName] = random.pick(MadeUpWords.families)
    station[.contactGivenName] = random.pick(MadeUpWords.givens)
    station[.postalCode] = identity.postalCode
    station[.phone] = identity.phone
    station[.email] = identity.email
  }

  private func fillLine(_ station: inout MadeUpStation, _ identity: StationIdentity, _ life: StationLife) {
    station[.newLine] = life.newLine ? "有" : "無"
    station[.openingNoticeOn] = text(life.openingNotice)
    // A new line has no number before its notice has come.
    if !life.newLine || life.openingNotice != nil { station[.customerID] = identity.customerID }
    station[.terminalCount] = String(life.terminals)
    if namesTerminals { station[.terminalNames] = StationMaker.terminalNames(life.terminals) }
    station[.constructionOn] = text(life.construction)
    station[.constructionCompletedOn] = text(life.completed)
    station[.accountRegisteredOn] = text(life.registered)
    station[.accountActivatedOn] = text(life.activated)
  }

  private func fillEligibility(_ station: inout MadeUpStation, _ life: StationLife, _ random: inout SplitMix64) {
    station[.lineType] = right[.lineType] ?? ""
    station[.v6Option] = right[.v6Option] ?? ""
    guard life.eligibility != nil else { return }
    if random.chance(0.5) { station[.customerIDConfirm] = station[.customerID] }
    station[.eligibilityKind] = "新規"
    station[.eligibilityAppliedOn] = text(life.eligibility)
    station[.masterAccountNotifiedOn] = text(life.masterAccount)
    station[.masterAccountPrintedOn] = text(life.printed)
    if let construction = life.construction {
      station[.eligibilityStartMonth] = String(describing: construction.month + 1)
      station[.eligibilityTestMonth] = String(describing: construction.month)
    }
    station[.eligibilityPayment] = random.chance(0.8) ? "1" : "2"
  }

  private func fillBilling(_ station: inout MadeUpStation, _ life: StationLife, _ random: inout SplitMix64) {
    station[.billingInUse] = "無"
    station[.billingStartMonth] = life.billingStart.map { String(describing: $0) } ?? ""
    guard life.billing != nil else { return }
    let software = random.pick(MadeUpWords.software)
    station[.billingKind] = "開始"
    station[.billingAppliedOn] = text(life.billing)
    station[.billingSoftware] = software.0
    station[.billingVendor] = software.1
    station[.billingOSBrowser] = right[.billingOSBrowser] ?? ""
    station[.billingLineType] = right[.billingLineType] ?? ""
    station[.billingCustomerIDChoice] = right[.billingCustomerIDChoice] ?? ""
    station[.billingPayment] = station[.eligibilityPayment].isEmpty ? "1" : station[.eligibilityPayment]
    station[.billingDocumentsReceivedOn] = text(life.documents)
  }

  private func fillCertificates(_ station: inout MadeUpStation, _ life: StationLife) {
    if life.billsAlready { station[.billingInUse] = "有" }
    guard life.certificate != nil else { return }
    station[.certificateAppliedOn] = text(life.certificate)
    station[.certificateAppliedCount] = String(life.terminals)
    guard life.received != nil, let issued = life.issued else { return }
    station[.certificateIssuedOn] = text(issued)
    station[.certificateReceivedOn] = text(life.received)
    station[.certificateReceivedCount] = String(life.terminals)
    station[.certificateDownloadBy] = text(issued + 180)
    // Valid for three years and three months.
    station[.certificateValidUntil] = text((issued.month + 39).day(issued.components.day))
  }

  private static func terminalNames(_ count: Int) -> String {
    (1...count).map { "オンライン資格確認用端末\($0)" }.joined(separator: "、")
  }

  private func text(_ day: Day?) -> String { day.map { workdays.text($0) } ?? "" }
}
