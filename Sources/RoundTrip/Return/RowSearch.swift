import Stations

/// Finds all rows of a table that has come back in the export that they were sent from.
///
/// A row is told by what it held, or is to hold; where equal rows stand in the export, by where it stood. Every row of
/// a table is another one of the export: what surely is one of them is none of the others, so that a correction does
/// not land in the twin of its row.
public struct RowSearch {
  private let index: RowIndex
  private let rows: [SoughtRow]
  /// What a returned row held, or is to hold: rows of the export that hold exactly this may be it. However many of them
  /// are equal, they are never listed.
  private var hashes: [RowIdentity: [UInt64]] = [:]
  /// The rows of which it is sure.
  private var found: [RowIdentity: Int] = [:]
  private var claimed: Set<Int> = []
  /// How many of the rows that hold something are claimed.
  private var claimedHashes: [UInt64: Int] = [:]

  /// A search for the rows of one table.
  public init(_ rows: [SoughtRow], in index: RowIndex) {
    self.rows = rows
    self.index = index
    for row in rows {
      for hash in row.hashes(index.layout) where hashes[row.identity]?.contains(hash) != true {
        hashes[row.identity, default: []].append(hash)
      }
    }
    claimWhereItStood(onlySingle: true)
    claimSingle()
    claimWhereItStood(onlySingle: false)
    claimSingle()
  }

  /// What each row is. `held` reads the cells that the export holds now, where a row must be looked at; throws what
  /// that throws.
  public func matches(held: (RowIndex.Place) throws -> SentCells) rethrows -> [RowIndex.Match] {
    let matches = try rows.map { try match($0, held) }
    var seekers: [RowIndex.Place: Set<RowIdentity>] = [:]
    for (row, match) in zip(rows, matches) {
      if case .found(let place) = match { seekers[place, default: []].insert(row.identity) }
    }
    return withoutLostTwins(matches).map { match in
      if case .found(let place) = match, (seekers[place]?.count ?? 0) > 1 { return .ambiguous }
      return match
    }
  }

  /// Of rows that were equal when they were sent, one is gone: nobody can tell which of them is left, for only their
  /// places differed.
  private func withoutLostTwins(_ matches: [RowIndex.Match]) -> [RowIndex.Match] {
    var matches = matches
    for twins in Dictionary(grouping: rows.indices, by: { rows[$0].identity.hash }).values {
      guard twins.contains(where: { matches[$0] == .missing }), Set(twins.map { rows[$0].identity }).count > 1 else {
        continue
      }
      for twin in twins where matches[twin] == .missing || isAsSent(rows[twin].identity) { matches[twin] = .ambiguous }
    }
    return matches
  }

  /// Whether the row that was found holds just what was sent.
  private func isAsSent(_ identity: RowIdentity) -> Bool {
    found[identity].map { index.hash(of: $0) == identity.hash } ?? false
  }

  private func match(_ row: SoughtRow, _ held: (RowIndex.Place) throws -> SentCells) rethrows -> RowIndex.Match {
    if let number = found[row.identity] {
      let place = index.places[number]
      if place.sheetRow == row.identity.row { return .found(place) }
      // What stands where it stood may be the row, changed, and what was found its twin.
      let own = index.row(at: row.identity.row).flatMap { claimed.contains($0) ? nil : $0 }
      let isDoubtful = try own.map { try index.mayBe($0, row, held) } ?? false
      return isDoubtful ? .ambiguous : .found(place)
    }
    if freeCount(row.identity) > 0 { return .ambiguous }
    return try index.findChanged(row, besides: claimed, held)
  }

  /// Takes the row that stands where a returned one stood, where that can be it, and with `onlySingle` no other can.
  private mutating func claimWhereItStood(onlySingle: Bool) {
    for row in rows where found[row.identity] == nil {
      let wanted = hashes[row.identity] ?? []
      if onlySingle, wanted.reduce(0, { $0 + index.rows(withHash: $1).count }) != 1 { continue }
      guard let own = index.row(at: row.identity.row), wanted.contains(index.hash(of: own)), !claimed.contains(own)
      else { continue }
      claim(own, row.identity)
    }
  }

  /// Claims a row of the export where it is a returned row's only candidate and that is its only claimant. Rows with an
  /// equal row in the export are never claimed here.
  private mutating func claimSingle() {
    var seekers: [Int: Set<RowIdentity>] = [:]
    for row in rows where found[row.identity] == nil && freeCount(row.identity) == 1 {
      for hash in hashes[row.identity] ?? [] where freeCount(hash) == 1 {
        let equal = index.rows(withHash: hash)
        if equal.count == 1 { seekers[equal[0], default: []].insert(row.identity) }
      }
    }
    for (number, identities) in seekers where identities.count == 1 {
      for identity in identities { claim(number, identity) }
    }
  }

  private mutating func claim(_ number: Int, _ identity: RowIdentity) {
    found[identity] = number
    if claimed.insert(number).inserted { claimedHashes[index.hash(of: number), default: 0] += 1 }
  }

  /// How many rows that nobody has claimed can be a returned one.
  private func freeCount(_ identity: RowIdentity) -> Int {
    (hashes[identity] ?? []).reduce(0) { $0 + freeCount($1) }
  }

  private func freeCount(_ hash: UInt64) -> Int { index.rows(withHash: hash).count - (claimedHashes[hash] ?? 0) }
}
