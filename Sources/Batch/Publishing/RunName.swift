import Stations
import SystemPackage
import Tables

/// The name of a run's folder, `2026-11-22T020000` or `2026-11-22T020000-2`, in the order of time.
struct RunName: Comparable {
  let text: String
  private let moment: Substring
  private let number: Int

  /// Nil for any other name.
  init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, Day(iso: String(parts[0])) != nil else { return nil }
    let tail = parts[1].split(separator: "-", omittingEmptySubsequences: false)
    guard tail.count <= 2, tail[0].utf8.count == 6, tail[0].utf8.allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    guard let number = tail.count == 1 ? 1 : Int(tail[1]) else { return nil }
    self.text = text
    self.moment = text.prefix(17)
    self.number = number
  }

  static func < (left: RunName, right: RunName) -> Bool { (left.moment, left.number) < (right.moment, right.number) }
}
