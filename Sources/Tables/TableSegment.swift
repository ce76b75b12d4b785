/// A run of whole records of one file, small enough to be read at once and independent of all others.
public struct TableSegment: Sendable {
  /// The records, in order; none is blank.
  var marks: [RecordMark] = []
  /// Bytes in which all of them lie, where these were at hand when the records were found.
  var bytes: [UInt8]?
  /// Where those bytes begin in the file.
  var bytesOffset: Int64 = 0

  /// How many records the segment has.
  public var count: Int { marks.count }

  /// Where its bytes begin in the file.
  var offset: Int64 { marks.first?.offset ?? 0 }

  /// Where its bytes end in the file, behind the last record and before its line end.
  var end: Int64 { marks.last.map { $0.offset + $0.length } ?? 0 }
}

extension TableSegment {
  /// The sheet row of the last record.
  public var lastSheetRow: Int? { marks.last?.sheetRow }
}
