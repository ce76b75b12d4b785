#ifndef HOUKAN_CLIBCSV_SHIM_H
#define HOUKAN_CLIBCSV_SHIM_H
#include <csv.h>
#endif
