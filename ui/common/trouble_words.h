#pragma once

#include <QString>
#include <string_view>

namespace inquiry::ui {

// The sentence for a stable error code, in the interface language and with what to do; empty when the window has none of its own and the service's
// English sentence is shown.
QString knownTrouble(std::string_view code);

}  // namespace inquiry::ui
