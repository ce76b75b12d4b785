/// Full-width forms.
enum FullWidth {
  /// The text with every printable ASCII character in its full-width form.
  static func text(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard scalar.value > 0x20, scalar.value < 0x7F else { return scalar }
          return Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
        }))
  }
}
