import Foundation

/// The machine that measures, and how busy it is with others' work, which is measured too.
struct Machine: Sendable {
  /// How many processors.
  let processorCount: Int
  /// What they are.
  let model: String
  /// How many programs, on average of the last minute, wanted a processor.
  let load: Double

  /// This machine at this moment; to be asked for before anything is measured.
  static func now() -> Machine {
    let model = (try? TextFile.lines("/proc/cpuinfo"))?.first { $0.hasPrefix("model name") }?
      .split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
    let load = (try? TextFile.lines("/proc/loadavg"))?.first?.split(separator: " ").first.flatMap { Double($0) }
    return Machine(
      processorCount: ProcessInfo.processInfo.activeProcessorCount, model: model ?? "unknown processor",
      load: load ?? 0)
  }

  /// The machine in words, with a warning where others keep it busy.
  var words: String {
    let words = "\(processorCount) × \(model), load before measuring \(Figure.text(load, places: 2))"
    guard load > Double(processorCount) / 2 else { return words }
    return words + " (**busy with other work**: the clock says little, compare the processors' seconds)"
  }
}
