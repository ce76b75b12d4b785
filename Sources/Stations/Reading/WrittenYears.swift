/// The years in which the dates and months of an export can lie.
///
/// They are those of which somebody alive can tell, from the first of the 昭和 era to where spreadsheets' serial numbers
/// are still taken for days (`DateReader.serials`). Any other year is a slip of the hand, such as 240801 or 0206/11/02
/// (project decision).
public enum WrittenYears {
  /// The first and the last of them.
  public static let range = 1926...2100
}
