#define _GNU_SOURCE
#include <dlfcn.h>
#include <minizip/zip.h>

#include "CWorkbookZip.h"

// libxlsxwriter has no setting for how hard a workbook is packed. The function of the zip library that it calls for
// every file is found here first, since a program's own functions go before those of its libraries, and is called with
// our level. Where libxlsxwriter brings its own copy of that library, this is never called, and workbooks are smaller.
int zipOpenNewFileInZip4_64(zipFile file, const char *name, const zip_fileinfo *info, const void *local,
                            uInt local_size, const void *global, uInt global_size, const char *comment, int method,
                            int level, int raw, int window_bits, int memory_level, int strategy, const char *password,
                            uLong crc, uLong made_by, uLong flags, int zip64) {
  __typeof__(zipOpenNewFileInZip4_64) *library = dlsym(RTLD_NEXT, "zipOpenNewFileInZip4_64");
  if (library == NULL) return ZIP_INTERNALERROR;
  return library(file, name, info, local, local_size, global, global_size, comment, method,
                 level == Z_DEFAULT_COMPRESSION ? HOUKAN_WORKBOOK_LEVEL : level, raw, window_bits, memory_level,
                 strategy, password, crc, made_by, flags, zip64);
}
