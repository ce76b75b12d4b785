/// The fixed choices of a portal field and which of them a station must take.
///
/// A cell may hold the number, the number with its text, or the text.
public struct ChoiceList: Sendable {
  /// One choice as the portal shows it.
  public struct Choice: Sendable {
    /// The portal's number, or nil where the portal shows none.
    public let number: Int?
    /// The portal's text, without the number.
    public let text: String
    /// Shorter forms met in exports.
    public let aliases: [String]
    /// Whether a station of this service may take it.
    public let isRight: Bool

    init(_ number: Int?, _ text: String, aliases: [String] = [], isRight: Bool = true) {
      self.number = number
      self.text = text
      self.aliases = aliases
      self.isRight = isRight
    }

    /// What is written into a cell: `1: text`, or the text alone where there is no number.
    public var label: String { number.map { "\($0): \(text)" } ?? text }
  }

  /// The choices, in the portal's order.
  public let choices: [Choice]

  init(_ choices: [Choice]) {
    self.choices = choices
  }

  /// The first choice that a station may take.
  public var right: Choice? { choices.first { $0.isRight } }
}
