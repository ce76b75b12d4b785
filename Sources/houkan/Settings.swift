import ArgumentParser
import Batch
import Configuration
import Foundation
import Reports
import Rules
import Stations
import SystemPackage

/// What options and configuration together ask for; an option goes before the configuration.
struct Settings {
  let options: ConfigurationOptions
  let configuration: Configuration
  let names: HeaderNames
  /// The time at which the command began.
  let clock = TokyoClock.now

  /// Reads the configuration. Throws `ExitStatus.configuration` after saying what is wrong with it.
  init(_ options: ConfigurationOptions) throws {
    self.options = options
    do {
      configuration = try options.config.map { try Configuration.load($0) } ?? Configuration()
      names = try HeaderNames(aliases: configuration.aliases)
    } catch {
      throw Faults(language: options.lang ?? .ja).exit(after: error)
    }
    StopSignals.process.language = language
  }

  /// The language of texts for people.
  var language: Language { options.lang ?? configuration.language }

  /// The inputs of the command line, else of the configuration. Throws `ValidationError` where there are none.
  func inputs(_ named: [String]) throws -> [String] {
    let inputs = named.isEmpty ? configuration.inputs : named
    guard !inputs.isEmpty else {
      throw ValidationError("入力のファイルまたはフォルダーを指定してください (name the exports)。")
    }
    return inputs
  }

  /// Refuses folders of templates that are named and are not there: the built-in templates would come in their place
  /// and nobody would notice. Throws `TemplateFailure`.
  func requireTemplates(_ named: String?) throws {
    for folder in [named, configuration.templates].compactMap(\.self) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
        throw TemplateFailure(missing: FilePath(folder))
      }
    }
  }

  /// How a command judges exports. Throws the exit status of a fault of the machine, once it is said.
  func judging(_ judging: JudgingOptions) throws -> JudgingRequest {
    let rules = RuleBook(overrides: configuration.ruleOverrides)
    return try JudgingRequest(
      today: judging.date ?? clock.today, language: language, jobs: judging.workers, rules: rules,
      calendar: BusinessCalendar(extraHolidays: configuration.extraHolidays), deadlines: configuration.deadlines,
      names: names, accepted: accepted(rules))
  }

  /// The request of a run; templates are looked for in the order of the contract.
  func run(_ judging: JudgingRequest, inputs: [String], output: FilePath, templates: String?) -> RunRequest {
    let shared = Bundle.main.executablePath.map {
      FilePath($0).removingLastComponent().removingLastComponent().appending("share/houkan")
    }
    var request = RunRequest(
      judging, inputs: inputs, output: output, clock: clock,
      templateFolders: [templates, configuration.templates].compactMap { $0.map { FilePath($0) } }
        + [shared].compactMap(\.self),
      version: Version.current, arguments: Array(CommandLine.arguments.dropFirst()))
    request.commit = Version.commit
    request.catalogue = Catalogue(descriptions: RuleBook().descriptions).digest
    request.retention = configuration.retention
    request.handouts = configuration.handouts
    request.offices = configuration.offices
    return request
  }

  /// The list of accepted findings. That it is not there yet is said, for its name may be a slip.
  private func accepted(_ rules: RuleBook) throws -> AcceptedFindings? {
    guard let path = configuration.accepted else { return nil }
    let list: AcceptedFindings
    do {
      list = try AcceptedFindings.load(path: path, rules: rules, names: names)
    } catch {
      throw Faults(language: language).exit(after: error)
    }
    if list.isMissing {
      let words = Words(
        ja: "了承済みの指摘の一覧 \(path) はまだありません。了承なしで進めます。名前に誤りがないかご確認ください。",
        en: "The list of accepted findings \(path) is not there yet: nothing is accepted. Check that its name is right."
      )
      StandardError.say(words[language])
    }
    return list
  }
}
