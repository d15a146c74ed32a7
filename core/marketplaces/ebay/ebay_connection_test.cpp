#include "core/marketplaces/ebay/ebay_connection_test.h"

#include <algorithm>

#include "core/marketplaces/ebay/ebay_dispute_api.h"
#include "core/marketplaces/ebay/ebay_identity_api.h"
#include "core/marketplaces/ebay/ebay_mapper.h"
#include "core/marketplaces/ebay/ebay_message_api.h"
#include "core/marketplaces/ebay/ebay_order_api.h"

namespace inquiry::ebay {
namespace {

constexpr Duration kLookBack = std::chrono::hours(24);

// Notes the scope as granted or missing. False when the call failed for another reason.
bool noteScope(TestRead& read, const Result<HttpResponse>& answer, std::string_view scope) {
  if (answer) {
    read.granted.emplace_back(scope);
    return true;
  }
  if (answer.error().kind != ErrorKind::MissingGrant) return false;
  read.missing.emplace_back(scope);
  return true;
}

}  // namespace

Result<TestRead> testConnection(ApiSession& session, const Endpoints& endpoints, const Clock& clock, std::stop_token stop) {
  TestRead read;
  EbayIdentity us;
  const auto user = getUser(session, endpoints, stop);
  if (!noteScope(read, user, kIdentityScope)) return fail(user.error());
  if (user) {
    auto known = identity(user->body);
    if (!known) return fail(known.error());
    us = std::move(*known);
    read.account = us.username.empty() ? us.userId : us.username;
  }
  const auto conversations = getConversations(session, endpoints, {}, stop);
  if (!noteScope(read, conversations, kMessageScope)) return fail(conversations.error());
  if (conversations) {
    const auto page = conversationPage(conversations->body, ConversationType::FromMembers, us);
    if (!page) return fail(page.error());
    for (const EbayConversation& conversation : page->conversations) {
      if (!conversation.latest) continue;
      ++read.messages;
      read.newestAt = std::max(read.newestAt.value_or(conversation.latest->message.sentAt), conversation.latest->message.sentAt);
    }
  }
  const auto orders = getOrders(session, endpoints, clock.now() - kLookBack, 0, stop);
  if (!noteScope(read, orders, kOrderScope)) return fail(orders.error());
  // A store can do without this one: it counts where it is granted, and what is not read without it the store's health says.
  if (getDisputes(session, endpoints, 0, stop)) read.granted.emplace_back(kDisputeScope);
  return read;
}

}  // namespace inquiry::ebay
