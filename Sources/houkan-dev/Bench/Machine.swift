import Foundation

/// The machine that measures.
enum Machine {
  /// Processors and how busy they are: others' work is measured too.
  static var words: String {
    let count = ProcessInfo.processInfo.activeProcessorCount
    let model = (try? TextFile.lines("/proc/cpuinfo"))?.first { $0.hasPrefix("model name") }?
      .split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
    let load = (try? TextFile.lines("/proc/loadavg"))?.first?.split(separator: " ").first
    return "\(count) × \(model ?? "unknown processor"), load \(load ?? "unknown")"
  }
}
