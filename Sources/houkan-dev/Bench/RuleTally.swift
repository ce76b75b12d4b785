import Glibc

/// Counts the findings per rule in the lines of `houkan check --format jsonl`, of which one is held at a time.
struct RuleTally {
  /// How many findings, by the rule's name.
  private(set) var counts: [String: Int] = [:]

  /// Counts the lines of a file. Throws `BenchFailure` where it cannot be read.
  init(readingFrom path: String) throws {
    guard let file = fopen(path, "r") else {
      throw BenchFailure.file(path, reason: String(cString: strerror(errno)))
    }
    defer { fclose(file) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, file) > 0 {
      if let line { count(String(cString: line)) }
    }
  }

  private mutating func count(_ line: String) {
    let start = "{\"rule\":\""
    guard line.hasPrefix(start) else { return }
    counts[String(line.dropFirst(start.count).prefix { $0 != "\"" }), default: 0] += 1
  }

  /// How many findings several rules have together.
  func sum(_ rules: [String]) -> Int { rules.reduce(0) { $0 + counts[$1, default: 0] } }
}
