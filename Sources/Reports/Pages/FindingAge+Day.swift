import Planning
import Stations

extension FindingAge {
  /// The first night of a finding: what is new or back is so since tonight.
  static func day(_ ages: [FindingAge], _ index: Int, tonight: Day?) -> Day? {
    guard ages.indices.contains(index) else { return nil }
    switch ages[index] {
    case .unknown: return nil
    case .open(let since): return since
    case .new, .cameBack: return tonight
    }
  }
}
