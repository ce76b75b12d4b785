import Foundation
import Testing
import TestSupport

/// Where a part of the system is missing that the program cannot do without.
@Suite struct MissingSystemTests: LimitsTheMachine {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A wrong digest would pass for the right one.
  @Test func withoutDigestsNothingIsWritten() throws {
    try writeGood()
    // Only the provider that computes nothing.
    try folder.write(
      "openssl_conf = main\n[main]\nproviders = some\n[some]\nnull = only\n[only]\nactivate = 1\n", to: "openssl.cnf")
    let outcome = try shell("export OPENSSL_CONF=$PWD/openssl.cnf; houkan run in --output out \(options)")
    #expect(outcome.status == 70 && outcome.errors.contains("libcrypto computes no SHA-256"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("out/latest")))
  }

  /// In a container or under a strict service.
  @Test(
    .disabled(if: Patience.factor > 1, "the sanitizers themselves cannot do without /proc"),
    .enabled(
      if: ThisMachine.can(ThisMachine.withoutProc + "true'"),
      "not every machine lets anybody hide a file system from himself"))
  func withoutProcItSaysSo() throws {
    try writeGood()
    let command = "\"$0\" run in --output out \(options)' '\(Program.houkan.url.path)'"
    let outcome = try shell(ThisMachine.withoutProc + command)
    #expect(outcome.status == 70 && outcome.errors.contains("/proc"), "\(outcome.output)\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }
}
