@testable import Tables

/// Whole workbooks as they come: the archive's own bytes.
enum WorkbookFuzz {
  /// Small enough that no input takes long, and that all of them are reached.
  private static let limits = {
    var limits = WorkbookLimits()
    limits.parts = 256
    limits.partBytes = 4 << 20
    limits.totalBytes = 8 << 20
    limits.sharedStrings = 4_096
    limits.sharedStringBytes = 1 << 20
    limits.cellBytes = 1 << 16
    limits.sheetBytes = 4 << 20
    limits.tagBytes = 1 << 16
    return limits
  }()

  static func run(_ input: [UInt8]) {
    // What is no workbook by its first bytes is text, which another target reads.
    guard input.starts(with: [0x50, 0x4B]) || input.starts(with: CompoundFile.signature) else { return }
    do {
      let source = try TableSource(source: MemoryFile.source(input), digest: false, limits: limits)
      if case .workbook(let book) = source { try read(book) }
    } catch is WorkbookFailure {
      return
    } catch {
      fatalError("neither read nor refused: \(error)")
    }
  }

  private static func read(_ book: Workbook) throws {
    for sheet in book.sheets {
      do {
        let table = try book.table(of: sheet)
        let read = ReadTable(table, delimiter: UInt8(ascii: ","))
        read.check(size: table.source.size)
        let head = ReadTable(try book.table(of: sheet, lastRow: 2), delimiter: UInt8(ascii: ","))
        let rows = read.rows.filter { $0.sheetRow <= 2 }
        Fuzz.expect(head.rows.map(\.sheetRow) == rows.map(\.sheetRow), "the first rows are others alone")
      } catch is WorkbookFailure {
        continue
      }
    }
  }
}
