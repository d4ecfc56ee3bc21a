// SHA-256 of OpenSSL's libcrypto. Its one-shot successors (EVP) would link every digest and cipher and the machinery that
// finds them, 3 MB for one function; these three are what EVP itself calls, with the processor's own instructions.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
