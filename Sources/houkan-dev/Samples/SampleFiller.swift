import Stations

/// Fills the sheets with stations, one sheet after the other, so that later ones can refer to rows of earlier ones.
struct SampleFiller {
  private let maker: StationMaker
  private var random: SplitMix64
  private var numbers: [Int: Int] = [:]
  private var labelled: [String: MadeUpStation] = [:]

  /// Why a sheet cannot be filled.
  enum Failure: Error, Hashable {
    /// A row refers to a label that no row before it has.
    case unknownLabel(String)
    /// A sheet names a prefecture outside West Japan.
    case unknownPrefecture(Int)
  }

  /// A filler for samples of the day `today`. Throws where the calendar does not know the days around it.
  init(today: Day, seed: UInt64) throws {
    self.maker = try StationMaker(today: today)
    self.random = SplitMix64(seed: seed)
  }

  /// The rows of a sheet: the defects in their order, spread among rows with nothing wrong.
  mutating func rows(of sheet: SampleSheet) throws -> [SampleRow] {
    var rows: [SampleRow] = []
    var clean = sheet.cleanRows
    var defects = sheet.defects[...]
    while clean > 0 || !defects.isEmpty {
      // The last defect stands among the last rows, where an unterminated quote does most harm.
      let isEarly = defects.count == 1 && clean > 2
      if clean > 0 && (isEarly || defects.isEmpty || random.pick(1...clean + defects.count) <= clean) {
        rows.append(try cleanRow(sheet))
        clean -= 1
      } else if let defect = defects.popFirst() {
        rows.append(try row(defect, sheet))
      }
    }
    return rows
  }

  private mutating func cleanRow(_ sheet: SampleSheet) throws -> SampleRow {
    let identity = try nextIdentity(sheet)
    var station = maker.goingWell(identity, office: sheet.office, &random)
    write(&station, in: sheet.prefectureStyle, identity.prefecture)
    return SampleRow(station: station)
  }

  private mutating func row(_ defect: Defect, _ sheet: SampleSheet) throws -> SampleRow {
    let identity = try nextIdentity(sheet)
    let life = defect.stage.life(today: maker.today)
    var station = maker.station(identity, life, office: sheet.office, &random)
    station[.notes] = defect.note
    if let like = defect.like {
      guard let model = labelled[like.label] else { throw Failure.unknownLabel(like.label) }
      for column in like.columns ?? Column.allCases { station[column] = model[column] }
    }
    if defect.like == nil { forgetCopies(of: defect.changes, in: &station) }
    var row = SampleRow(station: station, shape: defect.shape)
    // Every change reads the row as it was before, so their order does not matter.
    for (column, change) in defect.changes { apply(change, to: column, of: &row, before: station) }
    if let label = defect.label { labelled[label] = row.station }
    if defect.changes[.prefectureCode] == nil, defect.like == nil {
      write(&row.station, in: sheet.prefectureStyle, identity.prefecture)
    }
    return row
  }

  /// Blanks what would contradict a changed cell, so that a defect gives one finding and not two.
  private func forgetCopies(of changes: [Column: Change], in station: inout MadeUpStation) {
    if changes[.prefectureCode] != nil { station[.prefectureName] = "" }
    if changes[.prefectureCode] != nil || changes[.stationCode] != nil { station[.facilityCode] = "" }
    if changes[.customerID] != nil { station[.customerIDConfirm] = "" }
  }

  private func apply(_ change: Change, to column: Column, of row: inout SampleRow, before: MadeUpStation) {
    switch change {
    case .text(let text): row.station[column] = text
    case .blank: row.station[column] = ""
    case .day(let days): row.station[column] = maker.workdays.text(maker.today + days)
    case .edit(let rewrite): row.station[column] = rewrite(before)
    case .unquoted, .bytes: row.verbatim[column] = change
    }
  }

  private func write(
    _ station: inout MadeUpStation, in style: SampleSheet.PrefectureStyle, _ prefecture: WestPrefecture
  ) {
    switch style {
    case .digits: break
    case .wideDigits: station[.prefectureCode] = FullWidth.text(prefecture.code)
    case .digitsAndName: station[.prefectureCode] = prefecture.code + "：" + prefecture.name
    case .name: station[.prefectureCode] = prefecture.name
    }
  }

  /// The next station of one of the sheet's prefectures. Its code has an 8 as fourth digit, which no real one has.
  private mutating func nextIdentity(_ sheet: SampleSheet) throws -> StationIdentity {
    let prefectureNumber = random.pick(sheet.prefectures)
    guard let prefecture = WestPrefecture.numbered(prefectureNumber) else {
      throw Failure.unknownPrefecture(prefectureNumber)
    }
    let number = numbers[prefectureNumber, default: 0] + 1
    numbers[prefectureNumber] = number
    // Districts as in real codes; the serial counts in steps that leave no neighbours.
    let district = [1, 5, 11, 2, 12, 3, 21, 4][number % 8]
    let first = district * 10_000 + 9_800 + number * 37 % 100
    return StationIdentity(
      prefecture: prefecture, number: 1_000 + number, code: MadeUpCode.complete(first, prefecture: prefectureNumber),
      name: StationIdentity.name(1_000 + number, in: prefecture))
  }
}
