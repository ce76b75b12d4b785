import SystemPackage
import Tables

/// Copies of exports among the temporary files, which a dry run judges. None has a name, so nothing is left of them
/// whatever happens; they are there as long as somebody holds the value.
final class TemporaryCopies {
  private var files: [FileDescriptor] = []

  /// No copies yet.
  init() {}

  deinit {
    for file in files { try? file.close() }
  }

  /// Makes a copy and gives the path under which this process finds it. Throws `TemporaryPlace.Failure` and what the
  /// piece throws.
  func add(_ piece: OutputPiece) throws -> FilePath {
    let file = try TemporaryPlace.makeFile()
    files.append(file)
    try piece.produce { bytes in
      if Task.isCancelled { throw OutputFolder.Failure.stopped }
      _ = try TemporaryPlace.using { try file.writeAll(bytes) }
    }
    return FilePath("/proc/self/fd/\(file.rawValue)")
  }
}
