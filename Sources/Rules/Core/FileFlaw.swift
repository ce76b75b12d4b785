public import Stations
public import Tables

/// Something wrong with the form of a file, where it is, and what was there.
public struct FileFlaw: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// The file cannot be opened or read; the system's words.
    case unreadable(Words)
    /// What is there is no file.
    case special(SpecialFile)
    /// The file holds nothing.
    case empty
    /// The bytes are no text in any known encoding, such as a picture.
    case notText
    /// A workbook that cannot be read, and why.
    case workbook(WorkbookFailure)
    /// A sheet of a workbook that holds the required columns too, although another sheet, of this name, was read.
    case furtherSheet(read: String)
    /// A table of corrections that was sent to an office, not an export.
    case returnedTable
    /// None of the first rows holds the required columns.
    case headerNotFound
    /// The header lacks columns that every row must fill; without those that say whose rows they are, none is judged.
    case missingColumns([Column])
    /// A header that is no column's.
    case unknownColumn
    /// A second header of a column; the first one, with this sheet column, counts.
    case repeatedColumn(first: Int)
    /// A filled cell under a header, as written, under which secrets stand.
    case secretColumn(heading: String)
    /// A row with fewer or more cells than the header.
    case ragged(cells: Int, expected: Int)
    /// A quotation mark in the middle of a cell, or text after a closing one.
    case strayQuote
    /// A quotation mark that is never closed.
    case unterminatedQuote
    /// A byte that the file's encoding does not know.
    case undecodable
    /// A NUL.
    case nul
    /// A cell longer than a spreadsheet can hold.
    case tooLong(characters: Int)
    /// The file changed while it was read.
    case changed
    /// The list of accepted findings, or a line of it, cannot be used.
    case acceptedMalformed(AcceptedDefect)
    /// A line of the list of accepted findings whose last day is past.
    case acceptedExpired(until: Day)
    /// A line of the list of accepted findings that fits the findings of several rows.
    case acceptedAmbiguous
    /// A line of the list of accepted findings that no finding matches any more.
    case acceptedUnmatched
  }

  /// What is wrong.
  public let kind: Kind
  /// The sheet row, or nil for the whole file.
  public let row: Int?
  /// The sheet's column, 0 for A, or nil.
  public let cellIndex: Int?
  /// The column, where the header names one.
  public let column: Column?
  /// What was there, as read.
  public let value: String?

  /// A flaw at a place.
  public init(_ kind: Kind, row: Int? = nil, cellIndex: Int? = nil, column: Column? = nil, value: String? = nil) {
    self.kind = kind
    self.row = row
    self.cellIndex = cellIndex
    self.column = column
    self.value = value
  }
}
