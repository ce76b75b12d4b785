import Stations

/// Something to look at in a row that goes out, in words that are ready to be shown.
public struct Remark: Sendable, Hashable {
  /// How much it matters.
  public enum Weight: Int, Sendable, Hashable, Comparable {
    /// Worth knowing.
    case note
    /// Suspicious.
    case caution
    /// Wrong.
    case bad

    /// The order of weight: a note is least.
    public static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }

    /// The colour of the cells.
    var tone: Tone {
      switch self {
      case .note: .note
      case .caution: .caution
      case .bad: .bad
      }
    }
  }

  /// What it is about.
  public let finding: SentFinding
  /// How much it matters.
  public let weight: Weight
  /// What people call the weight, such as エラー.
  public let label: String
  /// What is wrong.
  public let message: String
  /// The value that would be right, or how to put it right; empty where there is nothing to say.
  public let advice: String

  /// A remark about a finding.
  public init(_ finding: SentFinding, weight: Weight, label: String, message: String, advice: String) {
    self.finding = finding
    self.weight = weight
    self.label = label
    self.message = message
    self.advice = advice
  }

  /// The column of the cell, or nil for the whole row.
  var column: Column? { finding.column }

  /// The remark for the comment of its own cell.
  var text: String {
    advice.isEmpty ? "【\(label)】\(message)" : "【\(label)】\(message)\n→ \(advice)"
  }

  /// The remark on one line, with the name of its column.
  var line: String {
    let place = column.map { $0.header + ": " } ?? ""
    return "【\(label)】" + place + message + (advice.isEmpty ? "" : " → " + advice)
  }
}
