// Which commands change nothing.
#include <map>
#include <set>
#include <string_view>

#include "app/ctl/command.h"

namespace inquiry::ctl {

bool onlyReads(const Arguments& arguments) {
  using Actions = std::set<std::string_view>;
  // By command, with the words behind it; "" is the command alone. What is not named here writes, sends or reads a platform.
  static const std::map<std::string_view, Actions> kReading{
      {"threads", {""}},       {"thread", {""}},          {"search", {""}},      {"lint", {""}},         {"serve", {""}},           {"store", {"list"}},
      {"alerts", {"", "list", "history"}}, {"rule-packs", {"", "list"}}, {"approvals", {"", "list"}}, {"outbox", {"", "list"}},  {"template", {"list", "render"}}, {"case", {"list", "show"}},
      {"rules", {"list", "check", "shadow", "export"}}, {"report", {"response-times", "person", "tags", "platform"}}, {"rating", {"list"}},  {"sample", {"list", "show"}},
      {"archive", {"", "show"}}, {"people", {"list"}},    {"journal", {"verify", "list"}}, {"evidence", {"verify"}}, {"retention", {"", "list"}}, {"hold", {"", "list"}},
      {"deletion-list", {"", "show"}}, {"local-key", {"list"}}, {"translation", {"", "show"}}, {"review", {"open"}}};
  const auto known = kReading.find(arguments.command);
  return known != kReading.end() && known->second.contains(arguments.action) && arguments.out.empty();
}

}  // namespace inquiry::ctl
