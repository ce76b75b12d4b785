import Planning
import Stations

extension StationPage {
  /// Sets what counts from today. The built-in templates leave it to a script, which counts from the day on which the
  /// page is opened, so that the page stays as it is from night to night; an office's own templates may name it.
  func setToday(_ report: StationReport, _ page: inout TemplateRecord) {
    let plan = report.plan
    page.set(PageName.today, long(context.today))
    if plan.status == .complete { return }
    page.set(PageName.asOf, long(context.today))
    page.set(PageName.constructionDistance, report.facts.constructionOn.map { distance($0) })
    page.set(PageName.applyByDistance, plan.applyBy.map { distance($0) })
    page.set(PageName.applyByPassed, .flag(plan.applyBy.map { $0 < context.today } ?? false))
  }
}
