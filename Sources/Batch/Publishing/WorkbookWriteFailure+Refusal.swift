public import RoundTrip
import Tables

extension WorkbookWriteFailure {
  /// The failure as other files have it that cannot be written: `OutputFolder.Failure`, or `TemporaryPlace.Failure`
  /// where the workbook is not at fault; itself where the library refuses what it was given.
  public var refusal: any Error {
    switch reason {
    case .system(let reason): OutputFolder.Failure.refused(path, reason)
    case .temporary(let reason): TemporaryPlace.Failure(reason)
    case .library: self
    }
  }
}
