/// What returned rows confirm of the rows of an export.
struct RowConfirmations {
  private var answers: [Int: [Confirmation]] = [:]

  /// Takes in an answer.
  mutating func add(_ answer: Confirmation) { answers[answer.row, default: []].append(answer) }

  /// One answer for every row of which all say the same, in the order of rows.
  var agreed: [Confirmation] {
    sorted.filter(RowConfirmations.isAgreed).compactMap { answers in answers.min { $0.by < $1.by } }
  }

  /// All answers about the other rows, which differ in reason or day: nothing of these rows is accepted.
  var contested: [Confirmation] { sorted.filter { !RowConfirmations.isAgreed($0) }.flatMap(\.self) }

  private var sorted: [[Confirmation]] { answers.sorted { $0.key < $1.key }.map(\.value) }

  private static func isAgreed(_ answers: [Confirmation]) -> Bool {
    answers.allSatisfy { $0.reason == answers[0].reason && $0.until == answers[0].until }
  }
}
