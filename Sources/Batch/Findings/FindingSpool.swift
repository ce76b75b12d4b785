import Rules
import Tables

/// Puts findings down, pack by pack, and keeps their marks.
struct FindingSpool {
  /// A pack is put down once it has so many bytes: it stays in the processor's cache.
  private static let packSize = 1 << 18

  private let words: SpoolWriter
  /// The marks of the findings that were put down.
  private var marks: [FindingMark] = []

  /// A spool whose words go there.
  init(_ words: SpoolWriter) {
    self.words = words
  }

  /// Puts the pack down if it is large enough. Throws `TemporaryPlace.Failure`.
  mutating func putDownFull(_ pack: inout FindingPack) throws {
    if pack.bytes.count >= FindingSpool.packSize { try putDown(&pack) }
  }

  /// Puts the pack down. Throws `TemporaryPlace.Failure`.
  mutating func putDown(_ pack: inout FindingPack) throws {
    if pack.marks.isEmpty { return }
    marks.append(contentsOf: pack.marks(at: try words.append(pack.bytes)))
    pack.removeAll()
  }

  /// Gives the marks of all findings that were put down, and lets go of them.
  mutating func takeMarks() -> [FindingMark] { exchange(&marks, with: []) }
}
