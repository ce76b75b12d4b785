import Stations
import SystemPackage
import Tables

/// Reads a list of accepted findings; whatever is wrong with it becomes a flaw, never an exception.
struct AcceptedListReader {
  /// The usable lines.
  private(set) var lines: [AcceptedLine] = []
  /// What is wrong with the list and its other lines.
  private(set) var flaws: [FileFlaw] = []
  /// Whether there is no such file.
  private(set) var isMissing = false

  private let rules: RuleBook
  private let names: HeaderNames

  /// A reader that knows these rules and names of columns.
  init(rules: RuleBook, names: HeaderNames) {
    self.rules = rules
    self.names = names
  }

  /// Reads the file. Throws `TooManyOpenFiles` or `TemporaryPlace.Failure`.
  mutating func read(_ path: FilePath) throws {
    do {
      let table = try AcceptedList(path)
      for record in table.lines {
        if Trimming.isBlank(record) { continue }
        read(AcceptedCells(record, table.header))
      }
    } catch let missing as AcceptedHeader.MissingColumns {
      report(.headerMissing(missing.columns), row: missing.row)
    } catch Errno.noSuchFileOrDirectory {
      isMissing = true
    } catch {
      try MachineFault.passOn(error, of: path)
      report(.unreadable(SystemWords.of(error)), row: nil)
    }
  }

  private mutating func read(_ cells: AcceptedCells) {
    let earlier = flaws.count
    for index in cells.spoiledCells { report(.spoiled, row: cells.row, cellIndex: index, value: nil) }
    let rule = readRule(cells)
    let subject = readSubject(cells)
    let column = readColumn(cells)
    for column in [AcceptedColumn.reason, .by] where cells.text(column).isEmpty {
      report(.blank(column), cells, column)
    }
    let until = readDay(cells)
    guard flaws.count == earlier, let rule, let subject, let until else { return }
    let acceptance = Acceptance(reason: cells.trimmed(.reason), by: cells.trimmed(.by), until: until)
    lines.append(
      AcceptedLine(
        key: AcceptedKey(rule: rule, subject: subject, column: column, value: cells.text(.value)),
        acceptance: acceptance, row: cells.row, ruleCell: cells.cell(.rule), untilCell: cells.cell(.until)))
  }

  private mutating func readRule(_ cells: AcceptedCells) -> Int? {
    let id = cells.text(.rule).lowercased()
    if let number = rules.number(of: id) {
      if rules.descriptions[number].isAcceptable { return number }
      report(.neverAccepted, cells, .rule)
      return nil
    }
    let nearest = NearestName.of(id, among: rules.descriptions.map(\.id))
    report(id.isEmpty ? .blank(.rule) : .unknownRule(nearest: nearest), cells, .rule)
    return nil
  }

  private mutating func readSubject(_ cells: AcceptedCells) -> AcceptedKey.Subject? {
    let code = cells.text(.station)
    if code.isEmpty {
      let file = cells.text(.file)
      if file.isEmpty { report(.blank(.station), cells, .station) }
      return .file(file)
    }
    guard let station = FoldedText(code).station else {
      report(.notAStation, cells, .station)
      return nil
    }
    return .station(station)
  }

  private mutating func readColumn(_ cells: AcceptedCells) -> Column? {
    let name = cells.text(.column)
    if name.isEmpty { return nil }
    if let column = names.column(named: name) { return column }
    report(
      .unknownColumn(nearest: NearestName.of(name, among: Column.allCases.flatMap { [$0.key, $0.header] })), cells,
      .column)
    return nil
  }

  private mutating func readDay(_ cells: AcceptedCells) -> Day? {
    let text = cells.text(.until)
    if let day = FoldedText(text).day, !text.isEmpty { return day }
    report(text.isEmpty ? .blank(.until) : .notADay, cells, .until)
    return nil
  }

  private mutating func report(_ defect: AcceptedDefect, _ cells: AcceptedCells, _ column: AcceptedColumn) {
    let cell = cells.cell(column)
    report(defect, row: cells.row, cellIndex: cell.index, value: cell.value)
  }

  private mutating func report(_ defect: AcceptedDefect, row: Int?, cellIndex: Int? = nil, value: String? = nil) {
    flaws.append(FileFlaw(.acceptedMalformed(defect), row: row, cellIndex: cellIndex, value: value))
  }
}
