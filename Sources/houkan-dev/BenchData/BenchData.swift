import Stations

/// Made-up rows without end, for measuring: unique stations of which a given share has a defect.
struct BenchData {
  /// How many stations there can be: 30 prefectures with 100,000 codes each.
  static let mostRows = 3_000_000

  private let maker: StationMaker
  private var random: SplitMix64
  /// Draws for defects only, so that the rows are the same whatever their share.
  private var faults: SplitMix64
  private let faultyShare: Double
  private let findingsPerRow: Int

  /// Rows of which `faultyShare` (0…1) have one defect, and all have `findingsPerRow` (0…10).
  /// Throws where the calendar does not know the days around `today`.
  init(today: Day, seed: UInt64, faultyShare: Double, findingsPerRow: Int) throws {
    self.maker = try StationMaker(today: today, isTerse: true)
    self.random = SplitMix64(seed: seed)
    self.faults = SplitMix64(seed: ~seed)
    self.faultyShare = faultyShare
    self.findingsPerRow = findingsPerRow
  }

  /// The row number `index`, 0..<`mostRows`; rows must be asked for in their order.
  mutating func row(_ index: Int, office: String) -> MadeUpStation {
    let prefectures = WestPrefecture.all
    let identity = StationIdentity(
      prefecture: prefectures[index % prefectures.count], number: index / prefectures.count)
    var station = maker.goingWell(identity, office: office, &random)
    if findingsPerRow > 0 {
      for fault in BenchFault.all.prefix(findingsPerRow) { fault.spoil(&station) }
    } else if faults.chance(faultyShare) {
      faults.pick(BenchFault.all).spoil(&station)
    }
    return station
  }
}
