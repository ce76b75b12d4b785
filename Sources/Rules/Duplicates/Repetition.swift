import Stations

/// A row that repeats a value of an earlier one.
struct Repetition {
  /// Where the first row with the value is.
  let firstPlace: RowPlace
  /// The first row with the value.
  let first: StationRow
  /// Where the later row is.
  let place: RowPlace
  /// The later row.
  let row: StationRow
  /// What the first row's file is called, where the later row is in another one; nil where both are called the same.
  let otherFile: String?

  /// Where the first row is, in words beside the later row.
  var firstInWords: Words {
    if firstPlace.file == place.file {
      return Words(ja: "\(firstPlace.row)行目", en: "row \(firstPlace.row)")
    }
    guard let otherFile else {
      return Words(ja: "別のファイルの\(firstPlace.row)行目", en: "row \(firstPlace.row) of another file")
    }
    return Words(ja: "\(otherFile) の\(firstPlace.row)行目", en: "row \(firstPlace.row) of \(otherFile)")
  }

  /// Whether both cells say the same, whatever their written forms.
  func agrees(in column: Column) -> Bool {
    var cells: (first: [UInt8], later: [UInt8]) = ([], [])
    first.appendComparable(column, to: &cells.first)
    row.appendComparable(column, to: &cells.later)
    return cells.first == cells.later
  }

  /// Whether both rows name the same 開設者; two blank ones are not known to be the same.
  var sharesFounder: Bool {
    [first, row].allSatisfy { !$0.isBlank(.founder) && $0.flaw(.founder) != .spoiled } && agrees(in: .founder)
  }

  /// The columns in which the rows differ, in their order.
  var differences: [Column] {
    Column.allCases.filter { !agrees(in: $0) }
  }
}

extension BatchView {
  /// Calls `body` for every row that shares a value with the first row that has it and stands in `relation` to it.
  ///
  /// However many rows share a value, each is read once, and few at a time are held. Throws where a file has changed
  /// since its rows were judged.
  func forEachRepetition(
    of value: SharedValue, where relation: (RowDigest, RowDigest) -> Bool, _ body: (Repetition) -> Void
  ) throws {
    try forEachRepetition(of: value, as: { digest, _ in digest }, where: relation, body)
  }

  /// The same for rows of two stations; a row of which nobody knows the station (`StationRow.presumedKey`) is left out.
  func forEachRepetition(
    onAnotherStation value: SharedValue, _ body: (Repetition) -> Void
  ) throws {
    try forEachRepetition(
      of: value, as: { digest, row in digest.station == 0 ? try row().presumedKey?.number : digest.station },
      where: !=, body)
  }

  /// The same for rows by what `subject` says of them, which it may read the row for; one of which it says nothing is
  /// left out.
  private func forEachRepetition<Subject>(
    of value: SharedValue, as subject: (RowDigest, _ row: () throws -> StationRow) throws -> Subject?,
    where relation: (Subject, Subject) -> Bool, _ body: (Repetition) -> Void
  ) throws {
    let rows = rows()
    for group in groups(sharing: value) {
      var first: (index: Int, subject: Subject)?
      var firstRow: StationRow?
      for index in group {
        var row: StationRow?
        func read() throws -> StationRow {
          let read = try row ?? rows.row(index)
          row = read
          return read
        }
        guard let found = try subject(digests[index], read) else { continue }
        guard let first else {
          (first, firstRow) = ((index, found), row)
          continue
        }
        guard relation(first.subject, found) else { continue }
        let known = try firstRow ?? rows.row(first.index)
        firstRow = known
        body(repetition(of: digests[first.index].place, known, at: digests[index].place, try read()))
      }
    }
  }

  /// The same for rows of two stations, and whether these are known to have one founder: a row is rather told of a
  /// station of another founder than of the first that has the value.
  func forEachRepetition(
    onAnotherStation value: SharedValue,
    founders body: (_ repetition: Repetition, _ sharesFounder: Bool) -> Void
  ) throws {
    /// The first row with the value whose founder is not known to be the first row's.
    var other: Repetition?
    try forEachRepetition(onAnotherStation: value) { repetition in
      if other?.firstPlace != repetition.firstPlace { other = nil }
      guard repetition.sharesFounder else {
        other = other ?? repetition
        return body(repetition, false)
      }
      guard let other, other.row.presumedKey != repetition.row.presumedKey else { return body(repetition, true) }
      body(self.repetition(of: other.place, other.row, at: repetition.place, repetition.row), false)
    }
  }

  /// A row as one that repeats a value of an earlier one.
  func repetition(
    of firstPlace: RowPlace, _ first: StationRow, at place: RowPlace, _ row: StationRow
  ) -> Repetition {
    let names = (first: files[firstPlace.file], later: files[place.file])
    return Repetition(
      firstPlace: firstPlace, first: first, place: place, row: row,
      otherFile: names.first == names.later ? nil : names.first)
  }
}
