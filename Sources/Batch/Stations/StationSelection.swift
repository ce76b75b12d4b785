import Rules
import Stations

/// The rows that stand for stations: of every station the first one, in the order of stations.
struct StationSelection {
  /// The places of those rows in the batch's digests.
  let rows: [Int]

  init(_ batch: BatchView) {
    let keyed = batch.digests.indices.filter { batch.digests[$0].station != 0 }
    let sorted = keyed.sorted {
      (batch.digests[$0].station, $0) < (batch.digests[$1].station, $1)
    }
    var rows: [Int] = []
    rows.reserveCapacity(sorted.count)
    var last: Int64 = 0
    for index in sorted where batch.digests[index].station != last {
      rows.append(index)
      last = batch.digests[index].station
    }
    self.rows = rows
  }
}
