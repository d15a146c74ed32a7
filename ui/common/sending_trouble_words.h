#pragma once

#include <string_view>

namespace inquiry::ui {

// The English sentence, to be translated in the context "TroubleWords", for a code that what is sent can come back with; what stands behind a colon in it is
// left out. Null for any other code.
const char* sendingTrouble(std::string_view code);

}  // namespace inquiry::ui
