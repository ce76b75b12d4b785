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
  /// Rows for which `value` gives 0 are left out. However many rows share a value, each is read once, and two at a time
  /// are held. Throws where a file has changed since its rows were judged.
  func forEachRepetition<Value: FixedWidthInteger>(
    of value: (RowDigest) -> Value, where relation: (RowDigest, RowDigest) -> Bool, _ body: (Repetition) -> Void
  ) throws {
    let rows = rows()
    for group in groups(sharing: value) {
      let first = digests[group[0]]
      var firstRow: StationRow?
      for index in group.dropFirst() where relation(first, digests[index]) {
        let known = try firstRow ?? rows.row(group[0])
        firstRow = known
        body(repetition(of: group[0], known, at: index, try rows.row(index)))
      }
    }
  }

  /// The same for rows of two stations; a row without usable key is no station's, so it is left out.
  func forEachRepetition<Value: FixedWidthInteger>(
    onAnotherStation value: (RowDigest) -> Value, _ body: (Repetition) -> Void
  ) throws {
    try forEachRepetition(of: { $0.station == 0 ? 0 : value($0) }, where: { $0.station != $1.station }, body)
  }

  /// The row at the index `later` as one that repeats that at the index `first`.
  func repetition(of first: Int, _ firstRow: StationRow, at later: Int, _ row: StationRow) -> Repetition {
    let (firstPlace, place) = (digests[first].place, digests[later].place)
    let names = (first: files[firstPlace.file], later: files[place.file])
    return Repetition(
      firstPlace: firstPlace, first: firstRow, place: place, row: row,
      otherFile: names.first == names.later ? nil : names.first)
  }
}
