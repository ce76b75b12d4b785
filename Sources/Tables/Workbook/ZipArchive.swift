import CLibZip
import Glibc
import SystemPackage

/// The parts of a workbook's archive, unpacked by libzip while they are read, and counted on the way.
final class ZipArchive {
  /// One part.
  private struct Entry {
    let index: UInt64
    /// As the archive says; never more than the archive has.
    let packedSize: Int64
    let isEncrypted: Bool
  }

  private let archive: OpaquePointer
  private let limits: WorkbookLimits
  /// By path in lower case: part names are compared without case (ECMA-376 Part 2, 6.2.2.3).
  private var entries: [String: Entry] = [:]
  private var unpacked: Int64 = 0

  /// Opens the archive in the file. Throws `WorkbookFailure` or `Errno`.
  init(_ source: ByteSource, limits: WorkbookLimits) throws {
    let descriptor = try source.duplicateDescriptor()
    var code: Int32 = 0
    errno = 0
    guard let archive = zip_fdopen(descriptor, 0, &code) else {
      let number = errno
      close(descriptor)
      throw ZipArchive.failure(code, number, part: nil)
    }
    self.archive = archive
    self.limits = limits
    let count = zip_get_num_entries(archive, 0)
    guard count <= Int64(limits.parts) else { throw WorkbookFailure.tooLarge(.parts) }
    for index in 0..<UInt64(max(0, count)) { try addEntry(index, archiveSize: source.size) }
  }

  deinit {
    zip_discard(archive)
  }

  private func addEntry(_ index: UInt64, archiveSize: Int64) throws {
    var status = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else {
      throw ZipArchive.failure(zip_get_error(archive), part: nil)
    }
    let path = String(cString: name)
    let entry = Entry(
      index: index, packedSize: Int64(clamping: min(status.comp_size, UInt64(archiveSize))),
      isEncrypted: status.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != 0)
    guard entries.updateValue(entry, forKey: path.lowercased()) == nil else {
      throw WorkbookFailure.broken(part: path)
    }
  }

  /// Whether the archive has the part.
  func has(_ part: String) -> Bool { entries[part.lowercased()] != nil }

  /// Unpacks a part; `visit` says whether it wants more. A part that is read to its end has the right checksum.
  /// Throws `WorkbookFailure`, `Errno`, and what `visit` throws.
  func read(_ part: String, _ visit: (UnsafeRawBufferPointer) throws -> Bool) throws {
    guard let entry = entries[part.lowercased()] else { throw WorkbookFailure.broken(part: part) }
    if entry.isEncrypted { throw WorkbookFailure.encrypted }
    guard let file = zip_fopen_index(archive, entry.index, 0) else {
      throw ZipArchive.failure(zip_get_error(archive), part: part)
    }
    defer { zip_fclose(file) }
    var count: Int64 = 0
    try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { chunk in
      while true {
        let got = zip_fread(file, chunk.baseAddress, UInt64(chunk.count))
        if got == 0 { return }
        guard got > 0 else { throw ZipArchive.failure(zip_file_get_error(file), part: part) }
        count += got
        try check(count, more: got, of: entry)
        guard try visit(UnsafeRawBufferPointer(rebasing: chunk[..<Int(got)])) else { return }
      }
    }
  }

  private static func failure(_ error: UnsafeMutablePointer<zip_error_t>, part: String?) -> any Error {
    failure(zip_error_code_zip(error), zip_error_code_system(error), part: part)
  }

  /// What has failed by libzip's code and the system's number: the machine where it has said so, else the archive.
  private static func failure(_ code: Int32, _ number: Int32, part: String?) -> any Error {
    if code == ZIP_ER_MEMORY { return Errno.noMemory }
    let reasons: [Errno] = [.tooManyOpenFiles, .tooManyOpenFilesInSystem, .noMemory, .ioError]
    if [ZIP_ER_OPEN, ZIP_ER_READ, ZIP_ER_SEEK].contains(code), reasons.contains(Errno(rawValue: number)) {
      return Errno(rawValue: number)
    }
    return WorkbookFailure.broken(part: part)
  }

  private func check(_ count: Int64, more: Int64, of entry: Entry) throws {
    unpacked += more
    if count > limits.partBytes || unpacked > limits.totalBytes { throw WorkbookFailure.tooLarge(.unpacked) }
    if count > limits.ratioFrom, count > entry.packedSize * limits.ratio { throw WorkbookFailure.tooLarge(.ratio) }
  }
}
