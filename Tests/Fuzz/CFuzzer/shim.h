#ifndef HOUKAN_CFUZZER_SHIM_H
#define HOUKAN_CFUZZER_SHIM_H
#include <stddef.h>
#include <stdint.h>
/* libFuzzer's loop, to be called by a program that has its own main (LLVM, "Using libFuzzer as a library"). */
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *data, size_t size));
#endif
