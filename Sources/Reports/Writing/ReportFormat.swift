/// How one of a run's files is written: what stands before, for and after its rows.
///
/// A format is a value without memory of past rows, so that rows may be written in parallel and joined in order.
public protocol ReportFormat<Row>: Sendable {
  /// What one row is made from.
  associatedtype Row

  /// Appends what stands before the first row.
  func begin(_ out: inout [UInt8])
  /// Appends a row.
  func row(_ row: Row, _ out: inout [UInt8])
  /// Appends what stands after the last row.
  func finish(_ out: inout [UInt8])
}

extension ReportFormat {
  /// Nothing.
  public func begin(_ out: inout [UInt8]) {}
  /// Nothing.
  public func finish(_ out: inout [UInt8]) {}

  /// A whole file in memory.
  public func bytes(of rows: some Sequence<Row>) -> [UInt8] {
    var out: [UInt8] = []
    begin(&out)
    for item in rows { row(item, &out) }
    finish(&out)
    return out
  }
}
