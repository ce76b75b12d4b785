import ArgumentParser
import Stations
import Tables

/// A station given by its ten digits, or by prefecture and the seven digits of its code, such as 27-0090015; in any
/// width, with or without hyphens and spaces.
struct StationArgument: ExpressibleByArgument {
  let key: StationKey

  init?(argument: String) {
    let digits = Folding.fold(argument).filter { $0 != "-" && $0 != " " }
    guard digits.utf8.allSatisfy(\.isASCIIDigit), let prefecture = Int(digits.prefix(2)),
      let code = Int(digits.suffix(7))
    else { return nil }
    let key = StationKey(prefecture: prefecture, stationCode: code)
    let isWhole = digits.utf8.count == 9 || digits.utf8.count == 10 && digits == key.description
    guard isWhole, (1...47).contains(prefecture) else { return nil }
    self.key = key
  }
}
