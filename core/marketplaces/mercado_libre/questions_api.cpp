#include "core/marketplaces/mercado_libre/questions_api.h"

#include <algorithm>

namespace inquiry::mercado_libre {
namespace {

std::string familyPath(const Caller& caller, const std::string& path) {
  return caller.isCrossBorder() ? "/marketplace" + path : path;
}

// The cross-border family knows no versions.
Query versioned(const Caller& caller) {
  if (caller.isCrossBorder()) return {};
  return {{"api_version", "4"}};
}

Json numberOr(const std::string& id) {
  const bool isNumber = !id.empty() && id.size() <= 18 && std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!isNumber) return id;
  return static_cast<std::int64_t>(std::stoll(id));
}

}  // namespace

Result<Json> searchQuestions(const Caller& caller, const QuestionSearch& search, std::stop_token stop) {
  Query query = versioned(caller);
  query.emplace_back("seller_id", caller.userId);
  if (!search.status.empty()) query.emplace_back("status", search.status);
  query.emplace_back("sort_fields", "date_created");
  query.emplace_back("sort_types", "DESC");
  query.emplace_back("limit", std::to_string(search.limit));
  query.emplace_back("offset", std::to_string(search.offset));
  return caller.get({familyPath(caller, "/questions/search"), std::move(query), bucket::kQuestions}, stop);
}

Result<Json> question(const Caller& caller, const std::string& questionId, std::stop_token stop) {
  return caller.get({familyPath(caller, "/questions/" + urlEncoded(questionId)), versioned(caller), bucket::kQuestions}, stop);
}

Result<Json> postAnswer(const Caller& caller, const std::string& questionId, const std::string& text, std::stop_token stop) {
  return caller.post({familyPath(caller, "/answers"), {}, bucket::kAnswers},
                     {{"question_id", numberOr(questionId)}, {"text", text}}, stop);
}

}  // namespace inquiry::mercado_libre
