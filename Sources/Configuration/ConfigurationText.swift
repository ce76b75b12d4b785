/// The text of a configuration file: UTF-8 without byte order mark, no control characters, no anchors.
struct ConfigurationText {
  /// Everything that keeps bytes from being such a text.
  struct Problems: Error {
    let list: [ConfigurationProblem]
  }

  /// The text's characters.
  var scalars: [Unicode.Scalar]

  /// The text of the bytes, or what is wrong with them.
  static func make(_ bytes: [UInt8]) -> Result<ConfigurationText, Problems> {
    if bytes.count > Configuration.mostBytes { return failure(.tooLarge, at: nil) }
    do {
      let span = bytes.span
      _ = try UTF8Span(validating: span)
    } catch {
      let before = String(decoding: bytes[..<error.byteOffsets.lowerBound], as: UTF8.self)
      return failure(.notUTF8, at: end(of: before.unicodeScalars))
    }
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    let text = ConfigurationText(scalars: scalars)
    let problems = text.controlCharacters + YAMLExtras.problems(in: scalars)
    return problems.isEmpty ? .success(text) : .failure(Problems(list: problems))
  }

  private static func failure(
    _ kind: ConfigurationProblem.Kind, at place: TextPlace?
  ) -> Result<ConfigurationText, Problems> {
    .failure(Problems(list: [ConfigurationProblem(kind, at: place)]))
  }

  private static func end(of scalars: some Sequence<Unicode.Scalar>) -> TextPlace {
    var counter = PlaceCounter()
    for scalar in scalars { counter.pass(scalar) }
    return counter.place
  }

  /// Characters that YAML 1.1 does not allow (its production c-printable).
  private var controlCharacters: [ConfigurationProblem] {
    var problems: [ConfigurationProblem] = []
    var counter = PlaceCounter()
    for scalar in scalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85: break
      case 0x00...0x1F, 0x7F...0x9F, 0xFEFF, 0xFFFE, 0xFFFF:
        problems.append(ConfigurationProblem(.controlCharacter(scalar.value), at: counter.place))
      default: break
      }
      counter.pass(scalar)
    }
    return problems
  }

  /// The text's index at a place, or nil behind its end.
  func index(of place: TextPlace) -> Int? {
    var counter = PlaceCounter()
    for index in scalars.indices {
      if counter.place == place { return index }
      counter.pass(scalars[index])
    }
    return nil
  }
}
