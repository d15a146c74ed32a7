#include "core/marketplaces/shopee/connection_test.h"

#include <algorithm>

#include "core/marketplaces/shopee/chat_api.h"
#include "core/marketplaces/shopee/chat_mapper.h"
#include "core/marketplaces/shopee/trade_api.h"

namespace inquiry::shopee {
namespace {

constexpr const char* kListChat = "sellerchat.get_conversation_list";
constexpr const char* kReadChat = "sellerchat.get_message";

void seen(TestRead& read, std::optional<Instant> at) {
  if (at && (!read.newestAt || *at > *read.newestAt)) read.newestAt = at;
}

// False when the right is missing, which is then named.
template <class T>
Result<bool> granted(TestRead& read, const Result<T>& answer, const char* name) {
  if (answer) return read.granted.emplace_back(name), true;
  if (!ChatGrant::isMissing(answer.error())) return fail(answer.error());
  return read.missing.emplace_back(name), false;
}

// The newest conversation, if there is one to try with.
Result<bool> readMessages(const ShopCaller& caller, const ConversationPage& page, TestRead& read, const std::stop_token& stop) {
  const auto newest = std::max_element(page.rows.begin(), page.rows.end(), [](const ConversationRow& a, const ConversationRow& b) { return a.lastNanos < b.lastNanos; });
  if (newest == page.rows.end()) return true;
  const auto answer = messagesOf(caller, newest->id, {}, stop);
  const auto isGranted = granted(read, answer, kReadChat);
  if (!isGranted || !*isGranted) return isGranted;
  const auto messages = mapMessages(responseOf(*answer), {newest->id, caller.shopId, newest->buyerId});
  if (!messages) return fail(messages.error());
  read.messages += static_cast<std::int64_t>(messages->messages.size());
  seen(read, messages->newestAt);
  return true;
}

Result<bool> readChat(const ShopCaller& caller, TestRead& read, const std::stop_token& stop) {
  const auto answer = conversationList(caller, {}, stop);
  const auto isListed = granted(read, answer, kListChat);
  if (!isListed) return isListed;
  // Both are asked whatever the other says: a number nobody has tells a missing right from a missing conversation.
  if (!*isListed) {
    const auto probe = messagesOf(caller, "1", {}, stop);
    const bool isRefused = !probe && ChatGrant::isMissing(probe.error());
    const bool isAnswered = probe || probe.error().kind == ErrorKind::Refused || probe.error().kind == ErrorKind::NotFound;
    if (!isRefused && !isAnswered) return fail(probe.error());
    (isRefused ? read.missing : read.granted).emplace_back(kReadChat);
    return false;
  }
  const auto page = mapConversations(responseOf(*answer));
  if (!page) return fail(page.error());
  return readMessages(caller, *page, read, stop);
}

}  // namespace

Result<TestRead> testConnection(const ShopCaller& caller, ChatGrant& grant, Instant now, std::stop_token stop) {
  TestRead read;
  const auto shop = shopFacts(caller, stop);
  if (!shop) return fail(shop.error());
  read.account = textOf(*shop, "shop_name");
  if (read.account.empty()) read.account = caller.shopId;
  read.grantExpiresAt = instantOf(*shop, "expire_time");
  const auto hasChat = readChat(caller, read, stop);
  if (!hasChat) return fail(hasChat.error());
  const Window lately{now - kLongestWindow, now};
  for (const auto& [name, ask] : {std::pair("order.get_order_list", 0), std::pair("returns.get_return_list", 1)}) {
    const auto answer = ask == 0 ? orderList(caller, {WindowOf::Updated, lately, {}, 1}, stop) : returnList(caller, {lately, 1, 1}, stop);
    if (const auto isGranted = granted(read, answer, name); !isGranted) return fail(isGranted.error());
  }
  grant.set(*hasChat ? ChatGrant::State::Granted : ChatGrant::State::Missing);
  return read;
}

}  // namespace inquiry::shopee
