#include "app/ctl/credential_help.h"

#include "core/desk/marketplace_facts.h"

namespace inquiry::ctl {
namespace {

// Where a shop is reached is no secret and stands elsewhere in the file.
std::string placeOf(const std::string& key) {
  if (key == "proxy") return "proxy, beside \"credentials\"";
  if (key == "lwaRelay") return "auth, under \"endpoints\"";
  return key == "shopAddress" ? "api, under \"endpoints\"" : key;
}

}  // namespace

std::string credentialHelp() {
  std::string help = "Fields of \"credentials\" in the store file; those with * are needed:\n";
  for (const desk::MarketplaceFacts& facts : desk::marketplaceFacts()) {
    help += "  " + std::string(name(facts.marketplace)) + "\n";
    for (const desk::FieldFact& field : facts.fields)
      help += "    " + placeOf(field.key) + (field.isRequired ? "*" : "") + ": " + field.label + (field.hint.empty() ? "" : ". " + field.hint) + "\n";
  }
  return help;
}

}  // namespace inquiry::ctl
