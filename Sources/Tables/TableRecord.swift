/// One record of a table: its cells in UTF-8, and where it stands in sheet and file.
///
/// One value is filled again and again by a reader, so that a record costs no allocation.
public struct TableRecord: Sendable {
  /// The cells' bytes in UTF-8, one cell after the other, quotes removed.
  public package(set) var bytes: [UInt8] = []
  /// Per cell, where its bytes end in `bytes`.
  public package(set) var ends: [UInt32] = []
  /// How many bytes part two cells: 1, a delimiter, where the cells are the very bytes of the file, else 0.
  public internal(set) var gap = 0
  /// The number that a spreadsheet shows left of the row.
  public package(set) var sheetRow = 0
  /// Where the record begins in its file, in bytes.
  public internal(set) var offset: Int64 = 0
  /// How many bytes of the file the record has, without its line end.
  public internal(set) var length: Int32 = 0
  /// What is wrong with the record's form.
  public internal(set) var quirks: [TableQuirk] = []

  /// An empty record.
  public init() {}

  /// How many cells the record has.
  @inlinable public var count: Int { ends.count }

  /// Where the cell's bytes lie in `bytes`.
  @inlinable
  public func range(_ cell: Int) -> Range<Int> {
    (cell == 0 ? 0 : Int(ends[cell - 1]) + gap)..<Int(ends[cell])
  }

  /// The cell as text.
  public func text(_ cell: Int) -> String { String(decoding: bytes[range(cell)], as: UTF8.self) }

  /// The cell as text, nothing where the record is too short to have it.
  public func textIfThere(_ cell: Int) -> String { cell < count ? text(cell) : "" }
}

extension TableRecord {
  /// A hash of the cells byte for byte, and of where they stand, the same in every run of this version of the program;
  /// of the cells that are `left` out it tells nothing.
  public func fingerprint(without left: [Int] = []) -> UInt64 {
    if !left.isEmpty {
      return (0..<count).reduce(UInt64(count)) { hash, cell in
        left.contains(cell) ? hash : ContentHash.of(bytes.span.extracting(range(cell)), seed: hash)
      }
    }
    let hash = ContentHash.of(bytes.span, seed: UInt64(count) << 1 | UInt64(gap))
    // Without delimiters between them, the cells' bytes alone do not tell where one ends.
    return gap > 0 ? hash : ends.withUnsafeBytes { ContentHash.of($0.bindMemory(to: UInt8.self).span, seed: hash) }
  }
}

extension TableRecord {
  /// Parts the cells, which lie close together, by delimiters.
  mutating func part(by delimiter: UInt8) {
    var parted: [UInt8] = []
    parted.reserveCapacity(bytes.count + count)
    for cell in 0..<count {
      if cell > 0 { parted.append(delimiter) }
      parted += bytes[range(cell)]
    }
    for cell in 0..<count { ends[cell] += UInt32(cell) }
    bytes = parted
    gap = 1
  }
}

extension TableRecord {
  /// Appends the bytes of a record in CP932, decoded; `ends` says where its cells end and then where the decoded ones
  /// do. Whether every byte was known to the encoding.
  mutating func decode(_ text: Span<UInt8>, _ cp932: CP932Decoder) -> Bool {
    var isWhole = true
    var ends: [UInt32] = []
    swap(&ends, &self.ends)
    bytes.append(addingCapacity: CP932Decoder.capacity(for: text.count)) { output in
      text.withUnsafeBufferPointer { text in
        output.withUnsafeMutableBufferPointer { target, count in
          guard let target = target.baseAddress else { return }
          ends.withUnsafeMutableBufferPointer {
            count = cp932.decode(text, to: target, moving: $0, &isWhole)
          }
        }
      }
    }
    swap(&ends, &self.ends)
    return isWhole
  }
}
