#ifndef HOUKAN_CXLSXWRITER_SHIM_H
#define HOUKAN_CXLSXWRITER_SHIM_H
#include <xlsxwriter.h>
#endif
