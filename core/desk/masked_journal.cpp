#include "core/desk/masked_journal.h"

#include <nlohmann/json.hpp>

#include "core/compliance/masking.h"
#include "core/desk/local_pages.h"
#include "core/desk/masked_view.h"

namespace inquiry::desk {

JournalEntry maskedEntry(const JournalEntry& entry) {
  JournalEntry masked = entry;
  masked.subject = maskedName(entry.subject);
  auto payload = nlohmann::json::parse(entry.payload, nullptr, false);
  if (payload.is_discarded()) {
    masked.payload = compliance::masked(entry.payload);
    return masked;
  }
  maskJson(payload);
  masked.payload = payload.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return masked;
}

}  // namespace inquiry::desk
