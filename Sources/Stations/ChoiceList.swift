import Tables

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
    /// Whether digits behind the text, which the portal asks for then, are no other choice.
    let takesDigits: Bool

    init(_ number: Int?, _ text: String, aliases: [String] = [], isRight: Bool = true, takesDigits: Bool = false) {
      self.number = number
      self.text = text
      self.aliases = aliases
      self.isRight = isRight
      self.takesDigits = takesDigits
    }

    /// What is written into a cell: `1: text`, or the text alone where there is no number.
    public var label: String { number.map { "\($0): \(text)" } ?? text }
  }

  /// The choices, in the portal's order.
  public let choices: [Choice]

  /// Texts and aliases in the form in which they are compared, each with its choice's index.
  private let keys: [(text: [UInt8], index: Int)]

  init(_ choices: [Choice]) {
    self.choices = choices
    self.keys = choices.enumerated().flatMap { index, choice in
      ([choice.text] + choice.aliases).map { (Array(ChoiceList.key($0).utf8), index) }
    }
  }

  /// The first choice that a station may take.
  public var right: Choice? { choices.first { $0.isRight } }

  /// The index of the choice with the portal's number, or nil.
  func index(ofNumber number: Int) -> Int? { choices.firstIndex { $0.number == number } }

  /// The index of the choice with this text or alias, compared without spaces, case and the full stop with which the
  /// portal ends some (guide page 29); `cell` is folded (`Folding`).
  func index(ofText cell: Span<UInt8>) -> Int? {
    let stop: StaticString = "。"
    let length = cell.count - stop.utf8CodeUnitCount
    let endsInStop = length > 0 && CellBytes.has(cell, stop, at: length)
    let text = endsInStop ? cell.extracting(first: length) : cell
    for key in keys where ChoiceList.equal(text, key.text) { return key.index }
    var end = text.count
    while end > 0, text[end - 1] <= 0x20 || text[end - 1] == UInt8(ascii: "-") || text[end - 1].isASCIIDigit {
      end -= 1
    }
    for key in keys where choices[key.index].takesDigits && ChoiceList.equal(text.extracting(first: end), key.text) {
      return key.index
    }
    return nil
  }

  private static func key(_ text: String) -> String {
    Folding.fold(text).lowercased().filter { $0 != " " }
  }

  /// Whether the cell without its spaces is the key, so that no copy without spaces is needed.
  private static func equal(_ cell: Span<UInt8>, _ key: [UInt8]) -> Bool {
    var position = 0
    for index in cell.indices {
      let byte = cell[index]
      if byte <= 0x20 { continue }
      guard position < key.count, key[position] == byte.lowercasedASCII else { return false }
      position += 1
    }
    return position == key.count && position > 0
  }
}
