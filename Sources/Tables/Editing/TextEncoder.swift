/// Turns text into the bytes of a file's encoding.
public struct TextEncoder {
  private let encoding: TextEncoding
  private let system: SystemConverter?
  private let cp932: CP932Decoder?

  /// An encoder. Throws `TableReader.Failure.noCP932` where the system lacks what the encoding needs.
  public init(_ encoding: TextEncoding) throws(TableReader.Failure) {
    self.encoding = encoding
    cp932 = encoding == .cp932 ? CP932Decoder.system : nil
    system = encoding == .cp932 ? SystemConverter(from: "UTF-8", to: "CP932") : nil
    if encoding == .cp932, cp932 == nil || system == nil { throw .noCP932 }
  }

  /// The text's bytes. Throws `EditProblem.unencodable` for the first character that the encoding does not have.
  public func encode(_ text: String) throws(EditProblem) -> [UInt8] {
    switch encoding {
    case .utf16LE: return text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    case .utf16BE: return text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    case .cp932: return try encodeCP932(text)
    default: return Array(text.utf8)
    }
  }

  /// The text as it will be read once it is written: the same, but for characters of which CP932 has one for two.
  public func asRead(_ text: String) -> String {
    encoding == .cp932 ? TextEncoder.inCP932(text) : text
  }

  private func encodeCP932(_ text: String) throws(EditProblem) -> [UInt8] {
    let text = TextEncoder.inCP932(text)
    if let bytes = convert(text) { return bytes }
    let unknown = text.unicodeScalars.first { convert(String($0)) == nil }
    // A text that only as a whole cannot be converted is refused as well: a cell must not be emptied for it.
    throw .unencodable(unknown ?? text.unicodeScalars.first ?? "\u{FFFD}")
  }

  /// The bytes, if reading them gives the text again: the system's conversion also takes ¥ for a backslash.
  private func convert(_ text: String) -> [UInt8]? {
    guard let bytes = system?.convert(Array(text.utf8)),
      let read = cp932?.decode(bytes.span), read.isWhole, read.utf8 == Array(text.utf8)
    else { return nil }
    return bytes
  }

  /// Windows and other systems have different characters for one of JIS X 0208: the wave dash and its family
  /// (JIS X 0208 against the mapping of Windows-31J).
  private static func inCP932(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { twin(of: $0) != nil }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { twin(of: $0) ?? $0 }))
  }

  /// The character that CP932 has for this one; nil where it has this one itself, or neither.
  public static func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{301C}": "\u{FF5E}"
    case "\u{2212}": "\u{FF0D}"
    case "\u{2016}": "\u{2225}"
    case "\u{2014}": "\u{2015}"
    case "\u{00A2}": "\u{FFE0}"
    case "\u{00A3}": "\u{FFE1}"
    case "\u{00AC}": "\u{FFE2}"
    default: nil
    }
  }
}
