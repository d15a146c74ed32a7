#include "core/marketplaces/ebay/ebay_files.h"

#include "core/domain/loopback.h"
#include "core/marketplaces/attachments.h"
#include "core/marketplaces/ebay/ebay_dispute_api.h"
#include "core/marketplaces/multipart.h"
#include "core/net/url.h"

namespace inquiry::ebay {
namespace {

// Where eBay Picture Services keep what buyers and sellers attach; the description's own examples lie there and nowhere else.
constexpr std::string_view kPictureHost = "i.ebayimg.com";

// The address to ask, or nothing when it is no business of ours.
std::optional<std::string> addressOf(const std::string& url, const Endpoints& at) {
  const auto file = urlParts(url), api = urlParts(at.api);
  if (!file || !api) return {};
  const bool isPractice = isLoopbackHost(api->host);
  if (!isPractice) return file->scheme == "https" && file->host == kPictureHost && file->port == 443 ? std::optional(url) : std::nullopt;
  if (!isLoopbackHost(file->host)) return {};
  // The practice platform may stand at another port today than on the day the message came.
  const std::string host = api->host.find(':') == std::string::npos ? api->host : "[" + api->host + "]";
  return api->scheme + "://" + host + ":" + std::to_string(api->port) + file->pathAndQuery;
}

// Evidence of a payment dispute lies behind the sign-in.
Result<std::string> evidenceFile(ApiSession& session, const std::string& url, std::size_t maxBytes, std::stop_token stop) {
  auto answer = getEvidenceFile(session, url, maxBytes, stop);
  if (answer) return std::move(answer->body);
  return fail(loadingFailed(answer.error()));
}

}  // namespace

Result<std::string> messageFile(ApiSession& session, const Endpoints& at, const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) {
  if (isEvidenceFile(attachment.remoteUrl, at)) return evidenceFile(session, attachment.remoteUrl, maxBytes, stop);
  const auto address = addressOf(attachment.remoteUrl, at);
  if (!address) return otherHost();
  ApiCall call;
  call.bucket = "pictures";
  call.signing = ApiCall::Signing::None;
  call.request.url = *address;
  call.request.maxBody = maxBytes;
  call.request.total = timeToSend(maxBytes / 8);
  auto answer = session.call(std::move(call), stop);
  if (answer) return std::move(answer->body);
  if (answer.error().kind == ErrorKind::MissingGrant || answer.error().kind == ErrorKind::Unauthorised)
    return fail(ErrorKind::Refused, "attachment.refused", "eBay's picture server does not hand this file out: open the conversation on eBay.");
  return fail(loadingFailed(answer.error()));
}

}  // namespace inquiry::ebay
