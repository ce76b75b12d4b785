import Planning
import Stations

/// On which day an application was made.
enum DoneDay {
  /// The day, as the export says.
  static func applied(_ step: Step, _ facts: StationFacts) -> Day? { facts.doneOn(application(step)) }

  /// The day where it is not still to come: a slip says nothing.
  static func applied(_ step: Step, _ facts: StationFacts, by today: Day) -> Day? {
    past(applied(step, facts), today)
  }

  /// A day on which something was done, where it is not still to come.
  static func past(_ day: Day?, _ today: Day) -> Day? { day.flatMap { $0 > today ? nil : $0 } }

  private static func application(_ step: Step) -> TaskID {
    switch step {
    case .account: .registerAccount
    case .eligibility: .applyEligibility
    case .billing: .applyBilling
    case .certificate: .applyCertificate
    }
  }
}
