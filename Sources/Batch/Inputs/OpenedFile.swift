import RoundTrip
import Rules
import Stations
import SystemPackage
import Tables

/// A file whose header has been looked for, and everything that is wrong with its form so far.
struct OpenedFile {
  var file: JudgedFile
  var flaws: [FileFlaw] = []
  /// The headers under which secrets stand.
  var secrets: [Header.Cell] = []

  /// Opens the file, up to `jobs` parts of it at once, and finds its header. Whatever is wrong with the file is a flaw,
  /// never an exception. Throws `TooManyOpenFiles` or `TemporaryPlace.Failure`.
  init(
    _ input: InputFile, finder: HeaderFinder, digest: Bool, jobs: Int, standardInput: StandardInput = StandardInput()
  ) throws {
    file = JudgedFile(input)
    do {
      if let failure = input.failure { throw failure }
      switch try open(standardInput, digest: digest, jobs: jobs) {
      case .text(let table): try findHeader(in: table, finder: finder)
      case .workbook(let workbook): try findHeader(in: workbook, finder: finder)
      }
    } catch let failure as WorkbookFailure {
      flaws = [FileFlaw(.workbook(failure))]
    } catch let special as SpecialFile {
      flaws = [FileFlaw(.special(special))]
    } catch is FileChanged {
      flaws.append(FileFlaw(.changed))
    } catch {
      try MachineFault.passOn(error, of: input.path ?? FilePath(input.name))
      flaws.append(FileFlaw(.unreadable(SystemWords.of(error))))
    }
  }

  /// Opens the file, and notes what is known of it even where it is a workbook that cannot be read.
  private mutating func open(_ standardInput: StandardInput, digest: Bool, jobs: Int) throws -> TableSource {
    let bytes = try OpenedFile.bytes(of: file.input, standardInput)
    file.size = bytes.size
    do {
      let table = try bytes.table(digest: digest, jobs: jobs)
      switch table {
      case .text(let text): file.sha256 = text.sha256
      case .workbook(let workbook): (file.sha256, file.encoding) = (workbook.sha256, .xlsx)
      }
      return table
    } catch let failure as WorkbookFailure {
      if digest { file.sha256 = try bytes.sha256() }
      throw failure
    }
  }

  private static func bytes(of input: InputFile, _ standardInput: StandardInput) throws -> FileBytes {
    guard let path = input.path else { return try standardInput.bytes() }
    try FileIdentity.refuseSpecial(path)
    return try FileBytes(path: path)
  }

  private mutating func findHeader(in table: TableFile, finder: HeaderFinder) throws {
    file.table = table
    if table.isEmpty {
      flaws.append(FileFlaw(.empty))
      return
    }
    var search = HeaderSearch(finder: finder)
    let readings = table.readings
    for (table, delimiter) in readings {
      guard let header = try search.find(in: table, delimiter: delimiter) else { continue }
      return take(header, of: table, delimiter)
    }
    try reportLoss(of: search.incomplete, in: table)
    guard let incomplete = search.incomplete, incomplete.namesStations else { return }
    let (table, delimiter) = readings[incomplete.place]
    take(incomplete.header, of: table, delimiter)
  }

  /// Looks for the header on the sheets that a person sees; the first with all required columns is read, and where
  /// there is none, the one that comes nearest.
  private mutating func findHeader(in workbook: Workbook, finder: HeaderFinder) throws {
    var search = HeaderSearch(finder: finder)
    var searched: [Workbook.Sheet] = []
    var chosen: (sheet: Workbook.Sheet, header: Header)?
    // Hidden sheets may hold anything.
    var isEmpty = workbook.sheets.contains(where: \.isVisible)
    for sheet in workbook.sheets where sheet.isVisible {
      let head = try workbook.table(of: sheet, lastRow: HeaderFinder.searchedRows)
      if head.isEmpty { continue }
      isEmpty = false
      searched.append(sheet)
      guard let header = try search.find(in: head, delimiter: UInt8(ascii: ",")) else { continue }
      if let chosen {
        flaws.append(FileFlaw(.furtherSheet(read: chosen.sheet.name), value: sheet.name))
      } else {
        chosen = (sheet, header)
      }
    }
    if isEmpty { return flaws.append(FileFlaw(.empty)) }
    if chosen == nil {
      try reportLoss(of: search.incomplete, in: nil)
      if let incomplete = search.incomplete, incomplete.namesStations {
        chosen = (searched[incomplete.place], incomplete.header)
      }
    }
    if let chosen { take(chosen.header, of: try workbook.table(of: chosen.sheet)) }
  }

  private mutating func reportLoss(of incomplete: HeaderSearch.Incomplete?, in text: TableFile?) throws {
    if let incomplete {
      flaws.append(FileFlaw(.missingColumns(incomplete.missing), row: incomplete.header.layout.headerRow))
    } else {
      file.isText = try text.map(OpenedFile.looksLikeText) ?? true
      flaws.append(FileFlaw(file.isText ? .headerNotFound : .notText))
    }
  }

  private mutating func take(_ header: Header, of table: TableFile, _ delimiter: UInt8 = UInt8(ascii: ",")) {
    file.table = table
    file.delimiter = delimiter
    if header.unknown.contains(where: { $0.name == RowIdentity.header }) {
      file.isReturned = true
      flaws = [FileFlaw(.returnedTable)]
      return
    }
    let layout = header.layout
    file.layout = layout
    secrets = header.secret
    for cell in header.unknown {
      flaws.append(FileFlaw(.unknownColumn, row: layout.headerRow, cellIndex: cell.index, value: cell.name))
    }
    for cell in header.repeated {
      guard let column = header.column(of: cell), let first = layout.index(of: column) else { continue }
      flaws.append(
        FileFlaw(
          .repeatedColumn(first: first), row: layout.headerRow, cellIndex: cell.index, column: column, value: cell.name)
      )
    }
  }

  /// Whether the first bytes could be text: no control characters but tab, line ends and form feed.
  private static func looksLikeText(_ table: TableFile) throws -> Bool {
    let head = try table.head(4_096)
    return !head.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
  }
}
