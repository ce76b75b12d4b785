import ArgumentParser
import Batch
import Configuration
import Reports
import Rules
import SystemPackage
import Tables

/// Whose fault an error is, and what is said of it.
struct Fault {
  /// What is said; nil where the signal that stopped the program has been told of already.
  let words: Words?
  /// The exit status.
  let status: ExitCode

  private init(_ words: Words?, _ status: ExitCode) {
    self.words = words
    self.status = status
  }

  /// The fault that an error is. Throws faults of the machine where what is to be said cannot be read.
  init(of error: any Error) throws {
    switch error {
    case let error as ConfigurationError: self.init(RefusalWords.configuration(error), ExitStatus.configuration)
    case let error as TemplateFailure: self.init(RefusalWords.templates(error), ExitStatus.configuration)
    case let error as OutputFolder.Failure: self.init(of: error)
    case is CancellationError: self.init(nil, ExitStatus.stopped)
    case let error as JudgingFailure: try self.init(of: error)
    case NightlyRun.Failure.inputChanged(let name): self.init(RefusalWords.changed(name), ExitStatus.noInput)
    case let error as CopyFailure:
      self.init(error.words, error.isOfInput ? ExitStatus.noInput : ExitStatus.cannotWrite)
    case let error as TooManyOpenFiles:
      self.init(RefusalWords.tooManyOpen("\(error.path)"), ExitStatus.internalFault)
    case let error as TemporaryPlace.Failure:
      self.init(RefusalWords.temporary(error.folder, error.reason), Fault.status(of: error.reason))
    case let error as Applying.Failure:
      self.init(error.words, error.isOfInput ? ExitStatus.noInput : ExitStatus.cannotWrite)
    case let error as Fixing.Failure: self.init(error.words, ExitStatus.noInput)
    default: self.init(RefusalWords.internalFault(error), ExitStatus.internalFault)
    }
  }

  private init(of failure: OutputFolder.Failure) {
    switch failure {
    case .held: self.init(RefusalWords.held, ExitStatus.held)
    case .stopped: self.init(nil, ExitStatus.stopped)
    case .refused(let path, let reason): self.init(RefusalWords.sentence(path, reason), Fault.status(of: reason))
    }
  }

  private init(of failure: JudgingFailure) throws {
    switch failure {
    case .nothingReadable(let judged):
      self.init(RefusalWords.nothingReadable(try Fault.reasons(of: judged)), ExitStatus.noInput)
    case .dayOutsideCalendar: self.init(RefusalWords.dayOutsideCalendar, ExitStatus.usage)
    }
  }

  /// Why the exports cannot be read, a line each; what is said of the list of accepted findings repeats its cells.
  private static func reasons(of judged: JudgedBatch) throws -> [String] {
    try judged.findings.all().filter { $0.severity == .error && judged.inputs.indices.contains($0.file) }
      .map { "\(place(judged.files[$0.file].input)): \($0.message)" }
  }

  /// The file by its path, for whoever mistypes a folder's name knows nothing by the last part of it.
  private static func place(_ input: InputFile) -> String { input.path?.string ?? input.name }

  /// Of what the system refuses to write, too many open files are no fault of the place.
  private static func status(of reason: Errno) -> ExitCode {
    TooManyOpenFiles.isReason(reason) ? ExitStatus.internalFault : ExitStatus.cannotWrite
  }
}
