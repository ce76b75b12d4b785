/// How the numbers of readings are written.
public enum CanonicalText {
  /// A telephone number as the portal takes it: digits only, the first of them 0.
  public static func phone(_ number: Int64) -> String { "0\(number)" }

  /// An お客さまID: CAF and ten digits.
  public static func customerID(_ number: Int64) -> String { "CAF" + Int(number).padded(to: 10) }

  /// A station code: seven digits.
  public static func stationCode(_ number: Int64) -> String { Int(number).padded(to: 7) }
}
