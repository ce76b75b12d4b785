/// What benchmark rows are like, apart from their number.
struct BenchShape: Hashable, Sendable {
  /// The seed of what is left to chance.
  var seed: UInt64 = 1
  /// The share of rows with one defect, 0…1.
  var faultyShare = 0.0
  /// So many defects in every row instead of `faultyShare`.
  var findingsPerRow = 0
  /// Which defects.
  var faults = BenchFault.Kind.cells
  /// The share of rows, 0…1, that say something else than they would with 0: the same stations on another way.
  var changedShare = 0.0
  /// The seed of the changes, so that two changed nights can differ.
  var changeSeed: UInt64 = 2
}
