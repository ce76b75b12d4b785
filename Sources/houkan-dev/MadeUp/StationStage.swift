import Stations

/// How far a station is whose dates are not left to chance: the ground on which a sample's defect stands out.
enum StationStage: Sendable {
  /// Sold, nothing done.
  case untouched
  /// ① registered yesterday, the mail not yet answered.
  case registered
  /// ① done.
  case activated
  /// ②, ③ and ④ applied for a few days ago.
  case applied
  /// The master account is there, ③ and ④ are waited for.
  case notified
  /// The same, and printed.
  case printed
  /// Every paper in hand, the visit in 25 days.
  case prepared
  /// The visit was five days ago.
  case completed
}

extension StationStage {
  /// The dates, reckoned from `today`; nothing in them is late or out of order when today is 2026-11-22.
  func life(today: Day) -> StationLife {
    switch self {
    case .untouched: .untouched(today)
    case .registered: .registered(today)
    case .activated: .activated(today)
    case .applied: .applied(today)
    case .notified: .notified(today)
    case .printed: .printed(today)
    case .prepared: .prepared(today)
    case .completed: .completed(today)
    }
  }
}

extension StationLife {
  fileprivate static func untouched(_ today: Day) -> StationLife {
    var life = StationLife()
    life.construction = today + 52
    return life
  }

  fileprivate static func registered(_ today: Day) -> StationLife {
    var life = StationLife()
    life.construction = today + 46
    life.registered = today - 1
    return life
  }

  fileprivate static func activated(_ today: Day) -> StationLife {
    var life = StationLife()
    life.construction = today + 46
    life.registered = today - 6
    life.activated = today - 6
    return life
  }

  fileprivate static func applied(_ today: Day) -> StationLife {
    var life = activated(today)
    life.construction = today + 30
    life.eligibility = today - 3
    life.bill(today - 3)
    life.certificate = today - 2
    return life
  }

  fileprivate static func notified(_ today: Day) -> StationLife {
    var life = StationLife()
    life.construction = today + 30
    life.registered = today - 24
    life.activated = today - 23
    life.eligibility = today - 20
    life.masterAccount = today - 13
    life.bill(today - 20)
    life.certificate = today - 4
    return life
  }

  fileprivate static func printed(_ today: Day) -> StationLife {
    var life = notified(today)
    life.printed = today - 11
    return life
  }

  fileprivate static func prepared(_ today: Day) -> StationLife {
    var life = StationLife()
    life.construction = today + 25
    life.registered = today - 66
    life.activated = today - 65
    life.eligibility = today - 60
    life.masterAccount = today - 54
    life.printed = today - 53
    life.bill(today - 60)
    life.documents = today - 8
    life.certificate = today - 40
    life.issued = today - 36
    life.received = today - 34
    return life
  }

  fileprivate static func completed(_ today: Day) -> StationLife {
    var life = prepared(today)
    life.construction = today - 5
    life.completed = life.construction
    return life
  }

  private mutating func bill(_ day: Day) {
    billing = day
    billingStart = day.month + 5
  }
}
