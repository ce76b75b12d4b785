import CFuzzer
import Glibc

/// Lets libFuzzer feed one of the readers: `houkan-fuzz TARGET [options of libFuzzer] [folders with inputs]`.
@main enum Fuzz {
  /// A target takes one input; it traps where something does not hold.
  static let targets: [String: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32] = [
    "table": { feed($0, $1, TableFuzz.run) }, "encoding": { feed($0, $1, EncodingFuzz.run) },
    "cell": { feed($0, $1, CellFuzz.run) }, "workbook": { feed($0, $1, WorkbookFuzz.run) },
    "sheet": { feed($0, $1, SheetFuzz.run) }, "merge": { feed($0, $1, MergeFuzz.run) },
  ]

  static func main() {
    guard CommandLine.arguments.count > 1, let target = targets[CommandLine.arguments[1]] else {
      print("usage: houkan-fuzz \(targets.keys.sorted().joined(separator: "|")) …")
      exit(64)
    }
    setenv("TMPDIR", "/dev/shm", 0)
    // libFuzzer is not to see the target's name.
    var arguments = UnsafeMutablePointer(CommandLine.unsafeArgv)
    arguments[1] = arguments[0]
    arguments += 1
    var count = CommandLine.argc - 1
    var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = arguments
    exit(LLVMFuzzerRunDriver(&count, &list, target))
  }

  private static func feed(_ data: UnsafePointer<UInt8>?, _ count: Int, _ run: ([UInt8]) -> Void) -> Int32 {
    run(Array(UnsafeBufferPointer(start: data, count: count)))
    return 0
  }

  /// Traps where something that must always hold does not.
  static func expect(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { fatalError(what()) }
  }
}
