import Stations

/// A telephone number with too few or too many digits for its kind.
struct PhoneWrongLength: CellRule {
  static let about = RuleDescription(
    id: "phone-wrong-length",
    severity: .error,
    title: Words(ja: "電話番号の桁数が違います", en: "Telephone number has the wrong length"),
    summary: Words(
      ja: "電話番号の桁数が、固定電話の10桁、050・携帯電話・0800の11桁のいずれでもありません。",
      en: "The telephone number has neither the ten digits of a fixed line nor the eleven of a mobile one."),
    why: Words(
      ja: "つながらない番号では、申請の確認の電話を受けられません。",
      en: "With a number that cannot be reached the station misses calls about its applications."),
    remedy: Words(
      ja: "番号を確かめ、固定電話は10桁、050・060・070・080・090・0800は11桁で入力してください。",
      en: "Check the number: ten digits, or eleven for 050, 060, 070, 080, 090 and 0800."),
    sources: [.guide("p7"), .numberingPlan],
    columns: [.phone],
    examples: [
      .good([.phone: "05000000000"]),
      .bad([.phone: "066000000"], at: .phone),
      .bad([.phone: "0900000000"], at: .phone),
      .bad([.phone: "06-0000-0000"], at: .phone),
    ])

  static let flaws: [CellFlaw] = [.phoneWrongLength]

  func judge(_ row: StationRow, _ column: Column, _ report: inout RowReport) {
    let value = row.utf8(column)
    report.add(
      row, column,
      ja: "電話番号「\(value)」の桁数が違います。固定電話は10桁、050・携帯電話・0800は11桁です。",
      en: "Telephone number “\(value)” has the wrong length (ten digits, or eleven for mobile, 050 and 0800); "
        + "check the number.")
  }
}
