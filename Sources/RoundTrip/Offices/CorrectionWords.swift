/// Words that both forms of the table share.
enum CorrectionWords {
  /// Where the row stands in its file.
  static func place(_ identity: RowIdentity, _ language: BookLanguage) -> String {
    language("\(identity.file) \(identity.row)行目", "\(identity.file) row \(identity.row)")
  }
}
