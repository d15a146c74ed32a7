#include "core/marketplaces/shopee/picture_files.h"

#include <algorithm>
#include <array>

#include "core/domain/loopback.h"
#include "core/marketplaces/attachments.h"
#include "core/marketplaces/multipart.h"
#include "core/marketplaces/shopee/shopee_caller.h"
#include "core/net/url.h"

namespace inquiry::shopee {
namespace {

constexpr std::string_view kHost = "cf.shopee.";
constexpr std::array<std::string_view, 15> kRegions{"sg", "com.my", "ph", "co.th", "vn", "co.id", "tw", "com.br", "com.mx", "com.co", "cl", "pl", "es", "com", "cn"};

// The address to ask, or nothing when it is no business of ours.
std::optional<std::string> addressOf(const std::string& url, const std::string& apiBase) {
  const auto file = urlParts(url), api = urlParts(apiBase);
  if (!file || !api) return {};
  if (!isLoopbackHost(api->host)) {
    const bool isPlatform = file->scheme == "https" && file->port == 443 && file->host.starts_with(kHost) &&
                            std::find(kRegions.begin(), kRegions.end(), std::string_view(file->host).substr(kHost.size())) != kRegions.end();
    return isPlatform ? std::optional(url) : std::nullopt;
  }
  if (!isLoopbackHost(file->host)) return {};
  // The practice platform may stand at another port today than on the day the message came.
  const std::string host = api->host.find(':') == std::string::npos ? api->host : "[" + api->host + "]";
  return api->scheme + "://" + host + ":" + std::to_string(api->port) + file->pathAndQuery;
}

}  // namespace

Result<std::string> messageFile(ApiSession& session, const std::string& apiBase, const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) {
  const auto address = addressOf(attachment.remoteUrl, apiBase);
  if (!address) return otherHost();
  ApiCall call;
  call.bucket = bucket::kPictures;
  call.signing = ApiCall::Signing::None;
  call.request.url = *address;
  call.request.maxBody = maxBytes;
  call.request.total = timeToSend(maxBytes / 8);
  auto answer = session.call(std::move(call), stop);
  if (answer) return std::move(answer->body);
  if (answer.error().kind == ErrorKind::MissingGrant || answer.error().kind == ErrorKind::Unauthorised)
    return fail(ErrorKind::Refused, "attachment.refused", "Shopee's picture server does not hand this file out: open the conversation in the Seller Centre.");
  return fail(loadingFailed(answer.error()));
}

}  // namespace inquiry::shopee
