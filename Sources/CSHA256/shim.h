// SHA-256 of OpenSSL's libcrypto. Its successors (EVP) would link every digest and cipher and the machinery that finds them for
// one function; these three are linked alone, with the processor's own instructions.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
