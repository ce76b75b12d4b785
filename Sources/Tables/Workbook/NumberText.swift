import Glibc

/// Writes the number of a cell as its spreadsheet shows it, as far as nothing is lost by that.
///
/// A number keeps 15 digits. One of more digits is written as the spreadsheet shows it, `1.23457E+19`: its last digits
/// are gone, and that must be seen.
enum NumberText {
  private static let digits = 15
  private static let firstInexact = 1e15

  /// Writes the number whose text in the workbook is `raw`; false where that is no number.
  static func write(_ raw: [UInt8], _ form: NumberForm, countsFrom1904: Bool, to out: inout [UInt8]) -> Bool {
    if form == .plain, isShortInteger(raw) {
      out.append(contentsOf: raw)
      return true
    }
    guard let value = number(raw) else { return false }
    if writeDay(value, form, countsFrom1904: countsFrom1904, to: &out) { return true }
    if value.rounded() == value, abs(value) < firstInexact {
      let whole = Int64(value)
      if case .code(let mask) = form, mask.write(whole, to: &out) { return true }
      out.append(contentsOf: String(whole).utf8)
    } else {
      print(value, to: &out)
    }
    return true
  }

  private static func writeDay(
    _ value: Double, _ form: NumberForm, countsFrom1904: Bool, to out: inout [UInt8]
  ) -> Bool {
    switch form {
    case .plain, .code: return false
    case .day:
      guard let day = SerialDay(value, countsFrom1904: countsFrom1904) else { return false }
      day.writeDay(to: &out)
    case .time:
      // A day that is shown without its date is still a day.
      guard let time = SerialDay(value, countsFrom1904: countsFrom1904 && value >= 1) else { return false }
      if time.isWithinADay { time.writeTimeOfDay(to: &out) } else { time.writeDay(to: &out) }
    case .elapsed:
      guard let time = SerialDay(value, countsFrom1904: false) else { return false }
      time.writeElapsed(to: &out)
    }
    return true
  }

  /// Digits only, perhaps behind a minus, and so few that all are right.
  private static func isShortInteger(_ raw: [UInt8]) -> Bool {
    let unsigned = raw.first == UInt8(ascii: "-") ? raw[1...] : raw[...]
    return !unsigned.isEmpty && unsigned.count <= digits
      && unsigned.allSatisfy(\.isASCIIDigit)
  }

  /// The finite decimal number in the text; no infinity, hexadecimal or not-a-number, which Swift would read too.
  private static func number(_ raw: [UInt8]) -> Double? {
    guard
      raw.allSatisfy({ byte in
        byte.isASCIIDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "+") || byte | 0x20 == UInt8(ascii: "e")
      }), let value = Double(String(decoding: raw, as: UTF8.self)), value.isFinite
    else { return nil }
    return value
  }

  /// Six digits for a number that is no longer exact, as a spreadsheet's cell shows it; else all fifteen.
  private static func print(_ value: Double, to out: inout [UInt8]) {
    let shown = abs(value) >= firstInexact ? 6 : digits
    var text = [CChar](repeating: 0, count: 40)
    let count = withVaList([Int32(shown), value]) { vsnprintf(&text, text.count, "%.*G", $0) }
    out.append(contentsOf: text.prefix(max(0, Int(count))).map { UInt8(bitPattern: $0) })
  }
}
