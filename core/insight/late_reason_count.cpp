#include "core/insight/late_reason_count.h"

#include <algorithm>
#include <map>

#include "core/insight/as_of.h"
#include "core/insight/report_maker.h"
#include "core/insight/wait_tally.h"
#include "core/storage/wait_fact_repository.h"

namespace inquiry::insight {
namespace {

using Held = LateReasons::Held;
using ByHolder = std::map<FactWord, std::int64_t>;

// What is not answered yet has no cause yet.
constexpr FactWord kWaiting = -1;
constexpr Behind kLate{Figure::Late}, kInTime{Figure::Late, Behind::Part::Others};

// The most first; of as many, by name.
std::vector<Held> sorted(const ByHolder& counted, const FactKeys& keys) {
  std::vector<Held> holders;
  for (const auto& [holder, count] : counted) holders.push_back({keys.word(holder), count});
  std::sort(holders.begin(), holders.end(), [](const Held& a, const Held& b) { return a.count != b.count ? a.count > b.count : a.holder < b.holder; });
  return holders;
}

}  // namespace

Result<LateReasons> lateReasons(storage::Connection& connection, const ReportQuestion& question) {
  const auto catalogue = readCatalogue(connection);
  if (!catalogue) return fail(catalogue.error());
  const FactKeys keys(*catalogue);
  const FactSieve sieve(keys, question.filter);
  LateReasons found;
  std::map<FactWord, ByHolder> causes;
  ByHolder all;
  AsOf then(question.now);
  const auto read = storage::WaitFactRepository(connection).forEach(question.filter.from, question.filter.to, [&](const WaitFact& fact) {
    const WaitFact* seen = then.see(fact);
    if (!seen || !sieve.lets(*seen)) return;
    if (isBehind(*seen, kInTime, question.now)) ++found.decided;
    if (!isBehind(*seen, kLate, question.now)) return;
    ++found.decided;
    ++found.late;
    ++causes[seen->cause == 0 && !seen->endedAt ? kWaiting : seen->cause][seen->holder];
    ++all[seen->holder];
  });
  if (!read) return fail(read.error());
  found.holders = sorted(all, keys);
  for (const auto& [cause, holders] : causes) {
    LateReasons::Reason reason{cause == kWaiting ? "waiting" : keys.word(cause), 0, sorted(holders, keys)};
    for (const Held& each : reason.holders) reason.count += each.count;
    found.reasons.push_back(std::move(reason));
  }
  std::sort(found.reasons.begin(), found.reasons.end(),
            [](const auto& a, const auto& b) { return a.count != b.count ? a.count > b.count : a.cause < b.cause; });
  return found;
}

}  // namespace inquiry::insight
