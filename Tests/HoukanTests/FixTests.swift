import Foundation
import Testing
import TestSupport

@testable import houkan_dev

/// `houkan fix` on real files.
@Suite struct FixTests {
  private let folder: TemporaryFolder
  private static let header = "都道府県コード,ステーションコード,ステーション名,電話番号,お客さまID,工事日,備考"

  init() throws {
    folder = try TemporaryFolder()
  }

  private func fix(_ arguments: String...) throws -> Program.Outcome {
    try Program.houkan.run(["fix"] + arguments)
  }

  private func text(_ rows: String...) -> String { ([FixTests.header] + rows).joined(separator: "\r\n") + "\r\n" }

  @Test func changesTheFormAndNothingElse() throws {
    let input = text(
      "２７,\"0090015\",見本ｽﾃｰｼｮﾝ,\"06-6000-0000\",caf5000123456,2027/3/31, そのまま ", "16,190016,見本,,,未定,=1+1",
      "27,0090023,短い行,06-6000-0001")
    try folder.write(try #require(input.data(using: .shiftJIS)), to: "in/osaka/kita.csv")
    let outcome = try fix(folder.path("in"), "--output", folder.path("out"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("直したセル: 4") && outcome.output.contains("電話番号: 1"), "\(outcome.output)")
    let expected = text(
      "27,\"0090015\",見本ｽﾃｰｼｮﾝ,\"0660000000\",CAF5000123456,2027-03-31, そのまま ", "16,190016,見本,,,未定,=1+1",
      "27,0090023,短い行,06-6000-0001")
    #expect(try folder.data("out/osaka/kita.csv") == expected.data(using: .shiftJIS))
    let changes = try folder.data("out/changes.csv")
    #expect(changes.starts(with: [0xEF, 0xBB, 0xBF]))
    let lines = String(decoding: changes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines[0] == "\"ファイル\",\"行\",\"セル\",\"項目\",\"変更前\",\"変更後\",\"理由\"")
    #expect(lines.contains("\"osaka/kita.csv\",\"2\",\"D2\",\"電話番号\",\"06-6000-0000\",\"0660000000\",\"半角数字だけにする\""))
    #expect(lines.count == 6)
  }

  @Test func zerosArePaddedOnlyWhenAskedFor() throws {
    let input = try folder.write(text("16,190016,見本,,,,", "17,190016,見本,,,,"), to: "a.csv")
    #expect(try fix(input, "--output", folder.path("plain")).status == 0)
    #expect(try folder.text("plain/a.csv") == text("16,190016,見本,,,,", "17,190016,見本,,,,"))
    #expect(try fix(input, "--output", folder.path("padded"), "--padded-zeros").status == 0)
    #expect(try folder.text("padded/a.csv") == text("16,0190016,見本,,,,", "17,190016,見本,,,,"))
  }

  @Test func aFixedFolderStaysAsItIs() throws {
    #expect(try fix(Repository.samples, "--output", folder.path("a"), "--padded-zeros").status == 0)
    let again = try fix(folder.path("a"), "--output", folder.path("b"), "--padded-zeros")
    #expect(again.status == 0)
    #expect(again.output.contains("直したセル: 0"), "\(again.output)")
    let names = folder.files(below: "a")
    #expect(names == folder.files(below: "b") && names.count > 10)
    for name in names where name != "changes.csv" {
      #expect(try folder.data("a/" + name) == folder.data("b/" + name), "\(name)")
    }
    // Judged, the copies say the same of the same stations.
    let check = try Program.houkan.run(
      [
        "check", folder.path("a"), "--date", "2026-11-22", "--fail-on", "never", "--format", "jsonl", "--progress",
        "none",
      ])
    #expect(check.status == 0 && !check.output.contains("changes.csv"))
  }

  @Test func aDryRunWritesNothing() throws {
    let outcome = try fix(Repository.samples, "--output", folder.path("out"), "--dry-run", "--lang", "en")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Cells that would be changed: ") && outcome.output.contains("nothing was written"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
    let japanese = try fix(Repository.samples, "--output", folder.path("out"), "--dry-run")
    #expect(japanese.output.hasPrefix("直す予定のセル: ") && !japanese.output.contains("しました"), "\(japanese.output)")
  }

  @Test func refusesToOverwrite() throws {
    let input = try folder.write(text("27,0090015,見本,06-6000-0000,,,"), to: "in/a.csv")
    for output in ["in", "in/fixed"] {
      let outcome = try fix(folder.path("in"), "--output", folder.path(output))
      #expect(outcome.status == 73, "\(output)")
    }
    #expect(try fix(input, "--output", folder.path("in")).status == 73)
    #expect(try folder.text("in/a.csv") == text("27,0090015,見本,06-6000-0000,,,"))
    #expect(try fix(input, "--output", folder.path("out")).status == 0)
    // The same once more is no harm; other contents are.
    #expect(try fix(input, "--output", folder.path("out")).status == 0)
    try folder.write("mine", to: "out/a.csv")
    let outcome = try fix(input, "--output", folder.path("out"))
    #expect(outcome.status == 73 && outcome.errors.contains("a.csv"), "\(outcome.errors)")
    #expect(try folder.text("out/a.csv") == "mine")
    let file = try folder.write("a file", to: "file")
    #expect(try fix(input, "--output", file + "/below").status == 73)
  }

  @Test func onlyTheOwnerMayReadTheCopies() throws {
    let input = try folder.write(text("27,0090015,見本,06-6000-0000,,,"), to: "in/deep/a.csv")
    #expect(try fix(folder.path("in"), "--output", folder.path("out")).status == 0, "\(input)")
    for (name, rights) in [("out", 0o700), ("out/deep", 0o700), ("out/deep/a.csv", 0o600), ("out/changes.csv", 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
      #expect(attributes[.posixPermissions] as? Int == rights, "\(name)")
    }
  }

  /// In the words of `check`, beside exports that can be put right.
  @Test func filesThatAreLeftAloneAreNamedWithTheReason() throws {
    try folder.write(text("27,0090015,見本,06-6000-0000,,,"), to: "in/a.csv")
    let rows = [[BookCell.text("都道府県コード"), .text("ステーションコード"), .text("ステーション名")]]
    try folder.write(Data(BookWriter.bytes(of: [BookSheet(name: "一覧", rows: rows)]).prefix(300)), to: "in/broken.xlsx")
    try folder.write("", to: "in/empty.csv")
    try folder.write("a,b\r\n1,2\r\n", to: "in/other.csv")
    let outcome = try fix(folder.path("in"), "--output", folder.path("out"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    for line in ["broken.xlsx: ブックが壊れて", "empty.csv: ファイルが空です", "other.csv: 先頭の20行に"] {
      #expect(outcome.output.contains("\n  " + line), "\(line) in \(outcome.output)")
    }
  }

  @Test func otherExitStatuses() throws {
    let empty = try folder.write("", to: "empty.csv")
    #expect(try fix(empty, "--output", folder.path("out")).status == 65)
    #expect(try fix("--output", folder.path("out")).status == 64)
    #expect(try fix(empty).status == 64)
    #expect(try fix("-", "--output", folder.path("out")).status == 64)
    let book = Repository.samples + "/saga.xlsx"
    for (input, reason) in [(empty, "ファイルが空です"), (folder.path("nowhere"), "ファイルまたはフォルダーがありません"), (book, "Excel で直して")] {
      let outcome = try fix(input, "--output", folder.path("out"))
      #expect(outcome.status == 65 && outcome.errors.contains(reason), "\(outcome.errors)")
    }
    let configuration = try folder.write("nonsense: 1\n", to: "houkan.yaml")
    #expect(try fix(empty, "--output", folder.path("out"), "--config", configuration).status == 78)
  }
}
