import Glibc
import SystemPackage

/// Copies of texts for a C library that keeps pointers to them: they live as long as this does.
final class CStrings {
  private var kept: [UnsafeMutablePointer<CChar>] = []

  deinit {
    for text in kept { free(text) }
  }

  /// A copy of the text, up to a NUL; nil only where there is no memory.
  func keep(_ text: String) -> UnsafeMutablePointer<CChar>? { keep(strdup(text)) }

  /// A copy of the path's bytes, which need not be UTF-8; nil only where there is no memory.
  func keep(_ path: FilePath) -> UnsafeMutablePointer<CChar>? { keep(path.withPlatformString { strdup($0) }) }

  private func keep(_ copy: UnsafeMutablePointer<CChar>?) -> UnsafeMutablePointer<CChar>? {
    if let copy { kept.append(copy) }
    return copy
  }
}
