import Reports
import Rules

/// Findings as bytes, one after the other, with a mark for each.
struct FindingPack: Sendable {
  /// A mark per finding; offsets count from the pack's first byte.
  private(set) var marks: [FindingMark] = []
  /// Value, message, suggestion, the names of the row, and related rows.
  private(set) var bytes: [UInt8] = []

  /// The marks as they are once the pack's bytes stand at `base`.
  func marks(from base: Int64) -> [FindingMark] {
    var marks = marks
    for index in marks.indices { marks[index].offset += base }
    return marks
  }

  /// Appends the findings about a row that people know by this label.
  mutating func append(_ findings: [Finding], _ label: RowLabel?) {
    for finding in findings { append(finding, label) }
  }

  /// Appends a finding.
  mutating func append(_ finding: Finding, _ label: RowLabel?) {
    let start = bytes.count
    append(finding.value)
    append(finding.message)
    append(finding.suggestion)
    append(label?.stationName ?? "")
    append(label?.office ?? "")
    for place in finding.related {
      append(UInt32(truncatingIfNeeded: place.file))
      append(UInt32(truncatingIfNeeded: place.row))
    }
    marks.append(FindingMark(finding, offset: Int64(start), length: bytes.count - start))
  }

  private mutating func append(_ text: String?) {
    guard var text else { return append(UInt32.max) }
    text.withUTF8 { utf8 in
      append(UInt32(truncatingIfNeeded: utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  private mutating func append(_ number: UInt32) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }
}
