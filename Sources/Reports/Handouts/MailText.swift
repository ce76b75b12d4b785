import Rules
import Stations
import Tables

/// The forms in which a letter's parts are written.
enum MailText {
  /// A header's text as words of base64, each at most 75 characters and of whole characters. Source: RFC 2047.
  static func encodedWords(_ utf8: [UInt8]) -> String {
    // 75 − 12 of `=?UTF-8?B?` and `?=` are 63 characters, 15 groups of three octets.
    let longest = 45
    var words: [String] = []
    var start = 0
    while start < utf8.count {
      var end = min(start + longest, utf8.count)
      while end > start + 1, end < utf8.count, utf8[end] & 0xC0 == 0x80 { end -= 1 }
      words.append("=?UTF-8?B?\(String(decoding: Base64.encoded(utf8[start..<end]), as: UTF8.self))?=")
      start = end
    }
    return words.joined(separator: "\r\n ")
  }

  /// Midnight in Japan at the beginning of the day. Source: RFC 5322, section 3.3.
  static func date(_ day: Day) -> String {
    let parts = day.components
    let month = DayWords.month(day.month, .en)
    return "\(DayWords.weekday(day, .en)), \(parts.day) \(month) \(parts.year) 00:00:00 +0900"
  }

  /// The text with CRLF as its line ends.
  static func withCRLF(_ text: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    for byte in text where byte != 0x0D {
      if byte == 0x0A { out.append(0x0D) }
      out.append(byte)
    }
    return out
  }

  /// Appends lines of 76 characters. Source: RFC 2045, section 6.8.
  static func appendBase64(_ bytes: [UInt8], to out: inout [UInt8]) {
    var start = 0
    while start < bytes.count {
      let end = min(start + 57, bytes.count)
      out += Base64.encoded(bytes[start..<end]) + [0x0D, 0x0A]
      start = end
    }
  }
}
