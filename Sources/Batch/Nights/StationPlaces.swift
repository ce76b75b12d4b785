import History
import Rules
import Stations

/// In which files the stations' rows stand tonight, and since when: rows move from export to export.
struct StationPlaces: Sendable {
  /// Every station's places tonight, once, and those of before whose files are missing, in order: where nobody has
  /// looked, the rows may still stand.
  let all: [StationPlace]
  /// By the number of every station of tonight, the night in which its rows came to stand in the last of their files.
  private let newest: [Int64: Day]
  /// Files that are missing though all their stations came to stand elsewhere since: renamed, or put into another.
  let left: Set<InputName>

  /// `names` are those of the run's files, in their order, `read` those that could be read.
  init(
    _ judged: JudgedBatch, in names: [InputName], read: Set<InputName>, after comparison: Comparison?, on tonight: Day
  ) {
    let places = StationPlaces.tonight(judged, names)
    guard let comparison else {
      (all, newest, left) = (places, [:], [])
      return
    }
    let newest = StationPlaces.newest(of: places, comparison, tonight)
    let lastRead = StationPlaces.missing(from: read, comparison)
    let missing = comparison.places.keys.filter { lastRead[$0.file] != nil }
    let stay = missing.lazy.filter { place in
      newest[place.station.number].map { $0 <= lastRead[place.file] ?? tonight } ?? true
    }
    self.newest = newest
    left = Set(missing.map(\.file)).subtracting(stay.map(\.file))
    all = missing.isEmpty ? places : (places + missing).sorted()
  }

  /// Whether the station is there.
  func contains(_ station: Int64) -> Bool { newest[station] != nil }

  /// Whether a row of the station has come to stand in another file since that night, or in it.
  func hasMoved(_ station: Int64, since night: Day) -> Bool { newest[station].map { $0 >= night } ?? false }

  private static func tonight(_ judged: JudgedBatch, _ names: [InputName]) -> [StationPlace] {
    var places: [StationPlace] = []
    for row in judged.batch.digests where row.station != 0 {
      let place = StationPlace(station: StationKey(number: row.station), file: names[row.place.file])
      if places.last != place { places.append(place) }
    }
    places.sort()
    var last: StationPlace?
    places.removeAll { place in
      defer { last = place }
      return place == last
    }
    return places
  }

  private static func newest(of places: [StationPlace], _ comparison: Comparison, _ tonight: Day) -> [Int64: Day] {
    let filesBefore = Set(comparison.files.map { InputName($0.lineage) })
    // What an older version has not kept is guessed.
    func wasThere(_ place: StationPlace) -> Bool {
      filesBefore.contains(place.file) && comparison.standing(of: place.station) != nil
    }
    var newest: [Int64: Day] = [:]
    for place in places {
      let since =
        comparison.places[place]
        ?? (comparison.places.isEmpty && wasThere(place) ? comparison.previous : tonight)
      newest[place.station.number] = max(since, newest[place.station.number] ?? since)
    }
    return newest
  }

  /// The files of before that are missing, with the nights that have read them last.
  private static func missing(from read: Set<InputName>, _ comparison: Comparison) -> [InputName: Day] {
    let files = comparison.recentFiles.map { (InputName($0.file.lineage), $0.night) }
    return Dictionary(files.filter { !read.contains($0.0) }, uniquingKeysWith: max)
  }
}
