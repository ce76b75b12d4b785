/// A family of rules: the folder of their sources, in the order of the catalogue.
public enum Family: String, Sendable, CaseIterable {
  /// Blank cells.
  case presence = "Presence"
  /// Prefecture codes and names.
  case prefecture = "Prefecture"
  /// Station codes and 10-digit codes.
  case codes = "Codes"
  /// Characters of the founder's name.
  case founder = "Founder"
  /// Telephone, mail and postal code.
  case contact = "Contact"
  /// お客さまID.
  case customer = "Customer"
  /// The portal's choices.
  case choices = "Choices"
  /// Cells that disagree.
  case agreement = "Agreement"
  /// The form of dates, months and counts.
  case dates = "Dates"
  /// Missing steps and their order.
  case steps = "Steps"
  /// Deadlines and the visit.
  case schedule = "Schedule"
  /// Certificates.
  case certificates = "Certificates"
  /// Rows that say the same twice.
  case duplicates = "Duplicates"
  /// What must never be in an export.
  case secrets = "Secrets"
  /// The form of files.
  case files = "Files"
  /// The list of accepted findings.
  case accepted = "Accepted"
}
