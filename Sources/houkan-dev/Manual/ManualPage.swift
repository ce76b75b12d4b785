/// The manual page of a command line, in mdoc(7).
struct ManualPage {
  /// The program.
  let command: CommandHelp
  /// The program's version, and its day as mdoc writes it (`November 24, 2026`).
  let version: String
  let day: String
  /// The folder below which the program is installed, such as `/usr/local`.
  let prefix: String

  /// The whole page.
  var text: String {
    let names = command.commandName
    var lines = [
      ".Dd \(day)", ".Dt \(names.uppercased()) 1", ".Os \(names) \(version)", ".Sh NAME", ".Nm \(names)",
      ".Nd \(Self.escaped(command.abstract ?? ""))", ".Sh SYNOPSIS", ".Nm", ".Ar command", ".Op Ar options",
      ".Sh DESCRIPTION",
    ]
    lines += Self.paragraphs(command.discussion)
    lines += list(command.shownArguments())
    lines.append(".Sh COMMANDS")
    for command in subcommands { lines += section(command) }
    lines += [".Sh SEE ALSO", Self.escaped("\(prefix)/share/doc/houkan, \(prefix)/share/houkan")]
    return lines.joined(separator: "\n") + "\n"
  }

  private var subcommands: [CommandHelp] {
    (command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  private func section(_ command: CommandHelp) -> [String] {
    let arguments = command.shownArguments(besides: ["--version", "--help"])
    var lines = [".Ss \(self.command.commandName) \(command.commandName)", Self.escaped(command.abstract ?? ""), ".Pp"]
    lines.append(".Nm \(self.command.commandName) \(command.commandName)")
    lines += arguments.map(Self.synopsis)
    lines += Self.paragraphs(command.discussion)
    return lines + list(arguments)
  }

  private static func synopsis(_ argument: CommandHelp.Argument) -> String {
    let name = argument.names?.last.map { "Fl \(flag($0))" }
    let value = argument.kind == "flag" ? nil : "Ar \(escaped(argument.valueName ?? "value"))"
    let words = [name, value].compactMap(\.self).joined(separator: " ") + (argument.isRepeating ? " ..." : "")
    return argument.isOptional ? ".Op \(words)" : ".\(words)"
  }

  private func list(_ arguments: [CommandHelp.Argument]) -> [String] {
    guard !arguments.isEmpty else { return [] }
    return [".Bl -tag -width 6n"] + arguments.flatMap(Self.item) + [".El"]
  }

  private static func item(_ argument: CommandHelp.Argument) -> [String] {
    let value = argument.kind == "flag" ? "" : " Ar \(escaped(argument.valueName ?? "value"))"
    let names = (argument.names ?? []).map { "Fl \(flag($0))" }.joined(separator: " , ")
    return [".It" + (names.isEmpty ? "" : " ") + names + value, escaped(argument.abstract ?? "")]
  }

  /// mdoc writes the first dash itself.
  private static func flag(_ name: CommandHelp.Argument.Name) -> String { escaped(String(name.typed.dropFirst())) }

  /// The text as it stands, line by line: examples and tables keep their columns.
  private static func paragraphs(_ text: String?) -> [String] {
    guard let text, !text.isEmpty else { return [] }
    // An empty line would be a fault in mdoc outside a literal block; inside, it is an empty line.
    return [".Bd -literal"] + text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
      + [".Ed"]
  }

  /// Text in which nothing is a request of roff, and in which a dash is a dash that can be copied.
  static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
