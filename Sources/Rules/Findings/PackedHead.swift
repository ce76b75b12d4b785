/// How the bytes of a packed finding are divided: the head, value, message, suggestion, related places, and somewhere
/// behind them the names of its row, which its neighbours share.
struct PackedHead: BitwiseCopyable, Sendable {
  /// How many bytes a head takes.
  static let size = MemoryLayout<PackedHead>.size
  /// In place of a number: there is no such text.
  static let none = UInt32.max

  /// How many bytes value, message and suggestion have.
  var value = PackedHead.none
  var message: UInt32 = 0
  var suggestion = PackedHead.none
  /// How many related places there are.
  var related: UInt32 = 0
  /// Where the names of the row begin, counted from the head.
  var names: UInt32 = 0
  /// How many bytes the first of them, the station's, has; the second reaches up to `end`.
  var stationName: UInt32 = 0
  /// Where everything that belongs to the finding has an end, counted from the head.
  var end: UInt32 = 0

  init() {}

  /// The head at a place of a pack's bytes.
  init(in bytes: [UInt8], at place: Int) {
    self = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: PackedHead.self) }
  }

  /// Puts the head down at a place where there is room for it.
  func put(into bytes: inout [UInt8], at place: Int) {
    // One store: byte by byte it costs as much as the message.
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: self, toByteOffset: place, as: PackedHead.self) }
  }
}
