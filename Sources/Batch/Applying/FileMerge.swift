import Tables

/// What is to become of one export.
struct FileMerge {
  /// The file's place in the list of exports.
  let number: Int
  let export: EditableExport
  let merge: ExportMerge

  var edits: ExportEdits { merge.edits }

  /// The sheet rows that have changed or are confirmed.
  var touchedRows: Set<Int> { Set(edits.applied.map(\.sheetRow) + merge.confirmations.map(\.row)) }
}
