#ifndef HOUKAN_CLIBCRYPTO_SHIM_H
#define HOUKAN_CLIBCRYPTO_SHIM_H
#include <openssl/evp.h>
#endif
