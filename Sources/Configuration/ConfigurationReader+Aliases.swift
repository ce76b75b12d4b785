import Rules
import Stations

extension ConfigurationReader {
  /// Reads the headers that offices give to columns.
  mutating func readAliases(_ setting: Setting) {
    var given: [GivenHeader] = []
    for entry in mapping(setting, key: Key.aliases.rawValue) {
      let column = Column(key: entry.key)
      if column == nil { report(.unknownColumn(entry.key), at: entry.place) }
      for (name, place) in texts(entry.setting, key: entry.key) {
        if let column { given.append(GivenHeader(column: column, name: name, place: place)) }
      }
    }
    given = given.filter { isUsable($0) }
    configuration.aliases = withoutConflicts(given)
  }

  /// A header that the office gives to a column.
  private struct GivenHeader {
    let column: Column
    let name: String
    let place: TextPlace
  }

  private mutating func isUsable(_ header: GivenHeader) -> Bool {
    // A conflict is reported later: alone, a header may only contradict a built-in one.
    guard let names = try? HeaderNames(aliases: [header.column: [header.name]]) else { return true }
    if names.column(named: "") != nil {
      report(.headerBlank(header.name), at: header.place)
      return false
    }
    if SecretHeader.isSecret(header.name) {
      report(.headerSecret(header.name), at: header.place)
      return false
    }
    return true
  }

  /// The headers by column, once those that contradict another column's are reported and left out.
  private mutating func withoutConflicts(_ given: [GivenHeader]) -> [Column: [String]] {
    var given = given
    while true {
      let aliases = Dictionary(grouping: given, by: \.column).mapValues { $0.map(\.name) }
      do {
        _ = try HeaderNames(aliases: aliases)
        return aliases
      } catch {
        let isInConflict = { (header: GivenHeader) in header.column == error.wanted && header.name == error.name }
        guard let index = given.firstIndex(where: isInConflict) else { return aliases }
        let kind = ConfigurationProblem.Kind.headerTaken(error.name, by: error.taken, wanted: error.wanted)
        report(kind, at: given[index].place)
        given.remove(at: index)
      }
    }
  }
}
