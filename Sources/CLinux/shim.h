#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H
/* mallopt(3) and its parameters. */
#include <malloc.h>
/* Declared by the C library only with _GNU_SOURCE: syncfs(2), mkostemp(3), renameat2(2) and its flags. */
extern int syncfs(int descriptor);
extern int mkostemp(char *path, int flags);
extern int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
#ifndef RENAME_NOREPLACE
#define RENAME_NOREPLACE 1
#define RENAME_EXCHANGE 2
#endif
#endif
