import ArgumentParser
import Rules

/// Says on standard error why a command failed, and gives the exit status that tells whose fault it is.
struct Faults {
  let language: Language

  /// The exit status after an error, once its sentence is written.
  func exit(after error: any Error) -> any Error {
    if error is ExitCode || error is ValidationError { return error }
    do {
      let fault = try Fault(of: error)
      if let words = fault.words { StandardError.say(words[language]) }
      return fault.status
    } catch {
      return exit(after: error)
    }
  }
}
