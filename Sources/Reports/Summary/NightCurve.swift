import Stations

/// A curve over the nights, in the units of a drawing of fixed size, whose floor is 0: the surface below it is as large
/// as the values say.
struct NightCurve {
  /// The drawing's width and height, with room for labels inside.
  static let width = 560
  static let height = 150
  private static let left = 14
  private static let right = 14
  private static let top = 26
  private static let bottom = 24

  /// A night's place in the drawing and its value.
  struct Point {
    let x: Int
    let y: Int
    let night: Day
    let value: Int
  }

  let points: [Point]
  let least: Int
  let most: Int

  /// A curve of values by night, the oldest first.
  init(_ values: [(night: Day, value: Int)]) {
    let least = values.map(\.value).min() ?? 0
    let most = values.map(\.value).max() ?? 0
    self.least = least
    self.most = most
    guard let first = values.first?.night, let last = values.last?.night else {
      points = []
      return
    }
    let days = max(1, last - first)
    points = values.map { night, value in
      let room = NightCurve.width - NightCurve.left - NightCurve.right
      let x = first == last ? NightCurve.left + room : NightCurve.left + room * (night - first) / days
      let height = NightCurve.height - NightCurve.top - NightCurve.bottom
      let y = NightCurve.top + height - height * value / max(1, most)
      return Point(x: x, y: y, night: night, value: value)
    }
  }

  /// The points as a `polyline` takes them.
  var line: String { points.map { "\($0.x),\($0.y)" }.joined(separator: " ") }

  /// The surface below the line as a `polygon` takes it.
  var surface: String {
    guard let first = points.first, let last = points.last else { return "" }
    let floor = NightCurve.height - NightCurve.bottom
    return "\(first.x),\(floor) \(line) \(last.x),\(floor)"
  }
}
