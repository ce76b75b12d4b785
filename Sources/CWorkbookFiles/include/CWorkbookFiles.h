#ifndef HOUKAN_CWORKBOOKFILES_H
#define HOUKAN_CWORKBOOKFILES_H

// Functions that libxlsxwriter calls, in ours instead of theirs: a program's own functions go before those of its
// libraries. It has no settings for what they do; those of cells.c only take less time.

/// How hard zlib tries to make a workbook's files small, 1 to 9 (packing.c).
///
/// A workbook of a thousand stations is 3 MB of XML: at zlib's own choice, 6, packing takes 29 ms and leaves 250 KB, at
/// 2 it takes 12 ms and leaves 310 KB.
#define HOUKAN_WORKBOOK_LEVEL 2

/// How often a temporary file of any workbook could not be made, written or read since the program began (temporary.c).
/// libxlsxwriter itself does not notice, and packs what is left.
int houkan_workbook_failures(void);

/// Why that was so the last time, as `errno` says it.
int houkan_workbook_reason(void);

#endif
