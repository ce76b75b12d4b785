/// Puts one night into the spans of something, in place of whatever was known of that night.
///
/// Whether it was so in the nights before and after stays as it is, so that a date can be run again at any time, the
/// newest as well as one long past.
struct SpanEdit {
  /// The last night before, or nil.
  let previous: String?
  /// The night itself.
  let night: String
  /// The first night after, or nil.
  let next: String?

  /// The spans in place of `spans`, which are all that touch the nights from `previous` to `next`.
  func apply(_ spans: [Span], isSo: Bool) -> [Span] {
    let before = previous.flatMap { night in spans.first { $0.covers(night) } }
    let after = next.flatMap { night in spans.first { $0.covers(night) } }
    var result: [Span] = []
    var current = before
    if isSo {
      current = current ?? Span(since: night)
    } else if var ended = current {
      ended.until = night
      result.append(ended)
      current = nil
    }
    if let next, let after {
      var joined = current ?? Span(since: next)
      joined.until = after.until
      result.append(joined)
    } else if var ended = current {
      ended.until = next
      result.append(ended)
    }
    return withRows(result, of: spans)
  }

  /// Gives spans without a row the rows that nobody else needs.
  private func withRows(_ result: [Span], of spans: [Span]) -> [Span] {
    var free = spans.compactMap(\.id).filter { id in !result.contains { $0.id == id } }
    return result.map { span in
      var span = span
      if span.id == nil { span.id = free.popLast() }
      return span
    }
  }
}
