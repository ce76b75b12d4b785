import Stations

/// Made-up rows without end, for measuring: unique stations of which a given share has a defect.
struct BenchData {
  /// How many stations there can be: 30 prefectures with 100,000 codes each.
  static let mostRows = 3_000_000

  private let maker: StationMaker
  private let shape: BenchShape
  private var random: SplitMix64
  /// Draws for defects only, so that the rows are the same whatever their share.
  private var faults: SplitMix64
  /// Draws for changes only, so that all other rows stay as they are.
  private var changes: SplitMix64

  /// Rows of this shape. Throws where the calendar does not know the days around `today`.
  init(today: Day, shape: BenchShape) throws {
    self.maker = try StationMaker(today: today, isTerse: true)
    self.shape = shape
    self.random = SplitMix64(seed: shape.seed)
    self.faults = SplitMix64(seed: ~shape.seed)
    self.changes = SplitMix64(seed: shape.changeSeed)
  }

  /// The row number `index`, 0..<`mostRows`; rows must be asked for in their order.
  mutating func row(_ index: Int, office: String) -> MadeUpStation {
    let prefectures = WestPrefecture.all
    let identity = StationIdentity(
      prefecture: prefectures[index % prefectures.count], number: index / prefectures.count)
    var station = maker.goingWell(identity, office: office, &random)
    if changes.chance(shape.changedShare) { station = change(station, identity, office: office) }
    if shape.findingsPerRow > 0 {
      for fault in shape.faults.all.prefix(shape.findingsPerRow) { fault.spoil(&station, identity) }
    } else if faults.chance(shape.faultyShare) {
      faults.pick(shape.faults.all).spoil(&station, identity)
    }
    return station
  }

  /// The same station on another way: drawn until it says something else than before.
  private mutating func change(
    _ station: MadeUpStation, _ identity: StationIdentity, office: String
  ) -> MadeUpStation {
    var changed = station
    while changed == station { changed = maker.goingWell(identity, office: office, &changes) }
    return changed
  }
}
