import Rules
import Testing

/// A rule's example with its rule.
struct RuleExample: CustomTestStringConvertible {
  let rule: RuleDescription
  let number: Int
  let example: Example

  var testDescription: String { "\(rule.id), example \(number + 1)" }
  var places: [Example.Place] { example.place.map { [$0] } ?? [] }

  static let all: [RuleExample] = RuleBook().descriptions.flatMap { rule in
    rule.examples.enumerated().map { RuleExample(rule: rule, number: $0.offset, example: $0.element) }
  }
}
