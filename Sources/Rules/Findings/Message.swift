/// What a finding says: a sentence with values in it, written as a string literal and put together straight in UTF-8.
///
/// There may be millions in a night. The bytes of literals and cells are copied once, where a `String` would decode,
/// check and grow.
public struct Message: ExpressibleByStringInterpolation, Sendable {
  /// The sentence.
  public private(set) var utf8: [UInt8]

  /// A sentence without values.
  public init(stringLiteral literal: StaticString) {
    utf8 = Array(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// A sentence with its values.
  public init(stringInterpolation: StringInterpolation) {
    utf8 = stringInterpolation.utf8
  }

  /// A sentence in two literals.
  public static func + (left: Message, right: Message) -> Message {
    var message = left
    message.utf8.append(contentsOf: right.utf8)
    return message
  }

  /// Takes the pieces of a sentence in their order.
  public struct StringInterpolation: StringInterpolationProtocol {
    /// Room for a value of usual length, so that the sentence is put together in one piece of memory.
    private static let usualValue = 32

    fileprivate var utf8: [UInt8] = []

    /// Makes room for a sentence.
    public init(literalCapacity: Int, interpolationCount: Int) {
      utf8.reserveCapacity(literalCapacity + interpolationCount * StringInterpolation.usualValue)
    }

    /// Appends a piece of the sentence. A `StaticString` lends its bytes as they are.
    public mutating func appendLiteral(_ literal: StaticString) {
      utf8.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Appends a text.
    public mutating func appendInterpolation(_ text: String) { utf8.append(contentsOf: text.utf8) }

    /// Appends a cell.
    public mutating func appendInterpolation(_ cell: ArraySlice<UInt8>) { WholeText.append(cell, to: &utf8) }

    /// Appends a number, a day or whatever else describes itself.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      utf8.append(contentsOf: value.description.utf8)
    }
  }
}
