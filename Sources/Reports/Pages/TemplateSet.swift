import Rules
public import SystemPackage
import Tables

/// The templates of a run, read and checked before anything is written.
public struct TemplateSet: Sendable {
  /// The largest template that is read, in bytes.
  static let largest = 1 << 20

  private let japanese: LanguageTemplates
  private let english: LanguageTemplates

  /// The templates found first in the folders, in their order, and for the rest the built-in copies.
  ///
  /// Throws `TemplateFailure` with every broken tag and unknown name, file and line.
  public static func load(directories: [FilePath]) throws(TemplateFailure) -> TemplateSet {
    try load { name throws(TemplateFailure) in
      for directory in directories {
        let path = directory.appending(name + ".mustache")
        if let text = try read(path) { return text }
      }
      return nil
    }
  }

  /// The templates of a source, and the built-in copies of those that it does not have.
  static func load(own: @escaping (String) throws(TemplateFailure) -> String?) throws(TemplateFailure) -> TemplateSet {
    let source = { (name: String) throws(TemplateFailure) -> String? in
      guard let text = try own(name) else { return BuiltInTemplates.texts[name] }
      try TemplateCompiler.checkSyntax(text, name + ".mustache")
      return text
    }
    return TemplateSet(
      japanese: try LanguageTemplates(.ja, source: source), english: try LanguageTemplates(.en, source: source))
  }

  /// The templates in a language.
  subscript(_ language: Language) -> LanguageTemplates {
    switch language {
    case .ja: japanese
    case .en: english
    }
  }

  /// The file's text, or nil where there is no such file.
  private static func read(_ path: FilePath) throws(TemplateFailure) -> String? {
    let file = path.string
    var bytes: [UInt8]
    do {
      bytes = try ByteSource(path: path).readAll(most: largest + 1)
    } catch Errno.noSuchFileOrDirectory, Errno.notDirectory {
      return nil
    } catch Errno.invalidArgument {
      throw TemplateFailure(.notAFile, file: file)
    } catch {
      throw TemplateFailure(.unreadable(SystemWords.of(error)), file: file)
    }
    guard bytes.count <= largest else { throw TemplateFailure(.tooLarge, file: file) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw TemplateFailure(.notUTF8, file: file) }
    return text
  }
}
