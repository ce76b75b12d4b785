import Rules
import Stations
import Tables

/// Rules as JSON.
enum CatalogueJSON {
  /// Writes an array of all rules and ends the line.
  static func write(_ descriptions: [RuleDescription], to writer: inout JSONWriter) {
    writer.array { writer in
      for description in descriptions { write(description, to: &writer) }
    }
    writer.endLine()
  }

  /// Writes one rule.
  static func write(_ rule: RuleDescription, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("id")
      writer.string(rule.id)
      writer.key("severity")
      writer.string(rule.severity.rawValue)
      writer.key("family")
      writer.string(rule.family?.rawValue ?? "")
      for (key, words) in texts(rule) {
        writer.key(key)
        writer.object { writer in
          writer.key("ja")
          writer.string(words.ja)
          writer.key("en")
          writer.string(words.en)
        }
      }
      writer.key("columns")
      writer.array { writer in
        for column in rule.columns { writer.string(column.key) }
      }
      writer.key("examples")
      writer.array { writer in
        for example in rule.examples { write(example, to: &writer) }
      }
    }
  }

  private static func texts(_ rule: RuleDescription) -> [(key: StaticString, words: Words)] {
    [
      ("title", rule.title), ("summary", rule.summary), ("why", rule.why), ("remedy", rule.remedy),
      ("source", rule.source),
    ]
  }

  private static func write(_ example: Example, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("reported")
      writer.flag(example.place != nil)
      writer.key("today")
      writer.string(String(describing: example.today))
      write(example.subject, to: &writer)
      writer.key("row")
      writer.number(example.place?.row)
      writer.key("column")
      writer.string(example.place?.column?.key)
      writer.key("suggestion")
      writer.string(example.repaired)
    }
  }

  private static func write(_ subject: Example.Subject, to writer: inout JSONWriter) {
    switch subject {
    case .rows(let rows):
      writer.key("rows")
      writer.array { writer in
        for row in rows { write(row, to: &writer) }
      }
    case .file(let text):
      writer.key("file")
      writer.string(text)
    case .flaw(let flaw):
      writer.key("cell")
      writer.string(flaw.row.flatMap { row in flaw.cellIndex.map { SheetColumn.cell($0, row) } })
      writer.key("value")
      writer.string(flaw.value)
    }
  }

  private static func write(_ row: [Column: String], to writer: inout JSONWriter) {
    writer.object { writer in
      for column in Column.allCases {
        guard let value = row[column] else { continue }
        writer.key(data: column.key)
        writer.string(value)
      }
    }
  }
}
