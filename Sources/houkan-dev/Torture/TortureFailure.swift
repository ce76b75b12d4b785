/// What keeps the torture from beginning.
struct TortureFailure: Error, CustomStringConvertible {
  let sentence: String
  var description: String { sentence }
}
