import Stations

/// One thing that is wrong, or worth seeing, in one row of the samples: a line in a catalogue.
///
/// The row's 備考 says what it is, so that whoever opens the file finds it.
struct Defect: Sendable {
  /// Which cells the row has.
  enum Shape: Sendable {
    /// As many as the header.
    case whole
    /// So many fewer.
    case short(Int)
    /// These beyond the last heading.
    case long([String])
  }

  /// What stands in 備考; empty for a row that only others refer to.
  let note: String
  /// The requirement for which it stands.
  let says: String
  /// How far the station is apart from the defect.
  let stage: StationStage
  /// Which cells are changed to what.
  let changes: [Column: Change]
  /// The name by which later rows take over cells of this one.
  let label: String?
  /// The row whose cells are taken over before the changes: its label and the columns, nil for all of them.
  let like: (label: String, columns: [Column]?)?
  /// Which cells the row has.
  let shape: Shape

  /// A defect on a station that has come so far. `says` is the requirement for which it stands.
  init(
    _ note: String, _ says: String, _ stage: StationStage = .prepared, _ changes: [Column: Change] = [:],
    label: String? = nil, like: (label: String, columns: [Column]?)? = nil, shape: Shape = .whole
  ) {
    self.note = note
    self.says = says
    self.stage = stage
    self.changes = changes
    self.label = label
    self.like = like
    self.shape = shape
  }

  /// A row with nothing wrong to which later rows refer.
  static func named(_ label: String, _ changes: [Column: Change] = [:]) -> Defect {
    Defect("", "a row with nothing wrong", .prepared, changes, label: label)
  }
}
