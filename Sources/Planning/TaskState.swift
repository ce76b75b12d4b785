/// How far a task is.
public enum TaskState: String, Sendable, Hashable {
  /// The station can act now.
  case todo
  /// Somebody else acts: the portal, the post.
  case waiting
  /// Another task must be done first.
  case blocked
  /// Done; not listed.
  case done
}
