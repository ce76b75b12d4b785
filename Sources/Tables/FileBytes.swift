public import SystemPackage

/// The bytes of an input, opened, before anybody knows whether they are a table.
public struct FileBytes: Sendable {
  private let source: ByteSource

  /// Opens a file. Throws `Errno`.
  public init(path: FilePath) throws {
    source = try ByteSource(path: path)
  }

  /// Takes standard input, which is put down in a nameless temporary file first. Throws `Errno` or
  /// `TemporaryPlace.Failure`.
  public init(standardInput descriptor: FileDescriptor) throws {
    source = try ByteSpool.taking(descriptor)
  }

  /// The size in bytes.
  public var size: Int64 { source.size }

  /// The SHA-256 of the bytes in hexadecimal digits. Throws `Errno`.
  public func sha256() throws -> String { try source.sha256() }

  /// Reads them as a table; up to `jobs` of their parts are looked at side by side. Throws `Errno`,
  /// `TemporaryPlace.Failure`, and `WorkbookFailure` for a workbook that cannot be read.
  public func table(digest: Bool, jobs: Int) throws -> TableSource {
    try TableSource(source: source, digest: digest, jobs: jobs)
  }
}
