/// The texts that cells share (ECMA-376 Part 1, 18.4.8): one after the other, without a `String` each.
final class SharedStrings: XMLPart {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var item: [UInt8] = []
  private var isText = false
  /// Inside readings of kanji (furigana), which are no part of the text.
  private var isPhonetic = false
  private let limits: WorkbookLimits

  init(limits: WorkbookLimits) { self.limits = limits }

  /// How many texts there are.
  var count: Int { ends.count }

  /// The UTF-8 of the text with this number, which is below `count`.
  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name {
    case "si": item.removeAll(keepingCapacity: true)
    case "rPh": isPhonetic = true
    case "t": isText = !isPhonetic
    default: return
    }
  }

  func text(_ utf8: UnsafeRawBufferPointer) throws {
    guard isText else { return }
    guard item.count + utf8.count <= limits.cellBytes else { throw WorkbookFailure.tooLarge(.cell) }
    item.append(contentsOf: utf8)
  }

  func end(_ name: XMLName) throws {
    switch name {
    case "t": isText = false
    case "rPh": isPhonetic = false
    case "si":
      CharacterEscapes.decode(&item)
      guard ends.count < limits.sharedStrings, bytes.count + item.count <= limits.sharedStringBytes else {
        throw WorkbookFailure.tooLarge(.sharedStrings)
      }
      bytes.append(contentsOf: item)
      ends.append(UInt32(bytes.count))
    default: return
    }
  }
}
