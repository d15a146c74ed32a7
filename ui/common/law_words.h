#pragma once

#include <QString>
#include <string_view>

namespace inquiry::ui {

// A hint of local law in the interface language, by the name of its rule; empty for other rules.
QString lawHintText(std::string_view rule);
// What a law on personal data (core/domain/privacy_law.h) asks of whoever keeps a buyer's; empty for an unknown one.
QString privacyLawText(std::string_view law);

}  // namespace inquiry::ui
