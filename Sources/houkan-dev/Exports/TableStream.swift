import Foundation
import Stations

/// Writes made-up rows into one file as they come, with every column in the order of the empty export.
struct TableStream {
  private let file: FileHandle
  private let encoding: ExportEncoding
  private let dateStyle: DateStyle
  private var buffer: [UInt8] = []
  /// How many bytes have been written or wait to be written.
  private(set) var byteCount = 0

  /// Opens the file and writes its header. Throws where the file system refuses.
  init(_ folder: ExportFolder, _ name: String, encoding: ExportEncoding, dateStyle: DateStyle = .iso) throws {
    self.file = try folder.open(name)
    self.encoding = encoding
    self.dateStyle = dateStyle
    try file.write(contentsOf: Data(encoding.byteOrderMark))
    appendRow { $0.header }
  }

  /// Writes a row. Throws where the encoding lacks a character or the file system refuses.
  mutating func write(_ station: MadeUpStation) throws {
    let style = dateStyle
    if style == .iso {
      appendRow { station[$0] }
    } else {
      appendRow { style.rewrite(station[$0], of: $0.definition.type) }
    }
    if buffer.count > 1 << 20 { try flush() }
  }

  /// Writes what is left and closes the file. Throws where the encoding lacks a character or the file system refuses.
  mutating func close() throws {
    try flush()
    try file.close()
  }

  private mutating func appendRow(_ cell: (Column) -> String) {
    for column in Column.allCases {
      if column.rawValue > 0 { buffer.append(0x2C) }
      CellText.append(cell(column), delimiter: 0x2C, to: &buffer)
    }
    buffer.append(0x0D)
    buffer.append(0x0A)
  }

  private mutating func flush() throws {
    let bytes = try encoding.encode(buffer)
    byteCount += bytes.count
    try file.write(contentsOf: Data(bytes))
    buffer.removeAll(keepingCapacity: true)
  }
}
