#include "core/marketplaces/ebay/ebay_errors.h"

#include <array>

#include "core/marketplaces/ebay/ebay_json.h"

namespace inquiry::ebay {
namespace {

constexpr std::int64_t kNoPermission = 1100;
constexpr std::int64_t kNoSuchCall = 2002;  // with 404: the address itself, not what was asked for
constexpr std::int64_t kHiddenCap = 20957;  // knowledge base 666: works again after an hour or a day
constexpr std::int64_t kFirstSignature = 215000, kLastSignature = 215122;  // digital signatures of sellers in the EU and the UK
constexpr std::int64_t kFirstMessageError = 355000, kLastMessageError = 355999;

// Message API error codes of the overview page's table; every one of them is final.
struct Final {
  std::int64_t id;
  ErrorKind kind;
  std::string_view code, text;
};
constexpr std::array<Final, 10> kFinals = {{
    {355006, ErrorKind::Refused, "ebay.unknown-recipient", "eBay does not know this buyer any more. Check the conversation on eBay."},
    {355007, ErrorKind::NotFound, "ebay.unknown-conversation", "eBay does not know this conversation any more. Open it on eBay to see what happened to it."},
    {355010, ErrorKind::Refused, "ebay.too-many-attachments", "eBay takes five attachments a message. Remove some and send again."},
    {355011, ErrorKind::Refused, "ebay.attachment-type", "eBay does not take this kind of attachment. Send a picture, PDF, DOC or TXT."},
    {355012, ErrorKind::Refused, "ebay.attachment", "eBay refused the attachment. Remove it and send again."},
    {355013, ErrorKind::Refused, "ebay.too-long", "The message is longer than eBay's 2000 characters. Shorten it and send again."},
    {355014, ErrorKind::Refused, "ebay.attachment-address", "eBay could not read the attachment. Remove it and send again."},
    {355015, ErrorKind::Refused, "ebay.empty", "There is nothing to send. Write a text."},
    {355018, ErrorKind::Refused, "ebay.no-recipient", "eBay found no recipient for this message. Answer inside a conversation of the buyer."},
    {355019, ErrorKind::Refused, "ebay.too-many", "eBay changes ten conversations at once. Choose fewer."},
}};

std::optional<EbayError> fromList(const Json& list) {
  if (list.empty() || !list.front().is_object()) return std::nullopt;
  return EbayError{integerOf(list.front(), "errorId").value_or(0), textOf(list.front(), "domain"), ""};
}

Error numbered(ErrorKind kind, std::string code, const std::string& text, std::int64_t id) {
  return Error{kind, std::move(code), text + " (eBay error " + std::to_string(id) + ")", {}};
}

}  // namespace

std::optional<EbayError> firstError(std::string_view body) {
  const auto answer = parsedObject(body, "error");
  if (!answer) return std::nullopt;
  if (auto found = fromList(listOf(*answer, "errors"))) return found;
  if (const Json* wrapped = field(*answer, "errorMessage"))
    if (auto found = fromList(listOf(*wrapped, "error"))) return found;
  if (auto found = fromList(listOf(*answer, "error"))) return found;
  const std::string word = textOf(*answer, "error");
  return word.empty() ? std::nullopt : std::optional(EbayError{0, "", word});
}

std::optional<Error> explained(const HttpResponse& response, Instant now) {
  const auto error = firstError(response.body);
  const std::int64_t id = error ? error->id : 0;
  if (id == kHiddenCap) {
    Error capped = numbered(ErrorKind::Throttled, "ebay.message-cap",
                            "eBay limits the messages to this buyer for now. It is tried again every hour; nothing needs to be done.", id);
    capped.until = now + std::chrono::hours(1);
    return capped;
  }
  if (id == kNoPermission)
    return numbered(ErrorKind::MissingGrant, "ebay.missing-scope",
                    "A permission is missing. Sign the store in to eBay again and agree to everything it asks for.", id);
  if (id == kNoSuchCall && response.status == 404)
    return numbered(ErrorKind::NotFound, std::string(kNoSuchCallCode), "eBay does not know this call any more. Look for an update of the desk.", id);
  if (id >= kFirstSignature && id <= kLastSignature)
    return numbered(ErrorKind::Refused, std::string(kSignatureWanted),
                    "eBay did not accept the digital signature of this step about money. Check the clock of this computer, or do it on eBay's own page.", id);
  for (const Final& known : kFinals)
    if (known.id == id) return numbered(known.kind, std::string(known.code), std::string(known.text), id);
  if (id >= kFirstMessageError && id <= kLastMessageError)
    return numbered(ErrorKind::Refused, "ebay.refused", "eBay refused this request for good. Open the conversation on eBay.", id);
  if (id != 0 && response.status == 400)
    return numbered(ErrorKind::Refused, "ebay.refused", "eBay refused this request. Check the conversation on eBay.", id);
  return std::nullopt;
}

}  // namespace inquiry::ebay
