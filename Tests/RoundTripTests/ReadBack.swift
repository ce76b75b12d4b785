import CLibZip
import Foundation
import SystemPackage
import TestSupport

@testable import Tables

/// Workbooks as they are read when they come back.
enum ReadBack {
  /// What kept a file from being read.
  struct NoWorkbook: Error {}

  static func open(_ file: URL) throws -> Workbook {
    guard case .workbook(let book) = try TableSource(path: FilePath(file.path)) else { throw NoWorkbook() }
    return book
  }

  /// The cells of a sheet, row by row.
  static func rows(_ file: URL, sheet name: String) throws -> [[String]] {
    let book = try open(file)
    guard let sheet = book.sheets.first(where: { $0.name == name }) else { throw NoWorkbook() }
    return try book.table(of: sheet).texts()
  }
}

extension ReadBack {
  /// The years in which the entries of a workbook's archive say that they were made.
  static func years(of file: URL) throws -> Set<Int> {
    guard let archive = zip_open(file.path, ZIP_RDONLY, nil) else { throw NoWorkbook() }
    defer { zip_discard(archive) }
    return Set(
      try (0..<zip_get_num_entries(archive, 0)).map { number in
        var entry = zip_stat_t()
        guard zip_stat_index(archive, zip_uint64_t(number), 0, &entry) == 0 else { throw NoWorkbook() }
        var time = tm()
        localtime_r(&entry.mtime, &time)
        return Int(time.tm_year) + 1900
      })
  }

  /// The bytes of a part of a workbook's archive, as text.
  static func part(_ name: String, of file: URL) throws -> String {
    var bytes: [UInt8] = []
    let archive = try ZipArchive(ByteSource(path: FilePath(file.path)), limits: WorkbookLimits())
    try archive.read(name) { chunk in
      bytes.append(contentsOf: chunk)
      return true
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
