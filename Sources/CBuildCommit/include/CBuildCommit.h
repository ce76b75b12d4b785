#ifndef HOUKAN_CBUILDCOMMIT_H
#define HOUKAN_CBUILDCOMMIT_H

/// The git commit that the program was built from: 40 hexadecimal digits, with "-dirty" behind them where files had
/// been changed since. Empty where nobody knows.
const char *houkan_build_commit(void);

#endif
