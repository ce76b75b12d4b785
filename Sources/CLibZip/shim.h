#ifndef HOUKAN_CLIBZIP_SHIM_H
#define HOUKAN_CLIBZIP_SHIM_H
#include <zip.h>
#endif
