#ifndef HOUKAN_CARGUMENTS_H
#define HOUKAN_CARGUMENTS_H

/// How many arguments the program was started with, its name included.
int houkan_argument_count(void);

/// One of them, from 0 for the name on.
const char *houkan_argument(int number);

#endif
