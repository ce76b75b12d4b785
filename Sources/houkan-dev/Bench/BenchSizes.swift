/// How much is measured, and how often.
struct BenchSizes: Sendable {
  /// 1 is the whole measure; less is quicker and proves nothing.
  let scale: Double
  /// How often everything is run; two nights and the largest files three times at most.
  let rounds: Int

  /// Whether the goals are measured as they are meant.
  var isWhole: Bool { scale >= 1 && rounds >= 3 }

  /// A number of rows at this scale, never fewer than the files that they are spread over.
  func rows(_ count: Int) -> Int { max(20, Int(Double(count) * scale)) }

  /// How often two nights are run and the largest files read.
  var fewRounds: Int { min(3, rounds) }

  /// How often the quickest programs are started.
  var manyRounds: Int { rounds * 4 }
}
