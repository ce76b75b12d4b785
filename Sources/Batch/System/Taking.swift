/// Giving a value away for good.
enum Taking {
  /// Gives the value away and leaves another one in its place: nothing is copied when it changes, for nobody else has
  /// it.
  static func take<Value>(_ value: inout Value, leaving rest: Value) -> Value {
    var taken = rest
    swap(&taken, &value)
    return taken
  }
}
