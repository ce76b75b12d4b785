@main
enum HoukanDev {
  static func main() {}
}
