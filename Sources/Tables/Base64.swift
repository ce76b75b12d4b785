import CLibCrypto

/// Base64 (RFC 4648, section 4), written by the system's libcrypto.
public enum Base64 {
  /// The bytes as signs, in one line, filled up with `=`.
  public static func encoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    // libcrypto puts a zero behind them.
    [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4 + 1) { signs, count in
      count = bytes.withUnsafeBufferPointer {
        Int(EVP_EncodeBlock(signs.baseAddress, $0.baseAddress, Int32($0.count)))
      }
    }
  }
}
