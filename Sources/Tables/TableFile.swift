public import SystemPackage

/// A file of delimited text, opened and with its encoding decided.
public struct TableFile: Sendable {
  /// The encoding.
  public let encoding: TextEncoding
  /// The size in bytes.
  public let size: Int64
  /// The SHA-256 of the file's bytes in hexadecimal digits, where it was asked for.
  public let sha256: String?
  /// Whether all of the text was found to be strict UTF-8 when the file was opened, so that no part of it is checked
  /// again.
  let isChecked: Bool
  /// What the text may hold that must be looked for record by record.
  let special: SpecialBytes

  /// The text's bytes in UTF-8 or CP932: the file itself, or a spool where it had to be decoded.
  let source: ByteSource
  /// The file itself; the same as `source` unless the text had to be decoded.
  public let original: ByteSource
  /// Where the first row begins in `source`: behind a byte order mark and a line that names the delimiter.
  let start: Int64
  /// How many bytes are read at once, and how large a segment is at least.
  let sizes: ReadSizes

  /// How many bytes are read at once; tests use small sizes to put every boundary everywhere.
  public struct ReadSizes: Sendable {
    /// Bytes per read.
    public var block: Int
    /// The least number of bytes of a segment.
    public var segment: Int
    /// Bytes per call of libcsv.
    public var chunk: Int
    /// How many parts of a file are surveyed at once to decide its encoding.
    public var surveys: Int
    /// The least number of bytes of such a part.
    public var surveyed: Int64

    /// Sizes for real work unless others are given.
    public init(
      block: Int = 1 << 18, segment: Int = 1 << 18, chunk: Int = .max, surveys: Int = 1, surveyed: Int64 = 4 << 20
    ) {
      self.block = block
      self.segment = segment
      self.chunk = chunk
      self.surveys = surveys
      self.surveyed = surveyed
    }
  }

  /// Opens a file and reads it once to decide its encoding. Throws `Errno` or `TemporaryPlace.Failure`.
  public init(path: FilePath, digest: Bool = false, sizes: ReadSizes = ReadSizes()) throws {
    try self.init(source: ByteSource(path: path), digest: digest, sizes: sizes)
  }

  /// Reads bytes that are at hand as if they stood in a file. Throws as for a file.
  public init(bytes: [UInt8]) throws {
    var spool = try ByteSpool()
    try spool.append(bytes)
    try self.init(source: spool.source(), digest: false, sizes: ReadSizes())
  }

  /// Takes the sheet of a workbook, which is put down as UTF-8; size and digest are the workbook's.
  init(sheet source: ByteSource, size: Int64, sha256: String?) {
    encoding = .xlsx
    isChecked = true
    special = .unknown
    self.size = size
    self.sha256 = sha256
    self.source = source
    original = source
    start = 0
    sizes = ReadSizes()
  }

  init(source: ByteSource, digest: Bool, sizes: ReadSizes) throws {
    let survey: EncodingSurvey
    if digest {
      let hash = SHA256()
      survey = try EncodingSurvey(of: source, blockSize: sizes.block) { hash.update($0) }
      sha256 = hash.finish()
    } else {
      survey = try EncodingSurvey(
        of: source, blockSize: sizes.block, parts: sizes.surveys, partSize: sizes.surveyed)
      sha256 = nil
    }
    encoding = survey.encoding
    isChecked = survey.encoding == .utf8
    special = survey.special
    size = source.size
    self.sizes = sizes
    original = source
    let marked: Int64
    switch survey.encoding {
    case .utf8, .utf8WithBOM, .cp932, .xlsx:
      self.source = source
      marked = Int64(survey.encoding.markLength)
    case .utf16LE, .utf16BE:
      self.source = try TableFile.decodeUTF16(source, isLittleEndian: survey.encoding == .utf16LE)
      marked = 0
    }
    let head = try self.source.read(at: marked, count: SeparatorLine.longest)
    start = marked + Int64(SeparatorLine.length(in: head))
  }

  private init(_ file: TableFile, encoding: TextEncoding) {
    self.encoding = encoding
    size = file.size
    sha256 = file.sha256
    isChecked = false
    special = .unknown
    source = file.source
    original = file.original
    start = file.start
    sizes = file.sizes
  }

  /// The same file read as UTF-8 although some of its bytes are not: for a file whose header is readable only so.
  var asBrokenUTF8: TableFile { TableFile(self, encoding: .utf8) }

  /// Whether the file holds nothing but, perhaps, a byte order mark and the line that names the delimiter.
  public var isEmpty: Bool { source.size <= start }

  /// The file's segments, in order, of at least `segmentSize` bytes each but the last; read in blocks of `blockSize`.
  public func segments(delimiter: UInt8, segmentSize: Int? = nil, blockSize: Int? = nil) -> TableSegments {
    TableSegments(
      of: source, special: special, delimiter: delimiter, from: start, segmentSize: segmentSize ?? sizes.segment,
      blockSize: blockSize ?? sizes.block)
  }

  /// The first bytes of the rows, as they stand in the file. Throws `Errno`.
  public func head(_ count: Int) throws -> [UInt8] {
    try source.read(at: start, count: count)
  }

  private static func decodeUTF16(_ source: ByteSource, isLittleEndian: Bool) throws -> ByteSource {
    var decoder = UTF16Decoder(isLittleEndian: isLittleEndian)
    var spool = try ByteSpool()
    var offset = Int64(TextEncoding.utf16LE.markLength)
    while true {
      let block = try source.read(at: offset, count: 1 << 20)
      if block.isEmpty { break }
      try spool.append(decoder.decode(block))
      offset += Int64(block.count)
    }
    try spool.append(decoder.finish())
    return spool.source()
  }
}
