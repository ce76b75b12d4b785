import Stations
import SystemPackage

/// Removes the oldest run folders once a new one stands.
enum OldRuns {
  /// Keeps the newest `keeping` runs below `runs`, and in any case `current`. Folders with other names are no
  /// runs, and stay.
  static func remove(below runs: FilePath, keeping: Int, current: FilePath) {
    let names = FileTree.visibleNames(in: runs).compactMap(RunName.init).sorted()
    for name in names.dropLast(max(1, keeping)) where name.text != current.lastComponent?.string {
      FileTree.remove(runs.appending(name.text))
    }
  }
}
