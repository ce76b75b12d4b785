import Stations

/// Findings as bytes, one after the other, with a mark for each (`PackedHead`).
public struct FindingPack: Sendable {
  /// A mark per finding; offsets count from the pack's first byte. Those of rows that were ended are in order.
  public private(set) var marks: [FindingMark] = []
  /// The findings' bytes.
  public private(set) var bytes: [UInt8] = []
  /// Where the marks of the row in hand begin.
  private var rowStart = 0

  /// A pack without findings.
  public init() {}

  /// The marks as they are once the pack's bytes lie at `offset` of a longer text.
  public func marks(at offset: Int64) -> some Sequence<FindingMark> {
    marks.lazy.map { mark in
      var mark = mark
      mark.offset += offset
      return mark
    }
  }

  /// Whether nothing has been found in the row in hand.
  public var isRowClean: Bool { rowStart == marks.count }

  /// Forgets the findings, but keeps the memory.
  public mutating func removeAll() {
    marks.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    rowStart = 0
  }

  /// The findings, for those who expect few.
  public var findings: [Finding] { marks.map { ReportedFinding($0, in: bytes, at: Int($0.offset)).finding } }

  /// Appends findings about the row in hand.
  public mutating func append(_ findings: [Finding]) {
    for finding in findings { append(finding) }
  }

  /// Ends the row in hand, by whose names people know it: its findings come in order.
  public mutating func endRow(stationName: ArraySlice<UInt8> = [], office: ArraySlice<UInt8> = []) {
    if isRowClean { return }
    let names = bytes.count
    WholeText.append(stationName, to: &bytes)
    let stationNameEnd = bytes.count
    WholeText.append(office, to: &bytes)
    for mark in marks[rowStart...] {
      let start = Int(mark.offset)
      var head = PackedHead(in: bytes, at: start)
      head.names = UInt32(truncatingIfNeeded: names - start)
      head.stationName = UInt32(truncatingIfNeeded: stationNameEnd - names)
      head.end = UInt32(truncatingIfNeeded: bytes.count - start)
      head.put(into: &bytes, at: start)
    }
    sortRow()
    rowStart = marks.count
  }

  /// The most findings of a row that are put in order one by one.
  private static let few = 32

  /// Almost always there are few findings, nearly in order, and each goes back to its place. A row of broken cells has
  /// tens of thousands.
  private mutating func sortRow() {
    if marks.count - rowStart > FindingPack.few {
      // Those that are equal stay in their order, which is that of their words.
      let sorted = marks[rowStart...].sorted {
        isBefore($0, $1) || !isBefore($1, $0) && $0.offset < $1.offset
      }
      return marks.replaceSubrange(rowStart..., with: sorted)
    }
    for index in marks.indices.dropFirst(rowStart + 1) {
      let mark = marks[index]
      var place = index
      // Most are told apart without their words.
      while place > rowStart, mark.isBefore(marks[place - 1]) ?? areWordsBefore(mark, marks[place - 1]) {
        marks[place] = marks[place - 1]
        place -= 1
      }
      marks[place] = mark
    }
  }

  private func isBefore(_ left: FindingMark, _ right: FindingMark) -> Bool {
    left.isBefore(right) ?? areWordsBefore(left, right)
  }

  private func areWordsBefore(_ left: FindingMark, _ right: FindingMark) -> Bool { message(left) < message(right) }

  private func message(_ mark: FindingMark) -> String {
    ReportedFinding(mark, in: bytes, at: Int(mark.offset)).finding.message
  }
}

extension FindingPack {
  /// Appends a finding about the row in hand.
  mutating func append(_ finding: Finding) {
    let start = begin()
    var head = PackedHead()
    if let value = finding.value { head.value = append(value) }
    head.message = append(finding.message)
    if let suggestion = finding.suggestion { head.suggestion = append(suggestion) }
    head.related = UInt32(truncatingIfNeeded: finding.related.count)
    for place in finding.related { append(place) }
    let mark = FindingMark(
      rule: finding.rule, severity: finding.severity, file: finding.file, row: finding.row, column: finding.column,
      cellIndex: finding.cellIndex, station: finding.station, offset: start)
    end(mark, head)
  }

  /// Makes room for a finding's head and says where it is.
  mutating func begin() -> Int {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: PackedHead.size))
    return start
  }

  /// Appends a text and gives the number of its bytes.
  mutating func append(_ text: String) -> UInt32 {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    return UInt32(truncatingIfNeeded: bytes.count - start)
  }

  /// Appends a cell and gives the number of its bytes.
  mutating func append(_ cell: ArraySlice<UInt8>) -> UInt32 {
    let start = bytes.count
    WholeText.append(cell, to: &bytes)
    return UInt32(truncatingIfNeeded: bytes.count - start)
  }

  /// Appends a message and gives the number of its bytes.
  mutating func append(_ message: Message) -> UInt32 {
    bytes.append(contentsOf: message.utf8)
    return UInt32(truncatingIfNeeded: message.utf8.count)
  }

  private mutating func append(_ place: RowPlace) {
    for number in [place.file, place.row] {
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: number)) { bytes.append(contentsOf: $0) }
    }
  }

  /// Ends the finding that was begun last.
  mutating func end(_ mark: FindingMark, _ head: PackedHead) {
    let start = Int(mark.offset)
    var head = head
    head.names = UInt32(truncatingIfNeeded: bytes.count - start)
    head.end = head.names
    head.put(into: &bytes, at: start)
    marks.append(mark)
  }
}
