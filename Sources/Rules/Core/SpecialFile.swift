/// What a path can lead to that is neither a file nor a folder.
public enum SpecialFile: Error, Sendable, Hashable {
  /// A pipe with a name (FIFO), or that of a shell's `<( … )`.
  case pipe
  /// A socket.
  case socket
  /// A device, such as `/dev/zero`.
  case device

  /// What people call it.
  var name: Words {
    switch self {
    case .pipe: Words(ja: "パイプ", en: "a pipe")
    case .socket: Words(ja: "ソケット", en: "a socket")
    case .device: Words(ja: "デバイス", en: "a device")
    }
  }

  /// Why it is not read, and how it can be.
  public var sentence: Words {
    Words(
      ja: "ファイルではなく\(name.ja)なので読み込めません。ファイルまたはフォルダーを指定するか、中身を標準入力（-）から渡してください。",
      en: "Not read, because it is \(name.en), not a file; name a file or folder, "
        + "or pass its contents to standard input (-).")
  }
}
