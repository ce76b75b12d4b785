import Foundation
import Glibc
import Testing
import TestSupport

/// Every exit status of the contract, from the real program.
@Suite struct ExitStatusTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.houkan.run(arguments + ["--date", "2026-11-22", "--progress", "none"])
  }

  @Test func doneIsZero() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    #expect(try run("run", input, "--output", folder.path("out")).status == 0)
    #expect(try run("check", input).status == 0)
    #expect(try Program.houkan.run(["--version"]).output.hasPrefix("0.1.0"))
    #expect(try Program.houkan.run(["--help"]).output.contains("EXAMPLES"))
  }

  @Test func findingsAreOneWhereAskedFor() throws {
    let input = try folder.write(ExportText.of(ExportText.lostZeroRow), to: "osaka.csv")
    #expect(try run("check", input).status == 1)
    #expect(try run("check", input, "--fail-on", "never").status == 0)
    #expect(try run("run", input, "--output", folder.path("out")).status == 0)
    #expect(try run("run", input, "--output", folder.path("out"), "--fail-on", "error").status == 1)
    #expect(FileManager.default.fileExists(atPath: folder.path("out/latest/run.json")))
    let warned = try folder.write(ExportText.of("27,0090015,見本訪問看護ステーション,"), to: "warned.csv")
    #expect(try run("check", warned).status == 0)
    #expect(try run("check", warned, "--fail-on", "warning").status == 1)
  }

  @Test func theConfigurationSaysOnWhatToFail() throws {
    let warned = try folder.write(ExportText.of("27,0090015,見本訪問看護ステーション,"), to: "warned.csv")
    let wrong = try folder.write(ExportText.of(ExportText.lostZeroRow), to: "wrong.csv")
    let strict = try folder.write("fail-on: warning\n", to: "strict.yaml")
    let mild = try folder.write("fail-on: never\n", to: "mild.yaml")
    #expect(try run("check", warned, "--config", strict).status == 1)
    #expect(try run("check", wrong, "--config", mild).status == 0)
    #expect(try run("check", wrong, "--config", mild, "--fail-on", "error").status == 1)
  }

  @Test func aFolderOfTemplatesThatIsNotThereIs78() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    let missing = folder.path("nothing")
    let configured = try folder.write("templates: \(missing)\n", to: "houkan.yaml")
    for options in [["--templates", missing], ["--config", configured]] {
      let arguments = ["run", input, "--output", folder.path("out"), "--date", "2026-11-22"] + options
      let japanese = try Program.houkan.run(arguments)
      #expect(japanese.status == 78 && japanese.errors.contains("フォルダー \(missing) がありません。"))
      let english = try Program.houkan.run(arguments + ["--lang", "en"])
      #expect(english.status == 78 && english.errors.contains("\(missing): There is no such folder."))
    }
  }

  @Test func usageIs64() throws {
    #expect(try run("run", "--output", folder.path("out")).status == 64)
    for arguments in [["run", Repository.samples], ["run", Repository.samples, "--output", ""]] {
      let outcome = try Program.houkan.run(arguments)
      #expect(outcome.status == 64 && outcome.errors.contains("See 'houkan run --help'"), "\(outcome.errors)")
    }
    #expect(try run("check", Repository.samples, "--jobs", "0").status == 64)
    #expect(try Program.houkan.run(["check", Repository.samples, "--date", "2026-02-30"]).status == 64)
    #expect(try Program.houkan.run(["check", Repository.samples, "--date", "2036-01-01"]).status == 64)
    #expect(try run("nonsense").status == 64)
  }

  @Test(arguments: [
    ("picture.csv", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]), "CSV"),
    ("empty.csv", Data(), "空"),
    ("two.csv", Data("都道府県コード,ステーション名\r\n27,見本\r\n".utf8), "ステーションコード"),
    ("header.csv", Data("都道府県コード,ステーション名,工事日\r\n27,見本,2027-03-31\r\n".utf8), "ステーションコード"),
  ])
  func nothingReadableIs65(_ name: String, _ content: Data, _ word: String) throws {
    let input = try folder.write(content, to: name)
    for arguments in [["run", input, "--output", folder.path("out")], ["check", input]] {
      let outcome = try Program.houkan.run(arguments + ["--date", "2026-11-22"])
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains(name) && outcome.errors.contains(word), "\(outcome.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("out/latest")))
  }

  @Test func missingInputIs65() throws {
    let outcome = try run("check", folder.path("nowhere"))
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("nowhere"))
  }

  @Test func outputThatCannotBeWrittenIs73() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    let outcome = try run("run", input, "--output", folder.write("a file", to: "file"))
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains(folder.path("file")))
  }

  @Test func anotherRunIs75() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    _ = try run("run", input, "--output", folder.path("out"))
    let lock = open(folder.path("out/.lock"), O_RDWR)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    #expect(try run("run", input, "--output", folder.path("out")).status == 75)
    close(lock)
    #expect(try run("run", input, "--output", folder.path("out")).status == 0)
  }

  @Test func badConfigurationIs78() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    let configuration = try folder.write("rules:\n  station-code-lost-zeros: off\n", to: "houkan.yaml")
    let outcome = try run("check", input, "--config", configuration)
    #expect(outcome.status == 78)
    #expect(outcome.errors.contains("2") && outcome.errors.contains("station-code-lost-zero"), "\(outcome.errors)")
  }

  /// A configuration can be tried before there are exports.
  @Test func aRightConfigurationIsConfirmed() throws {
    let right = try folder.write("fail-on: error\ntemplates: tpl\n", to: "houkan.yaml")
    #expect(try run("check", "--config", right).status == 78, "there is no such folder")
    try folder.write("", to: "tpl/note")
    let outcome = try run("check", "--config", right)
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.contains("設定に誤りはありません"))
    #expect(try run("check").status == 64)
  }

  @Test func brokenTemplateIs78AndNothingIsWritten() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    try folder.write("<p>{{#tasks}}</p>\n", to: "templates/station.mustache")
    let arguments = ["run", input, "--output", folder.path("out"), "--templates", folder.path("templates")]
    for (language, words) in [
      ([], "テンプレートに誤りがあります。\nstation.mustache 2行目: {{#…}} または {{^…}} が閉じられていません。"),
      (
        ["--lang", "en"],
        "The templates cannot be used.\nstation.mustache line 2: A section {{#…}} or {{^…}} is not closed."
      ),
    ] {
      let outcome = try Program.houkan.run(arguments + ["--progress", "none"] + language)
      #expect(outcome.status == 78)
      #expect(outcome.errors == "houkan: \(words)\n")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }

  @Test func everyProblemOfATemplateIsToldInTheLanguageOfTheConfiguration() throws {
    let input = try folder.write(ExportText.of(ExportText.goodRow), to: "osaka.csv")
    try folder.write("{{station_nam}}\n{{suggestion}}\n", to: "templates/station.mustache")
    let configuration = try folder.write("language: en\ntemplates: templates\n", to: "houkan.yaml")
    let arguments = ["run", input, "--output", folder.path("out"), "--config", configuration, "--progress", "none"]
    let english = try Program.houkan.run(arguments)
    let japanese = try Program.houkan.run(arguments + ["--lang", "ja"])
    #expect(english.status == 78 && japanese.status == 78)
    #expect(
      english.errors == """
        houkan: The templates cannot be used.
        station.mustache line 1: There is no name “station_nam” here. Did you mean “station_name”?
        station.mustache line 2: The name “suggestion” is known only inside {{#findings}}…{{/findings}}.

        """)
    #expect(
      japanese.errors == """
        houkan: テンプレートに誤りがあります。
        station.mustache 1行目: 「station_nam」という名前はありません。「station_name」ではありませんか。
        station.mustache 2行目: 「suggestion」という名前は {{#findings}}…{{/findings}} の中だけで使えます。

        """)
  }
}
