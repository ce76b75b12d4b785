/// Why a finding does not count though nobody says that it is gone.
public enum SetAside: String, Sendable, Hashable {
  /// People have accepted it.
  case accepted
  /// Nobody has looked for it: its rule is switched off, or its file or station was not there.
  case unchecked
}
