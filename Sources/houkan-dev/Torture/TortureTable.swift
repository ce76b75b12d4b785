/// The kinds of faults, how many were tried, and what they did.
struct TortureTable {
  private struct Line {
    let name: String
    var tried = 0
    var lost = 0
    var wrong = 0
    var obstacle: String?
  }

  private var lines: [Line] = []
  private var notes: [String] = []

  /// How many of this kind were tried.
  func tried(_ name: String) -> Int { lines.first { $0.name == name }?.tried ?? 0 }

  /// Whether anything was lost or wrong.
  var hasFailed: Bool { lines.contains { $0.lost > 0 || $0.wrong > 0 } }

  /// Notes what a strike has done.
  mutating func add(_ name: String, _ verdict: TortureVerdict) {
    let place = lines.firstIndex { $0.name == name } ?? lines.endIndex
    if place == lines.endIndex { lines.append(Line(name: name)) }
    lines[place].tried += 1
    if !verdict.lost.isEmpty { lines[place].lost += 1 }
    if !verdict.wrong.isEmpty { lines[place].wrong += 1 }
    notes += (verdict.lost + verdict.wrong).map { "\(name) \(lines[place].tried): \($0)" }
  }

  /// Notes a kind that cannot be tried here.
  mutating func skip(_ name: String, because obstacle: String) {
    var line = Line(name: name)
    line.obstacle = obstacle
    lines.append(line)
  }

  /// The table, and below it what happened.
  var text: String {
    let width = lines.map(\.name.count).max() ?? 0
    func row(_ name: String, _ cells: [String]) -> String {
      name + String(repeating: " ", count: max(0, width - name.count)) + cells.map(TortureTable.padded).joined() + "\n"
    }
    var text = row("fault", ["tried", "lost", "wrong"])
    for line in lines {
      if let obstacle = line.obstacle {
        text += row(line.name, []).dropLast() + "  not tried: \(obstacle)\n"
      } else {
        text += row(line.name, [line.tried, line.lost, line.wrong].map(String.init))
      }
    }
    let sums = [lines.map(\.tried), lines.map(\.lost), lines.map(\.wrong)].map { String($0.reduce(0, +)) }
    return text + row("in all", sums) + notes.map { "  \($0)\n" }.joined()
  }

  private static func padded(_ cell: String) -> String { String(repeating: " ", count: max(1, 8 - cell.count)) + cell }
}
