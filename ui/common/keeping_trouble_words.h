#pragma once

#include <string_view>

namespace inquiry::ui {

// The English sentence, to be translated in the context "TroubleWords", for a code of what keeps, hands out, imports and forgets; null for any other code.
const char* keepingTrouble(std::string_view code);

}  // namespace inquiry::ui
