/// Where a rule is written down.
public enum RuleSource: Sendable, Hashable {
  /// Pages of NTT West's guide, such as `p7, p9`, or `cover`.
  case guide(String)
  /// The guide is silent, or contradicts itself: the project has decided.
  case decision
  /// Reckoned on the codes of 10,042 public stations.
  case publicStations
  /// A standard, by its name.
  case standard(String)
  /// The numbering plan for telephones.
  case numberingPlan
  /// Japan Post's list of postal codes.
  case postalCodes
  /// Excel's specifications and limits.
  case excelLimits

  /// The source in words.
  public var words: Words {
    switch self {
    case .guide(let pages):
      Words(
        ja: "手順ガイド " + pages.replacing("cover", with: "表紙").replacing(", ", with: "、"), en: "guide " + pages)
    case .decision: Words(ja: "本プログラムの取り決め", en: "project decision")
    case .publicStations: Words(ja: "公開されている10,042ステーションでの集計", en: "computed on 10,042 public stations")
    case .standard(let name): Words(ja: name, en: name)
    case .numberingPlan: Words(ja: "電気通信番号計画", en: "numbering plan of Japan")
    case .postalCodes: Words(ja: "日本郵便の郵便番号", en: "postal codes of Japan Post")
    case .excelLimits: Words(ja: "Excelの仕様と制限", en: "limits of Excel workbooks")
    }
  }
}
