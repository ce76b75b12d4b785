/// How many of something there are, in English: “1 row”, “3 rows”.
public enum EnglishCount {
  /// The number and the noun, with an s where there is not one; `shown` is the number as written, such as 1,200.
  public static func of(_ count: some BinaryInteger, _ noun: String, shown: String? = nil) -> String {
    (shown ?? "\(count)") + " " + (count == 1 ? noun : noun + "s")
  }
}
