import Foundation
import Glibc
import SystemPackage
import Tables
import TestSupport
import Testing

/// Exports whose names are not UTF-8, as an archive that was packed on Windows leaves them.
@Suite struct CP932NameTests {
  private let folder: TemporaryFolder
  /// `exports/大阪.csv`, its name in CP932.
  private let export: FilePath

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(ExportText.of(ExportText.goodRow), to: "exports/kyoto.csv")
    export = FilePath(folder.path("exports")).appending(try Self.component("大阪.csv"))
    let rights = FilePermissions(rawValue: 0o640)
    let file = try FileDescriptor.open(export, .writeOnly, options: .create, permissions: rights)
    try file.closeAfter { _ = try file.writeAll(ExportText.of(ExportText.lostZeroRow).utf8) }
  }

  /// The table for the office, sent and corrected.
  private func returned() throws -> String {
    let sent = folder.path("sent")
    let run = try Program.houkan.run(["run", folder.path("exports"), "--output", sent, "--date", "2026-11-22"])
    #expect(run.status == 0, "\(run.errors)")
    let table = try folder.text("sent/latest/offices/大阪.csv")
    let corrected = table.replacingOccurrences(of: ",\"2027-03-31\",", with: ",\"2027-03-30\",")
    #expect(corrected != table)
    return try folder.write(corrected, to: "returned.csv")
  }

  private func apply(_ options: [String]) throws -> Program.Outcome {
    try Program.houkan.run(
      ["apply", returned(), "--to", folder.path("exports"), "--date", "2026-11-22", "--output", folder.path("out")]
        + options)
  }

  private func read() throws -> String {
    String(decoding: try ByteSource(path: export).readAll(), as: UTF8.self)
  }

  private static let corrected = ExportText.lostZeroRow.replacing("2027-03-31", with: "2027-03-30")

  @Test func oneIsCorrectedInPlace() throws {
    let outcome = try apply(["--in-place"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try read() == ExportText.of(Self.corrected))
    #expect(try export.stat().permissions.rawValue == 0o640)
    #expect(try folder.text("out/before/大阪.csv") == ExportText.of(ExportText.lostZeroRow))
    // Nothing else has appeared beside it.
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("exports")).count == 2)
  }

  @Test func aCorrectedCopyHasTheNameThatPeopleRead() throws {
    let outcome = try apply([])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try read() == ExportText.of(ExportText.lostZeroRow))
    #expect(try folder.text("out/大阪.csv") == ExportText.of(Self.corrected))
  }

  /// A link that people can type may lead to such a folder: its pages are kept all the same.
  @Test func theOutputMayLieInSuchAFolder() throws {
    let real = FilePath(folder.path("")).appending(try Self.component("夜"))
    try real.makeFolder()
    #expect(real.withPlatformString { symlink($0, folder.path("out")) } == 0)
    for date in ["2026-11-21", "2026-11-22"] {
      let run = try Program.houkan.run(["run", folder.path("exports"), "--output", folder.path("out"), "--date", date])
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(try real.appending("latest/stations/27/2760090015.html").stat().linkCount == 2)
  }

  private static func component(_ name: String) throws -> FilePath.Component {
    let bytes = try #require(name.data(using: .shiftJIS)).map { CChar(bitPattern: $0) } + [0]
    return try #require(FilePath.Component(platformString: bytes))
  }
}
