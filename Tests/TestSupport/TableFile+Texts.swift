public import Tables

extension TableFile {
  /// The cells of every record as text.
  public func texts(delimiter: UInt8 = UInt8(ascii: ",")) throws -> [[String]] {
    try records(delimiter: delimiter).map(\.texts)
  }
}

extension TableRecord {
  /// The record's cells as text.
  public var texts: [String] { (0..<count).map { text($0) } }
}
