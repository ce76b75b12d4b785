public import Stations
import Tables

/// Names the findings of one night: the second finding with the same rule, station, column and value is not the first.
public struct FindingNames: Sendable {
  private var counts: [Int64: UInt64] = [:]
  private var bytes: [UInt8] = []

  /// Nothing named yet.
  public init() {}

  /// The identity of the night's next finding; `file` is the lineage of its file. Findings must come in the order of
  /// files and rows.
  public mutating func next(
    rule: String, station: StationKey?, file: String, column: String?, value: String?
  ) -> FindingIdentity {
    bytes.removeAll(keepingCapacity: true)
    append(rule)
    append(station?.description ?? "")
    append(station == nil ? file : "")
    append(column ?? "")
    append(value.map(StationText.normalise) ?? "")
    let first = SHA256.number(of: bytes)
    let count = counts[first, default: 0]
    counts[first] = count + 1
    if count == 0 { return FindingIdentity(number: first) }
    withUnsafeBytes(of: count.littleEndian) { bytes.append(contentsOf: $0) }
    return FindingIdentity(number: SHA256.number(of: bytes))
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0)
  }
}
