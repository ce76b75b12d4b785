/// Finds anchors, aliases and tags before a YAML parser sees them: a few lines of aliases of aliases unfold to more
/// than any machine holds.
///
/// Every line is looked at by itself, so that no quotation mark left open can hide the lines below it. A line inside a
/// longer text that begins with such a sign is reported too; in a configuration that does not happen.
struct YAMLExtras {
  private enum State {
    /// Where a value or key may begin.
    case start
    /// In a text without quotation marks.
    case plain
    /// Between quotation marks.
    case quoted(Unicode.Scalar)
  }

  private var state = State.start
  private var problems: [ConfigurationProblem] = []

  /// What is found in the text, in order.
  static func problems(in scalars: [Unicode.Scalar]) -> [ConfigurationProblem] {
    var search = YAMLExtras()
    var counter = PlaceCounter()
    var index = 0
    while index < scalars.count {
      let next = index + 1 < scalars.count ? scalars[index + 1] : "\n"
      let previous = index > 0 ? scalars[index - 1] : "\n"
      let passed = search.step(scalars[index], previous: previous, next: next, at: counter.place)
      for scalar in scalars[index..<min(index + passed, scalars.count)] { counter.pass(scalar) }
      index += passed
    }
    return search.problems
  }

  /// Looks at a character and says how many are done with it.
  private mutating func step(
    _ scalar: Unicode.Scalar, previous: Unicode.Scalar, next: Unicode.Scalar, at place: TextPlace
  ) -> Int {
    if YAMLExtras.isBreak(scalar) {
      state = .start
      return 1
    }
    switch state {
    case .quoted(let mark): return quotedStep(scalar, next: next, mark: mark)
    case .start: startStep(scalar, next: next, at: place)
    case .plain: plainStep(scalar, next: next)
    }
    if scalar == "#", YAMLExtras.isSpace(previous) { state = .quoted("\n") }
    return 1
  }

  private mutating func startStep(_ scalar: Unicode.Scalar, next: Unicode.Scalar, at place: TextPlace) {
    switch scalar {
    case " ", "\t", "[", "]", "{", "}", ",": break
    case "-", "?", ":": if !YAMLExtras.isSpace(next) { state = .plain }
    case "\"", "'": state = .quoted(scalar)
    case "&", "*", "!":
      problems.append(ConfigurationProblem(.unsupported(scalar), at: place))
      state = .plain
    default: state = .plain
    }
  }

  private mutating func plainStep(_ scalar: Unicode.Scalar, next: Unicode.Scalar) {
    switch scalar {
    case ":": if YAMLExtras.isSpace(next) || "[]{},".unicodeScalars.contains(next) { state = .start }
    // Only inside brackets these end a text; outside, taking what follows for a beginning finds too much, not too
    // little.
    case "[", "]", "{", "}", ",": state = .start
    default: break
    }
  }

  private mutating func quotedStep(_ scalar: Unicode.Scalar, next: Unicode.Scalar, mark: Unicode.Scalar) -> Int {
    if scalar == "\\", mark == "\"", !YAMLExtras.isBreak(next) { return 2 }
    if scalar == mark { state = .start }
    return 1
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || isBreak(scalar)
  }
}
