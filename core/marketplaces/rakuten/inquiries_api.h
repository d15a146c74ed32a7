#pragma once

#include <string>
#include <vector>

#include "core/marketplaces/rakuten/caller.h"

namespace inquiry::rakuten {

// InquiryManagementAPI, one function per operation. Windows are of the first message's date, both ends belong to them; more than 31 days are refused.
struct Window {
  Instant from, to;
};
inline constexpr std::int64_t kPageRows = 100;
// limit * page may not go beyond it.
inline constexpr std::int64_t kMostRows = 10'000;

Result<Json> inquiryCount(const Caller& caller, const Window& window, std::stop_token stop);
// Newest first; `page` from 1, `rows` 1 to 100.
Result<Json> inquiryList(const Caller& caller, const Window& window, std::int64_t page, std::int64_t rows, std::stop_token stop);
Result<Json> inquiryByNumber(const Caller& caller, const std::string& number, std::stop_token stop);

struct UploadedFile {
  std::string label, path;
};
struct ReplyToPost {
  std::string number, shopId, text;
  std::vector<UploadedFile> files;  // one at most
};
// The answer names no id of the reply.
Result<Json> postReply(const Caller& caller, const ReplyToPost& reply, std::stop_token stop);

enum class InquiryMark { Read, Complete, Incomplete };
// The outcome of each inquiry stands in a 200: result.ok[], result.error[].
Result<Json> patchInquiries(const Caller& caller, InquiryMark mark, const std::vector<std::string>& numbers, std::stop_token stop);

// {"expiryDate": ...} of the licence key.
Result<Json> licenceExpiry(const Caller& caller, std::stop_token stop);

// ^[0-9a-zA-Z-]{1,40}$
bool isInquiryNumber(std::string_view text);

}  // namespace inquiry::rakuten
