import Planning
import Reports

/// The four files with a line or row per station or task, open side by side.
struct StationStreams {
  private let open: [OutputFile]
  private var stationLines: ReportStream<StationLines, OutputFile>
  private var stationTable: ReportStream<StationTable, OutputFile>
  private var taskLines: ReportStream<TaskLines, OutputFile>
  private var taskTable: ReportStream<TaskTable, OutputFile>

  /// Opens the files in the run's folder. Throws `OutputFolder.Failure`.
  init(_ folder: RunFolder, _ context: ReportContext) throws {
    open = try ["stations.jsonl", "stations.csv", "tasks.jsonl", "tasks.csv"].map { try folder.openFile($0) }
    stationLines = ReportStream(StationLines(), to: open[0])
    stationTable = ReportStream(StationTable(context), to: open[1])
    taskLines = ReportStream(TaskLines(context), to: open[2])
    taskTable = ReportStream(TaskTable(context), to: open[3])
  }

  /// Writes a station and its open tasks. Throws `OutputFolder.Failure`.
  mutating func write(_ report: StationReport) throws {
    try stationLines.write(report)
    try stationTable.write(report)
    try taskLines.write(report)
    try taskTable.write(report)
  }

  /// Ends and closes the files. Throws `OutputFolder.Failure`.
  mutating func finish() throws {
    try stationLines.finish()
    try stationTable.finish()
    try taskLines.finish()
    try taskTable.finish()
    for file in open { try file.close() }
  }
}
