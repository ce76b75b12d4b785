/// A value of a configuration file and where it stands.
struct Setting {
  /// What the value is.
  enum Value {
    /// Nothing, `~` or `null`.
    case blank
    /// One text, word, number or date.
    case text(String)
    /// A list.
    case list([Setting])
    /// Keys with values; no key stands twice.
    case mapping([Entry])
  }

  /// A key and what it is set to.
  struct Entry {
    /// The key.
    let key: String
    /// Where the key stands.
    let place: TextPlace
    /// The value.
    let setting: Setting
  }

  /// What the value is.
  let value: Value
  /// Where it stands.
  let place: TextPlace

  /// The value's shape.
  var shape: ConfigurationProblem.Shape {
    switch value {
    case .blank: .blank
    case .text: .text
    case .list: .list
    case .mapping: .mapping
    }
  }
}
