/// What tells a span of a finding from others: the finding, and whether it counted.
struct FindingKey: Hashable {
  let finding: Int64
  let state: String
}
