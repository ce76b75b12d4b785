import ArgumentParser
import Rules

/// A language named on the command line.
enum LanguageArgument: String, ExpressibleByArgument, CaseIterable {
  case ja
  case en

  /// The language of texts.
  var language: Language { self == .ja ? .ja : .en }
}
