/// An instruction count with the compiler that it belongs to, as it is kept in a file.
struct InstructionRecord: Hashable, Sendable {
  /// How many instructions.
  let instructions: Int
  /// The compiler's version and target: another one makes other instructions.
  let toolchain: String

  /// The count `instructions` of `toolchain`, whose spaces and line breaks may be any.
  init(instructions: Int, toolchain: String) {
    self.instructions = instructions
    self.toolchain = toolchain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The record in these lines; nil where they hold none.
  init?(lines: [Substring]) {
    var values: [Substring: Substring] = [:]
    for line in lines where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    guard let count = values["instructions"].flatMap({ Int($0) }), count > 0, let toolchain = values["toolchain"]
    else { return nil }
    self.init(instructions: count, toolchain: String(toolchain))
  }

  /// The file's text.
  var text: String {
    """
    # What `houkan check` needs for the guard's file; written by `make bench-record`, see CONTRIBUTING.md.
    instructions \(instructions)
    toolchain \(toolchain)

    """
  }
}
