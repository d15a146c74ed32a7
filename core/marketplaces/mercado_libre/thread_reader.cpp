#include "core/marketplaces/mercado_libre/thread_reader.h"

#include <algorithm>

#include "core/marketplaces/mercado_libre/messages_api.h"

namespace inquiry::mercado_libre {
namespace {

constexpr std::size_t kLimit = 50;
constexpr std::size_t kMostPages = 60;
constexpr int kMostPasses = 3;

enum class Pass { Whole, Changed };

Result<Pass> readOnce(const Caller& caller, const ThreadIdentity& identity, ThreadReading& reading, std::stop_token stop) {
  std::size_t offset = 0;
  for (std::size_t count = 0; count < kMostPages; ++count) {
    const auto body = packThread(caller, identity.packId, {kLimit, offset, ReadFlag::Untouched}, stop);
    if (!body) return fail(body.error());
    ThreadReading page = mapThread(*body, identity);
    const bool changed = count > 0 && page.total != reading.total;
    // A page in the middle may come back empty; only the total says where the end is.
    offset += page.rows == 0 ? kLimit : page.rows;
    const auto total = static_cast<std::size_t>(std::max<std::int64_t>(page.total, 0));
    absorb(reading, std::move(page));
    if (changed) return Pass::Changed;
    if (offset >= total) return Pass::Whole;
  }
  return Pass::Whole;
}

}  // namespace

Result<ThreadReading> readThread(const Caller& caller, const std::string& packId, std::stop_token stop) {
  const ThreadIdentity identity{packId, caller.userId, [&caller](const std::string& id, const std::string& site) {
                                  return attachmentUrl(caller, id, site);
                                }};
  ThreadReading reading;
  for (int pass = 0; pass < kMostPasses; ++pass) {
    reading.rows = 0;
    reading.quarantined.clear();
    const auto outcome = readOnce(caller, identity, reading, stop);
    if (!outcome) return fail(outcome.error());
    if (*outcome == Pass::Whole) break;
  }
  return reading;
}

}  // namespace inquiry::mercado_libre
