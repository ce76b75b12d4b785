public import Stations

/// A station as sheet 一覧 shows it, in words that are ready to be shown.
public struct OfficeStation: Sendable {
  /// The 10-digit code.
  public var station: StationKey
  /// ステーション名.
  public var name: String
  /// 営業担当.
  public var salesRep: String
  /// How the station stands.
  public var status: String
  /// The colour of that.
  public var tone: Tone
  /// 工事日.
  public var constructionOn: Day?
  /// The earliest day on which everything can be in hand.
  public var forecast: Day?
  /// What is to be done next; empty where there is nothing.
  public var nextTask: String
  /// Its day.
  public var nextDue: Day?
  /// How many errors the station's rows have.
  public var errors: Int
  /// How many warnings they have.
  public var warnings: Int
  /// The file that holds the station's row.
  public var file: String
  /// Its sheet row.
  public var row: Int

  /// A station.
  public init(
    station: StationKey, name: String, salesRep: String, status: String, tone: Tone, constructionOn: Day?,
    forecast: Day?, nextTask: String, nextDue: Day?, errors: Int, warnings: Int, file: String, row: Int
  ) {
    self.station = station
    self.name = name
    self.salesRep = salesRep
    self.status = status
    self.tone = tone
    self.constructionOn = constructionOn
    self.forecast = forecast
    self.nextTask = nextTask
    self.nextDue = nextDue
    self.errors = errors
    self.warnings = warnings
    self.file = file
    self.row = row
  }
}
