#include "core/marketplaces/rakuten/inquiries_api.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "core/marketplaces/rakuten/jst.h"

namespace inquiry::rakuten {
namespace {

constexpr const char* kApi = "/es/1.0/inquirymng-api";

Query windowQuery(const Window& window) { return {{"fromDate", jstText(window.from)}, {"toDate", jstText(window.to)}}; }

}  // namespace

Result<Json> inquiryCount(const Caller& caller, const Window& window, std::stop_token stop) {
  return caller.get({std::string(kApi) + "/inquiries/count", function::kCounts, windowQuery(window)}, stop);
}

Result<Json> inquiryList(const Caller& caller, const Window& window, std::int64_t page, std::int64_t rows, std::stop_token stop) {
  Query query = windowQuery(window);
  query.emplace_back("limit", std::to_string(rows));
  query.emplace_back("page", std::to_string(page));
  return caller.get({std::string(kApi) + "/inquiries", function::kList, std::move(query)}, stop);
}

Result<Json> inquiryByNumber(const Caller& caller, const std::string& number, std::stop_token stop) {
  auto body = caller.get({std::string(kApi) + "/inquiry/" + urlEncoded(number), function::kInquiry}, stop);
  if (!body) return body;
  const Json& inquiry = fieldOf(*body, "result");
  if (!inquiry.is_object())
    return fail(ErrorKind::Malformed, "rakuten.inquiry", "An inquiry came without result; wait, it is read again.");
  return Json(inquiry);
}

Result<Json> postReply(const Caller& caller, const ReplyToPost& reply, std::stop_token stop) {
  Json body{{"inquiryNumber", reply.number}, {"shopId", reply.shopId}, {"message", reply.text}};
  if (!reply.files.empty()) {
    body["attachments"] = Json::array();
    for (const UploadedFile& file : reply.files) body["attachments"].push_back({{"label", file.label}, {"path", file.path}});
  }
  return caller.change("POST", {std::string(kApi) + "/inquiry/reply", function::kReply}, body, stop);
}

Result<Json> patchInquiries(const Caller& caller, InquiryMark mark, const std::vector<std::string>& numbers, std::stop_token stop) {
  Address address{kApi, function::kRead};
  switch (mark) {
    case InquiryMark::Read: address.path += "/inquiries/read"; break;
    case InquiryMark::Complete: address.path += "/inquiries/complete", address.function = function::kComplete; break;
    case InquiryMark::Incomplete: address.path += "/inquiries/incomplete", address.function = function::kIncomplete; break;
  }
  return caller.change("PATCH", address, {{"inquiryNumbers", numbers}}, stop);
}

Result<Json> licenceExpiry(const Caller& caller, std::stop_token stop) {
  const auto key = caller.keys().licenseKey();
  if (!key) return fail(key.error());
  return caller.get({"/es/1.0/license-management/license-key/expiry-date", function::kExpiry, {{"licenseKey", std::string(utf8::trimmed(key->reveal()))}}}, stop);
}

bool isInquiryNumber(std::string_view text) {
  return !text.empty() && text.size() <= 40 && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
  });
}

}  // namespace inquiry::rakuten
