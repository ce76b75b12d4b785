public import SystemPackage

/// A new file of a run that only its owner may read, written through a buffer.
public final class OutputFile {
  private static let bufferSize = 1 << 16

  private let path: FilePath
  private let descriptor: FileDescriptor
  private var buffer: [UInt8] = []

  init(_ path: FilePath) throws(OutputFolder.Failure) {
    self.path = path
    do {
      descriptor = try FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: [.ownerReadWrite])
    } catch {
      throw .refused(path, error as? Errno ?? .ioError)
    }
  }

  /// Writes the bytes, now or when enough have come together. Throws `OutputFolder.Failure`.
  public func write(_ bytes: [UInt8]) throws(OutputFolder.Failure) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= OutputFile.bufferSize { try flush() }
  }

  /// Writes what is left and closes the file. Throws `OutputFolder.Failure`.
  public func close() throws(OutputFolder.Failure) {
    try flush()
    do {
      try descriptor.close()
    } catch {
      throw .refused(path, error as? Errno ?? .ioError)
    }
  }

  private func flush() throws(OutputFolder.Failure) {
    do {
      try descriptor.writeAll(buffer)
      buffer.removeAll(keepingCapacity: true)
    } catch {
      throw .refused(path, error as? Errno ?? .ioError)
    }
  }
}
