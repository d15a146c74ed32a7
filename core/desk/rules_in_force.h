#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/compliance/rule_book.h"
#include "core/desk/check_service.h"
#include "core/desk/parts.h"
#include "core/domain/store.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// The packs every text of this desk is checked against just now.
std::shared_ptr<const compliance::RuleBook> rulesInForce(const Parts& parts);

// As the team set them; defaults where nobody did.
Result<CheckRights> readCheckRights(storage::Connection& connection);

// What of a text needs a second name where these kinds do.
std::vector<Finding> sensitiveIn(const Parts& parts, const std::vector<std::string>& kinds, const Store& store, const std::string& text);

// Every finding that forbids may be sent all the same by somebody with the right: none of them is of the channel itself or of a rule without exception.
bool mayBeOverridden(const compliance::RuleBook& book, const std::vector<Finding>& findings);

}  // namespace inquiry::desk
