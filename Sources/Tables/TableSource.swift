public import SystemPackage

/// An export as it comes: delimited text, or a workbook with sheets. What is in the file decides, not its name.
public enum TableSource {
  /// Delimited text.
  case text(TableFile)
  /// A workbook.
  case workbook(Workbook)

  /// The first bytes of an archive: of its first part, or of its directory where it is empty.
  private static let archives: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]

  /// Opens a file. Throws `Errno`, `TemporaryPlace.Failure`, and `WorkbookFailure` for a workbook that cannot be read.
  public init(path: FilePath) throws {
    try self.init(source: ByteSource(path: path), digest: false)
  }

  init(source: ByteSource, digest: Bool, jobs: Int = 1, limits: WorkbookLimits = WorkbookLimits()) throws {
    let head = try source.read(at: 0, count: CompoundFile.signature.count)
    if head == CompoundFile.signature { throw try CompoundFile.failure(of: source) }
    if TableSource.archives.contains(Array(head.prefix(4))) {
      self = .workbook(try Workbook(source, digest: digest, limits: limits))
    } else {
      self = .text(try TableFile(source: source, digest: digest, sizes: TableFile.ReadSizes(surveys: jobs)))
    }
  }
}
