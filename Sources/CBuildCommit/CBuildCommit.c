#include "CBuildCommit.h"

// Alone in a file, so that a new commit compiles nothing else. Package.swift defines it from the environment.
#ifndef HOUKAN_COMMIT
#define HOUKAN_COMMIT ""
#endif

const char *houkan_build_commit(void) { return HOUKAN_COMMIT; }
