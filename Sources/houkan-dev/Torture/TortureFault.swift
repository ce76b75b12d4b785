/// A kind of fault that can be thrown at the program again and again.
protocol TortureFault {
  /// What the table calls it.
  static var name: String { get }
  /// Why it cannot be tried here; nil where it can.
  static var obstacle: String? { get }
  /// Prepares what all its strikes need. Throws faults of the machine.
  init(_ bench: TortureBench) throws
  /// Strikes once and looks what has become of everything. Throws faults of the machine.
  mutating func strike(_ bench: TortureBench) throws -> TortureVerdict
}

extension TortureFault {
  static var obstacle: String? { nil }
}
