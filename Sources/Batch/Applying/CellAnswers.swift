import Tables

/// What returned rows want in the cells of an export.
struct CellAnswers {
  /// What one row wants in a cell.
  typealias Answer = (edit: CellEdit, cell: AppliedCell)

  private struct Place: Hashable {
    let row: Int
    let cell: Int
  }

  private var answers: [Place: [Answer]] = [:]

  /// Takes in an answer.
  mutating func add(_ answer: Answer) {
    answers[Place(row: answer.edit.sheetRow, cell: answer.edit.cell), default: []].append(answer)
  }

  /// One answer for every cell of which all say the same.
  var agreed: [Answer] { answers.values.filter(CellAnswers.isAgreed).map { $0[0] } }

  /// All answers about the other cells: nobody can tell who is right, and it must not depend on whose table is looked
  /// at first.
  var contested: [Answer] { answers.values.filter { !CellAnswers.isAgreed($0) }.flatMap(\.self) }

  private static func isAgreed(_ answers: [Answer]) -> Bool {
    answers.allSatisfy { $0.edit.text.utf8.elementsEqual(answers[0].edit.text.utf8) }
  }
}
