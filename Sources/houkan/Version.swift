import CBuildCommit

/// The program's version, and what it was built from.
enum Version {
  /// Semantic version, as in CHANGELOG.md.
  static let current = "0.1.0"

  /// The git commit: 40 hexadecimal digits, with `-dirty` behind them where files had been changed since. Nil where the
  /// program was not built by `make` in a clone.
  static var commit: String? {
    let commit = String(cString: houkan_build_commit())
    return commit.isEmpty ? nil : commit
  }

  /// Both, for `--version`.
  static var full: String { commit.map { "\(current) (\($0))" } ?? current }
}
