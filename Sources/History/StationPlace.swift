public import Stations

/// A file in which a station's rows stand.
public struct StationPlace: Sendable, Hashable {
  /// The station.
  public let station: StationKey
  /// The file, by its lineage.
  public let file: InputName

  /// A station's place.
  public init(station: StationKey, file: InputName) {
    self.station = station
    self.file = file
  }
}

extension StationPlace: Comparable {
  /// The order of stations, and of a station's files any order that stays.
  public static func < (left: StationPlace, right: StationPlace) -> Bool {
    (left.station.number, left.file.number) < (right.station.number, right.file.number)
  }
}
