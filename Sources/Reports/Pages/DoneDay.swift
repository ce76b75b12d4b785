import Planning
import Stations

/// On which day an application was made.
enum DoneDay {
  static func applied(_ step: Step, _ facts: StationFacts) -> Day? {
    switch step {
    case .account: facts.accountRegisteredOn
    case .eligibility: facts.eligibilityAppliedOn
    case .billing: facts.billingAppliedOn
    case .certificate: facts.certificateAppliedOn
    }
  }
}
