public import Rules

/// A finding with the names that people look for.
public struct ReportedFinding: Sendable {
  /// The finding.
  public var finding: Finding
  /// ステーション名 of its row; empty where there is none.
  public var stationName: String
  /// 営業所 of its row; empty where there is none.
  public var office: String

  /// A finding about a row of this station and office.
  public init(_ finding: Finding, stationName: String = "", office: String = "") {
    self.finding = finding
    self.stationName = stationName
    self.office = office
  }
}
