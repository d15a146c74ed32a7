#include "core/marketplaces/yahoo_shopping/connection_test.h"

#include <algorithm>

#include "core/marketplaces/yahoo_shopping/order_api.h"
#include "core/marketplaces/yahoo_shopping/talk_api.h"
#include "core/marketplaces/yahoo_shopping/talk_mapper.h"

namespace inquiry::yahoo_shopping {
namespace {

// The right alone is missing: what is wrong with the address or with the day's calls is wrong with everything.
bool isNotApproved(const Error& error) { return error.code == "yahoo.not-approved" || error.code == "yahoo.scope"; }

}  // namespace

Result<TestRead> testConnection(const Caller& caller, const Clock& clock, std::stop_token stop) {
  TestRead read;
  read.account = caller.sellerId;
  const auto body = talkList(caller, {}, stop);
  const auto page = body ? mapTalkList(*body) : Result<TalkPage>(fail(body.error()));
  if (!page && !isNotApproved(page.error())) return fail(page.error());
  if (page) {
    read.granted.emplace_back(right::kQuestions);
    read.messages = page->total;
    for (const Headline& headline : page->headlines)
      if (headline.activeAt() != Instant()) read.newestAt = std::max(read.newestAt.value_or(headline.activeAt()), headline.activeAt());
  } else {
    read.missing.emplace_back(right::kQuestions);
  }
  const auto order = newestOrder(caller, clock.now() - std::chrono::hours(24), clock.now(), stop);
  if (!order && order.error().kind != ErrorKind::MissingGrant) return fail(order.error());
  if (order) read.granted.emplace_back(right::kOrders);
  return read;
}

}  // namespace inquiry::yahoo_shopping
