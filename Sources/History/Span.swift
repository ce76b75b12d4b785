/// Nights in a row in which something was so. Nights are dates written YYYY-MM-DD, which sort as texts.
struct Span: Hashable {
  /// The number of the row in the ledger; nil for one that is not there yet.
  var id: Int64?
  /// The first night.
  var since: String
  /// The first night in which it was no longer so; nil where it still is in the last one.
  var until: String?

  /// Whether it was so in that night.
  func covers(_ night: String) -> Bool {
    guard since <= night else { return false }
    guard let until else { return true }
    return night < until
  }
}
