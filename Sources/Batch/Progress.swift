/// Told what a run does: the stage, how many of its pieces are done, of how many, and the piece in hand.
public typealias Progress = @Sendable (ProgressEvent) -> Void

/// One step of a run, for whoever watches it.
public struct ProgressEvent: Sendable, Hashable {
  /// The parts of a run.
  public enum Stage: String, Sendable {
    /// Files are read and their rows judged.
    case read
    /// Stations are planned and their pages written.
    case write
    /// The run gets its name.
    case publish
  }

  /// The part of the run.
  public let stage: Stage
  /// How many pieces are done.
  public let done: Int
  /// How many there are.
  public let total: Int
  /// The piece in hand: a file's name; never a cell's value.
  public let piece: String

  init(_ stage: Stage, done: Int, total: Int, piece: String = "") {
    self.stage = stage
    self.done = done
    self.total = total
    self.piece = piece
  }
}
