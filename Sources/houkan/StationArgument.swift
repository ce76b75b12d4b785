import ArgumentParser
import Stations
import Tables

/// A station given by its ten digits, or by prefecture and the seven digits of its code, such as 27-0090015; in any
/// width, with or without hyphens and spaces.
enum StationArgument {
  /// The station. Throws `ValidationError` with the forms that are wanted.
  static func read(_ argument: String) throws -> StationKey {
    guard let key = key(Folding.fold(argument).filter { $0 != "-" && $0 != " " }) else {
      throw ValidationError(
        "医療機関コード10桁 (都道府県コード、6、ステーションコード) か 27-0090015 の形で指定してください "
          + "(write the ten digits, whose third is 6, or 27-0090015)。")
    }
    return key
  }

  private static func key(_ digits: String) -> StationKey? {
    guard digits.utf8.allSatisfy(\.isASCIIDigit), let prefecture = Int(digits.prefix(2)),
      let code = Int(digits.suffix(7))
    else { return nil }
    let key = StationKey(prefecture: prefecture, stationCode: code)
    let isWhole = digits.utf8.count == 9 || digits.utf8.count == 10 && digits == key.description
    return isWhole && (1...47).contains(prefecture) ? key : nil
  }
}
