import Glibc
import Reports
import Stations

/// The time that a page's file bears: midnight in Japan of the day since which the page says the same, and a fraction
/// of a second that is its fingerprint.
///
/// So the file itself tells what it was made from. Whoever changes it changes its time as well; a copy that has lost
/// the time is a page of which nothing is known.
struct PageStamp: Sendable {
  private let since: Day
  private let fingerprint: PageFingerprint

  /// The stamp of a page; nil where nobody knows since when it says the same.
  init?(_ past: StationPast, _ fingerprint: PageFingerprint) {
    guard let since = past.sameSince else { return nil }
    self.since = since
    self.fingerprint = fingerprint
  }

  /// Japan's midnight is nine hours before that of UTC, all year round.
  private static let hoursAhead = 9

  /// The time of a file that has so many bytes.
  func time(size: Int) -> timespec {
    var hash = StableHash()
    hash.combine(UInt64(bitPattern: fingerprint.whole))
    hash.combine(UInt64(size))
    return timespec(
      tv_sec: Int(since.number) * 86_400 - PageStamp.hoursAhead * 3_600,
      tv_nsec: Int(hash.value % 1_000_000_000))
  }

  /// Who runs the program.
  private static let owner = geteuid()

  /// Whether a file is one of ours, which its owner alone may read: another one could be changed by others.
  static func isOurs(_ file: stat) -> Bool { file.st_mode == S_IFREG | 0o600 && file.st_uid == owner }

  /// Whether a file of ours bears the stamp.
  func isBorne(by file: stat) -> Bool {
    let time = time(size: Int(file.st_size))
    return PageStamp.isOurs(file) && file.st_mtim.tv_sec == time.tv_sec && file.st_mtim.tv_nsec == time.tv_nsec
  }

  /// Puts the stamp on a file of so many bytes; where that cannot be, the page is written again the next night.
  func put(on descriptor: Int32, size: Int) {
    let time = time(size: size)
    futimens(descriptor, [time, time])
  }
}
