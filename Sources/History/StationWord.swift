/// A word about a station: its status, or an open task.
struct StationWord: Hashable {
  let station: Int64
  let word: String
}
