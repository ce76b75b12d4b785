import Planning

extension PlannedTask {
  /// Whether the page says since when the task is open: where somebody can act or waits.
  var isShownWithSince: Bool { state == .todo || state == .waiting }
}
