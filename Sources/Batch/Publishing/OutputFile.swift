import Reports
import SystemPackage

/// A new file of a run, which only its owner may read.
final class OutputFile: ByteSink {
  private let path: FilePath
  private var descriptor: FileDescriptor?

  init(_ path: FilePath) throws(OutputFolder.Failure) {
    self.path = path
    if Task.isCancelled { throw .stopped }
    descriptor = try OutputFolder.Failure.naming(path) {
      try FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: [.ownerReadWrite])
    }
  }

  deinit {
    try? descriptor?.close()
  }

  /// Writes the bytes. Throws `OutputFolder.Failure`.
  func write(_ bytes: [UInt8]) throws(OutputFolder.Failure) {
    if Task.isCancelled { throw .stopped }
    _ = try OutputFolder.Failure.naming(path) { try descriptor?.writeAll(bytes) }
  }

  /// Puts the stamp of a page on the file, all of whose bytes are written.
  func stamp(_ stamp: PageStamp?, size: Int) {
    if let stamp, let descriptor { stamp.put(on: descriptor.rawValue, size: size) }
  }

  /// Closes the file, which reports what the system could not write. Throws `OutputFolder.Failure`.
  func close() throws(OutputFolder.Failure) {
    _ = try OutputFolder.Failure.naming(path) { try descriptor.take()?.close() }
  }
}
