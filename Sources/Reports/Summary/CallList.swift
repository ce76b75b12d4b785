/// Whom to call: the most urgent of all, and of every office its own first few, so that no office finds nobody in its
/// list only because others are worse off.
struct CallList: Sendable {
  /// A station to be called.
  struct Call: Sendable {
    let station: SummaryStation
    /// Whether it is named because it is among the first few of its office only.
    let isOfOffice: Bool
  }

  /// An office that has stations to call.
  struct Office: Sendable {
    /// Its normalised name.
    let key: String
    /// The name that it is first written with.
    let name: String
    fileprivate(set) var calls = FirstFew<Rank, SummaryStation>(CallList.mostOfOffice)
  }

  /// Rows without usable key may be equally urgent: then the order of the exports counts.
  struct Rank: Comparable, Sendable {
    let urgency: Urgency
    let order: Int

    static func < (left: Rank, right: Rank) -> Bool {
      left.urgency < right.urgency || !(right.urgency < left.urgency) && left.order < right.order
    }
  }

  /// How many are named of all.
  static let most = 100
  /// How many are named of an office, however urgent those of others are.
  static let mostOfOffice = 20
  /// How many offices have a list of their own, whatever stands in column 営業所.
  static let mostOffices = 100

  private var ofAll = FirstFew<Rank, SummaryStation>(CallList.most)
  private var ofOffice: [String: Office] = [:]

  /// How many stations are to be called.
  var count: Int { ofAll.count }

  /// Takes in a station of the office with a normalised name.
  mutating func add(_ urgency: Urgency, _ station: SummaryStation, office key: String) {
    let rank = Rank(urgency: urgency, order: count)
    ofAll.add(rank, station)
    if ofOffice.count == CallList.mostOffices && ofOffice[key] == nil { return }
    ofOffice[key, default: Office(key: key, name: station.report.office)].calls.add(rank, station)
  }

  /// The stations that are named, the most urgent first.
  var calls: [Call] {
    let first = ofAll.ranked
    guard ofAll.left > 0, let last = first.last?.rank else {
      return first.map { Call(station: $0.item, isOfOffice: false) }
    }
    let others = ofOffice.values.flatMap { $0.calls.ranked.filter { last < $0.rank } }.sorted { $0.rank < $1.rank }
    return first.map { Call(station: $0.item, isOfOffice: false) }
      + others.map { Call(station: $0.item, isOfOffice: true) }
  }

  /// The offices that have stations to call, by their names.
  var offices: [Office] { ofOffice.values.sorted { ($0.name, $0.key) < ($1.name, $1.key) } }
}
