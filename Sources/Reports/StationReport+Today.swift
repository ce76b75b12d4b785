import Planning
import Stations

/// How the export stands beside today.
extension StationReport {
  /// Whether the day of the visit has passed and nobody has written down how it went.
  func isVisitUnreported(_ today: Day) -> Bool {
    guard facts.constructionCompletedOn == nil, let visit = facts.constructionOn else { return false }
    return visit < today
  }

  /// The first task that the export calls done on a day still to come: what follows from it is not known to be so.
  /// Once the visit is said to be done, only 工事完了日 counts.
  func dateAhead(_ today: Day) -> TaskID? {
    if facts.constructionCompletedOn != nil {
      return isAhead(.handOverDocuments, today) ? .handOverDocuments : nil
    }
    return plan.tasks.first { isAhead($0.id, today) }?.id
  }

  /// Whether the export calls a task done on a day still to come.
  func isAhead(_ task: TaskID, _ today: Day) -> Bool { facts.doneOn(task).map { $0 > today } ?? false }
}
