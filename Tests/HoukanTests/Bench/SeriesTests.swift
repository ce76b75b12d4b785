import Testing

@testable import houkan_dev

/// The figures of several runs, and what is judged by them.
@Suite struct SeriesTests {
  private func series(_ seconds: [Double], peak: Int = 1) -> Series {
    var series = Series()
    for time in seconds {
      series.append(ProcessUse(seconds: time, processorSeconds: time / 2, peakBytes: peak))
    }
    return series
  }

  @Test func mediansAreTheMiddle() {
    #expect(Series.median([3, 1, 2]) == 2)
    #expect(Series.median([4, 1, 3, 2]) == 2.5)
    #expect(Series.median([7]) == 7)
    #expect(Series.median([]) == 0)
    #expect(series([5, 9, 1]).minimum == 1)
    #expect(series([5, 9, 1]).processorMedian == 2.5)
  }

  @Test func baselinesOfTwoProgramsAddUpRoundByRound() {
    let sum = series([1, 2, 9], peak: 5) + series([10, 30, 20], peak: 7)
    #expect(sum.runs.map(\.seconds) == [11, 32, 29])
    #expect(sum.peakBytes == 7)
  }

  @Test func timesAreJudgedByTheMedians() {
    let slow = BenchRow(
      work: "w", series: series([1, 30, 21]), baseline: series([10, 10, 1]), goal: .time(timesBaseline: 2))
    #expect(slow.reached == 2.1)
    #expect(!slow.isMet)
    let quick = BenchRow(
      work: "w", series: series([1, 30, 20]), baseline: series([10, 10, 1]), goal: .time(timesBaseline: 2))
    #expect(quick.isMet)
    #expect(BenchRow(work: "w", series: series([0.021]), goal: .seconds(0.02)).cells.last == "**missed**")
    #expect(BenchRow(work: "w", series: series([0.019]), goal: .seconds(0.02)).cells.last == "met")
  }

  @Test func memoryIsJudgedByTheWorstRun() {
    var memory = series([1], peak: 200)
    memory.append(ProcessUse(seconds: 1, processorSeconds: 1, peakBytes: 300))
    #expect(!BenchRow(work: "w", series: memory, goal: .bytes(299)).isMet)
    #expect(BenchRow(work: "w", series: memory, goal: .bytes(300)).isMet)
    let row = BenchRow(work: "w", series: memory, baseline: series([9], peak: 100), goal: .memory(timesBaseline: 2))
    #expect(row.reached == 3)
    #expect(row.cells.count == BenchRow.columns.count)
  }

  @Test func withoutABaselineNothingIsMet() {
    #expect(!BenchRow(work: "w", series: series([1]), goal: .time(timesBaseline: 2)).isMet)
    #expect(!BenchRow(work: "w", series: series([1]), baseline: Series(), goal: .memory(timesBaseline: 2)).isMet)
  }

  @Test func busyMachinesAreNamed() {
    #expect(!Machine(processorCount: 2, model: "m", load: 1).words.contains("busy"))
    #expect(Machine(processorCount: 2, model: "m", load: 1.1).words.contains("busy"))
  }

  @Test func figuresAreReadable() {
    #expect(Figure.text(1.005, places: 1) == "1.0")
    #expect(Figure.text(-2.35, places: 0) == "-2")
    #expect(Figure.text(0.07, places: 2) == "0.07")
    #expect(Figure.text(.infinity, places: 2) == "–")
    #expect(Figure.time(0.0123) == "12.3 ms")
    #expect(Figure.time(0.5) == "500 ms")
    #expect(Figure.time(0.9999) == "1.00 s")
    #expect(Figure.memory(250_400_000) == "250 MB")
    #expect([0, 999, 1_000, 1_234_567, -20_000].map(Figure.grouped) == ["0", "999", "1,000", "1,234,567", "-20,000"])
  }
}
