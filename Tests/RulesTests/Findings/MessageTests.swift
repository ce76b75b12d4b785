import Testing

@testable import Rules

@Suite struct MessageTests {
  @Test func messagesAreWhatTheirLiteralsSay() {
    let broken: [UInt8] = [0xE8, 0xA8, 0x41]
    let message: Message = "「\("値")」\(12) \(Array("訪".utf8)[...]) \(broken[...])" + "。"
    #expect(String(decoding: message.utf8, as: UTF8.self) == "「値」12 訪 \(String(decoding: broken, as: UTF8.self))。")
    #expect(("終" as Message).utf8 == Array("終".utf8))
  }
}
