#include "core/marketplaces/amazon/sp_messages.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/marketplaces/amazon/sp_calls.h"
#include "core/marketplaces/amazon/sp_json.h"

namespace inquiry::amazon {
namespace {

constexpr std::array<ProactiveKind, 9> kKinds{{{"confirmOrderDetails", 2000, 0, false},
                                               {"confirmDeliveryDetails", 2000, 0, false},
                                               {"confirmServiceDetails", 2000, 0, false},
                                               {"confirmCustomizationDetails", 800, 5, false},
                                               {"unexpectedProblem", 2000, 0, false},
                                               {"digitalAccessKey", 400, 5, false},
                                               {"legalDisclosure", 0, 5, true},
                                               {"warranty", 0, 5, true},
                                               {"invoice", 0, 5, true}}};

Error refused(std::string code, std::string text) { return {ErrorKind::Refused, std::move(code), std::move(text), {}}; }

// No address of e-mail and no tag; Amazon refuses both in these texts.
bool holdsAddress(std::string_view text) {
  for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    const bool isBefore = at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n';
    const auto dot = text.find('.', at);
    if (isBefore && dot != std::string_view::npos && dot > at + 1 && text.substr(at, dot - at).find_first_of(" \n") == std::string_view::npos) return true;
  }
  return false;
}

bool holdsTag(std::string_view text) {
  for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const auto next = at + 1 < text.size() ? text[at + 1] : ' ';
    if ((next == '/' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z')) && text.find('>', at) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

const ProactiveKind* proactiveKind(std::string_view action) {
  const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&](const ProactiveKind& kind) { return kind.action == action; });
  return found == kKinds.end() ? nullptr : &*found;
}

Result<std::vector<std::string>> actionsIn(std::string_view body) {
  const auto answer = parsedObject(body, "allowed messages");
  if (!answer) return fail(answer.error());
  std::vector<std::string> names;
  for (const Json& action : listOf(objectOf(*answer, "_links"), "actions"))
    if (auto name = textOf(action, "name"); !name.empty()) names.push_back(std::move(name));
  return names;
}

Result<std::string> localeIn(std::string_view body) {
  const auto answer = parsedObject(body, "attributes");
  if (!answer) return fail(answer.error());
  return textOf(objectOf(*answer, "buyer"), "locale");
}

std::optional<Error> refusalOf(const ProactiveKind& kind, std::string_view text) {
  if (kind.needsFiles) return refused("amazon.needs_file", "Amazon takes this message with files only, and this version sends it without. Use Seller Central.");
  if (utf8::trimmed(text).empty()) return refused("amazon.empty", "There is nothing to send. Write a text.");
  if (utf8::length(text) > kind.maxText)
    return refused("amazon.too_long", "Amazon takes up to " + std::to_string(kind.maxText) + " characters in this message. Shorten it and send it again.");
  if (holdsTag(text)) return refused("amazon.html", "Amazon takes plain text only. Take the HTML tags out and send it again.");
  if (holdsAddress(text)) return refused("amazon.address", "Amazon takes no e-mail addresses in messages. Take it out and send it again.");
  return {};
}

Result<std::string> buyerLocale(SpAccess& access, const std::string& orderId, std::stop_token stop) {
  const auto answer = getMessagingAttributes(access, orderId, stop);
  if (!answer) return fail(answer.error());
  return localeIn(answer->body);
}

}  // namespace inquiry::amazon
