#pragma once

#include <string>
#include <string_view>

#include "core/desk/parts.h"
#include "core/desk/values.h"
#include "core/domain/search_query.h"
#include "core/domain/thread_query.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// What a buyer is called, for lists and exports: masked where it is an address or a telephone number. Ids and user names stay, also those of many digits.
std::string maskedName(std::string_view text);

// What buyers typed, with e-mail addresses, telephone and card numbers masked: lists, search results, notices and exports never show them (CP05).
void maskBuyers(Thread& thread);
void maskBuyers(ThreadPage& page);
void maskBuyers(SearchPage& page);

// Whether this person may see what buyers typed as they typed it.
Result<bool> seesUnmasked(storage::Connection& connection, const Parts& parts);
// The opened thread shows what the buyer typed, unless the team gave that right to some people only and this person is none of them.
Status maskUnlessViewer(storage::Connection& connection, const Parts& parts, ThreadDetail& detail);

}  // namespace inquiry::desk
