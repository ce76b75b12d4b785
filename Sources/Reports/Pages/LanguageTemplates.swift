import Rules

/// The templates of everything that is written from one, in one language.
struct LanguageTemplates: Sendable {
  /// The station page.
  let station: PageTemplate
  /// The summary page.
  let summary: PageTemplate
  /// The page of an office's task lists, around the list of a station.
  let office: OfficeTemplate
  /// The draft of a letter.
  let letter: PageTemplate

  /// Compiles the texts of a source. Throws `TemplateFailure`.
  init(
    _ language: Language, source: @escaping (String) throws(TemplateFailure) -> String?
  ) throws(TemplateFailure) {
    station = try TemplateCompiler.compile("station", TemplateShape(PageName.self), language, source: source)
    summary = try TemplateCompiler.compile("summary", TemplateShape(SummaryName.self), language, source: source)
    office = try OfficeTemplate(
      TemplateCompiler.compile("office", TemplateShape(OfficePageName.self), language, source: source))
    letter = try TemplateCompiler.compile("mail", TemplateShape(MailName.self), language, source: source)
  }
}
