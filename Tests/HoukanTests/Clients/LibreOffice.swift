import Foundation
import TestSupport

/// LibreOffice without a window: a spreadsheet program as people use it, with Japanese settings.
struct LibreOffice {
  /// A file that LibreOffice did not make; its exit status does not tell.
  struct Failure: Error, CustomStringConvertible {
    let missing: String
    let said: String

    var description: String { "LibreOffice did not make \(missing) (make test-clients installs it): \(said)" }
  }

  /// How it takes the cells of a text file.
  enum Cells {
    /// By what they look like: what happens to a file that is opened by a double click.
    case guessed
    /// All of them as texts: what a careful person chooses.
    case texts
  }

  /// Encodings by LibreOffice's numbers.
  enum Charset: Int {
    case utf8 = 76
    case cp932 = 60
  }

  private let folder: TemporaryFolder
  private let profile: String

  /// A program with a profile of its own, for one profile serves one process at a time.
  init(in folder: TemporaryFolder) throws {
    self.folder = folder
    profile = folder.path("profile-\(UUID().uuidString)")
    let settings = """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">\
      <value>ja-JP</value></prop></item></oor:items>
      """
    try FileManager.default.createDirectory(atPath: profile + "/user", withIntermediateDirectories: true)
    try Data(settings.utf8).write(to: URL(fileURLWithPath: profile + "/user/registrymodifications.xcu"))
  }

  /// Opens text files as a person does, and saves each as a workbook. Gives the workbooks' paths.
  func workbooks(ofText files: [String], _ charset: Charset, _ cells: Cells) throws -> [String] {
    try convert(files, to: "xlsx", ending: "xlsx", reading: reading(charset, cells))
  }

  /// Opens text files as a person does, and saves each again as text, in the same encoding or another.
  func textAgain(
    _ files: [String], _ charset: Charset, _ cells: Cells, writing: Charset? = nil
  ) throws -> [String] {
    try convert(
      files, to: "csv:\(LibreOffice.text):44,34,\((writing ?? charset).rawValue),1,,1041,false,true,false",
      ending: "csv",
      reading: reading(charset, cells))
  }

  /// Opens workbooks and saves each again.
  func workbooksAgain(_ files: [String]) throws -> [String] {
    try convert(files, to: "xlsx", ending: "xlsx", reading: nil)
  }

  /// Opens workbooks and saves the first sheet of each as text.
  func text(ofWorkbooks files: [String], _ charset: Charset) throws -> [String] {
    try convert(
      files, to: "csv:\(LibreOffice.text):44,34,\(charset.rawValue),1,,1041,false,true,false", ending: "csv",
      reading: nil)
  }

  private static let text = "Text - txt - csv (StarCalc)"

  /// Comma, quotation mark, encoding, first line, types of columns, Japanese, whether quoted cells are texts, whether
  /// dates and the like are looked for.
  private func reading(_ charset: Charset, _ cells: Cells) -> String {
    switch cells {
    case .guessed: return "\(LibreOffice.text):44,34,\(charset.rawValue),1,,1041,false,true"
    case .texts:
      let types = (1...100).map { "\($0)/2" }.joined(separator: "/")
      return "\(LibreOffice.text):44,34,\(charset.rawValue),1,\(types),1041,false,false"
    }
  }

  private func convert(_ files: [String], to format: String, ending: String, reading: String?) throws -> [String] {
    let target = folder.path("made-\(UUID().uuidString)")
    let said = Pipe()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["soffice", "-env:UserInstallation=file://\(profile)", "--headless"]
      + (reading.map { ["--infilter=\($0)"] } ?? [])
      + ["--convert-to", format, "--outdir", target] + files
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = said
    process.standardError = said
    try process.run()
    let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return try files.map { file in
      let name = URL(fileURLWithPath: file).deletingPathExtension().appendingPathExtension(ending).lastPathComponent
      guard FileManager.default.fileExists(atPath: target + "/" + name) else {
        throw Failure(missing: name, said: text)
      }
      return target + "/" + name
    }
  }
}
