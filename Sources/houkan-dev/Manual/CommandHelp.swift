/// What `houkan --experimental-dump-help` prints of the command line, as far as a manual page shows it.
struct CommandHelp: Decodable {
  /// The whole answer.
  struct Answer: Decodable {
    let command: CommandHelp
  }

  /// One argument, option or flag.
  struct Argument: Decodable {
    /// One of its names.
    struct Name: Decodable {
      let kind: String
      let name: String

      /// As it is typed.
      var typed: String { kind == "short" ? "-" + name : "--" + name }
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [CommandHelp]?
  let shouldDisplay: Bool

  /// The arguments that people are told of; those that every command has are told once, of the program.
  func shownArguments(besides common: Set<String> = []) -> [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay && !(argument.names ?? []).contains { common.contains($0.typed) }
    }
  }
}
