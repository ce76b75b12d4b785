import Stations

/// The committed samples: every file with its path and bytes.
enum SampleExports {
  /// One file.
  struct File: Sendable {
    /// Its path in the folder of samples.
    let path: String
    /// What is in it.
    let bytes: [UInt8]
  }

  /// The day of the samples: 2026-11-22, a Sunday before a holiday.
  static let today = Day(number: 20_779)
  /// The seed of the committed files.
  static let seed: UInt64 = 20_261_122

  /// Every sheet, in the order in which they are filled: that of the paths, so that the first row of a duplicate
  /// is the one that a run meets first.
  static let sheets: [SampleSheet] = [
    .fukuoka, .gifu, .hiroshima, .hyogo, .kagoshima, .kanazawa, .kyoto, .matsuyama, .nagoya, .okinawa, .osakaKita,
    .osakaMinami, .longCell, .withoutCode, .passwords,
  ].sorted { Array($0.path.utf8).lexicographicallyPrecedes(Array($1.path.utf8)) }

  /// Makes every file. Throws where a sheet contradicts itself or its encoding lacks a character.
  static func files(seed: UInt64 = seed) throws -> [File] {
    var filler = try SampleFiller(today: today, seed: seed)
    var files = try sheets.map { sheet in
      File(path: sheet.path, bytes: try SampleWriter.bytes(of: sheet, rows: filler.rows(of: sheet)))
    }
    // After all others, so that those stay as they are.
    let workbook = try SampleWorkbook.bytes(of: .saga, rows: filler.rows(of: .saga))
    files.append(File(path: SampleSheet.saga.path, bytes: workbook))
    files.append(File(path: "broken/empty.csv", bytes: []))
    files.append(File(path: "broken/no-header.csv", bytes: Array(notes.utf8)))
    files.append(File(path: "broken/cut.xlsx", bytes: BrokenWorkbooks.cut))
    files.append(File(path: "broken/locked.xlsx", bytes: BrokenWorkbooks.locked))
    files.append(File(path: "broken/old.xlsx", bytes: BrokenWorkbooks.old))
    files.append(File(path: "broken/too-deep.xlsx", bytes: try BrokenWorkbooks.deep()))
    files.append(File(path: "broken/picture.csv", bytes: onePixel))
    return files
  }

  /// A file of somebody's own that was saved into the wrong folder.
  private static let notes = "訪問メモ\r\n2026/11/20,架空台,午前に訪問\r\n2026/11/21,見本町,不在\r\n"

  /// A PNG of one pixel.
  private static let onePixel: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00, 0x00, 0x00, 0x0A, 0x49,
    0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0xF8, 0x0F, 0x00, 0x01, 0x01, 0x01, 0x00, 0xB1, 0x38, 0xF6, 0x14, 0x00, 0x00,
    0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}
