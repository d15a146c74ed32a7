// How Mercado Libre writes errors, instants and numbers, and its paging.
#include <array>
#include <cstdio>
#include <map>

#include "app/sandbox/mercado_libre/mercado_libre_platform.h"

namespace inquiry::sandbox::meli {
namespace {

std::string west(Instant at, const char* offset) {
  std::string text = (at - std::chrono::hours(4)).toIso();
  text.pop_back();
  return text + offset;
}

}  // namespace

Answer errorAnswer(int status, const std::string& error, const std::string& message) {
  return jsonAnswer(status, {{"message", message}, {"error", error}, {"status", status}, {"cause", Json::array()}});
}

std::string zulu(Instant at) { return at.toIso(); }

std::string zuluSeconds(Instant at) { return at.toIso().substr(0, 19) + "Z"; }

std::string zuluNanos(Instant at) {
  std::array<char, 8> rest{};
  std::snprintf(rest.data(), rest.size(), "%06d", static_cast<int>(at.millis() * 7919 % 1'000'000));
  return at.toIso().substr(0, 23) + rest.data() + "Z";
}

std::string westOffset(Instant at) { return west(at, "-04:00"); }

std::string westOffsetBare(Instant at) { return west(at, "-0400"); }

Json number(const std::string& digits) {
  const auto value = numberIn(digits);
  return value ? Json(*value) : Json(digits);
}

std::optional<Page> pageOf(const Visit& visit, const PageRule& rule, Answer& refusal) {
  Page page{rule.standard, 0};
  if (const auto text = visit.call.param("limit")) {
    const auto limit = numberIn(*text);
    if (!limit || *limit < 1 || *limit > static_cast<std::int64_t>(rule.maxLimit)) {
      refusal = errorAnswer(400, "bad_request", "Invalid limit param");
      return {};
    }
    page.limit = static_cast<std::size_t>(*limit);
  }
  if (const auto text = visit.call.param("offset")) {
    const auto offset = numberIn(*text);
    if (!offset || *offset > static_cast<std::int64_t>(rule.maxOffset)) {
      refusal = errorAnswer(400, "bad_request", "Invalid offset param");
      return {};
    }
    page.offset = static_cast<std::size_t>(*offset);
  }
  return page;
}

std::string agentOf(const std::string& site) {
  static const std::map<std::string, std::string> kAgents{{"MLC", "3020819166"}, {"MCO", "3037204123"}, {"MLM", "3037204279"},
                                                          {"MLA", "3037674934"}, {"MLB", "3037675074"}};
  const auto found = kAgents.find(site);
  return found == kAgents.end() ? "3037204685" : found->second;
}

}  // namespace inquiry::sandbox::meli
