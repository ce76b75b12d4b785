@main
enum Houkan {
  static func main() {}
}
