#include "core/marketplaces/mercado_libre/connection_test.h"

#include <algorithm>
#include <sstream>

#include "core/marketplaces/mercado_libre/claims_api.h"
#include "core/marketplaces/mercado_libre/messages_api.h"
#include "core/marketplaces/mercado_libre/question_mapper.h"
#include "core/marketplaces/mercado_libre/questions_api.h"
#include "core/marketplaces/mercado_libre/thread_reader.h"

namespace inquiry::mercado_libre {
namespace {

constexpr const char* kHandled = "questions and messages (handled by Mercado Libre)";

void readRights(const Grant& grant, TestRead& read) {
  read.grantExpiresAt = grant.refreshExpiresAt;
  std::istringstream words(grant.scopes);
  for (std::string word; words >> word;) read.granted.push_back(word);
  if (read.granted.empty()) return;  // the platform did not say
  for (const char* needed : {"read", "write", "offline_access"})
    if (std::find(read.granted.begin(), read.granted.end(), needed) == read.granted.end()) read.missing.emplace_back(needed);
}

// True when the failure is a right that is missing, which is then named.
bool isMissingRight(const Caller& caller, const Error& error, const char* what, TestRead& read) {
  if (error.kind != ErrorKind::MissingGrant) return false;
  const char* named = caller.isCrossBorder() ? kHandled : what;
  if (std::find(read.missing.begin(), read.missing.end(), named) == read.missing.end()) read.missing.emplace_back(named);
  return true;
}

}  // namespace

Result<TestRead> testConnection(const Caller& caller, const Json& user, SecretStore& secrets, const StoreId& store,
                                std::stop_token stop) {
  TestRead read;
  read.account = textOf(user, "nickname");
  if (const auto grant = secrets.grant(store)) readRights(*grant, read);
  const auto questions = searchQuestions(caller, {"UNANSWERED", 10, 0}, stop);
  if (questions) {
    const Json& rows = listOf(*questions, "questions");
    read.messages += countOf(*questions, "total", static_cast<std::int64_t>(rows.size()));
    for (const Json& row : rows)
      if (const auto reading = mapQuestion(row)) read.newestAt = std::max(read.newestAt.value_or(reading->askedAt), reading->askedAt);
  } else if (!isMissingRight(caller, questions.error(), "questions", read)) {
    return fail(questions.error());
  }
  const auto unread = unreadPacks(caller, stop);
  if (unread) {
    const auto packs = mapUnread(*unread);
    for (const UnreadPack& pack : packs) read.messages += std::max<std::int64_t>(pack.count, 0);
    if (!packs.empty()) {
      const auto thread = readThread(caller, packs.front().packId, stop);
      if (!thread) return fail(thread.error());
      if (thread->newestAt) read.newestAt = std::max(read.newestAt.value_or(*thread->newestAt), *thread->newestAt);
    }
  } else if (!isMissingRight(caller, unread.error(), "messages", read)) {
    return fail(unread.error());
  }
  ClaimSearch search;
  search.onlyOpen = true;
  search.limit = 1;
  if (const auto claims = searchClaims(caller, search, stop); !claims) {
    // A right of its own, also where the platform answers the buyers itself.
    if (claims.error().kind != ErrorKind::MissingGrant) return fail(claims.error());
    read.missing.emplace_back(kClaimsRight);
  }
  return read;
}

}  // namespace inquiry::mercado_libre
