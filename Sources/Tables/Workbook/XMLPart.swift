/// What reads one part of a workbook, tag by tag.
protocol XMLPart: AnyObject {
  /// An element begins.
  func start(_ name: XMLName, _ attributes: XMLAttributes) throws
  /// Text stands in it; a long text comes in pieces.
  func text(_ utf8: UnsafeRawBufferPointer) throws
  /// The element ends.
  func end(_ name: XMLName) throws
  /// Whether it has read enough; the rest of the part is not looked at.
  var isDone: Bool { get }
}

extension XMLPart {
  func text(_ utf8: UnsafeRawBufferPointer) {}
  func end(_ name: XMLName) {}
  var isDone: Bool { false }
}

extension ZipArchive {
  /// Reads a part of XML. Throws `WorkbookFailure`, `Errno`, and what `part` throws.
  func parse(_ path: String, limits: WorkbookLimits, into part: some XMLPart) throws {
    let stream = try XMLStream(part, path: path, limits: limits)
    try read(path) { try stream.feed($0, isLast: false) }
    if !part.isDone { _ = try stream.feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }
  }
}
