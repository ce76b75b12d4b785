import Stations

/// What a defect does to one cell.
enum Change: Sendable {
  /// The cell holds this text.
  case text(String)
  /// The cell is blank.
  case blank
  /// The cell holds the day that lies so many days after today.
  case day(Int)
  /// The cell follows from the row as it was before the defect.
  case edit(@Sendable (MadeUpStation) -> String)
  /// The text stands in the file as it is, without the quotes that it would need.
  case unquoted(String)
  /// These bytes stand in the file as they are.
  case bytes([UInt8])
}

extension Change: ExpressibleByStringLiteral {
  /// A text.
  init(stringLiteral text: String) {
    self = .text(text)
  }
}

extension Change {
  /// The station code written anew from the right one.
  static func code(_ rewrite: @escaping @Sendable (String) -> String) -> Change {
    .edit { rewrite($0[.stationCode]) }
  }

  /// The station code whose first six digits are rewritten and which has its check digit made anew.
  static func codeWithRightCheck(_ rewrite: @escaping @Sendable (String) -> String) -> Change {
    .edit { station in
      let first = Int(rewrite(String(station[.stationCode].prefix(6)))) ?? 0
      return MadeUpCode.complete(first, prefecture: Int(station[.prefectureCode]) ?? 0)
    }
  }
}
