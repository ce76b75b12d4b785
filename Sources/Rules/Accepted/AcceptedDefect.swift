/// Why a list of accepted findings, or a line of it, cannot be used.
public enum AcceptedDefect: Sendable, Hashable {
  /// The file cannot be opened or read; the system's words.
  case unreadable(Words)
  /// None of the first rows is a header; of the best one these columns are missing.
  case headerMissing([AcceptedColumn])
  /// A cell that must be filled is blank; for `station`, 医療機関コード and ファイル both are.
  case blank(AcceptedColumn)
  /// No rule has the identifier; the nearest one, if any.
  case unknownRule(nearest: String?)
  /// A rule whose findings nobody may accept.
  case neverAccepted
  /// Not a 10-digit code of a station.
  case notAStation
  /// No column has the name; the nearest key, if any.
  case unknownColumn(nearest: String?)
  /// Not a date, or one behind which another day's weekday stands.
  case notADay
  /// The cell has bytes that cannot be read, or a quotation mark that is never closed.
  case spoiled
}
