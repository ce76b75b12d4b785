import Rules
import Stations
import Tables

/// Fills the portal's forms with a station's values: what to type or choose, what is missing, what is doubtful.
struct InputSheet {
  let cells: any StationCells
  let key: StationKey
  let terminalCount: Int
  let doubts: Doubts
  let language: Language
  /// The ten digits of the key.
  private let code: String

  init(cells: any StationCells, key: StationKey, terminalCount: Int, doubts: Doubts, language: Language) {
    self.cells = cells
    self.key = key
    self.terminalCount = terminalCount
    self.doubts = doubts
    self.language = language
    self.code = key.description
  }

  /// The records of a form's fields and how many of them are missing or doubtful.
  func fields(of form: PortalForm) -> Fields {
    var fields = Fields()
    fields.records.reserveCapacity(form.fields.count + min(terminalCount, InputSheet.mostTerminals))
    for field in form.fields { append(field, to: &fields) }
    return fields
  }

  /// The fields of a form.
  struct Fields {
    fileprivate(set) var records: [TemplateRecord] = []
    /// How many values are missing, and how many are doubtful.
    fileprivate(set) var missing = 0, doubtful = 0

    fileprivate mutating func append(_ record: TemplateRecord) {
      if case .holds = record.values[FieldName.missing.rawValue] { missing += 1 }
      if case .holds = record.values[FieldName.doubtful.rawValue] { doubtful += 1 }
      records.append(record)
    }
  }

  private func append(_ field: PortalField, to fields: inout Fields) {
    switch field.content {
    case .secret: fields.append(field.unfilled(language))
    case .terminalNames: for record in terminals(field) { fields.append(record) }
    case .fixed(let text, _): fields.append(filled(field, text, isChosen: true))
    case .prefecture:
      fields.append(
        filled(field, PortalPrefecture.choice(key.prefecture) ?? String(key.prefecture), isChosen: true))
    case .stationCode: fields.append(filled(field, String(code.suffix(7)), isChosen: false))
    case .facilityCode: fields.append(filled(field, code, isChosen: false))
    case .chosen(let column, let standard):
      var record = filled(field, value(column) ?? standard, isChosen: true)
      if case .holds = record.values[FieldName.choose.rawValue] { record.set(FieldName.note, .nothing) }
      fields.append(record)
    case .typed(let column): fields.append(filled(field, value(column), isChosen: false))
    case .joined(let columns):
      let parts = columns.compactMap { value($0) }
      fields.append(filled(field, parts.isEmpty ? nil : parts.joined(separator: " "), isChosen: false))
    case .customerID: fields.append(filled(field, value(.customerID).map(InputSheet.withoutCAF), isChosen: false))
    case .year(let column): fields.append(chosen(field, column) { String($0.year) })
    case .month(let column): fields.append(chosen(field, column) { String($0.month) })
    case .yearMonth(let column): fields.append(chosen(field, column) { "\($0.year)年 \($0.month)月" })
    }
  }

  /// A field in which something of a month is chosen, without leading zeros.
  private func chosen(_ field: PortalField, _ column: Column, _ part: (Month) -> String) -> TemplateRecord {
    filled(field, cells.month(column).map(part) ?? raw(column), isChosen: true)
  }

  private func filled(_ field: PortalField, _ value: String?, isChosen: Bool) -> TemplateRecord {
    let isFilled = value?.isEmpty == false
    var record = isFilled ? field.blank(language) : field.unfilled(language)
    if let finding = doubts.number(field.columns) {
      record.set(FieldName.doubtful, .holds)
      record.set(FieldName.finding, .text(String(finding)))
    }
    guard isFilled, let value else { return record }
    record.set(FieldName.input, .text(VisibleText.make(value)))
    record.set(isChosen ? FieldName.choose : FieldName.copyable, .holds)
    return record
  }

  /// A field per terminal; where there are many, a last line says which ones follow.
  private func terminals(_ field: PortalField) -> [TemplateRecord] {
    let names = terminalNames
    let shown = min(terminalCount, InputSheet.mostTerminals)
    var records = (0..<shown).map { index in
      var record = filled(field, names?[index] ?? InputSheet.terminalName(index + 1), isChosen: false)
      if index > 0 { record.set(FieldName.note, .nothing) }
      return record
    }
    if terminalCount > shown { records.append(rest(field, after: shown, names)) }
    return records
  }

  /// The line below the last terminal that is listed: a station that copies the sheet must not stop there.
  private func rest(_ field: PortalField, after shown: Int, _ names: [String]?) -> TemplateRecord {
    let count = terminalCount - shown
    let sentence: String
    switch language {
    case .ja:
      let which = names?[shown...].joined(separator: "、") ?? InputSheet.numbered(shown + 1, terminalCount, "〜")
      sentence = "ほか\(count)台（\(which)）も同じように申請します。全部で\(terminalCount)件です"
    case .en:
      let which = names?[shown...].joined(separator: ", ") ?? InputSheet.numbered(shown + 1, terminalCount, " to ")
      sentence = "and \(count) more (\(which)): \(terminalCount) applications in all"
    }
    var record = field.blank(language)
    record.set(FieldName.note, VisibleText.make(sentence))
    return record
  }

  /// The export's names where there are as many as terminals.
  private var terminalNames: [String]? {
    let names = InputSheet.split(cells.text(.terminalNames))
    return names.count == terminalCount ? names : nil
  }

  private static func terminalName(_ number: Int) -> String { "オンライン資格確認用端末\(number)" }

  private static func numbered(_ first: Int, _ last: Int, _ to: String) -> String {
    terminalName(first) + (first < last ? "\(to)\(last)" : "")
  }

  /// More terminals than this are not listed one by one.
  private static let mostTerminals = 20

  private func value(_ column: Column) -> String? { cells.canonical(column) ?? raw(column) }

  /// What cannot be used is shown as it was written; its finding marks it doubtful.
  private func raw(_ column: Column) -> String? {
    let text = cells.text(column)
    return text.isEmpty ? nil : text
  }

  private static func withoutCAF(_ text: String) -> String {
    text.hasPrefix("CAF") ? String(text.dropFirst(3)) : text
  }

  private static func split(_ text: String) -> [String] {
    let separators: Set<Unicode.Scalar> = ["、", ",", "，", ";", "；", "/", "／", "\n", "\r"]
    return text.unicodeScalars.split { separators.contains($0) }.map { part in
      String(String.UnicodeScalarView(part)).split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }
}
