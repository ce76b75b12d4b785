public import Planning
public import Rules

/// What people call a station's status.
public enum StatusWords {
  /// The words.
  public static func name(_ status: StationStatus) -> Words {
    switch status {
    case .complete: Words(ja: "準備完了", en: "Ready")
    case .cannotMakeIt: Words(ja: "間に合わない", en: "Cannot make it")
    case .overdue: Words(ja: "期限超過", en: "Overdue")
    case .dueSoon: Words(ja: "期限間近", en: "Due soon")
    case .noDate: Words(ja: "工事日なし", en: "No date")
    case .onTrack: Words(ja: "予定どおり", en: "On track")
    }
  }

  /// From the worst to the best: the order of columns, bars and legends.
  static let order: [StationStatus] = [.cannotMakeIt, .overdue, .dueSoon, .noDate, .onTrack, .complete]

  /// The place in `order`: 0 is the worst.
  static func rank(_ status: StationStatus) -> Int { order.firstIndex(of: status) ?? order.count }

  /// A sign that tells the statuses apart without colour.
  static func sign(_ status: StationStatus) -> String {
    switch status {
    case .complete: "✓"
    case .cannotMakeIt: "✕"
    case .overdue: "!"
    case .dueSoon: "△"
    case .noDate: "？"
    case .onTrack: "○"
    }
  }
}
