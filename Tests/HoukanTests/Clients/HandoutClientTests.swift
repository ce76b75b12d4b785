import Foundation
import Testing
import TestSupport

/// Hand-outs read back by programs that others have written: Python's `icalendar` and `email`.
@Suite(.serialized) struct HandoutClientTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let config = try folder.write(
      "handouts: {calendars: yes, mail: yes, sender: houmon@example.jp}\n", to: "houkan.yaml")
    for date in ["2026-11-21", "2026-11-22"] {
      let outcome = try Program.houkan.run([
        "run", Repository.samples, "--output", folder.path("out"), "--date", date, "--progress", "none", "--config",
        config,
      ])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  /// Runs a script on the folder of the run and gives its lines.
  private func python(_ script: String) throws -> [String] {
    let output = folder.path("python")
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    let process = Process()
    // The system's own: that is the one `make test-clients` installs icalendar for.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script, folder.path("out/latest")]
    process.standardOutput = FileHandle(forWritingAtPath: output)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test func calendarsAreRead() throws {
    let lines = try python(
      """
      import glob, sys, icalendar
      for name in sorted(glob.glob(sys.argv[1] + "/calendar/*.ics")):
          data = open(name, "rb").read()
          assert data.endswith(b"END:VCALENDAR\\r\\n") and max(map(len, data.split(b"\\r\\n"))) <= 75
          calendar = icalendar.Calendar.from_ical(data)
          assert not calendar.errors
          for event in calendar.walk("VEVENT"):
              assert not event.errors
              start, end = event.decoded("dtstart"), event.decoded("dtend")
              assert (end - start).days == 1
              assert event.decoded("dtstamp").isoformat() == "2026-11-21T15:00:00+00:00"
              print(event["uid"], start.isoformat(), event["status"])
      """)
    let names = lines.map { $0.prefix { $0 != " " } }
    #expect(names.count > 300)
    #expect(Set(names).count == names.count)
    // Every visit ahead and every deadline that someone can act on is there.
    let stations = try folder.text("out/latest/stations.jsonl").split(separator: "\n").map(object)
    for station in stations {
      guard let code = station["station"] as? String, let day = station["construction_on"] as? String,
        day > "2026-11-22"
      else { continue }
      #expect(lines.contains("\(code)-visit@houkan \(day) CONFIRMED"))
    }
    for task in try folder.text("out/latest/tasks.jsonl").split(separator: "\n").map(object) {
      guard let state = task["state"] as? String, state != "blocked", let due = task["due"] as? String else { continue }
      let name = "\(task["station"] as? String ?? "")-\(task["task"] as? String ?? "")@houkan"
      #expect(lines.contains("\(name) \(due) CONFIRMED"), "\(name)")
    }
  }

  private func object(_ line: Substring) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func draftsAreRead() throws {
    let lines = try python(
      """
      import email, email.policy, glob, os, sys
      for name in sorted(glob.glob(sys.argv[1] + "/mail/*.eml")):
          message = email.message_from_bytes(open(name, "rb").read(), policy=email.policy.default)
          assert not message.defects and not any(value.defects for value in message.values())
          assert message["from"].addresses[0].addr_spec == "houmon@example.jp"
          assert message["date"].datetime.isoformat() == "2026-11-22T00:00:00+09:00"
          assert len(message["to"].addresses) == 1 and message.get_content_type() == "text/plain"
          text = message.get_content()
          assert "■ " in text and "{{" not in text and "\\ufffd" not in text
          print(os.path.basename(name)[:10], message["to"].addresses[0].addr_spec, message["subject"])
      """)
    #expect(lines.count > 100)
    let stations = try folder.text("out/latest/stations.jsonl").split(separator: "\n").map(object)
    let names = Dictionary(
      stations.map { ($0["station"] as? String ?? "", $0["station_name"] as? String ?? "") }
    ) { first, _ in first }
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      #expect(parts[2] == "【オンライン資格確認】今後のお手続きのお願い（\(names[parts[0]] ?? "?") 御中）")
      #expect(parts[1].hasSuffix("@example.jp") || parts[1].hasSuffix("@example.com"), "\(parts[1])")
    }
  }
}
