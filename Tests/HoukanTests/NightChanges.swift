import Foundation
import Testing

/// What `houkan history` tells of the changes from night to night.
enum NightChanges {
  /// Per night but the first of an output folder: new, came back, gone, unseen, open.
  static func told(in output: String) throws -> [[Int?]] {
    let json = try Program.houkan.run(["history", "--output", output, "--format", "json"]).output
    let nights = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    return nights.dropFirst().map { night in
      ["new", "came_back", "gone", "unseen", "open"].map { night[$0] as? Int }
    }
  }
}
