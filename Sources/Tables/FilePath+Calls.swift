import Glibc
public import SystemPackage

/// The system's calls on paths, which hand over the bytes of a path as they are: a name need not be UTF-8, and
/// `FilePath.string`, which people read, may then name no file at all.
extension FilePath {
  /// Whether there is something under the path that links lead to.
  public var exists: Bool { withPlatformString { access($0, F_OK) == 0 } }

  /// The path, or where something is under it, the same with the first free number behind it: `name-2`, `name-3`.
  public var firstFree: FilePath {
    var path = self
    var number = 2
    while path.exists {
      path = adding("-\(number)")
      number += 1
    }
    return path
  }

  /// The file that the path leads to, without links; nil where there is none.
  public var resolved: FilePath? {
    guard let real = withPlatformString({ realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return FilePath(platformString: real)
  }

  /// The path without links, absolute; of one that is not there yet, as far as it is.
  public var resolvedAsFarAsThere: FilePath {
    var existing = isAbsolute ? self : FilePath.currentFolder.pushing(self)
    var rest: [FilePath.Component] = []
    while true {
      if let real = existing.resolved { return real.appending(rest.reversed()) }
      guard let last = existing.lastComponent, existing.removeLastComponent() else { return self }
      rest.append(last)
    }
  }

  private static var currentFolder: FilePath {
    guard let folder = getcwd(nil, 0) else { return "." }
    defer { free(folder) }
    return FilePath(platformString: folder)
  }

  /// Gives the file another name, also one that another file has. Throws `Errno`.
  public func rename(to name: FilePath) throws(Errno) { try check(with: name) { Glibc.rename($0, $1) } }

  /// Gives the file a second name, which no other has. Throws `Errno`.
  public func link(to name: FilePath) throws(Errno) { try check(with: name) { Glibc.link($0, $1) } }

  /// Makes a symbolic link of this path that leads to `target`. Throws `Errno`.
  public func makeLink(to target: String) throws(Errno) { try check { symlink(target, $0) } }

  /// Takes the name away from a file or a link. Throws `Errno`.
  public func unlink() throws(Errno) { try check { Glibc.unlink($0) } }

  /// Makes a folder that only its owner may enter. Throws `Errno`.
  public func makeFolder() throws(Errno) { try check { mkdir($0, 0o700) } }

  /// Removes an empty folder. Throws `Errno`.
  public func removeFolder() throws(Errno) { try check { rmdir($0) } }

  /// The path with more at its end.
  public func adding(_ ending: String) -> FilePath { FilePath(platformString: bytes(adding: ending)) }

  /// The bytes of the path with more at its end, up to the zero behind them.
  func bytes(adding ending: String) -> [CChar] {
    withPlatformString { Array(UnsafeBufferPointer(start: $0, count: strlen($0))) } + ending.utf8CString
  }

  /// Does a call on two paths that answers 0 where it has succeeded. Throws `Errno`.
  public func check(
    with other: FilePath, _ call: (UnsafePointer<CChar>, UnsafePointer<CChar>) -> Int32
  ) throws(Errno) {
    try check { path in other.withPlatformString { call(path, $0) } }
  }

  private func check(_ call: (UnsafePointer<CChar>) -> Int32) throws(Errno) {
    if let failure = withPlatformString({ call($0) == 0 ? nil : Errno(rawValue: errno) }) { throw failure }
  }
}
