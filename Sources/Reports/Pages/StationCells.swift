import Stations

/// The cells of a station's row, as the input sheet reads them.
protocol StationCells {
  /// The value in the form that the portal takes, or nil where the cell is blank or cannot be used.
  func canonical(_ column: Column) -> String?
  /// The month that the cell names, or nil where it is blank or cannot be used.
  func month(_ column: Column) -> Month?
  /// The cell without surrounding spaces.
  func text(_ column: Column) -> String
}

extension StationRow: StationCells {}
