/// Where the thirty prefectures of West Japan lie on a map of equal squares, roughly as on the ground.
enum TileMap {
  /// A prefecture's square: JIS X 0401 number, column and row, 1 for the first.
  struct Tile: Sendable {
    let prefecture: Int
    let column: Int
    let row: Int
  }

  /// All squares, from north-east to south-west, row by row.
  static let tiles: [Tile] = rows.enumerated().flatMap { row, prefectures in
    prefectures.enumerated().compactMap { column, prefecture in
      prefecture == 0 ? nil : Tile(prefecture: prefecture, column: column + 1, row: row + 1)
    }
  }

  private static let rows: [[Int]] = [
    [0, 0, 0, 0, 0, 0, 0, 17, 16, 0],
    [0, 0, 0, 0, 0, 0, 0, 18, 21, 0],
    [0, 0, 35, 32, 31, 28, 26, 25, 23, 22],
    [41, 40, 0, 34, 33, 0, 27, 29, 24, 0],
    [42, 44, 0, 38, 37, 0, 30, 0, 0, 0],
    [43, 45, 0, 39, 36, 0, 0, 0, 0, 0],
    [47, 46, 0, 0, 0, 0, 0, 0, 0, 0],
  ]
}
