import Rules
import Tables

/// What people call an encoding.
enum EncodingWords {
  /// The words for an encoding as `run.json` names it.
  static func name(_ encoding: String) -> Words {
    Words(ja: encoding == TextEncoding.utf8WithBOM.rawValue ? "UTF-8（BOM付き）" : encoding, en: encoding)
  }
}
