#ifndef HOUKAN_CEXPAT_SHIM_H
#define HOUKAN_CEXPAT_SHIM_H
#include <expat.h>
#endif
