/// Where the next quote and line ends of a block are; every byte is searched once for each.
struct StructureSearch {
  /// The search for one byte.
  struct Place {
    let byte: UInt8
    private var place: Int

    /// A search that has come to `place`: -1 at the beginning, the block's end where the text surely lacks the byte.
    init(_ character: Unicode.Scalar, at place: Int) {
      byte = UInt8(ascii: character)
      self.place = place
    }

    /// Where the byte occurs first at or behind `index`; the block's end where it does not.
    mutating func next(in block: borrowing Span<UInt8>, from index: Int) -> Int {
      if place < index { place = block.place(of: byte, from: index) }
      return place
    }
  }

  var quote: Place
  var lineFeed = Place("\n", at: -1)
  var carriageReturn: Place

  /// Where the first line end at or behind `index` is; the block's end where there is none.
  mutating func lineEnd(in block: borrowing Span<UInt8>, from index: Int) -> Int {
    min(lineFeed.next(in: block, from: index), carriageReturn.next(in: block, from: index))
  }

  /// A search of a block of a text that may hold what is `special`.
  init(_ special: SpecialBytes, blockEnd: Int) {
    quote = Place("\"", at: special.contains(.quote) ? -1 : blockEnd)
    carriageReturn = Place("\r", at: special.contains(.carriageReturn) ? -1 : blockEnd)
  }
}
