#pragma once

#include <QString>
#include <string_view>

namespace inquiry::ui {

// A line of a claim's history as the desk itself writes it down ("Claim opened by the buyer. PNR."), in the interface language; empty for every other text.
QString claimLine(std::string_view text);

}  // namespace inquiry::ui
