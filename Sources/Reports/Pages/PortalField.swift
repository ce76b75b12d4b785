import Rules
import Stations

/// One field of a portal form: its name there, and where its value comes from.
///
/// A class, because every page walks along all of them: a value would be copied piece by piece each time.
final class PortalField: Sendable {
  /// Where a field's value comes from.
  enum Content: Sendable {
    /// Typed: the column's canonical value.
    case typed(Column)
    /// Typed: several columns joined by a space.
    case joined([Column])
    /// Chosen: always this, whatever the export says; doubtful where one of the columns is.
    case fixed(String, [Column])
    /// Chosen: what the column says, or the default where it is blank.
    case chosen(Column, default: String?)
    /// The station's prefecture as the portal writes it.
    case prefecture
    /// The seven-digit station code.
    case stationCode
    /// The ten-digit code, which the portal fills in by itself.
    case facilityCode
    /// Ten digits without CAF.
    case customerID
    /// A month's year, its number, or both as the portal shows them.
    case year(Column), month(Column), yearMonth(Column)
    /// A name per terminal.
    case terminalNames
    /// Never written down.
    case secret
  }

  /// The field's name on the portal, always Japanese.
  let label: String
  let content: Content
  /// The columns whose findings make the field doubtful.
  let columns: ColumnSet
  /// What is the same on every page, per language.
  private let japanese: Records
  private let english: Records

  /// A field's records as far as no station's value is needed.
  private struct Records {
    /// Before its value is set.
    let blank: TemplateRecord
    /// Where there is no value.
    let unfilled: TemplateRecord
  }

  /// A field; `isOptional` says that the portal takes the form without it.
  init(_ label: String, _ content: Content, _ note: Words? = nil, isOptional: Bool = false) {
    self.label = label
    self.content = content
    self.columns = PortalField.columns(of: content)
    self.japanese = PortalField.records(label, note?.ja, content, isOptional)
    self.english = PortalField.records(label, note?.en, content, isOptional)
  }

  /// The field's record before its value is set.
  func blank(_ language: Language) -> TemplateRecord { (language == .ja ? japanese : english).blank }

  /// The field's record where there is no value: it is missing, or need not be there, or is never written down.
  func unfilled(_ language: Language) -> TemplateRecord { (language == .ja ? japanese : english).unfilled }

  private static func records(_ label: String, _ note: String?, _ content: Content, _ isOptional: Bool) -> Records {
    var blank = TemplateRecord(FieldName.self)
    blank.set(FieldName.label, label)
    blank.set(FieldName.note, note)
    var unfilled = blank
    if case .secret = content {
      unfilled.set(FieldName.secret, .holds)
    } else {
      unfilled.set(isOptional ? FieldName.optional : FieldName.missing, .holds)
    }
    return Records(blank: blank, unfilled: unfilled)
  }

  private static func columns(of content: Content) -> ColumnSet {
    switch content {
    case .typed(let column), .chosen(let column, _), .year(let column), .month(let column), .yearMonth(let column):
      [column]
    case .joined(let columns), .fixed(_, let columns): columns.reduce(into: ColumnSet()) { $0.insert($1) }
    case .prefecture: [.prefectureCode, .prefectureName]
    case .stationCode: [.stationCode]
    case .facilityCode: [.facilityCode]
    case .customerID: [.customerID, .customerIDConfirm]
    case .terminalNames: [.terminalNames, .terminalCount]
    case .secret: []
    }
  }
}
