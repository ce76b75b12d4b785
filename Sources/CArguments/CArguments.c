#include "CArguments.h"

// Swift's runtime reads the arguments from /proc and knows none where that is not mounted. The C library hands those of
// main() to every constructor as well.
static int count;
static char **values;

__attribute__((constructor)) static void keep(int argument_count, char **arguments) {
  count = argument_count;
  values = arguments;
}

int houkan_argument_count(void) { return count; }

const char *houkan_argument(int number) { return values[number]; }
