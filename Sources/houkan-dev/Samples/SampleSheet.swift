import Stations

/// One office's export: how the file is written and what is in it.
struct SampleSheet: Sendable {
  /// How lines end.
  enum LineEnds: Sendable {
    case crlf
    case lf
    case cr
    /// CRLF, LF and CR in turn, as in files put together by hand.
    case mixed

    /// The bytes that end line number `line`.
    func bytes(_ line: Int) -> [UInt8] {
      switch self {
      case .crlf: [0x0D, 0x0A]
      case .lf: [0x0A]
      case .cr: [0x0D]
      case .mixed: [[0x0D, 0x0A], [0x0A], [0x0D]][line % 3]
      }
    }
  }

  /// How the office writes 都道府県コード.
  enum PrefectureStyle: Sendable {
    /// 27.
    case digits
    /// ２７.
    case wideDigits
    /// 27：大阪府.
    case digitsAndName
    /// 大阪府.
    case name
  }

  /// Where the file lies in the folder of samples.
  let path: String
  /// 営業所.
  let office: String
  /// The prefectures of its stations (JIS X 0401 numbers).
  let prefectures: [Int]
  var encoding = ExportEncoding.utf8
  var delimiter = UInt8(ascii: ",")
  var lineEnds = LineEnds.crlf
  var endsWithLineEnd = true
  /// Rows above the header.
  var titleRows: [[String]] = []
  var headings = Heading.all()
  /// Blank cells behind the last heading, in header and rows.
  var trailingBlanks = 0
  /// After how many rows a blank one follows; nil for never.
  var blankRowEvery: Int?
  /// Whether a row 合計 stands below.
  var hasTotal = false
  var dateStyle = DateStyle.slashes
  var prefectureStyle = PrefectureStyle.digits
  /// Rows with nothing wrong.
  var cleanRows = 14
  /// Rows with something to see, in their order.
  var defects: [Defect] = []
}
