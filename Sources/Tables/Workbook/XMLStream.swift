import CExpat
import Glibc
import SystemPackage

/// Feeds XML to expat piece by piece and hands its tags to a part's reader.
///
/// A document type declaration is refused: no workbook has one, and entities are declared there.
final class XMLStream {
  private let parser: OpaquePointer
  private let path: String
  private let limits: WorkbookLimits
  private var fed: Int64 = 0
  private var depth = 0
  fileprivate let part: any XMLPart
  /// Why the handlers stopped the parser.
  private var failure: (any Error)?
  private var isStopped = false

  /// A stream for the part at this path of the archive. Throws `Errno` where memory lacks.
  init(_ part: any XMLPart, path: String, limits: WorkbookLimits) throws {
    guard let parser = XML_ParserCreate(nil) else { throw Errno.noMemory }
    self.parser = parser
    self.part = part
    self.path = path
    self.limits = limits
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(parser, startElement, endElement)
    XML_SetCharacterDataHandler(parser, characterData)
    XML_SetStartDoctypeDeclHandler(parser, startDoctype)
  }

  deinit {
    XML_ParserFree(parser)
  }

  /// Takes in the next bytes and tells whether more are wanted. Throws `WorkbookFailure`, `Errno` where memory lacks,
  /// and what the part throws.
  func feed(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws -> Bool {
    fed += Int64(bytes.count)
    let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
    let status = XML_Parse(parser, start, Int32(bytes.count), isLast ? 1 : 0)
    if let failure { throw failure }
    if isStopped { return false }
    guard status == XML_STATUS_OK else {
      let isOurs = XML_GetErrorCode(parser) == XML_ERROR_NO_MEMORY
      throw isOurs ? Errno.noMemory : WorkbookFailure.broken(part: path)
    }
    // What expat has not yet handed over is a tag without end, which it keeps in memory.
    if !isLast, fed - Int64(XML_GetCurrentByteIndex(parser)) > limits.tagBytes {
      throw WorkbookFailure.tooLarge(.markup)
    }
    return true
  }

  fileprivate func start(_ name: UnsafePointer<CChar>, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    perform {
      depth += 1
      if depth > limits.depth { throw WorkbookFailure.tooLarge(.markup) }
      try part.start(XMLName(name), XMLAttributes(list: list))
    }
  }

  fileprivate func end(_ name: UnsafePointer<CChar>) {
    perform {
      depth -= 1
      try part.end(XMLName(name))
    }
  }

  fileprivate func text(_ bytes: UnsafePointer<CChar>, _ count: Int32) {
    perform { try part.text(UnsafeRawBufferPointer(start: bytes, count: Int(count))) }
  }

  fileprivate func refuseDoctype() {
    perform { throw WorkbookFailure.broken(part: path) }
  }

  /// Runs a handler; expat may call another one after it was stopped.
  private func perform(_ handler: () throws -> Void) {
    if isStopped { return }
    do {
      try handler()
      if !part.isDone { return }
    } catch {
      failure = error
    }
    isStopped = true
    XML_StopParser(parser, 0)
  }
}

// Free functions, as for libcsv (`CSVParsing`).

private func stream(_ data: UnsafeMutableRawPointer?) -> XMLStream? {
  data.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
}

private func startElement(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
) {
  if let name { stream(data)?.start(name, attributes) }
}

private func endElement(_ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?) {
  if let name { stream(data)?.end(name) }
}

private func characterData(_ data: UnsafeMutableRawPointer?, _ text: UnsafePointer<CChar>?, _ count: Int32) {
  if let text { stream(data)?.text(text, count) }
}

private func startDoctype(
  _ data: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?, _ system: UnsafePointer<CChar>?,
  _ publicName: UnsafePointer<CChar>?, _ hasInternalSubset: Int32
) {
  stream(data)?.refuseDoctype()
}
