#pragma once

#include <QString>
#include <string_view>

namespace inquiry::ui {

// A hint of local law in the interface language, by the name of its rule; empty for other rules.
QString lawHintText(std::string_view rule);

}  // namespace inquiry::ui
