import Stations

/// A defect that is put into benchmark rows: each gives one finding, whatever the row's step.
struct BenchFault: Sendable {
  /// Spoils the row.
  let spoil: @Sendable (inout MadeUpStation) -> Void

  private init(_ spoil: @escaping @Sendable (inout MadeUpStation) -> Void) {
    self.spoil = spoil
  }

  /// The defects, all about cells, so that several may stand in one row.
  static let all: [BenchFault] = [
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
}
