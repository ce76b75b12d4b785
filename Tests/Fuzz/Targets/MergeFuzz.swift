import RoundTrip
import Stations

@testable import Tables

/// Corrections that come back: what was sent, what came back and what the export holds now, merged and written.
enum MergeFuzz {
  static func run(_ input: [UInt8]) {
    var choices = Choices(input)
    let column = Column.allCases[choices.number(below: Column.allCases.count)]
    let delimiter = UInt8(ascii: choices.number(below: 2) == 0 ? "," : "\t")
    let sizes = TableFile.ReadSizes(block: 2 + choices.number(below: 30), segment: 1 + choices.number(below: 60))
    let wishes = (0..<1 + choices.number(below: 3)).map { _ in
      Wish(row: choices.number(below: 8), cell: choices.number(below: 6), text: choices.text(most: 24))
    }
    let staysBroken = choices.number(below: 2) == 1
    var export = MemoryFile.table(Array(choices.rest), sizes: sizes)
    if staysBroken, export.encoding == .cp932 { export = export.asBrokenUTF8 }
    merge(Merge(column: column, delimiter: delimiter, export: export, wishes: wishes))
  }

  /// What somebody wants in a cell of the export's rows.
  struct Wish {
    let row: Int
    let cell: Int
    let text: String
  }

  struct Merge {
    let column: Column
    let delimiter: UInt8
    let export: TableFile
    let wishes: [Wish]

    var editor: ExportEditor {
      guard let editor = try? ExportEditor(export, delimiter: delimiter) else {
        fatalError("no editor")
      }
      return editor
    }

    /// The export's bytes with these cells changed, and what was changed.
    func written(_ edits: [CellEdit]) -> (bytes: [UInt8], applied: [CellEdit]) {
      do {
        let located = try editor.checked(editor.locate(edits))
        var bytes: [UInt8] = []
        try editor.write(located) { bytes += $0 }
        return (bytes, located.applied)
      } catch {
        fatalError("not written: \(error)")
      }
    }

    /// The bytes as the export is read: one that is nearly UTF-8 stays that.
    func read(_ bytes: [UInt8]) -> ReadTable {
      let file = MemoryFile.table(bytes, sizes: export.sizes)
      let isBroken = export.encoding == .utf8 && file.encoding == .cp932
      return ReadTable(isBroken ? file.asBrokenUTF8 : file, delimiter: delimiter)
    }
  }

  private static func merge(_ merge: Merge) {
    let original = merge.written([])
    Fuzz.expect(original.bytes == all(of: merge.export.original), "no edit, and other bytes")
    let before = merge.read(original.bytes)
    var edits: [CellEdit] = []
    var wished: [CellEdit: Wish] = [:]
    for wish in merge.wishes where wish.row < before.rows.count {
      let row = before.rows[wish.row]
      if edits.contains(where: { $0.sheetRow == row.sheetRow && $0.cell == wish.cell }) { continue }
      if let text = wanted(wish, in: row, merge) {
        edits.append(CellEdit(sheetRow: row.sheetRow, cell: wish.cell, text: text))
        wished[edits[edits.count - 1]] = wish
      }
    }
    let result = merge.written(edits)
    let after = merge.read(result.bytes)
    check(before, after, result.applied, merge)
    Fuzz.expect(merge.written(edits).bytes == result.bytes, "the same edits, and other bytes")
    checkAgain(before, after, result.applied.map { ($0, wished[$0]) }, merge)
  }

  /// The text that the merge wants in the cell, if it wants any.
  private static func wanted(_ wish: Wish, in row: ReadTable.Row, _ merge: Merge) -> String? {
    let now = wish.cell < row.cells.count ? row.texts[wish.cell] : ""
    let same = CellMerge(merge.column, sent: now, returned: now, now: now, asRead: merge.editor.asRead)
    Fuzz.expect(same == .unchanged, "unedited, and \(same)")
    let untouched = CellMerge(merge.column, sent: wish.text, returned: wish.text, now: now, asRead: merge.editor.asRead)
    Fuzz.expect(untouched == .unchanged, "unedited beside a change, and \(untouched)")
    let other = CellMerge(merge.column, sent: "sent", returned: wish.text, now: now, asRead: merge.editor.asRead)
    if case .change = other { Fuzz.expect(now == "sent", "overwritten what somebody else has changed") }
    guard
      case .change(let text) = CellMerge(
        merge.column, sent: now, returned: wish.text, now: now, asRead: merge.editor.asRead)
    else { return nil }
    return text
  }

  private static func check(_ before: ReadTable, _ after: ReadTable, _ applied: [CellEdit], _ merge: Merge) {
    Fuzz.expect(before.rows.map(\.sheetRow) == after.rows.map(\.sheetRow), "rows have come or gone")
    for (old, new) in zip(before.rows, after.rows) {
      var expected = old.texts
      for edit in applied where edit.sheetRow == old.sheetRow {
        while expected.count <= edit.cell { expected.append("") }
        expected[edit.cell] = merge.editor.asRead(edit.text)
      }
      Fuzz.expect(
        new.texts.map { Array($0.utf8) } == expected.map { Array($0.utf8) }, "\(new.texts) where \(expected) was wanted"
      )
    }
  }

  /// The same return a second time: everything is there already, and nothing is written.
  private static func checkAgain(
    _ before: ReadTable, _ after: ReadTable, _ applied: [(edit: CellEdit, wish: Wish?)], _ merge: Merge
  ) {
    for (edit, wish) in applied {
      guard let wish, let row = before.rows.firstIndex(where: { $0.sheetRow == edit.sheetRow }) else {
        fatalError("written without being wanted")
      }
      let sent = edit.cell < before.rows[row].cells.count ? before.rows[row].texts[edit.cell] : ""
      let again = CellMerge(
        merge.column, sent: sent, returned: wish.text, now: after.rows[row].texts[edit.cell],
        asRead: merge.editor.asRead)
      Fuzz.expect(again == .alreadyDone || again == .unchanged, "\(again), the second time")
    }
  }

  private static func all(of source: ByteSource) -> [UInt8] {
    (try? source.read(at: 0, count: Int(source.size))) ?? []
  }
}
