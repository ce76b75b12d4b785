import ArgumentParser
import Stations

/// A station given by its ten digits, in any width, with or without hyphens and spaces.
struct StationArgument: ExpressibleByArgument {
  let key: StationKey

  init?(argument: String) {
    let digits = Folding.fold(argument).filter { $0 != "-" && $0 != " " }
    guard digits.utf8.count == 10, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int64(digits)
    else { return nil }
    let key = StationKey(prefecture: Int(number / 100_000_000), stationCode: Int(number % 10_000_000))
    guard key.number == number, (1...47).contains(key.prefecture) else { return nil }
    self.key = key
  }
}
