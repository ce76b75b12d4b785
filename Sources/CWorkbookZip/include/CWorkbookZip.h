#ifndef HOUKAN_CWORKBOOKZIP_H
#define HOUKAN_CWORKBOOKZIP_H

/// How hard zlib tries to make a workbook's files small, 1 to 9.
///
/// A workbook of a thousand stations is 3 MB of XML: at zlib's own choice, 6, packing takes 29 ms and leaves 250 KB, at
/// 2 it takes 12 ms and leaves 310 KB.
#define HOUKAN_WORKBOOK_LEVEL 2

#endif
