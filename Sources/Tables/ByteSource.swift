import Glibc
public import SystemPackage

/// An open file whose bytes can be read at any place, by several readers at once.
///
/// The file stays open, and so readable, even when its name vanishes meanwhile. Where it is a temporary file of this
/// program, whatever throws `Errno` throws `TemporaryPlace.Failure` instead.
public final class ByteSource: Sendable {
  /// The size in bytes when the file was opened.
  public let size: Int64
  private let descriptor: FileDescriptor
  /// What the system said of the file when it was opened; nil for a temporary file, which nobody else can reach.
  private let opened: FileStatus?

  /// Opens a file. Throws `Errno` where the system refuses, and for anything but a regular file
  /// `Errno.invalidArgument`.
  public init(path: FilePath) throws {
    descriptor = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec, .nonBlocking])
    do {
      let status = try FileStatus(of: descriptor)
      size = status.size
      opened = status
    } catch {
      try? descriptor.close()
      throw error
    }
  }

  /// Takes over an open file whose size is known; it is closed in the end.
  init(owning descriptor: FileDescriptor, size: Int64) {
    self.descriptor = descriptor
    self.size = size
    opened = nil
  }

  deinit {
    try? descriptor.close()
  }

  /// Whether nobody has written into the file or put another in its place since it was opened. Throws `Errno`.
  public func isUnchanged() throws -> Bool {
    try opened == nil || opened == FileStatus(of: descriptor)
  }

  /// Whether the path leads to this very file, and nobody has written into it since it was opened.
  public func isUnchanged(at path: FilePath) -> Bool {
    opened != nil && opened == FileStatus(at: path)
  }

  /// Whether this very file stands under the path now, a new name or its own, and nobody has written into it since it
  /// was opened.
  public func stands(at path: FilePath) -> Bool {
    guard let opened, let there = FileStatus(at: path) else { return false }
    return there.holdsTheSame(as: opened)
  }

  /// Reads up to `count` bytes from `offset` on; fewer only at the end of the file. Throws `Errno`.
  public func read(at offset: Int64, count: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = try fill(UnsafeMutableRawBufferPointer(buffer), at: offset)
    }
  }

  /// Reads all bytes, or of a larger file the first `most`. Throws `Errno`.
  public func readAll(most: Int = .max) throws -> [UInt8] { try read(at: 0, count: Int(min(size, Int64(most)))) }

  /// Reads up to `count` bytes to the front of `bytes`, which grows where it is shorter and else keeps its memory.
  /// Gives their number; fewer only at the end of the file. Throws `Errno`.
  func read(at offset: Int64, count: Int, into bytes: inout [UInt8]) throws -> Int {
    if bytes.count < count { bytes = [UInt8](repeating: 0, count: count + count / 8) }
    return try bytes.withUnsafeMutableBytes {
      try fill(UnsafeMutableRawBufferPointer(rebasing: $0[..<count]), at: offset)
    }
  }

  private func fill(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int64) throws -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let got = try read(at: offset + Int64(filled), into: rest)
      if got == 0 { break }
      filled += got
    }
    return filled
  }

  private func read(at offset: Int64, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    do {
      return try descriptor.read(fromAbsoluteOffset: offset, into: buffer)
    } catch {
      throw opened == nil ? TemporaryPlace.Failure(error) : error
    }
  }

  /// Writes bytes into a temporary file, which may be written by several at once in different places. Throws
  /// `TemporaryPlace.Failure`.
  func write(_ bytes: [UInt8], at offset: Int64) throws(TemporaryPlace.Failure) {
    _ = try TemporaryPlace.using { try descriptor.writeAll(toAbsoluteOffset: offset, bytes) }
  }

  /// The SHA-256 of all bytes. Throws `Errno`.
  func sha256() throws -> String {
    let digest = SHA256()
    var offset: Int64 = 0
    while true {
      let block = try read(at: offset, count: 1 << 20)
      if block.isEmpty { return digest.finish() }
      digest.update(block.span)
      offset += Int64(block.count)
    }
  }

  /// Whether the bytes stand somewhere in the file at a multiple of `step`, which is no less than their number.
  /// Throws `Errno`.
  func contains(_ bytes: [UInt8], alignedTo step: Int) throws -> Bool {
    var offset: Int64 = 0
    while true {
      let block = try read(at: offset, count: step << 13)
      if block.isEmpty { return false }
      for start in stride(from: 0, to: block.count, by: step) where block[start...].starts(with: bytes) { return true }
      offset += Int64(block.count)
    }
  }

  /// A further descriptor of the file for a C library, which closes it. Throws `Errno`.
  func duplicateDescriptor() throws -> Int32 {
    let copy = fcntl(descriptor.rawValue, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw Errno(rawValue: errno) }
    return copy
  }
}
