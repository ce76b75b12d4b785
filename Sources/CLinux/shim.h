#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H
/* mallopt(3) and its parameters. */
#include <malloc.h>
/* Declared by the C library only with _GNU_SOURCE: syncfs(2). */
extern int syncfs(int descriptor);
#endif
