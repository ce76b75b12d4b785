import ArgumentParser
import Stations
import Tables

/// Writes exports of real stations' codes and names with made-up people, dates and numbers.
struct WriteRealistic: ParsableCommand {
  /// Which encodings the offices use.
  enum Encodings: String, ExpressibleByArgument, CaseIterable {
    case mixed
    case utf8
    case cp932
  }

  static let configuration = CommandConfiguration(
    commandName: "realistic",
    abstract: "Spread a list of stations over offices, with other cells of which no rule has anything to say.")

  @Option(help: "A CSV file with the columns prefecture_code, station_code and station_name.")
  var stations: String
  @Option(help: "The folder to write into.")
  var output: String
  @Option(help: "How many offices, that is files.")
  var offices = 20
  @Option(help: "mixed, utf8 or cp932.")
  var encodings = Encodings.mixed
  @Option(help: "The day on which the exports stand, YYYY-MM-DD.")
  var date = String(describing: SampleExports.today)
  @Option(help: "The seed of what is left to chance.")
  var seed: UInt64 = 1

  func validate() throws {
    guard offices > 0 else { throw ValidationError("--offices must be at least 1.") }
    guard Day(iso: date) != nil else { throw ValidationError("--date must be a day written YYYY-MM-DD.") }
  }

  func run() throws {
    let list = try StationList(readingFrom: stations)
    let maker = try StationMaker(today: Day(iso: date) ?? SampleExports.today)
    let folder = ExportFolder(path: output)
    var random = SplitMix64(seed: seed)
    let share = (list.stations.count + offices - 1) / offices
    for office in 0..<offices {
      let members = list.stations.dropFirst(office * share).prefix(share)
      let name = "office-" + Digits.text(office + 1, width: 2)
      let style: DateStyle = [.slashes, .iso, .kanji, .era, .compact][office % 5]
      var table = try TableStream(folder, name + ".csv", encoding: encoding(of: members, office), dateStyle: style)
      for identity in members {
        try table.write(maker.goingWell(identity, office: "架空第\(office + 1)", &random))
      }
      try table.close()
    }
    print("\(list.stations.count) stations in \(offices) files")
    print("left out, not in West Japan or not seven digits: \(list.leftOut)")
    print("check digit off: \(list.wrongCheckDigits), third digit not 9: \(list.otherKinds)")
    print("same name and prefecture, codes one edit or transposition apart: \(list.nearPairs().count) pairs")
  }

  /// A name outside CP932 sends its office to UTF-8, as it does in life.
  private func encoding(of members: ArraySlice<StationIdentity>, _ office: Int) -> ExportEncoding {
    let wanted: ExportEncoding =
      switch encodings {
      case .utf8: .utf8
      case .cp932: .cp932
      case .mixed: [.cp932, .utf8WithBOM, .utf8][office % 3]
      }
    guard wanted == .cp932 else { return wanted }
    let canEncode = members.allSatisfy { (try? ExportEncoding.cp932.encode(Array($0.name.utf8))) != nil }
    return canEncode ? .cp932 : .utf8WithBOM
  }
}
