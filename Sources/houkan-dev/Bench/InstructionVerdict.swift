/// What an instruction count says beside the recorded one.
enum InstructionVerdict: Hashable, Sendable {
  /// Within the tolerance.
  case same
  /// More than that: the program has become slower.
  case grown
  /// Less than that: the record lets too much pass.
  case shrunk
  /// Recorded with another compiler, which makes other instructions.
  case otherToolchain

  /// The share, of the recorded count, by which another may differ.
  static let tolerance = 0.10

  /// Judges a count by the recorded one.
  init(_ count: InstructionRecord, recorded: InstructionRecord) {
    let ratio = Double(count.instructions) / Double(recorded.instructions)
    if count.toolchain != recorded.toolchain {
      self = .otherToolchain
    } else if ratio > 1 + InstructionVerdict.tolerance {
      self = .grown
    } else if ratio < 1 - InstructionVerdict.tolerance {
      self = .shrunk
    } else {
      self = .same
    }
  }

  /// The verdict in words, with what is to be done.
  var words: String {
    switch self {
    case .same: "kept (within 10 %)"
    case .grown:
      "**grown by more than 10 %**: find out why; where it is meant, run make bench-record and say why in the change"
    case .shrunk: "shrunk by more than 10 %: run make bench-record, so that the gain is kept"
    case .otherToolchain: "not judged: recorded with another compiler; run make bench-record"
    }
  }
}
