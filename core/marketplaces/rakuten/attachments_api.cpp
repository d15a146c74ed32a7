#include "core/marketplaces/rakuten/attachments_api.h"

#include "core/domain/loopback.h"
#include "core/marketplaces/attachments.h"
#include "core/net/url.h"
#include "core/net/url_fields.h"

namespace inquiry::rakuten {
namespace {

constexpr std::string_view kPath = "/es/1.0/inquirymng-api/attachment";

// What attachmentAddress() wrote into an address of our own; empty for any other address.
std::optional<UploadedFile> fileIn(const std::string& address, const std::string& base) {
  const auto file = urlParts(address), api = urlParts(base);
  if (!file || !api) return {};
  // The practice platform may stand at another port today than on the day the message came.
  const bool isPractice = isLoopbackHost(api->host) && isLoopbackHost(file->host);
  if (!isPractice && (file->scheme != api->scheme || file->host != api->host || file->port != api->port)) return {};
  const std::string& target = file->pathAndQuery;
  const std::size_t query = target.find('?');
  if (query == std::string::npos || !std::string_view(target).substr(0, query).ends_with(kPath)) return {};
  constexpr std::string_view kFirst = "path=", kSecond = "&label=";
  const std::string_view fields = std::string_view(target).substr(query + 1);
  const std::size_t second = fields.find(kSecond);
  if (!fields.starts_with(kFirst) || second == std::string_view::npos) return {};
  return UploadedFile{urlDecoded(fields.substr(second + kSecond.size())), urlDecoded(fields.substr(kFirst.size(), second - kFirst.size()))};
}

}  // namespace

Result<UploadedFile> uploadFile(const Caller& caller, const FormFile& file, std::stop_token stop) {
  FormBody form = formBody(file);
  const auto answer = caller.upload({std::string(kPath), function::kUpload}, std::move(form.bytes), std::move(form.contentType), stop);
  if (!answer) return fail(answer.error());
  const Json& result = fieldOf(*answer, "result");
  UploadedFile stored{textOf(result, "label"), textOf(result, "path")};
  if (!textOf(result, "errorMessage").empty() && stored.path.empty())
    return fail(ErrorKind::Refused, "rakuten.attachment", "Rakuten did not take the attached file: use a PNG, JPEG, GIF or PDF up to 5 MB with a plain name.");
  if (stored.path.empty() || stored.label.empty())
    return fail(ErrorKind::PlatformDown, "rakuten.attachment-answer", "Rakuten did not say where it put the attached file; it is tried again.");
  return stored;
}

std::string attachmentAddress(const std::string& base, const std::string& path, const std::string& label) {
  return base + std::string(kPath) + "?" + formEncoded({{"path", path}, {"label", label}});
}

Result<std::string> attachmentBytes(const Caller& caller, const std::string& address, std::size_t maxBytes, std::stop_token stop) {
  const auto file = fileIn(address, caller.base());
  if (!file) return otherHost();
  if (file->label.find_first_of("[]") != std::string::npos)
    return fail(ErrorKind::Refused, "rakuten.attachment-brackets", "Rakuten hands out no file whose name has [ or ] in it: open the inquiry in R-Messe.");
  auto bytes = caller.bytes({std::string(kPath), function::kDownload, {{"path", file->path}, {"label", file->label}}}, maxBytes, stop);
  return bytes ? std::move(bytes) : fail(loadingFailed(bytes.error()));
}

}  // namespace inquiry::rakuten
