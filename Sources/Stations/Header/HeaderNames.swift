/// Which column a header names: by key, Japanese header, built-in alias or an office's own alias.
///
/// Names are compared after folding of width and case and without spaces, line breaks, `*`, `※` and brackets with their
/// content.
public struct HeaderNames: Sendable, Hashable {
  /// Two columns that are given the same name.
  public struct Conflict: Error, Sendable, Hashable {
    /// The name, as written.
    public let name: String
    /// The column that has it already.
    public let taken: Column
    /// The column that it was to be given to.
    public let wanted: Column
  }

  private var columns: [String: Column] = [:]

  /// The built-in names alone; no two columns share one (tested).
  public static let builtIn = HeaderNames()

  private init() {
    for definition in ColumnDefinition.all {
      for name in [definition.key, definition.header] + definition.aliases {
        columns[HeaderNames.comparable(name)] = definition.column
      }
    }
  }

  /// The built-in names and an office's own. Throws `Conflict` for an own alias that names another column.
  public init(aliases: [Column: [String]]) throws(Conflict) {
    self = .builtIn
    for column in Column.allCases {
      for name in aliases[column] ?? [] {
        let folded = HeaderNames.comparable(name)
        if let taken = columns[folded], taken != column { throw Conflict(name: name, taken: taken, wanted: column) }
        columns[folded] = column
      }
    }
  }

  /// The column that a header names, or nil.
  ///
  /// The name with what its brackets hold goes first: 医療機関コード（10桁） is the ten-digit code, not the seven-digit one.
  public func column(named header: String) -> Column? {
    let whole = HeaderNames.comparable(header, keepsBrackets: true)
    return columns[whole] ?? columns[HeaderNames.comparable(header)]
  }

  /// The form in which names are compared.
  static func comparable(_ name: String, keepsBrackets: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    var depth = 0
    for scalar in Folding.fold(name).unicodeScalars {
      switch scalar {
      case "(", "[", "{", "<", "【", "〖", "〔", "〈", "《", "≪", "「", "『": depth += 1
      case ")", "]", "}", ">", "】", "〗", "〕", "〉", "》", "≫", "」", "』": depth = max(0, depth - 1)
      case "*", "※", "\u{FEFF}", "\u{200B}": continue
      default:
        if scalar.properties.isWhitespace || scalar.value < 0x20 { continue }
        if depth == 0 || keepsBrackets { result.append(scalar) }
      }
    }
    return String(result).lowercased()
  }
}
