import Stations

/// The dates of one made-up station, from the sale to the visit. A date that has not come yet is nil.
struct StationLife: Sendable {
  var newLine = false
  var billsAlready = false
  var terminals = 1
  var construction: Day?
  var completed: Day?
  var registered: Day?
  var activated: Day?
  var openingNotice: Day?
  var eligibility: Day?
  var masterAccount: Day?
  var printed: Day?
  var billing: Day?
  var billingStart: Month?
  var documents: Day?
  var certificate: Day?
  var issued: Day?
  var received: Day?
}

extension StationLife {
  /// A life in which everything goes well, as it stands on `today`: it began on `start` with the registration, people
  /// take their time at random, every answer comes in time and the visit lies two weeks after the last application.
  static func going(
    from start: Day, today: Day, workdays: Workdays, _ random: inout SplitMix64
  ) -> StationLife {
    var life = StationLife()
    life.newLine = random.chance(0.25)
    life.billsAlready = random.chance(0.12)
    life.terminals = random.chance(0.7) ? 1 : random.pick(2...4)
    let registered = start
    let activated = start + random.pick(0...1)
    let notice = life.newLine ? start + random.pick(-12...25) : start
    let eligibility = max(activated, notice) + random.pick(0...5)
    let masterAccount = workdays.day(eligibility, plus: random.pick(3...5))
    let billing = max(activated, notice) + random.pick(0...7)
    let answer = expectedDocuments(billing)
    let certificate = eligibility + random.pick(0...6)
    let issued = certificate + random.pick(1...3)
    life.registered = registered
    life.activated = activated
    life.openingNotice = life.newLine ? notice : nil
    life.eligibility = eligibility
    life.masterAccount = masterAccount
    let printed = masterAccount + random.pick(0...4)
    life.printed = printed
    if !life.billsAlready {
      life.billing = billing
      let months = billing.components.day <= 20 ? 2 : 3
      life.billingStart = billing.month + months + random.pick(0...2)
      life.documents = answer - random.pick(0...5)
    }
    life.certificate = certificate
    life.issued = issued
    life.received = issued + random.pick(2...4)
    let applied = max(eligibility, certificate, billing)
    life.construction = workdays.onOrAfter(max(applied + 14, printed) + random.pick(0...45))
    return life.standing(on: today)
  }

  /// When the papers of online billing are expected: the 15th of the month after, or of the one behind it for
  /// applications after the 20th.
  static func expectedDocuments(_ applied: Day) -> Day {
    (applied.month + (applied.components.day <= 20 ? 1 : 2)).day(15)
  }

  /// The same life without what comes after `today`. What was done by then stays; 工事日 and 請求開始年月 are plans.
  private func standing(on today: Day) -> StationLife {
    func past(_ day: Day?) -> Day? { day.flatMap { $0 <= today ? $0 : nil } }
    var life = self
    life.completed = past(construction)
    life.registered = past(registered)
    life.activated = past(activated)
    life.openingNotice = past(openingNotice)
    life.eligibility = past(eligibility)
    life.masterAccount = past(masterAccount)
    life.printed = past(printed)
    life.billing = past(billing)
    life.documents = past(documents)
    life.certificate = past(certificate)
    life.received = past(received)
    life.issued = life.received == nil ? nil : issued
    return life
  }
}
