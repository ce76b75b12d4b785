import Planning
import Stations
import Tables

/// A night as text: what the ledger keeps of a night from before it is published until it is taken in.
///
/// A line per file, station, open task, finding, page and event, and per file with the stations in it, its words
/// between tabs; the first line says what was run and read.
enum NightText {
  private static let head = "night"
  private static let file = "file"
  private static let station = "station"
  private static let task = "task"
  private static let finding = "finding"
  private static let page = "page"
  private static let event = "event"
  private static let place = "place"

  /// The text of a night.
  static func of(_ night: Night) -> String {
    let input = night.input
    let read = [input.files, input.rowsRead, input.rowsJudged, input.rowsSkipped, input.rowsWithoutKey]
    let first = [head, night.date.description, night.run, night.version] + read.map { "\($0)" }
    var text = Array((first.joined(separator: "\t") + "\n").utf8)
    for read in night.files {
      add(file, Int64(read.rows), PercentText.of(read.name), PercentText.of(read.lineage), to: &text)
    }
    for (key, status) in night.stations { add(station, key.number, status.rawValue, to: &text) }
    for (key, open) in night.tasks { add(task, key.number, open.rawValue, to: &text) }
    for mark in night.findings {
      let key = mark.station.map { "\($0.number)" }
      let files = [mark.file, mark.otherFile].map { $0.map { "\($0.number)" } ?? "" }
      add(
        finding, mark.identity.number, mark.rule, mark.severity, key ?? "", mark.column ?? "", mark.state.rawValue,
        files[0], files[1], to: &text)
    }
    for (key, content) in night.pages { add(page, key.number, "\(content)", to: &text) }
    for mark in night.events {
      add(event, mark.station.number, mark.event.id, mark.event.day.description, to: &text)
    }
    for (file, there) in Dictionary(grouping: night.places, by: \.file.number).sorted(by: { $0.key < $1.key }) {
      add(place, file, there.map { "\($0.station.number)" }.joined(separator: " "), to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends a line; a night has a hundred thousand of them.
  private static func add(
    _ kind: String, _ number: Int64, _ word: String, _ others: String..., to text: inout [UInt8]
  ) {
    text.append(contentsOf: kind.utf8)
    text.append(UInt8(ascii: "\t"))
    Digits.append(Int(number), to: &text)
    text.append(UInt8(ascii: "\t"))
    text.append(contentsOf: word.utf8)
    for other in others {
      text.append(UInt8(ascii: "\t"))
      text.append(contentsOf: other.utf8)
    }
    text.append(UInt8(ascii: "\n"))
  }

  /// The night of a text; nil where neither this version of the program has written it nor one before.
  static func night(_ text: String) -> Night? {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n")).makeIterator()
    guard let first = lines.next(), var night = begin(words(first)) else { return nil }
    while let line = lines.next() {
      guard take(words(line), into: &night) else { return nil }
    }
    return night
  }

  private static func words(_ line: Substring.UTF8View) -> [String] {
    line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  private static func begin(_ words: [String]) -> Night? {
    let read = words.dropFirst(4).compactMap { Int($0) }.filter(LedgerSchema.possibleCounts.contains)
    guard words.count == 9, words[0] == head, let date = Day(iso: words[1]), read.count == 5 else { return nil }
    var night = Night(date: date, run: words[2], version: words[3])
    (night.input.files, night.input.rowsRead, night.input.rowsJudged) = (read[0], read[1], read[2])
    (night.input.rowsSkipped, night.input.rowsWithoutKey) = (read[3], read[4])
    return night
  }

  private static func take(_ words: [String], into night: inout Night) -> Bool {
    guard words.count >= 3, let number = Int64(words[1]) else { return false }
    switch (words[0], words.count) {
    case (station, 3):
      guard let status = StationStatus(rawValue: words[2]) else { return false }
      night.stations.append((StationKey(number: number), status))
    case (task, 3):
      guard let open = TaskID(rawValue: words[2]) else { return false }
      night.tasks.append((StationKey(number: number), open))
    case (page, 3):
      guard let content = Int64(words[2]) else { return false }
      night.pages.append((StationKey(number: number), content))
    case (event, 4):
      guard let day = Day(iso: words[3]) else { return false }
      night.events.append((StationKey(number: number), CalendarEvent(id: words[2], day: day)))
    case (place, 3):
      let stations = words[2].split(separator: " ").map { Int64($0) }
      guard !stations.contains(nil) else { return false }
      night.places += stations.lazy.compactMap(\.self).map {
        StationPlace(station: StationKey(number: $0), file: InputName(number: number))
      }
    // An older version knew no lineages.
    case (file, 3), (file, 4):
      let rows = Int(number)
      let names = words.dropFirst(2).compactMap(PercentText.text)
      guard LedgerSchema.possibleCounts.contains(rows), names.count == words.count - 2 else { return false }
      night.files.append(NightFile(name: names[0], rows: rows, lineage: names.last))
    // An older version knew neither states nor files.
    case (finding, 6), (finding, 9):
      guard let state = words.count == 6 ? .open : FindingState(rawValue: words[6]) else { return false }
      let files = words.dropFirst(7).map { Int64($0).map(InputName.init(number:)) }
      night.findings.append(
        NightFinding(
          identity: FindingIdentity(number: number), rule: words[2], severity: words[3],
          station: Int64(words[4]).map(StationKey.init(number:)), column: words[5].isEmpty ? nil : words[5],
          file: files.first ?? nil, otherFile: files.last ?? nil, state: state))
    default:
      return false
    }
    return true
  }
}
