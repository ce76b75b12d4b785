import Glibc
import Testing

@testable import Batch

/// Which files of a run before may be linked into the next.
@Suite struct PageStampTests {
  private func file(mode: mode_t = S_IFREG | 0o600, owner: uid_t = geteuid()) -> stat {
    var file = stat()
    file.st_mode = mode
    file.st_uid = owner
    return file
  }

  @Test func onlyFilesThatNobodyElseCanChangeAreOurs() {
    #expect(PageStamp.isOurs(file()))
    #expect(!PageStamp.isOurs(file(owner: geteuid() + 1)))
    for mode in [S_IFREG | 0o644, S_IFREG | 0o620, S_IFREG | 0o400, S_IFLNK | 0o600, S_IFDIR | 0o600] {
      #expect(!PageStamp.isOurs(file(mode: mode)))
    }
  }
}
