// Debian builds libxml2 with ICU, whose headers clash with the ones inside Swift's Foundation
// ("UErrorCode has different definitions in different modules", on clean builds only).
// Without this macro libxml2's headers leave ICU out; nothing of ours allocates the one struct it changes.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
