#pragma once

#include <string_view>

namespace inquiry::desk {

// The lists a new workspace begins with, as the programs carry them. Each is replaced as a whole by what a team saves.
std::string_view starterTicketKinds();   // resources/tickets/kinds.json
std::string_view starterSupportTable();  // resources/support/support.json
std::string_view starterAppealTable();   // resources/appeals/appeals.json
std::string_view starterRules();         // resources/rules/starter.json; all of them off
std::string_view starterPhrases();       // resources/knowledge/phrases.csv

}  // namespace inquiry::desk
