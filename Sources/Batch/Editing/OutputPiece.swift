import SystemPackage
import Tables

/// One file of an output: its name there, and where its bytes come from.
struct OutputPiece {
  /// The path below the output folder.
  let name: String
  /// Hands over the bytes, block by block.
  let produce: (_ write: ([UInt8]) throws -> Void) throws -> Void

  /// A file made of these bytes.
  init(_ name: String, bytes: [UInt8]) {
    self.name = name
    produce = { try $0(bytes) }
  }

  /// A file whose bytes come from elsewhere.
  init(_ name: String, produce: @escaping (_ write: ([UInt8]) throws -> Void) throws -> Void) {
    self.name = name
    self.produce = produce
  }

  /// A copy of a file, byte for byte.
  init(_ name: String, copyOf path: FilePath) {
    self.init(name) { write in
      try CopyFailure.naming(path) {
        let source = try ByteSource(path: path)
        var place: Int64 = 0
        while place < source.size {
          let block = try source.read(at: place, count: 1 << 20)
          if block.isEmpty { throw FileChanged() }
          try write(block)
          place += Int64(block.count)
        }
        guard try source.isUnchanged() else { throw FileChanged() }
      }
    }
  }

  /// Where bytes are not those of another file.
  private struct Difference: Error {}

  /// Whether a file holds these very bytes; one that cannot be read does not. Throws what producing the bytes throws.
  func isEqual(to path: FilePath) throws -> Bool {
    guard let other = try? ByteSource(path: path) else { return false }
    var place: Int64 = 0
    do {
      try produce { bytes in
        guard (try? other.read(at: place, count: bytes.count)) == bytes else { throw Difference() }
        place += Int64(bytes.count)
      }
    } catch is Difference {
      return false
    }
    return place == other.size
  }
}
