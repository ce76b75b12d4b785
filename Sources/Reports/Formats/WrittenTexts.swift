/// Texts as a format writes them, by their places, to be copied again and again.
///
/// They lie in one piece of memory and are never handed out: workers that passed the same array around would wait for
/// each other at the count of its owners.
struct WrittenTexts: Sendable {
  private var bytes: [UInt8] = []
  private var places: [Range<Int>] = []
  private let unknown: Range<Int>

  /// These texts, and what stands in for places that they do not have.
  init(_ texts: some Sequence<[UInt8]>, unknown: [UInt8] = []) {
    for text in texts {
      places.append(bytes.count..<bytes.count + text.count)
      bytes += text
    }
    self.unknown = bytes.count..<bytes.count + unknown.count
    bytes += unknown
  }

  /// Appends the text with this place.
  func append(_ index: Int, to out: inout [UInt8]) {
    let place = places.indices.contains(index) ? places[index] : unknown
    bytes.withUnsafeBufferPointer { out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[place])) }
  }
}
