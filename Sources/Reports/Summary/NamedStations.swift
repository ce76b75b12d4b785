/// The stations that a list names, such as that of calls: the first of all, and of every office its own first few, so
/// that no office finds nobody in its list only because others are worse off.
struct NamedStations<Order: Comparable & Sendable>: Sendable {
  /// A station in the list.
  struct Entry: Sendable {
    let station: SummaryStation
    /// Whether it is named because it is among the first few of its office only.
    let isOfOffice: Bool
  }

  /// An office that has stations in the list.
  struct Office: Sendable {
    /// Its normalised name.
    let key: String
    /// The name that it is first written with.
    let name: String
    fileprivate(set) var stations = FirstFew<Rank, SummaryStation>(NamedStations.mostOfOffice)
  }

  /// Rows without usable key may stand equally high: then the order of the exports counts.
  struct Rank: Comparable, Sendable {
    let order: Order
    let number: Int

    static func < (left: Rank, right: Rank) -> Bool {
      left.order < right.order || !(right.order < left.order) && left.number < right.number
    }
  }

  /// How many are named of an office, however high those of others stand.
  static var mostOfOffice: Int { 20 }
  /// How many offices have a list of their own.
  static var mostOffices: Int { 100 }
  /// Of how many offices stations are kept until all are known, whatever stands in column 営業所.
  private static var mostKept: Int { 1_000 }

  private var ofAll: FirstFew<Rank, SummaryStation>
  private var ofOffice: [String: Office] = [:]

  /// No station yet; so many are named of all.
  init(most: Int) {
    ofAll = FirstFew(most)
  }

  /// How many are named of all.
  var most: Int { ofAll.limit }
  /// How many belong into the list.
  var count: Int { ofAll.count }

  /// Takes in a station of the office with a normalised name.
  mutating func add(_ order: Order, _ station: SummaryStation, office key: String) {
    let rank = Rank(order: order, number: count)
    ofAll.add(rank, station)
    if ofOffice.count == NamedStations.mostKept && ofOffice[key] == nil { return }
    ofOffice[key, default: Office(key: key, name: station.report.office)].stations.add(rank, station)
  }

  /// The stations that are named: the first of all, behind them the others of offices, each in order.
  var entries: [Entry] {
    let first = ofAll.ranked
    let named = first.map { Entry(station: $0.item, isOfOffice: false) }
    guard ofAll.left > 0, let last = first.last?.rank else { return named }
    let others = firstOffices.flatMap { $0.stations.ranked.filter { last < $0.rank } }.sorted { $0.rank < $1.rank }
    return named + others.map { Entry(station: $0.item, isOfOffice: true) }
  }

  /// The offices that have a list of their own, by their names.
  var offices: [Office] { firstOffices.sorted { ($0.name, $0.key) < ($1.name, $1.key) } }
  /// Whether more offices than these have stations in the list.
  var leavesOfficesOut: Bool { ofOffice.count > NamedStations.mostOffices }

  /// Those whose first station stands highest.
  private var firstOffices: [Office] {
    let first = ofOffice.values.compactMap { office in office.stations.ranked.first.map { (rank: $0.rank, office) } }
    return first.sorted { $0.rank < $1.rank }.prefix(NamedStations.mostOffices).map(\.1)
  }
}
