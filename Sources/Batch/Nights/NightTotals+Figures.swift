import History
import Reports

extension NightTotals {
  /// The night in the figures that reports show.
  var figures: NightFigures {
    var figures = NightFigures(date: date, run: run)
    figures.stations = stations
    (figures.errors, figures.warnings, figures.infos) = (errors, warnings, infos)
    figures.change = change
    return figures
  }
}
