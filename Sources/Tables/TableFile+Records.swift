extension TableFile {
  /// The ways in which the file may have to be read, of which only its header tells which is right, the likeliest
  /// first: a file that is mostly UTF-8 is no strict UTF-8, and so by the contract CP932.
  public var readings: [(table: TableFile, delimiter: UInt8)] {
    let tables = encoding == .cp932 ? [self, asBrokenUTF8] : [self]
    return tables.flatMap { table in [UInt8(ascii: ","), UInt8(ascii: "\t")].map { (table, $0) } }
  }

  /// Hands out every record in the order of the file. Throws `FileChanged`, `Errno`,
  /// `TableReader.Failure`, and what `visit` throws.
  public func forEachRecord(
    delimiter: UInt8 = UInt8(ascii: ","), _ visit: (TableRecord) throws -> Void
  ) throws {
    var segments = segments(delimiter: delimiter)
    var reader = try TableReader(self, delimiter: delimiter)
    while let segment = try segments.next() { try reader.read(segment, visit) }
  }

  /// Every record in the order of the file, of a file that is small. Throws `FileChanged`, `Errno` or
  /// `TableReader.Failure`.
  public func records(delimiter: UInt8 = UInt8(ascii: ",")) throws -> [TableRecord] {
    var records: [TableRecord] = []
    try forEachRecord(delimiter: delimiter) { records.append($0) }
    return records
  }
}
