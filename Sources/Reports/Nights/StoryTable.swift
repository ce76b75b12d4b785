import Planning
public import Rules
import Stations
import Tables

/// A station's way as a table: `houkan history --station`.
public struct StoryTable: Sendable {
  private let story: StationStory
  private let titles: [String: Words]
  private let language: Language

  /// A table of the station's way; `rules` give findings their titles.
  public init(_ story: StationStory, rules: [RuleDescription], language: Language) {
    self.story = story
    self.titles = Dictionary(rules.map { ($0.id, $0.title) }) { first, _ in first }
    self.language = language
  }

  /// For a terminal, its columns aligned.
  public var text: String { "\(story.station)\n" + TextTable(rows).text }

  /// For a spreadsheet: UTF-8 with BOM, CRLF.
  public var csv: [UInt8] { CSVWriter.file(rows) }

  /// A JSON object with the station's code and an array of what was so when.
  public var json: [UInt8] {
    var writer = JSONWriter(isPretty: true)
    writer.object { json in
      json.key("station")
      json.string(story.station.description)
      json.key("entries")
      json.array { json in
        for entry in story.entries { json.object { StoryTable.append(entry, &$0) } }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private var rows: [[String]] {
    let header = [
      // What is gone may be done, or its file was not there: nobody says which.
      Words(ja: "最初に出た日", en: "First seen"), Words(ja: "なくなった日", en: "Until"), Words(ja: "種類", en: "Kind"),
      Words(ja: "内容", en: "What"),
    ]
    return [header.map { $0[language] }] + story.entries.map(cells)
  }

  private func cells(_ entry: StationStory.Entry) -> [String] {
    let until = entry.until?.description ?? Words(ja: "続いています", en: "ongoing")[language]
    return [entry.since.description, until, kind(entry.fact), what(entry.fact)]
  }

  private func kind(_ fact: StationStory.Fact) -> String {
    switch fact {
    case .status: Words(ja: "状態", en: "Status")[language]
    case .task: Words(ja: "タスク", en: "Task")[language]
    case .finding(_, _, nil): Words(ja: "指摘", en: "Finding")[language]
    case .finding(_, _, .accepted): Words(ja: "確認済み", en: "Accepted")[language]
    case .finding(_, _, .unchecked): Words(ja: "対象外", en: "Not checked")[language]
    }
  }

  private func what(_ fact: StationStory.Fact) -> String {
    switch fact {
    case .status(let status): return StatusWords.name(status)[language]
    case .task(let task): return TaskWords.title(task)[language]
    case .finding(let rule, let key, _):
      let column = key.map { Column(key: $0)?.header ?? $0 }
      return (titles[rule]?[language] ?? rule) + (column.map { " (\($0))" } ?? "")
    }
  }

  private static func append(_ entry: StationStory.Entry, _ json: inout JSONWriter) {
    switch entry.fact {
    case .status(let status):
      json.key("status")
      json.string(status.rawValue)
    case .task(let task):
      json.key("task")
      json.string(task.rawValue)
    case .finding(let rule, let column, let setAside):
      json.key("rule")
      json.string(rule)
      json.key("column")
      json.string(column)
      json.key("state")
      json.string(setAside?.rawValue ?? "open")
    }
    json.key("since")
    json.string(entry.since.description)
    json.key("until")
    json.string(entry.until?.description)
  }
}
