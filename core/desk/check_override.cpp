#include "core/desk/check_override.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/desk/rights.h"
#include "core/desk/rules_in_force.h"
#include "core/desk/thread_change.h"
#include "core/domain/utf8.h"
#include "core/storage/person_repository.h"

namespace inquiry::desk {
namespace {

Result<std::string> namesOf(storage::Connection& connection, const std::vector<PersonId>& people) {
  std::string names;
  for (const PersonId& id : people) {
    const auto person = storage::PersonRepository(connection).find(id);
    if (!person) return fail(person.error());
    names += (names.empty() ? "" : ", ") + (*person ? (*person)->name : id.value);
  }
  return names;
}

}  // namespace

Result<bool> checkOverride(const Parts& parts, const ReplyRequest& request, const CheckResult& check) {
  if (!check.blocked() || utf8::trimmed(request.overrideReason).empty()) return false;
  if (!mayBeOverridden(*rulesInForce(parts), check.findings)) return false;
  if (const auto right = requireRight(parts, DeskRight::OverrideCheck, std::vector{request.thread}); !right) return fail(right.error());
  auto reader = parts.database.read();
  if (!reader) return fail(reader.error());
  const auto rights = readCheckRights((*reader)->connection());
  if (!rights) return fail(rights.error());
  const auto& may = rights->overriders;
  if (std::find(may.begin(), may.end(), parts.me()) != may.end()) return true;
  if (may.empty())
    return fail(ErrorKind::Refused, "check.no_right", "Nobody has the right to send in spite of the check: change the text, or give somebody the right in the settings.");
  const auto names = namesOf((*reader)->connection(), may);
  if (!names) return fail(names.error());
  return fail(ErrorKind::Refused, "check.no_right", "You may not send in spite of the check: change the text, or ask " + *names + ".");
}

Status journalOverride(Parts& parts, const Outgoing& item, const CheckResult& check) {
  nlohmann::json rules = nlohmann::json::array();
  for (const Finding& finding : check.findings)
    if (finding.level == FindingLevel::Forbidden) rules.push_back(finding.rule);
  return parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet&) -> Status {
    return journalThread(connection, parts, item.thread, "check.overridden",
                         {{"outgoing", item.clientId}, {"rules", rules}, {"reason", item.overrideReason}});
  });
}

}  // namespace inquiry::desk
