import Testing

@testable import Stations

@Suite struct PostalPrefixesTests {
  @Test func postalPrefixesFit() {
    #expect(PostalPrefixes.fits(530, prefecture: 27) && !PostalPrefixes.fits(530, prefecture: 28))
    // A prefix of three prefectures, and one of two of which neither has many.
    for prefecture in [10, 11, 13] { #expect(PostalPrefixes.fits(370, prefecture: prefecture)) }
    #expect(PostalPrefixes.fits(618, prefecture: 26) && PostalPrefixes.fits(618, prefecture: 27))
    #expect(PostalPrefixes.prefecture(0) == nil && PostalPrefixes.prefecture(-1) == nil)
    #expect(!PostalPrefixes.fits(1000, prefecture: 27) && !PostalPrefixes.fits(0, prefecture: 0))
    let pairs = (0...999).map { prefix in (1...47).count { PostalPrefixes.fits(prefix, prefecture: $0) } }
    #expect(pairs.reduce(0, +) == 983 && pairs.count { $0 > 0 } == 951 && pairs.count { $0 > 1 } == 28)
  }
}
