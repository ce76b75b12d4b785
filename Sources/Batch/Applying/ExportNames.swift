/// Which export returned rows were sent from, where the run named its exports by other folders than `apply` does.
enum ExportNames {
  /// The rows by the names of these files. A name that is none of theirs stands for the one file that has the same last
  /// folders and name, as far as the shorter of the two goes: `kita.csv` of `run exports/osaka/kita.csv` for
  /// `osaka/kita.csv` of `apply --to exports`.
  static func matched(_ rows: [String: [SentRow]], _ files: [InputFile]) -> [String: [SentRow]] {
    let names = Set(files.map(\.name))
    var matched: [String: [SentRow]] = [:]
    for (name, own) in rows.sorted(by: { $0.key < $1.key }) {
      let alike = names.contains(name) ? [] : names.filter { isTail(name, of: $0) || isTail($0, of: name) }
      matched[alike.count == 1 ? alike.first ?? name : name, default: []] += own
    }
    return matched
  }

  private static func isTail(_ tail: String, of name: String) -> Bool { name.hasSuffix("/" + tail) }
}
