import Stations

/// What rules about the portal's choices say of them.
enum ChoiceWords {
  /// The first choice that a station may take.
  static func right(_ column: Column) -> String? { column.definition.choices?.right?.label }

  /// Every choice that a station may take, in quotation marks.
  static func expected(_ column: Column, _ language: Language) -> String {
    let labels = (column.definition.choices?.choices ?? []).filter(\.isRight).map(\.label)
    let quoted = labels.map { language == .ja ? "「\($0)」" : "“\($0)”" }
    guard language == .ja else { return quoted.joined(separator: " or ") }
    return quoted.joined() + (quoted.count > 1 ? "のいずれか" : "")
  }

  /// The choice whose number stands before an unknown text, where a station may take it.
  static func suggestion(_ row: StationRow, _ column: Column) -> String? {
    let index = Int(row.reading(column).number)
    guard let choices = column.definition.choices?.choices, choices.indices.contains(index), choices[index].isRight
    else { return nil }
    return choices[index].label
  }
}
