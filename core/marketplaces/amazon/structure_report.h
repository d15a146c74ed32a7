#pragma once

#include <string>
#include <string_view>

#include "core/domain/store.h"

namespace inquiry::amazon {

// What a mail that was not understood looks like, so that the parser can be mended without seeing it: which headers it has, its class, the
// kinds of its parts, how its text is laid out. Holds no address, name, order number, id or word of the mail: words that are not Amazon's own
// vocabulary are shown by their shape ("xxx 999-9999999-9999999"), long lines by their length. Pure; safe from any thread.
std::string structureReport(std::string_view mail, const Store& store);

}  // namespace inquiry::amazon
