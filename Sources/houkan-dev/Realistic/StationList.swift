import Foundation
import Stations
import SystemPackage
import Tables

/// A public list of stations, read from a CSV file.
struct StationList: Sendable {
  /// The stations of West Japan, in the order of the file.
  private(set) var stations: [StationIdentity] = []
  /// How many lines were left out.
  private(set) var leftOut = 0

  /// Why the list cannot be read.
  enum Failure: Error, Hashable {
    /// The header lacks this column.
    case missingColumn(String)
  }

  /// Reads the file. Throws where it cannot be read or lacks a column.
  init(readingFrom path: String) throws {
    var numbers: [Int: Int] = [:]
    var records = try TableFile(path: FilePath(path)).records().map { record in
      (0..<record.count).map { record.text($0) }
    }[...]
    let header = records.popFirst() ?? []
    let places = try ["prefecture_code", "station_code", "station_name"].map { name in
      guard let place = header.firstIndex(of: name) else { throw Failure.missingColumn(name) }
      return place
    }
    for record in records where record.count > (places.max() ?? 0) {
      let code = record[places[1]]
      guard let number = Int(record[places[0]]), let prefecture = WestPrefecture.numbered(number), Int(code) != nil,
        code.utf8.count == 7
      else {
        leftOut += 1
        continue
      }
      numbers[number, default: 0] += 1
      stations.append(
        StationIdentity(
          prefecture: prefecture, number: numbers[number, default: 0], code: code, name: record[places[2]]))
    }
  }

  /// How many codes have another check digit than the one reckoned.
  var wrongCheckDigits: Int {
    stations.count { $0.code != MadeUpCode.complete((Int($0.code) ?? 0) / 10, prefecture: $0.prefecture.number) }
  }

  /// How many codes have a third digit other than 9.
  var otherKinds: Int { stations.count { Array($0.code.utf8)[2] != UInt8(ascii: "9") } }

  /// The pairs of one prefecture with the same name and codes one edit or one transposition apart.
  func nearPairs() -> [(String, String)] {
    let named = Dictionary(grouping: stations) { station in
      // Width and spaces do not tell names apart.
      let name = station.name.precomposedStringWithCompatibilityMapping.lowercased()
      return station.prefecture.code + name.filter { !$0.isWhitespace }
    }
    return named.keys.sorted().flatMap { key -> [(String, String)] in
      let codes = (named[key] ?? []).map { Array($0.code.utf8) }
      return codes.indices.flatMap { left in
        codes.indices.filter { $0 > left && StationList.areNear(codes[left], codes[$0]) }.map {
          (String(decoding: codes[left], as: UTF8.self), String(decoding: codes[$0], as: UTF8.self))
        }
      }
    }
  }

  /// Whether two codes of one length differ in one digit, or in two neighbours that have changed places.
  static func areNear(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let places = left.indices.filter { left[$0] != right[$0] }
    guard places.count == 2, places[1] == places[0] + 1 else { return places.count == 1 }
    return left[places[0]] == right[places[1]] && left[places[1]] == right[places[0]]
  }
}
