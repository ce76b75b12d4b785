/// A program with its arguments.
struct Command: Sendable {
  /// Its path, or its name where it is looked for.
  let program: String
  /// What stands behind it.
  let arguments: [String]
  /// The file for its standard output; without one the output is thrown away.
  var output: String?
  /// Its whole environment; without one it gets ours.
  var environment: [String: String]?
}
