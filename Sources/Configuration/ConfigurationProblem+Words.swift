public import Rules
import Stations
import Tables

extension ConfigurationProblem {
  /// What is wrong and what is allowed, for people.
  public var words: Words {
    switch kind {
    case .unreadable(let reason):
      Words(ja: "設定ファイルを読めません（\(reason.ja)）。", en: "The configuration cannot be read (\(reason.en)).")
    case .tooLarge:
      Words(
        ja: "設定ファイルが1MiBを超えています。ファイルの指定が正しいかご確認ください。",
        en: "The configuration has more than 1 MiB; check that this is the right file.")
    case .notUTF8:
      Words(
        ja: "UTF-8の文字ではありません。文字コードを「UTF-8」にして保存し直してください。",
        en: "This is not UTF-8; save the file again with the encoding UTF-8.")
    case .controlCharacter(let number):
      Words(
        ja: "制御文字（U+\(ConfigurationProblem.code(number))）があります。消してください。",
        en: "There is a control character (U+\(ConfigurationProblem.code(number))); remove it.")
    case .notYAML(let reason): YAMLReasons.words(reason)
    case .unsupported(let sign):
      Words(
        ja: "「\(sign)」で始まる値（YAMLのアンカー・エイリアス・タグ）は使えません。文字として書くときは引用符で囲んでください。",
        en: "A value must not begin with “\(sign)” (YAML anchors, aliases and tags); put a text in quotation marks.")
    case .severalDocuments:
      Words(
        ja: "「---」で区切られた2つ目の設定があります。1つのファイルには1つの設定だけを書いてください。",
        en: "A second document begins here, behind “---”; a file holds one configuration only.")
    case .keyNotText: Words(ja: "項目の名前は文字で書いてください。", en: "A key must be text.")
    case .repeatedKey(let key, let firstLine):
      Words(
        ja: "「\(ShownText.make(key))」は\(firstLine)行目にもあります。どちらか1つにしてください。",
        en: "“\(ShownText.make(key))” is already set in line \(firstLine); keep one of them.")
    case .unknownKey(let key, let section, let known):
      Words(
        ja: (section.map { "「\($0)」に" } ?? "") + "「\(ShownText.make(key))」という項目はありません。" + guess.ja
          + "使える項目: " + known.joined(separator: ", "),
        en: "There is no key “\(ShownText.make(key))”" + (section.map { " in “\($0)”" } ?? "") + "." + guess.en
          + " Known keys: " + known.joined(separator: ", "))
    case .missingKey(let key, let section, let needed):
      Words(
        ja: "「\(needed)」を使うには、「\(section)」に「\(key)」も書いてください。",
        en: "“\(needed)” needs “\(key)” in “\(section)”, too.")
    case .unknownRule(let id):
      Words(
        ja: "「\(ShownText.make(id))」という規則はありません。" + guess.ja + "規則の一覧は houkan rules で見られます。",
        en: "There is no rule “\(ShownText.make(id))”." + guess.en + " `houkan rules` lists them.")
    case .unknownColumn(let key):
      Words(
        ja: "「\(ShownText.make(key))」という列はありません。" + guess.ja + "使える列: " + ConfigurationProblem.columnKeys,
        en: "There is no column “\(ShownText.make(key))”." + guess.en + " Known columns: "
          + ConfigurationProblem.columnKeys)
    case .wrongShape(let key, let expected, let found):
      Words(
        ja: "「\(ShownText.make(key))」は\(expected.words.ja)で書いてください（\(found.words.ja)になっています）。",
        en: "“\(ShownText.make(key))” must be \(expected.words.en), but is \(found.words.en).")
    case .notAllowed(let key, let found, let allowed):
      Words(
        ja: "「\(ShownText.make(key))」に「\(ShownText.make(found))」は使えません。" + guess.ja
          + "使える値: " + allowed.joined(separator: ", "),
        en: "“\(ShownText.make(found))” is not allowed for “\(ShownText.make(key))”." + guess.en
          + " Allowed: " + allowed.joined(separator: ", "))
    case .notInRange(let key, let found, let range):
      Words(
        ja: "「\(key)」は\(range.lowerBound)から\(range.upperBound)までの整数で書いてください（「\(ShownText.make(found))」になっています）。",
        en: "“\(key)” must be a whole number from \(range.lowerBound) to \(range.upperBound), "
          + "but is “\(ShownText.make(found))”.")
    case .notADay(let found):
      Words(
        ja: "「\(ShownText.make(found))」は日付ではありません。「2026-12-28」のように年-月-日で書いてください。",
        en: "“\(ShownText.make(found))” is not a date; write year-month-day, such as 2026-12-28.")
    case .dayOutsideCalendar(let day):
      Words(
        ja: "\(day)は暦の範囲（\(BusinessCalendar.firstDay)から\(BusinessCalendar.lastDay)まで）にありません。",
        en: "\(day) is outside the calendar (\(BusinessCalendar.firstDay) to \(BusinessCalendar.lastDay)).")
    case .headerTaken(let name, let taken, let wanted):
      Words(
        ja: "見出し「\(ShownText.make(name))」はすでに「\(taken.header)」（\(taken.key)）の列を指すため、"
          + "「\(wanted.header)」（\(wanted.key)）には使えません。",
        en: "The header “\(ShownText.make(name))” already belongs to \(taken.key) and cannot be used for "
          + "\(wanted.key), too.")
    case .headerBlank(let name):
      Words(
        ja: "見出し「\(ShownText.make(name))」は、空白や記号、かっこを除くと何も残りません。",
        en: "Nothing is left of the header “\(ShownText.make(name))” without its spaces, marks and brackets.")
    case .headerSecret(let name):
      Words(
        ja: "「\(ShownText.make(name))」のようなパスワードや暗証番号の列は読み込みません。",
        en: "A column of secrets such as “\(ShownText.make(name))” is never read.")
    case .notAMailAddress(let found):
      Words(
        ja: "「\(ShownText.make(found))」はメールアドレスとして使えません。「office@example.jp」のように、"
          + "半角の英数字と . _ % + - で書いてください。",
        en: "“\(ShownText.make(found))” is not a mail address that can be used; write one such as office@example.jp, "
          + "with letters, digits and . _ % + - only.")
    case .homeFolder(let found):
      Words(
        ja: "「\(ShownText.make(found))」の「~」はホームフォルダーの意味になりません。「/」から始まるパスで書いてください。",
        en: "The “~” of “\(ShownText.make(found))” does not mean a home folder here; write the path from “/” on.")
    }
  }

  private var guess: Words {
    nearest.map { Words(ja: "「\($0)」ではありませんか。", en: " Did you mean “\($0)”?") } ?? Words(ja: "", en: "")
  }

  private static let columnKeys = Column.allCases.map(\.key).joined(separator: ", ")

  private static func code(_ number: UInt32) -> String { Digits.hexadecimal(number, width: 4, uppercase: true) }
}

extension ConfigurationProblem.Shape {
  /// What people call the shape.
  var words: Words {
    switch self {
    case .blank: Words(ja: "空", en: "blank")
    case .text: Words(ja: "1つの値", en: "one value")
    case .list: Words(ja: "リスト（「- 値」を並べたもの）", en: "a list (lines of “- value”)")
    case .mapping: Words(ja: "「項目: 値」の並び", en: "lines of “key: value”")
    }
  }
}
