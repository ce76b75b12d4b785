import Planning
public import Rules
import Stations
import Tables

/// The nights as a table: `houkan history`.
public struct NightTable: Sendable {
  private let nights: [NightFigures]
  private let language: Language

  /// A table of nights, the oldest first.
  public init(_ nights: [NightFigures], language: Language) {
    self.nights = nights
    self.language = language
  }

  /// For a terminal, its columns aligned.
  public var text: String { TextTable(rows(unknown: "-"), numbersFrom: 1).text }

  /// For a spreadsheet: UTF-8 with BOM, CRLF.
  public var csv: [UInt8] { CSVWriter.file(rows(unknown: "")) }

  /// A JSON array with an object per night; what the first night cannot know is null.
  public var json: [UInt8] {
    var writer = JSONWriter(isPretty: true)
    writer.array { json in
      for night in nights { json.object { append(night, &$0) } }
    }
    writer.endLine()
    return writer.bytes
  }

  /// Header and cells; `unknown` stands for what the first night cannot know.
  private func rows(unknown: String) -> [[String]] { [header] + nights.map { cells($0, unknown) } }

  private var header: [String] {
    let head = [Words(ja: "日付", en: "Night"), Words(ja: "ステーション", en: "Stations")]
    let tail = [
      Words(ja: "エラー", en: "Errors"), Words(ja: "警告", en: "Warnings"), Words(ja: "新規", en: "New"),
      Words(ja: "再発", en: "Came back"), Words(ja: "解消", en: "Gone"), Words(ja: "対象外", en: "Set aside"),
      Words(ja: "継続", en: "Open"),
    ]
    return (head + StatusWords.order.map(StatusWords.name) + tail).map { $0[language] }
  }

  private func cells(_ night: NightFigures, _ unknown: String) -> [String] {
    let counts = [night.total] + StatusWords.order.map { night.stations[$0] ?? 0 } + [night.errors, night.warnings]
    let changes = [night.change?.new, night.change?.cameBack, night.change?.gone, night.change?.unseen, night.open]
    return [night.date.description] + counts.map(String.init) + changes.map { $0.map(String.init) ?? unknown }
  }

  private func append(_ night: NightFigures, _ json: inout JSONWriter) {
    json.key("date")
    json.string(night.date.description)
    json.key("run")
    json.string(night.run)
    json.key("stations")
    json.number(night.total)
    json.key("statuses")
    json.object { json in
      for status in StatusWords.order {
        json.key(data: status.rawValue)
        json.number(night.stations[status] ?? 0)
      }
    }
    let numbers: [(StaticString, Int?)] = [
      ("errors", night.errors), ("warnings", night.warnings), ("infos", night.infos), ("new", night.change?.new),
      ("came_back", night.change?.cameBack), ("gone", night.change?.gone), ("unseen", night.change?.unseen),
      ("open", night.open),
    ]
    for (key, number) in numbers {
      json.key(key)
      json.number(number)
    }
  }
}
