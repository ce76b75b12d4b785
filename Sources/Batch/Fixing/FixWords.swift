import Rules
import Stations

/// Why a cell is changed, in words that hold for a dry run too.
enum FixWords {
  /// The reason of one change.
  static func reason(_ change: FixChange) -> Words {
    if change.repair.kind == .paddedZeros {
      return Words(
        ja: "失われた先頭の0を補う（検証番号が都道府県と合うもの）",
        en: "Lost leading zeros restored; the check digit agrees with the prefecture")
    }
    return switch change.column.definition.type {
    case .stationCode, .facilityCode, .postalCode, .phone, .prefecture, .choice, .count:
      Words(ja: "半角数字だけにする", en: "Half-width digits alone")
    case .customerID: Words(ja: "CAFと半角数字10桁にする", en: "CAF and ten half-width digits")
    case .email: Words(ja: "半角小文字にする", en: "Half width and lower case")
    case .date: Words(ja: "日付を「年-月-日」の形にする", en: "Date as YYYY-MM-DD")
    case .month: Words(ja: "年月を「年-月」の形にする", en: "Month as YYYY-MM")
    case .fullWidthText: Words(ja: "全角にする", en: "Full width")
    case .text, .prefectureName, .yesNo: Words(ja: "表記をそろえる", en: "Written form made uniform")
    }
  }
}
