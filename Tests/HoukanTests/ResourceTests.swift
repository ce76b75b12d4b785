import Foundation
import Glibc
import Testing
import TestSupport

@testable import houkan_dev

/// What the real program does where the machine refuses: a clear word, the right exit status, nothing left behind.
@Suite struct ResourceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private var common: [String] { ["--date", "2026-11-22", "--progress", "none", "--lang", "en"] }

  /// Runs the program in a shell, `houkan` being the program; with a bound on time, so that nothing hangs.
  private func shell(_ script: String) throws -> Program.Outcome {
    let output = folder.path("shell-output")
    let errors = folder.path("shell-errors")
    for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    let houkan = "houkan() { command '\(Program.houkan.url.path)' \"$@\"; }\n"
    process.arguments = ["\(60 * Patience.factor)", "bash", "-c", houkan + script]
    process.currentDirectoryURL = folder.root
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Program.Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  private func writeGood(_ name: String = "in/osaka.csv") throws {
    try folder.write(ExportText.of(ExportText.goodRow), to: name)
  }

  /// The cells of an export with so many good rows.
  private static func cells(rows: Int) -> [[BookCell]] {
    ([ExportText.header] + Array(repeating: ExportText.goodRow, count: rows)).map { line in
      line.split(separator: ",").map { .text(String($0)) }
    }
  }

  private var options: String { common.joined(separator: " ") }

  @Test(arguments: ["pipe.csv", "/dev/zero", "/dev/null"])
  func onlyFilesAndFoldersAreRead(_ name: String) throws {
    #expect(mkfifo(folder.path("pipe.csv"), 0o600) == 0)
    for command in ["check \(name)", "run \(name) --output out"] {
      let outcome = try shell("houkan \(command) \(options)")
      #expect(outcome.status == 65, "\(outcome.errors)")
      #expect(outcome.errors.contains("not a file; name a file or folder"), "\(outcome.errors)")
    }
    #expect(try shell("houkan fix \(name) --output fixed --lang en").status == 65)
    try writeGood()
    let applied = try shell("houkan apply \(name) --to in --output applied --lang en")
    #expect(applied.status == 65 && applied.errors.contains("not a file; name a file or folder"), "\(applied.errors)")
  }

  /// Found by hand: half a file stayed, and one that was to be replaced was gone.
  @Test(arguments: ["csv", "xlsx"]) func aTemplateIsWrittenWholeOrNotAtAll(_ form: String) throws {
    try folder.write("before", to: "there.\(form)")
    for (name, option) in [("new", ""), ("there", "--force")] {
      let outcome = try shell("ulimit -f 0; houkan template --output \(name).\(form) \(option) 2> errors")
      #expect(outcome.status == 73)
    }
    #expect(folder.names().filter { $0.hasSuffix(form) || $0.hasPrefix(".") } == ["there.\(form)"])
    #expect(try folder.text("there.\(form)") == "before")
  }

  @Test func aPipeInPlaceOfATemplateOrAConfigurationIsToldOf() throws {
    try writeGood()
    #expect(mkdir(folder.path("tpl"), 0o700) == 0)
    for (pipe, option) in [("tpl/station.mustache", "--templates tpl"), ("houkan.yaml", "--config houkan.yaml")] {
      #expect(mkfifo(folder.path(pipe), 0o600) == 0)
      let outcome = try shell("houkan run in --output out \(option) \(options)")
      #expect(outcome.status == 78 && outcome.errors.contains(pipe), "\(outcome.errors)")
    }
    #expect(folder.files(below: "out").isEmpty)
  }

  @Test func aPipeAmongExportsIsToldOfAndTheOthersAreRead() throws {
    try writeGood()
    #expect(mkfifo(folder.path("in/pipe.csv"), 0o600) == 0)
    let outcome = try shell("houkan run in --output out \(options)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("out/latest/findings.jsonl").contains("pipe.csv"))
    #expect(try folder.text("out/latest/stations.jsonl").split(separator: "\n").count == 1)
    #expect(try shell("houkan fix in --output fixed --lang en").output.contains("pipe.csv"))
    #expect(folder.files(below: "fixed") == ["changes.csv", "osaka.csv"])
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

  @Test func aLoopOfLinksEndsAndEveryFileIsReadOnce() throws {
    try writeGood()
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/again"), withDestinationPath: ".")
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/same.csv"), withDestinationPath: "osaka.csv")
    try FileManager.default.createSymbolicLink(atPath: folder.path("in/itself"), withDestinationPath: "itself")
    let outcome = try shell("houkan run in --output out \(options)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("out/latest/stations.jsonl").split(separator: "\n").count == 1)
    #expect(!(try folder.text("out/latest/findings.jsonl").contains("repeated")))
  }

  /// How root becomes nobody.
  private static let asNobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"
  /// Begins a command in a shell that mounts a folder for itself alone.
  private static let mounting = "unshare --mount --map-root-user bash -c 'mount -t tmpfs "
  /// Begins a command with a folder `small` that holds no more than this.
  private static func inSmallFolder(kilobytes: Int) -> String {
    "mkdir -p small && \(mounting)-o size=\(kilobytes)k none small && "
  }

  /// How a program is run in a shell without `/proc`.
  private static let withoutProc = mounting + "none /proc || exit 126; "

  /// Whether the machine can do what the script asks of it.
  private static func can(_ script: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  @Test(
    .enabled(
      if: getuid() != 0 || can("\(asNobody) '\(Program.houkan.path)' --version"),
      "root reads everything, and nobody cannot run the program"))
  func anExportThatMayNotBeReadKeepsNoOtherFromBeingRead() throws {
    try writeGood()
    try folder.write(ExportText.of(ExportText.lostZeroRow), to: "in/secret.csv")
    chmod(folder.path("in/secret.csv"), 0)
    // Root reads everything: as root the program runs as nobody.
    let prefix = getuid() == 0 ? Self.asNobody : "env"
    chmod(folder.root.path, 0o777)
    let houkan = "\(prefix) '\(Program.houkan.url.path)'"
    let outcome = try shell("\(houkan) run in --output out \(options)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let findings = try folder.text("out/latest/findings.jsonl")
    #expect(findings.contains("file-unreadable") && findings.contains("secret.csv"), "\(findings)")
    #expect(try folder.text("out/latest/stations.jsonl").split(separator: "\n").count == 1)
    let fixed = try shell("\(houkan) fix in --output fixed --lang en")
    #expect(fixed.status == 0 && fixed.output.contains("secret.csv"), "\(fixed.errors)")
    let refused = try shell("mkdir -m 555 locked; \(houkan) run in --output locked/out \(options)")
    #expect(refused.status == 73 && refused.errors.contains("locked"), "\(refused.errors)")
  }

  @Test func fewFileHandlesAreToldOf() throws {
    for number in 1...20 { try writeGood("in/\(number).csv") }
    try writeGood("one/osaka.csv")
    #expect(try shell("houkan run one --output out \(options)").status == 0)
    let few = try shell("ulimit -n 20; houkan run in --output out \(options)")
    #expect(few.status == 70 && few.errors.contains("ulimit -n"), "\(few.errors)")
    #expect(try shell("ulimit -n 20; houkan fix in --output fixed --lang en").status == 70)
    #expect(folder.files(below: "fixed").isEmpty)
    // Whatever it is that cannot be opened.
    for number in 8...18 {
      let outcome = try shell("ulimit -n \(number); houkan run one --output few \(options)")
      #expect([0, 70].contains(outcome.status), "\(number): \(outcome.errors)")
    }
    // However few they are, no folder passes for an empty one.
    let fewest = try statuses(ofChecking: "one")
    #expect(!fewest.output.contains(": 65\n"), "\(fewest.output)\(fewest.errors)")
    #expect(fewest.output.contains(": 70\n") && fewest.output.contains("16: 0\n"), "\(fewest.output)")
    // A soft limit alone is none.
    #expect(try shell("ulimit -Sn 20; houkan run in --output out \(options)").status == 0)
    #expect(try hidden("out/runs").isEmpty && hidden("out") == [".lock"])
  }

  /// The exit statuses of `check` with 4 to 16 file handles, a line `4: 70` for each.
  private func statuses(ofChecking input: String) throws -> Program.Outcome {
    try shell(
      "for number in {4..16}; do (ulimit -n $number; SWIFT_BACKTRACE=enable=no houkan check \(input) \(options)); "
        + "echo $number: $?; done")
  }

  /// However few they are, no workbook is called broken for it.
  @Test func noWorkbookIsBlamedForFewFileHandles() throws {
    let sheet = BookSheet(name: "一覧", rows: Self.cells(rows: 1))
    try folder.write(Data(BookWriter.bytes(of: [sheet])), to: "in/osaka.xlsx")
    let outcome = try statuses(ofChecking: "in")
    #expect(!outcome.output.contains(": 65\n"), "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains(": 70\n") && outcome.output.contains("16: 0\n"), "\(outcome.output)")
    #expect(outcome.errors.contains("ulimit -n"), "\(outcome.errors)")
  }

  /// The network of a process that has ended is a folder that can be opened, but not be listed.
  /// The process must outlive the shell, which would take its end in otherwise.
  @Test func aFolderThatCannotBeListedIsToldOf() throws {
    try writeGood()
    let outcome = try shell(
      """
      bash -c 'sleep 1 & echo $! > ended; exec sleep 60' & parent=$!
      until grep -qs '^State:.Z' /proc/$(cat ended)/status; do sleep 0.01; done
      houkan run in /proc/$(cat ended)/net --output out \(options)
      status=$?; kill $parent; exit $status
      """)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let findings = try folder.text("out/latest/findings.jsonl")
    #expect(findings.contains("file-unreadable") && findings.contains("\"net\""), "\(findings)")
    #expect(try folder.text("out/latest/stations.jsonl").split(separator: "\n").count == 1)
  }

  /// A workbook whose sheet turns out to be broken while it is put down takes nothing along.
  @Test func brokenWorkbooksKeepNoFileHandles() throws {
    let book = Data(try BookWriter.brokenSheet(Self.cells(rows: 1)))
    for number in 1...60 { try folder.write(book, to: "in/\(number).xlsx") }
    try writeGood()
    let outcome = try shell("ulimit -n 40; houkan run in --output out \(options)")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let findings = try folder.text("out/latest/findings.jsonl").split(separator: "\n")
    #expect(findings.filter { $0.contains("workbook-broken") }.count == 60)
  }

  /// Exports that are put down in the folder for temporary files before they can be judged.
  private func writeExportsThatArePutDown(rows: Int = 1) throws {
    let text = ([ExportText.header] + Array(repeating: ExportText.goodRow, count: rows)).joined(separator: "\r\n")
    try folder.write(try #require(text.data(using: .utf16)), to: "wide/osaka.csv")
    let sheet = BookSheet(name: "一覧", rows: Self.cells(rows: rows))
    try folder.write(Data(BookWriter.bytes(of: [sheet])), to: "books/osaka.xlsx")
  }

  @Test func aMissingFolderForTemporaryFilesIsToldOf() throws {
    try writeExportsThatArePutDown()
    try writeGood()
    let made = try Program.dev.run([
      "bench-data", "--rows", "6000", "--findings-per-row", "3", "--output", folder.path("many"),
    ])
    #expect(made.status == 0)
    for command in [
      "check wide", "check books", "check - < in/osaka.csv", "run wide in --output out --date 2026-11-22",
      "fix wide --output fixed", "check many --fail-on never",
    ] {
      for (language, word) in [("en", "temporary files"), ("ja", "一時ファイル")] {
        let outcome = try shell("TMPDIR=/nowhere houkan \(command) --lang \(language)")
        #expect(outcome.status == 73, "\(command): \(outcome.errors)")
        #expect(outcome.errors.contains("/nowhere") && outcome.errors.contains(word), "\(command): \(outcome.errors)")
      }
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("out/latest")))
    #expect(folder.files(below: "fixed").isEmpty)
  }

  /// Where only the workbooks need it, too, which another library writes.
  @Test func aMissingFolderForTemporaryFilesIsNoFaultOfTheWorkbook() throws {
    try writeGood()
    for command in ["run in --output out --date 2026-11-22", "template --format xlsx --output t.xlsx"] {
      let outcome = try shell("TMPDIR=/nowhere houkan \(command) --lang en")
      #expect(outcome.status == 73, "\(outcome.errors)")
      #expect(outcome.errors.contains("No temporary files can be kept in /nowhere"), "\(outcome.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("out/latest")))
  }

  /// A list of acceptances that cannot be read for want of room must not count as one that is wrong.
  @Test func aMissingFolderForTemporaryFilesIsNoFaultOfTheAcceptedList() throws {
    try writeGood()
    let list = try #require("規則,医療機関コード,ファイル,項目,値,理由,承認者,期限\r\n".data(using: .utf16))
    try folder.write(list, to: "accepted.csv")
    try folder.write("accepted: accepted.csv\n", to: "houkan.yaml")
    for command in ["check in", "run in --output out"] {
      #expect(try shell("houkan \(command) --config houkan.yaml \(options)").status == 0)
      let outcome = try shell("TMPDIR=/nowhere houkan \(command) --config houkan.yaml \(options)")
      #expect(outcome.status == 73 && outcome.errors.contains("kept in /nowhere"), "\(outcome.errors)")
    }
  }

  @Test func aFullFolderForTemporaryFilesIsToldOf() throws {
    try writeExportsThatArePutDown(rows: 20_000)
    for name in ["wide", "books"] {
      // With less room there the sanitizer of threads dies, which puts half a megabyte down itself.
      let outcome = try shell("ulimit -f 600; TMPDIR=. houkan check \(name) \(options)")
      #expect(outcome.status == 73, "\(outcome.errors)")
      #expect(outcome.errors.contains("ulimit -f") && outcome.errors.contains("temporary"), "\(outcome.errors)")
    }
  }

  @Test func theLimitOnFileSizesIsToldOf() throws {
    let made = try Program.dev.run(["bench-data", "--rows", "800", "--output", folder.path("in")])
    #expect(made.status == 0)
    try writeGood("one/osaka.csv")
    #expect(try shell("houkan run one --output out \(options)").status == 0)
    let latest = try folder.data("out/latest/run.json")
    let outcome = try shell("ulimit -f 120; houkan run in --output out \(options)")
    #expect(outcome.status == 73 && outcome.errors.contains("ulimit -f"), "\(outcome.errors)")
    #expect(try folder.data("out/latest/run.json") == latest)
    #expect(try hidden("out/runs").isEmpty && hidden("out") == [".lock"])
    let fixed = try shell("ulimit -f 120; houkan fix in --output fixed --lang en")
    #expect(fixed.status == 73 && fixed.errors.contains("ulimit -f"), "\(fixed.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("fixed")))
  }

  /// libxlsxwriter's own temporary files are larger than the workbook; where they are cut, the workbook is not
  /// published.
  @Test func aWorkbookWithCutSheetsIsNotPublished() throws {
    let made = try Program.dev.run([
      "bench-data", "--rows", "250", "--findings-per-row", "1", "--date", "2026-11-22", "--output", folder.path("in"),
    ])
    #expect(made.status == 0)
    let outcome = try shell("ulimit -f 900; houkan run in --output out \(options)")
    #expect(outcome.status == 73, "\(outcome.errors)")
    #expect(outcome.errors.contains("No temporary files can be kept in /tmp (File too large)"), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("out/latest")))
  }

  /// Found by hand: where a file gives its space back before the next one ends, a sheet had a hole in its middle and a
  /// right end.
  @Test(
    .enabled(
      if: can("unshare --mount --map-root-user mount -t tmpfs none /tmp"),
      "not every machine lets anybody mount a folder"))
  func aWorkbookWithAHoleIsNotPublished() throws {
    let made = try Program.dev.run([
      "bench-data", "--rows", "250", "--findings-per-row", "1", "--date", "2026-11-22", "--output", folder.path("in"),
    ])
    #expect(made.status == 0)
    #expect(try shell("houkan run in --output whole \(options)").status == 0)
    let whole = try folder.data("whole/latest/offices/架空第1.xlsx")
    var refused = 0
    for size in [1_000, 1_400, 1_800, 2_000, 2_200, 2_400, 2_600, 16_000] {
      let outcome = try shell(
        Self.inSmallFolder(kilobytes: size)
          + "TMPDIR=small \"$0\" run in --output out-\(size) \(options)' '\(Program.houkan.url.path)'")
      if outcome.status == 73 {
        refused += 1
        #expect(outcome.errors.contains("No temporary files can be kept in small (No space left"), "\(outcome.errors)")
      } else {
        #expect(outcome.status == 0, "\(size): \(outcome.errors)")
        #expect(try folder.data("out-\(size)/latest/offices/架空第1.xlsx") == whole, "\(size)")
      }
    }
    #expect((1...7).contains(refused))
  }

  @Test func aReaderWhoHasSeenEnoughIsNoFault() throws {
    let made = try Program.dev.run([
      "bench-data", "--rows", "2000", "--findings-per-row", "3", "--output", folder.path("in"),
    ])
    #expect(made.status == 0)
    let outcome = try shell("houkan check in \(options) | head -n 1 >&2; echo ${PIPESTATUS[0]}")
    #expect(outcome.output == "1\n", "\(outcome.errors)")
    #expect(!outcome.errors.contains("fault"), "\(outcome.errors)")
    try writeGood("one/osaka.csv")
    let run = try shell(
      "houkan run one --output out --date 2026-11-22 --progress plain 2> >(true) | true; echo ${PIPESTATUS[0]}")
    #expect(run.output == "0\n", "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path("out/latest/run.json")))
  }

  @Test func closedDescriptorsNeverReachAFile() throws {
    try writeGood("one/osaka.csv")
    #expect(try shell("houkan run one --output a --date 2026-11-22").status == 0)
    #expect(try shell("houkan run one --output b --date 2026-11-22 <&- >&- 2>&-").status == 0)
    #expect(try folder.differences("a/latest", "b/latest") == ["run.json"])
    #expect(try folder.data("b/.lock").isEmpty)
    let closed = try shell("houkan check - --lang en <&-")
    #expect(closed.status == 65 && closed.errors.contains("Bad file descriptor"), "\(closed.errors)")
  }

  /// In a container or under a strict service.
  @Test(
    .disabled(if: Patience.factor > 1, "the sanitizers themselves cannot do without /proc"),
    .enabled(if: can(withoutProc + "true'"), "not every machine lets anybody hide a file system from himself"))
  func withoutProcItSaysSo() throws {
    try writeGood()
    let command = "\"$0\" run in --output out \(options)' '\(Program.houkan.url.path)'"
    let outcome = try shell(Self.withoutProc + command)
    #expect(outcome.status == 70 && outcome.errors.contains("/proc"), "\(outcome.output)\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }

  @Test func fullStandardOutputIsToldOf() throws {
    try folder.write(ExportText.of(ExportText.lostZeroRow), to: "in/osaka.csv")
    for command in ["check in \(options)", "template", "rules"] {
      let outcome = try shell("houkan \(command) > /dev/full")
      #expect(outcome.status == 73 && outcome.errors.contains("/dev/stdout"), "\(command): \(outcome.errors)")
    }
  }

  private func hidden(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path(name)).filter { $0.hasPrefix(".") }
  }
}
