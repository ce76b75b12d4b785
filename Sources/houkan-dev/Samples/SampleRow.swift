import Stations

/// One row of a sample before it is written.
struct SampleRow: Sendable {
  /// Its cells.
  var station: MadeUpStation
  /// Cells that are written verbatim instead.
  var verbatim: [Column: Change] = [:]
  /// Which cells the row has.
  var shape = Defect.Shape.whole
}
