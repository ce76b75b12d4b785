import ArgumentParser
import Batch
import RoundTrip

/// How an empty export is written.
enum TemplateFormat: String, ExpressibleByArgument, CaseIterable {
  case csv
  case xlsx

  /// The whole file. Throws what `WorkbookWriteFailure.refusal` gives.
  func bytes(_ language: BookLanguage) throws -> [UInt8] {
    switch self {
    case .csv: EmptyExport.csv()
    case .xlsx: try TemplateFormat.workbook(language)
    }
  }

  private static func workbook(_ language: BookLanguage) throws -> [UInt8] {
    do {
      return try EmptyExport.workbook(today: TokyoClock.now.today, language: language)
    } catch {
      throw error.refusal
    }
  }
}
