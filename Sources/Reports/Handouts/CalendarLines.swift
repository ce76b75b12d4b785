import Stations

/// Writes the lines of a calendar. Source: RFC 5545, sections 3.1 (lines of at most 75 octets, folded by a line end and
/// a space) and 3.3.11 (texts).
struct CalendarLines {
  private(set) var bytes: [UInt8] = []

  /// A line whose value needs no escaping, such as a date.
  mutating func line(_ name: String, _ value: String) { fold(name + ":" + value) }

  /// A line with a text as its value.
  mutating func text(_ name: String, _ value: String) { fold(name + ":" + CalendarLines.escaped(value)) }

  /// A line with a day as its value.
  mutating func day(_ name: String, _ day: Day) { fold(name + ";VALUE=DATE:" + CalendarLines.digits(day)) }

  /// `YYYYMMDD`.
  static func digits(_ day: Day) -> String { day.description.split(separator: "-").joined() }

  /// The text with `\ ; ,` and line ends escaped; other control characters are no part of a calendar.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      default: if scalar.value >= 0x20, scalar.value != 0x7F { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }

  /// Appends a line in pieces of at most 75 octets that break no character.
  private mutating func fold(_ line: String) {
    var room = 75
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if length > room {
        bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
        room = 74
      }
      bytes.append(contentsOf: String(scalar).utf8)
      room -= length
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }
}
