public import Stations
import Tables

/// Names the findings of one night: the second finding with the same rule, station, column and value is not the first.
public struct FindingNames: Sendable {
  private var counts: [Int64: UInt64] = [:]
  private var bytes: [UInt8] = []
  private let comparison: Comparison?

  /// Nothing named yet in a night that is compared with nights before.
  public init(after comparison: Comparison? = nil) {
    self.comparison = comparison
  }

  /// The identity of the night's next finding; `file` is the lineage of its file, and `canonical` the form in which a
  /// value that can be read should stand: 2026/11/20 is the day that 2026-11-20 is. Findings must come in the order of
  /// files and rows.
  ///
  /// An older version knew values only as they were written: what has its name from there keeps it.
  public mutating func next(
    rule: String, station: StationKey?, file: String, column: String?, value: String?, canonical: String? = nil
  ) -> FindingIdentity {
    begin(rule, station, file, column)
    let head = bytes.count
    append(value.map(StationText.normalise) ?? "")
    var first = SHA256.number(of: bytes)
    if let canonical, canonical != value, comparison?.knows(FindingIdentity(number: first)) != true {
      bytes.removeLast(bytes.count - head)
      append(StationText.normalise(canonical))
      first = SHA256.number(of: bytes)
    }
    let count = counts[first, default: 0]
    counts[first] = count + 1
    if count == 0 { return FindingIdentity(number: first) }
    withUnsafeBytes(of: count.littleEndian) { bytes.append(contentsOf: $0) }
    return FindingIdentity(number: SHA256.number(of: bytes))
  }

  private mutating func begin(_ rule: String, _ station: StationKey?, _ file: String, _ column: String?) {
    bytes.removeAll(keepingCapacity: true)
    append(rule)
    append(station?.description ?? "")
    append(station == nil ? file : "")
    append(column ?? "")
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0)
  }
}
