import ArgumentParser
import Batch
import Configuration
import Reports
import Rules
import Stations
import SystemPackage
import Tables

/// Says on standard error why a command failed, and finds the exit status that tells whose fault it is.
struct Faults {
  let language: Language

  /// The exit status after an error, once its sentence is written.
  func exit(after error: any Error) -> any Error {
    switch error {
    case let code as ExitCode:
      return code
    case let error as ValidationError:
      return error
    case let error as ConfigurationError:
      return say(error.text(language), ExitStatus.configuration)
    case let error as TemplateFailure:
      return say(
        (language == .ja ? "テンプレートに誤りがあります。\n" : "The templates cannot be used.\n") + error.text(language),
        ExitStatus.configuration)
    case let error as OutputFolder.Failure:
      return exit(after: error)
    case is CancellationError:
      return ExitStatus.stopped
    case JudgingFailure.nothingReadable(let judged):
      do {
        return say(RefusalWords.nothingReadable(try reasons(of: judged))[language], ExitStatus.noInput)
      } catch {
        return exit(after: error)
      }
    case JudgingFailure.dayOutsideCalendar:
      let (first, last) = (BusinessCalendar.years.lowerBound, BusinessCalendar.years.upperBound)
      return say(RefusalWords.dayOutsideCalendar(first, last)[language], ExitStatus.usage)
    case NightlyRun.Failure.inputChanged(let name):
      return say(RefusalWords.changed(name)[language], ExitStatus.noInput)
    case let error as CopyFailure:
      return say(error.words[language], error.isOfInput ? ExitStatus.noInput : ExitStatus.cannotWrite)
    case let error as TooManyOpenFiles:
      let advice = RefusalWords.fewerFiles[language]
      return say(
        language == .ja ? "\(error.path) を開けません。\(advice)" : "\(error.path) cannot be opened. \(advice)",
        ExitStatus.internalFault)
    case let error as TemporaryPlace.Failure:
      return say(RefusalWords.temporary(error.folder, error.reason)[language], status(of: error.reason))
    case let error as Applying.Failure:
      return say(error.words[language], error.isOfInput ? ExitStatus.noInput : ExitStatus.cannotWrite)
    case let error as Fixing.Failure:
      return say(error.words[language], ExitStatus.noInput)
    default:
      return say(
        language == .ja
          ? "プログラム内部の障害です。入力データの誤りではありません。この内容を管理者にお伝えください: \(error)"
          : "An internal fault, not a fault of the data. Please pass this on: \(error)", ExitStatus.internalFault)
    }
  }

  private func exit(after error: OutputFolder.Failure) -> any Error {
    switch error {
    case .held:
      return say(
        language == .ja
          ? "同じ出力フォルダーで別の処理が実行中です。終わってからもう一度実行してください。"
          : "Another run holds the output folder; try again when it has ended.", ExitStatus.held)
    case .stopped:
      return ExitStatus.stopped
    case .refused(let path, let reason):
      return say(RefusalWords.sentence(path, reason)[language], status(of: reason))
    }
  }

  /// Why the exports cannot be read, a line each; what is said of the list of accepted findings repeats its cells.
  private func reasons(of judged: JudgedBatch) throws -> [String] {
    try judged.findings.all().filter { $0.severity == .error && judged.inputs.indices.contains($0.file) }
      .map { "\(judged.files[$0.file].input.name): \($0.message)" }
  }

  /// Of what the system refuses to write, too many open files are no fault of the place.
  private func status(of reason: Errno) -> ExitCode {
    TooManyOpenFiles.isReason(reason) ? ExitStatus.internalFault : ExitStatus.cannotWrite
  }

  private func say(_ text: String, _ code: ExitCode) -> ExitCode {
    StandardError.say(text)
    return code
  }
}
