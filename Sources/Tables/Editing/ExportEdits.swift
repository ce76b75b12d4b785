/// The edits of one export, found in its bytes and ready to be written.
public struct ExportEdits: Sendable {
  /// Bytes of the file and what stands there from now on.
  struct Patch: Sendable {
    var range: Range<Int64>
    var bytes: [UInt8]
  }

  /// No edits: the file stays as it is.
  public static let none = ExportEdits()

  /// The edits that are written.
  public internal(set) var applied: [CellEdit] = []
  /// The edits that cannot be written, and why.
  public internal(set) var refused: [(edit: CellEdit, problem: EditProblem)] = []
  /// In the order of the file.
  var patches: [Patch] = []
}
