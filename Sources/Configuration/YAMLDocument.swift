import Yams

/// The settings of a text of YAML, and what is wrong with its form.
struct YAMLDocument {
  /// The settings; nil where the text holds none or cannot be read.
  private(set) var root: Setting?
  /// What is wrong with the form.
  private(set) var problems: [ConfigurationProblem] = []

  /// Per mark that was put in the place of a repeated key's first character, that character.
  private var masks: [Unicode.Scalar: Unicode.Scalar] = [:]

  /// How many repeated keys are looked for; a text with more of them is not read any further.
  private static let mostMasks = 20
  private static let firstMask: UInt32 = 0xF_0000

  /// Reads the text.
  init(_ text: ConfigurationText) {
    var text = text
    while true {
      do {
        if let node = try parse(text) { root = setting(node) }
        return
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        // The parser stops at a repeated key. Masked, it lets the rest be read; `setting` reports it.
        let place = YAMLDocument.place(context.mark)
        guard masks.count < YAMLDocument.mostMasks, mask(place, in: &text) else {
          // The parser tells the first place of the key alone, not where it stands again.
          problems.append(ConfigurationProblem(.repeatedKey(keys.first ?? "", firstLine: place.line), at: nil))
          return
        }
      } catch {
        problems.append(YAMLDocument.problem(error, in: text))
        return
      }
    }
  }

  private mutating func parse(_ text: ConfigurationText) throws -> Node? {
    var yaml = String.UnicodeScalarView()
    yaml.append(contentsOf: text.scalars)
    let parser = try Parser(yaml: String(yaml), encoding: .utf8)
    let node = try parser.nextRoot()
    if let second = try parser.nextRoot() {
      problems.append(ConfigurationProblem(.severalDocuments, at: second.mark.map(YAMLDocument.place)))
      return nil
    }
    return node
  }

  /// Puts a mark in the place of a key's first character. False where the key is not there to be marked.
  private mutating func mask(_ place: TextPlace, in text: inout ConfigurationText) -> Bool {
    guard var index = text.index(of: place), let mark = Unicode.Scalar(YAMLDocument.firstMask + UInt32(masks.count))
    else { return false }
    if text.scalars[index] == "\"" || text.scalars[index] == "'" { index += 1 }
    guard index < text.scalars.count, !"\"'\\?|>".unicodeScalars.contains(text.scalars[index]) else { return false }
    masks[mark] = text.scalars[index]
    text.scalars[index] = mark
    return true
  }

  private func unmasked(_ key: String) -> String {
    guard let first = key.unicodeScalars.first, let original = masks[first] else { return key }
    return String(original) + String(key.unicodeScalars.dropFirst())
  }

  private mutating func setting(_ node: Node) -> Setting {
    let place = node.mark.map(YAMLDocument.place) ?? TextPlace(line: 1, column: 1)
    switch node {
    case .scalar(let scalar):
      let isBlank = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return Setting(value: isBlank ? .blank : .text(scalar.string), place: place)
    case .sequence(let nodes): return Setting(value: .list(nodes.map { setting($0) }), place: place)
    case .mapping(let pairs): return Setting(value: .mapping(entries(pairs)), place: place)
    case .alias: return Setting(value: .blank, place: place)
    }
  }

  private mutating func entries(_ pairs: Node.Mapping) -> [Setting.Entry] {
    var entries: [Setting.Entry] = []
    var firstLines: [String: Int] = [:]
    for (keyNode, valueNode) in pairs {
      let place = keyNode.mark.map(YAMLDocument.place) ?? TextPlace(line: 1, column: 1)
      guard case .scalar(let scalar) = keyNode else {
        problems.append(ConfigurationProblem(.keyNotText, at: place))
        continue
      }
      let key = unmasked(scalar.string)
      if let firstLine = firstLines[key] {
        problems.append(ConfigurationProblem(.repeatedKey(key, firstLine: firstLine), at: place))
      } else {
        firstLines[key] = place.line
        entries.append(Setting.Entry(key: key, place: place, setting: setting(valueNode)))
      }
    }
    return entries
  }

  private static func place(_ mark: Mark) -> TextPlace { TextPlace(line: mark.line, column: mark.column) }

  private static func problem(_ error: any Error, in text: ConfigurationText) -> ConfigurationProblem {
    switch error {
    case YamlError.scanner(_, let reason, let mark, _), YamlError.parser(_, let reason, let mark, _),
      YamlError.composer(_, let reason, let mark, _):
      let place = place(mark)
      let character = text.index(of: place).map { text.scalars[$0] }
      return ConfigurationProblem(.notYAML(YAMLReasons.naming(character, in: reason)), at: place)
    case YamlError.reader(let reason, _, _, _): return ConfigurationProblem(.notYAML(reason), at: nil)
    default: return ConfigurationProblem(.notYAML("\(type(of: error))"), at: nil)
    }
  }
}
