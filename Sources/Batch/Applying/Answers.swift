/// What returned rows say of places in an export, such as its cells.
struct Answers<Place: Hashable, Answer> {
  private let areSame: (Answer, Answer) -> Bool
  private var answers: [Place: [Answer]] = [:]

  /// No answer yet; `areSame` tells whether two say the same.
  init(areSame: @escaping (Answer, Answer) -> Bool) {
    self.areSame = areSame
  }

  /// Takes in an answer.
  mutating func add(_ answer: Answer, at place: Place) { answers[place, default: []].append(answer) }

  /// The answers about every place of which all say the same.
  var agreed: [[Answer]] { answers.values.filter(isAgreed) }

  /// All answers about the other places: nobody can tell who is right, and it must not depend on whose table is looked
  /// at first.
  var contested: [Answer] { answers.values.filter { !isAgreed($0) }.flatMap(\.self) }

  private func isAgreed(_ answers: [Answer]) -> Bool { answers.allSatisfy { areSame($0, answers[0]) } }
}
