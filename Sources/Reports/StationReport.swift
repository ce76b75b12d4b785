public import Planning
public import Stations

/// One station as the reports show it: who it is, how it stands, what is wrong with its row.
public struct StationReport: Sendable {
  /// The 10-digit 医療機関コード.
  public var key: StationKey
  /// ステーション名.
  public var name: String
  /// 営業所.
  public var office: String
  /// 営業担当.
  public var salesRep: String
  /// The person at the station, 担当者姓 and 担当者名; empty where unknown.
  public var contact: String
  /// 電話番号, its digits where they can be read, else as written.
  public var phone: String
  /// Whether `phone` is a number that can be dialled: the digits of a cell that can be read.
  public var isPhoneReadable: Bool
  /// Whether 工事日 holds something that is no date, and no word such as 未定.
  public var isVisitUnreadable: Bool
  /// Tasks, status, A and forecast.
  public var plan: StationPlan
  /// The dates and counts that the plan was made from.
  public var facts: StationFacts
  /// How many findings of severity error the station has.
  public var errors: Int
  /// How many of those `errors` tell of the schedule alone, and not of a cell to be corrected.
  public var scheduleErrors = 0
  /// How many findings of severity warning the station has.
  public var warnings: Int
  /// The relative path of the file that holds the station's row.
  public var file: String
  /// The sheet row.
  public var row: Int

  /// A station's report.
  public init(
    key: StationKey, name: String, office: String, salesRep: String, contact: String, phone: String,
    isPhoneReadable: Bool, isVisitUnreadable: Bool = false,
    plan: StationPlan, facts: StationFacts, errors: Int, warnings: Int, file: String, row: Int
  ) {
    self.key = key
    self.name = name
    self.office = office
    self.salesRep = salesRep
    self.contact = contact
    self.phone = phone
    self.isPhoneReadable = isPhoneReadable
    self.isVisitUnreadable = isVisitUnreadable
    self.plan = plan
    self.facts = facts
    self.errors = errors
    self.warnings = warnings
    self.file = file
    self.row = row
  }

  /// Whether prefecture and station code can be used: a row for which they cannot stands for no station, and has no
  /// page.
  public var hasUsableKey: Bool { key.prefecture != 0 }

  /// The open tasks in order; none once 工事完了日 is filled.
  public var openTasks: [PlannedTask] { plan.openTasks }

  /// The digits to be dialled; nil where nobody can tell them.
  public var dial: String? { isPhoneReadable ? phone : nil }

  /// What is to be done next; nil where nothing is open that anyone can act on.
  public var nextTask: PlannedTask? { plan.nextTask }
}
