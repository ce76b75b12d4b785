import CLibZip

/// Packs parts into an archive that has the same bytes on every machine: nothing is compressed, all times are fixed.
enum ZipWriter {
  /// Why nothing was packed; libzip's code.
  struct Failure: Error {
    let code: Int32
  }

  /// 1 January 1980, the first day of an archive's times, in the form of MS-DOS.
  private static let day: UInt16 = 0x21

  /// The archive with these parts, in this order. Throws `Failure`.
  static func pack(_ parts: [(path: String, bytes: [UInt8])]) throws -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw Failure(code: error.zip_err) }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else { throw Failure(code: error.zip_err) }
    // libzip reads the parts when it closes the archive.
    let copies = parts.map { part in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: part.bytes.count)
      _ = copy.initialize(fromContentsOf: part.bytes)
      return copy
    }
    defer { copies.forEach { $0.deallocate() } }
    for (part, copy) in zip(parts, copies) {
      let source = zip_source_buffer(archive, copy.baseAddress, UInt64(copy.count), 0)
      let index = zip_file_add(archive, part.path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else { throw Failure(code: zip_error_code_zip(zip_get_error(archive))) }
      zip_set_file_compression(archive, UInt64(index), ZIP_CM_STORE, 0)
      zip_file_set_dostime(archive, UInt64(index), 0, day, 0)
    }
    guard zip_close(archive) == 0 else { throw Failure(code: zip_error_code_zip(zip_get_error(archive))) }
    return try read(target)
  }

  private static func read(_ source: OpaquePointer) throws -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_open(source) == 0, zip_source_stat(source, &status) == 0 else { throw Failure(code: -1) }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    guard zip_source_read(source, &bytes, status.size) == Int64(bytes.count) else { throw Failure(code: -1) }
    return bytes
  }
}
