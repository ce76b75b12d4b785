import Stations

/// ③OS・ブラウザ other than that of the terminal.
struct BillingOSBrowserOther: CellRule, OtherChoice {
  static let about = RuleDescription(
    id: "billing-os-browser-other",
    severity: .error,
    title: Words(ja: "③OS・ブラウザが端末のものと違います", en: "OS and browser are not those of the terminal"),
    summary: Words(
      ja: "③OS・ブラウザが、設置する端末のWindows 10 IoT Enterprise 2021 LTSCとMicrosoft Edgeではありません。",
      en: "The OS and browser are not Windows 10 IoT Enterprise 2021 LTSC and Microsoft Edge."),
    why: Words(
      ja: "届け出た環境と端末が違うと、オンライン請求の申請をやり直すことになります。",
      en: "If the declared machine is not the real one, the application has to be made again."),
    remedy: Words(
      ja: "「Windows 10 IoT Enterprise 2021 LTSC / Microsoft Edge (Chromium)」を選んでください。",
      en: "Choose Windows 10 IoT Enterprise 2021 LTSC / Microsoft Edge (Chromium)."),
    sources: [.guide("p29")],
    columns: [.billingOSBrowser],
    examples: [
      .good([.billingOSBrowser: "windows 10 IoT Enterprise 2021LTSC／Microsoft Edge（Chromium）"]),
      .good([.billingInUse: "有", .billingOSBrowser: "Windows 11 Pro / Google Chrome"]),
      .bad([.billingOSBrowser: "Windows 11 Pro / Google Chrome"], at: .billingOSBrowser),
    ])
}
