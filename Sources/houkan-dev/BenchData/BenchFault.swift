import ArgumentParser
import Stations

/// A defect that is put into benchmark rows, whatever the row's step.
struct BenchFault: Sendable {
  /// What the defects are about.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    /// Single cells: each gives one finding, and several may stand in one row.
    case cells
    /// Station codes, prefectures and repeated stations: what any program can reckon that knows the domain.
    case codes

    /// The defects of this kind.
    var all: [BenchFault] {
      switch self {
      case .cells: BenchFault.cells
      case .codes: BenchFault.codes
      }
    }
  }

  /// Spoils the row of this station.
  let spoil: @Sendable (inout MadeUpStation, StationIdentity) -> Void

  private init(_ spoil: @escaping @Sendable (inout MadeUpStation) -> Void) {
    self.spoil = { station, _ in spoil(&station) }
  }

  private init(ofStation spoil: @escaping @Sendable (inout MadeUpStation, StationIdentity) -> Void) {
    self.spoil = spoil
  }

  private static let cells: [BenchFault] = [
    BenchFault { $0[.scoreTableCode] = "1：医科" },
    BenchFault { $0[.phone] = $0[.phone].prefix(4) + "-" + $0[.phone].dropFirst(4) },
    BenchFault { $0[.email] = "H" + $0[.email].dropFirst() },
    BenchFault { $0[.founder] = "ｶﾌﾞｼｷｶﾞｲｼｬﾐﾎﾝ" },
    BenchFault { $0[.postalCode] = String($0[.postalCode].dropLast()) },
    BenchFault { $0[.v6Option] = "2" },
    BenchFault { $0[.lineType] = "3" },
    BenchFault { $0[.institutionType] = "1" },
    BenchFault {
      $0[.customerID] = "5E+09"
      $0[.customerIDConfirm] = ""
    },
    BenchFault { $0[.eligibilityKind] = "廃止" },
  ]

  private static let codes: [BenchFault] = [
    // Tokyo: a prefecture, but not of West Japan.
    BenchFault { $0[.prefectureCode] = "13" },
    BenchFault { $0[.stationCode] = String($0[.stationCode].dropLast()) },
    BenchFault { $0[.stationCode] += "0" },
    BenchFault { station in
      let digit = station[.stationCode].last?.wholeNumberValue ?? 0
      station[.stationCode] = station[.stationCode].dropLast() + String((digit + 1) % 10)
    },
    // The code of the prefecture's station before; the first has none before it.
    BenchFault(ofStation: { station, identity in
      guard identity.number > 0 else { return }
      station[.stationCode] = StationIdentity(prefecture: identity.prefecture, number: identity.number - 1).code
    }),
  ]
}
