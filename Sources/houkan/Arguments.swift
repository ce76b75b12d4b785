import CArguments

/// What the program was started with.
enum Arguments {
  /// The arguments behind the program's name. Unlike `CommandLine.arguments`, these are there without `/proc` as well: a
  /// night must not pass for help that was asked for.
  static let all: [String] = (0..<houkan_argument_count()).dropFirst().compactMap { number in
    houkan_argument(number).map { String(cString: $0) }
  }
}
