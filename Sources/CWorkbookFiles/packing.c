#define _GNU_SOURCE
#include <dlfcn.h>
#include <minizip/zip.h>

#include "CWorkbookFiles.h"

// What libxlsxwriter calls for every file of a workbook: the zip library's function, with our level. Where libxlsxwriter
// brings its own copy of that library, this is never called, and workbooks are smaller and take longer.
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
