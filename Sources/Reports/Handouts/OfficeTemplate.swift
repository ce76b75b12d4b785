/// The page of an office's task lists, cut where its stations stand, so that they can be written one after the other.
struct OfficeTemplate: Sendable {
  /// What stands before the first station.
  let head: PageTemplate
  /// What is written for each station.
  let station: PageTemplate
  /// What stands after the last station.
  let tail: PageTemplate

  /// Cuts the page. Throws `TemplateFailure` where the stations do not stand in it once.
  init(_ page: PageTemplate) throws(TemplateFailure) {
    guard let parts = page.parts(around: OfficePageName.stations.rawValue) else {
      throw TemplateFailure(.notOnce("stations"), file: "office.mustache")
    }
    (head, station, tail) = parts
  }
}
