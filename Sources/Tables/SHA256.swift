import CLibCrypto
import Glibc

/// A SHA-256 digest (FIPS 180-4), computed block by block by the system's libcrypto.
///
/// Where libcrypto cannot compute it, as without memory or with settings that take the algorithm away, the program
/// ends with the status of its own faults (sysexits.h): a wrong digest would pass for the right one.
public struct SHA256: ~Copyable {
  private let context: OpaquePointer

  /// A digest of nothing yet.
  public init() {
    guard let context = EVP_MD_CTX_new() else { SHA256.end() }
    self.context = context
    SHA256.check(EVP_DigestInit_ex(context, EVP_sha256(), nil))
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  /// Takes in more bytes.
  public func update(_ bytes: borrowing Span<UInt8>) {
    bytes.withUnsafeBytes { SHA256.check(EVP_DigestUpdate(context, $0.baseAddress, $0.count)) }
  }

  /// The first 64 bits of the bytes' digest, from which nobody can read what they were.
  public static func number(of bytes: [UInt8]) -> Int64 {
    let digest = SHA256()
    digest.update(bytes.span)
    return digest.digest().prefix(8).reduce(0) { number, byte in number << 8 | Int64(byte) }
  }

  private consuming func digest() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    SHA256.check(EVP_DigestFinal_ex(context, &digest, nil))
    return digest
  }

  private static func check(_ outcome: Int32) { if outcome != 1 { end() } }

  private static func end() -> Never {
    let words = "houkan: libcrypto computes no SHA-256: a fault of the machine or of this program, not of the data\n"
    _ = words.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    _exit(EX_SOFTWARE)
  }

  /// The digest of everything taken in, as 64 hexadecimal digits.
  public consuming func finish() -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
