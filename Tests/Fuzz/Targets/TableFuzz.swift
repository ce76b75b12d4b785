import Stations

@testable import Tables

/// Delimited text, whatever its quotes: the same records however it is cut into blocks.
enum TableFuzz {
  static func run(_ input: [UInt8]) {
    var choices = Choices(input)
    let delimiter = Array(",\t;".utf8)[choices.number(below: 3)]
    let sizes = TableFile.ReadSizes(
      block: 1 + choices.number(below: 20), segment: 1 + choices.number(below: 40), chunk: 1 + choices.number(below: 10)
    )
    let bytes = Array(choices.rest)
    let whole = MemoryFile.table(bytes)
    let cut = MemoryFile.table(bytes, sizes: sizes)
    Fuzz.expect(whole.encoding == cut.encoding, "another encoding in small blocks")
    compare(whole, cut, delimiter)
    if whole.encoding == .cp932 { compare(whole.asBrokenUTF8, cut.asBrokenUTF8, delimiter) }
  }

  private static func compare(_ whole: TableFile, _ cut: TableFile, _ delimiter: UInt8) {
    let read = ReadTable(whole, delimiter: delimiter, rereads: true)
    read.check(size: whole.source.size)
    Fuzz.expect(read == ReadTable(cut, delimiter: delimiter), "other records in small blocks")
    findHeader(in: whole, delimiter)
  }

  private static func findHeader(in file: TableFile, _ delimiter: UInt8) {
    var records: [TableRecord] = []
    var segments = file.segments(delimiter: delimiter)
    var reader = try? TableReader(file, delimiter: delimiter)
    while let segment = try? segments.next() { try? reader?.read(segment) { records.append($0) } }
    guard case .found(let header) = HeaderFinder(names: .builtIn).find(in: records) else { return }
    var rows = StationRowReader(layout: header.layout)
    for record in records { rows.read(record) }
  }
}
