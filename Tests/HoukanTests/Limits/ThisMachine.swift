import Foundation

/// What tests ask of the machine beside the program.
enum ThisMachine {
  /// How root becomes nobody.
  static let asNobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"
  /// Begins a command in a shell that mounts a folder for itself alone.
  static let mounting = "unshare --mount --map-root-user bash -c 'mount -t tmpfs "
  /// Begins a command with a folder `small` that holds no more than this.
  static func inSmallFolder(kilobytes: Int) -> String {
    "mkdir -p small && \(mounting)-o size=\(kilobytes)k none small && "
  }

  /// How a program is run in a shell without `/proc`.
  static let withoutProc = mounting + "none /proc || exit 126; "

  /// Whether the machine can do what the script asks of it.
  static func can(_ script: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
