import Reports
import SystemPackage

/// A new file of a run, which only its owner may read.
final class OutputFile: ByteSink {
  private let path: FilePath
  private var descriptor: FileDescriptor?

  init(_ path: FilePath) throws(OutputFolder.Failure) {
    self.path = path
    if Task.isCancelled { throw .stopped }
    do {
      descriptor = try FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: [.ownerReadWrite])
    } catch {
      throw .refused(path, error as? Errno ?? .ioError)
    }
  }

  deinit {
    try? descriptor?.close()
  }

  /// Writes the bytes. Throws `OutputFolder.Failure`.
  func write(_ bytes: [UInt8]) throws(OutputFolder.Failure) {
    if Task.isCancelled { throw .stopped }
    do {
      try descriptor?.writeAll(bytes)
    } catch {
      throw .refused(path, error as? Errno ?? .ioError)
    }
  }

  /// Puts the stamp of a page on the file, all of whose bytes are written.
  func stamp(_ stamp: PageStamp?, size: Int) {
    if let stamp, let descriptor { stamp.put(on: descriptor.rawValue, size: size) }
  }

  /// Closes the file, which reports what the system could not write. Throws `OutputFolder.Failure`.
  func close() throws(OutputFolder.Failure) {
    do {
      try descriptor.take()?.close()
    } catch {
      throw .refused(path, error as? Errno ?? .ioError)
    }
  }
}
