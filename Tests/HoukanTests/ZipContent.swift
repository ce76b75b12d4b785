import CLibZip

/// What stands in a ZIP file, such as a workbook, unpacked.
enum ZipContent {
  /// The bytes of every part, one after the other; nil for anything but a ZIP file.
  static func bytes(_ path: String) -> [UInt8]? {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else { return nil }
    defer { zip_discard(archive) }
    var bytes: [UInt8] = []
    for index in 0..<zip_uint64_t(zip_get_num_entries(archive, 0)) {
      guard let part = zip_fopen_index(archive, index, 0) else { return nil }
      defer { zip_fclose(part) }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = zip_fread(part, &chunk, zip_uint64_t(chunk.count)), count > 0 {
        bytes += chunk[..<Int(count)]
      }
    }
    return bytes
  }
}
