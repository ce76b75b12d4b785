import Stations
import SystemPackage
import Tables

/// Removes the oldest run folders once a new one stands.
enum OldRuns {
  /// Keeps the newest `keeping` runs below `runs`, and in any case `current`. Folders with other names are no
  /// runs, and stay. Gives the runs that could not be removed, the oldest first.
  static func remove(below runs: FilePath, keeping: Int, current: FilePath) -> [FilePath] {
    let names = FileTree.visibleNames(in: runs).compactMap(RunName.init).sorted()
    return names.dropLast(max(1, keeping)).filter { $0.text != current.lastComponent?.string }.compactMap { name in
      let run = runs.appending(name.text)
      FileTree.remove(run)
      return run.exists ? run : nil
    }
  }
}
