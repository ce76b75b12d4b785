import Rules
import SystemPackage
import Testing

struct SystemWordsTests {
  @Test func aFrequentReasonIsJapanese() {
    let words = SystemWords.of(Errno.permissionDenied)
    #expect(words == Words(ja: "権限がありません", en: "Permission denied"))
  }

  @Test func aRareReasonIsInTheSystemsWords() {
    let words = SystemWords.of(Errno.wouldBlock)
    #expect(words.en.contains("unavailable"))
    #expect(words.ja == words.en)
  }

  @Test func anotherErrorSaysWhatItIs() {
    #expect(SystemWords.of(CancellationError()).ja == "CancellationError()")
  }
}
