import Glibc

/// Copies of texts for a C library that keeps pointers to them: they live as long as this does.
final class CStrings {
  private var kept: [UnsafeMutablePointer<CChar>] = []

  deinit {
    for text in kept { free(text) }
  }

  /// A copy of the text, up to a NUL; nil only where there is no memory.
  func keep(_ text: String) -> UnsafeMutablePointer<CChar>? {
    guard let copy = strdup(text) else { return nil }
    kept.append(copy)
    return copy
  }
}
