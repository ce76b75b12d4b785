import Testing

@testable import History

/// A night put into spans, at any place and any number of times, gives the spans of what was so in every night.
@Suite struct SpanEditTests {
  /// One thing through the nights, kept as spans, and beside them the plain truth.
  private struct Model {
    var spans: [Span] = []
    var truth: [String: Bool] = [:]
    var nextID: Int64 = 1

    mutating func record(_ night: String, isSo: Bool) {
      let nights = truth.keys.sorted()
      let edit = SpanEdit(
        previous: nights.last { $0 < night }, night: night, next: nights.first { $0 > night })
      // The condition of `SpanChanges.touching`.
      let touches: (Span) -> Bool = { span in
        (span.until.map { $0 > edit.previous ?? "" } ?? true) && span.since <= edit.next ?? edit.night
      }
      let touching = spans.filter(touches)
      spans = spans.filter { !touches($0) } + withIDs(edit.apply(touching, isSo: isSo))
      truth[night] = isSo
    }

    private mutating func withIDs(_ spans: [Span]) -> [Span] {
      spans.map { span in
        var span = span
        if span.id == nil {
          span.id = nextID
          nextID += 1
        }
        return span
      }
    }

    /// The fewest spans that say the truth.
    var expected: [String] {
      var expected: [String] = []
      var since: String?
      for night in truth.keys.sorted() {
        switch (truth[night] ?? false, since) {
        case (true, nil): since = night
        case (false, let begun?):
          expected.append("\(begun)–\(night)")
          since = nil
        default: break
        }
      }
      return expected + (since.map { ["\($0)–"] } ?? [])
    }

    var found: [String] { spans.sorted { $0.since < $1.since }.map { "\($0.since)–\($0.until ?? "")" } }
  }

  /// Every way to run up to five times for four dates, in any order, with any result: 37,448 stories.
  @Test func everyStoryIsKept() {
    var stories = [[(String, Bool)]()]
    for _ in 1...5 {
      stories = stories.flatMap { story in
        ["1", "2", "3", "4"].flatMap { night in [true, false].map { story + [(night, $0)] } }
      }
      for story in stories {
        var model = Model()
        for (night, isSo) in story { model.record(night, isSo: isSo) }
        guard model.found != model.expected || Set(model.spans.map(\.id)).count != model.spans.count else { continue }
        Issue.record("\(story): \(model.found) instead of \(model.expected)")
        return
      }
    }
  }

  @Test func anUnchangedNightChangesNoRow() {
    let open = [Span(id: 7, since: "1", until: nil)]
    #expect(SpanEdit(previous: "1", night: "2", next: nil).apply(open, isSo: true) == open)
    #expect(SpanEdit(previous: "1", night: "2", next: "3").apply(open, isSo: true) == open)
    let again = [Span(id: 7, since: "2", until: nil)]
    #expect(SpanEdit(previous: "1", night: "2", next: nil).apply(again, isSo: true) == again)
  }
}
