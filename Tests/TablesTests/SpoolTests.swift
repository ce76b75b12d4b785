import Testing

@testable import Tables

/// What is put down comes back, whether it stayed in memory or went to a file.
@Suite struct SpoolTests {
  private static let pieces: [[UInt8]] = (0..<300).map { [UInt8](repeating: UInt8($0 % 251), count: $0 % 17) }

  @Test(arguments: [1, 7, 64, 1 << 20])
  func everyPieceComesBack(limit: Int) throws {
    let writer = SpoolWriter(limit: limit)
    var places = try Self.pieces.map { try writer.append($0) }
    var spool = writer.finish()
    places.append(spool.size)
    spool.append([1, 2, 3])
    for (place, piece) in zip(places, Self.pieces + [[1, 2, 3]]) {
      #expect(try spool.read(at: place, count: piece.count) == piece)
    }
    let all = Array(Self.pieces.joined()) + [1, 2, 3]
    #expect(try spool.read(at: 0, count: all.count + 10) == all)
    #expect(try spool.read(at: Int64(all.count), count: 5) == [])
  }

  @Test(arguments: [100, 1 << 20])
  func workersShareASpool(limit: Int) async throws {
    let writer = SpoolWriter(limit: limit)
    let places = try await withThrowingTaskGroup(of: (Int, Int64).self) { group in
      for (number, piece) in Self.pieces.enumerated() { group.addTask { (number, try writer.append(piece)) } }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    let spool = writer.finish()
    for (number, piece) in Self.pieces.enumerated() {
      #expect(try spool.read(at: try #require(places[number]), count: piece.count) == piece)
    }
  }

  @Test(arguments: [0, 3, 40, 10_000])
  func windowsHoldWhatIsAskedFor(size: Int) throws {
    let writer = SpoolWriter(limit: 100)
    for piece in Self.pieces { _ = try writer.append(piece) }
    let spool = writer.finish()
    let all = Array(Self.pieces.joined())
    var windows = SpoolWindows(spool, size: size)
    // Two series side by side, as rows' findings and those between rows are read.
    for step in 0..<100 {
      for place in [step * 10, all.count - 10 - step] {
        let window = try windows.window(at: Int64(place), count: 10)
        let start = place - Int(window.start)
        #expect(Array(window.bytes[start..<start + 10]) == Array(all[place..<place + 10]))
      }
    }
  }
}
