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
  /// 電話番号, its digits where they can be read, else as written.
  public var phone: String
  /// Tasks, status, A and forecast.
  public var plan: StationPlan
  /// The dates and counts that the plan was made from.
  public var facts: StationFacts
  /// How many findings of severity error the station has.
  public var errors: Int
  /// How many findings of severity warning the station has.
  public var warnings: Int
  /// The relative path of the file that holds the station's row.
  public var file: String
  /// The sheet row.
  public var row: Int
  /// What is to be done next; nil where nothing is open that anyone can act on.
  public var nextTask: PlannedTask?

  /// A station's report; the next task comes from the plan (`next(in:facts:)`).
  public init(
    key: StationKey, name: String, office: String, salesRep: String, phone: String, plan: StationPlan,
    facts: StationFacts, errors: Int, warnings: Int, file: String, row: Int
  ) {
    self.key = key
    self.name = name
    self.office = office
    self.salesRep = salesRep
    self.phone = phone
    self.plan = plan
    self.facts = facts
    self.errors = errors
    self.warnings = warnings
    self.file = file
    self.row = row
    self.nextTask = StationReport.next(in: plan, facts: facts)
  }

  /// The open tasks in order; none once 工事完了日 is filled (contract: tasks.jsonl).
  public var openTasks: [PlannedTask] { StationReport.open(plan, facts) }

  /// Of the tasks on which someone can act or wait today: an overdue one first, then what the station can do before
  /// what others do, then the earliest day, then the order of steps.
  public static func next(in plan: StationPlan, facts: StationFacts) -> PlannedTask? {
    open(plan, facts).filter { $0.state != .blocked }.min { rank($0) < rank($1) }
  }

  private static func open(_ plan: StationPlan, _ facts: StationFacts) -> [PlannedTask] {
    facts.constructionCompletedOn == nil ? plan.tasks.filter { $0.state != .done } : []
  }

  private static func rank(_ task: PlannedTask) -> (Int, Int, Int32, TaskID) {
    (task.isOverdue ? 0 : 1, task.state == .todo ? 0 : 1, task.due?.number ?? .max, task.id)
  }
}
