#pragma once

#include "core/desk/parts.h"
#include "core/domain/outgoing.h"
#include "core/domain/translation.h"
#include "core/storage/connection.h"

namespace inquiry::desk {

// An answer is on its way whose draft was translated: source and machine draft are kept beside it, and the journal names source, draft and final text by their
// hashes, and whether a person confirmed or changed it. In the transaction that stores the answer, before its draft goes.
Status keepReplyTranslation(storage::Connection& connection, const Parts& parts, const Outgoing& item);
// The answer is a draft again: what it was translated from is beside it again. In the same transaction, after the draft is back.
Status restoreDraftTranslation(storage::Connection& connection, const Outgoing& item);

}  // namespace inquiry::desk
