import Glibc

/// A name in a tag, without its prefix. It lives as long as the call that hands it over.
///
/// The parts of a workbook use few vocabularies, and where an element stands tells which one it is of.
struct XMLName {
  /// The name in UTF-8, with a NUL behind it.
  let text: UnsafePointer<CChar>

  /// The name behind the prefix, if there is one.
  init(_ qualified: UnsafePointer<CChar>) {
    text = strchr(qualified, Int32(UInt8(ascii: ":"))).map { UnsafePointer($0 + 1) } ?? qualified
  }

  /// Whether it is this name.
  static func ~= (pattern: StaticString, name: XMLName) -> Bool {
    strcmp(name.text, UnsafeRawPointer(pattern.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }
}
