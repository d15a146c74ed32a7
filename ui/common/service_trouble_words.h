#pragma once

#include <string_view>

namespace inquiry::ui {

// The English sentence, to be translated in the context "TroubleWords", for a code of the desk's own services; null for any other code.
const char* serviceTrouble(std::string_view code);

}  // namespace inquiry::ui
