import Glibc
public import SystemPackage
import Tables

/// One file that a person has named: it is written whole, or stays as it was.
public enum NamedFile {
  /// Writes the file. Throws `CopyFailure.exists` where there is one that is neither empty nor to be replaced,
  /// `CopyFailure.leadsNowhere` where there is a link without a file, `OutputFolder.Failure`, and `CopyFailure.changed`
  /// or `CopyFailure.kept` where somebody saves the file meanwhile.
  public static func write(_ bytes: [UInt8], to path: FilePath, replacing: Bool) throws {
    let target = path.resolvedAsFarAsThere
    guard case .success(let there) = FileIdentity.look(at: target) else {
      if (try? target.stat(followTargetSymlink: false)) != nil { throw CopyFailure.leadsNowhere(path) }
      return try stage(bytes, target, replacing: nil, mode: 0o666 & ~FileTree.creationMask)
    }
    if there.special != nil { return try pour(bytes, into: target) }
    do {
      guard try replacing || isEmpty(target, there) else { throw CopyFailure.exists(path) }
      let original = try ByteSource(path: target)
      try stage(bytes, target, replacing: original, mode: FileTree.mode(of: target))
    } catch let reason as Errno {
      throw OutputFolder.Failure.refused(path, reason)
    }
  }

  private static func isEmpty(_ path: FilePath, _ there: FileIdentity) throws(Errno) -> Bool {
    if there.isFolder { return false }
    return try path.stat().size == 0
  }

  private static func stage(_ bytes: [UInt8], _ target: FilePath, replacing original: ByteSource?, mode: UInt32) throws
  {
    let staged = StagedFiles()
    try staged.add(target, replacing: original, mode: mode) { try $0(bytes) }
    try staged.commit()
  }

  /// A device or pipe has no bytes that could be lost. Throws `OutputFolder.Failure`.
  private static func pour(_ bytes: [UInt8], into path: FilePath) throws(OutputFolder.Failure) {
    try OutputFolder.Failure.naming(path) {
      let file = try FileDescriptor.open(path, .writeOnly, options: [.closeOnExec])
      try file.closeAfter { _ = try file.writeAll(bytes) }
    }
  }
}
