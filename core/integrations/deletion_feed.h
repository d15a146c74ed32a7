#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/secret.h"

namespace inquiry {

class HttpTransport;

// A company's own server that receives what platforms post when a buyer's account is deleted (a desktop cannot: eBay and Shopify post to public addresses
// only) and keeps it until a desk has done it:
//   GET ADDRESS   Authorization: Bearer TOKEN   -> 200 with a list as core/compliance/deletion_list.h reads it (JSON, or lines as text/plain), or 204
//   POST ADDRESS  {"done":["n-2", ...]}         -> any 2xx: these are not listed again
// Safe from any thread; blocks for seconds.
class DeletionFeed {
 public:
  static constexpr std::size_t kMostDoneAtOnce = 500;

  explicit DeletionFeed(HttpTransport& http) : m_http(http) {}

  // InvalidInput "deletion.address": https to anywhere, plain http to this computer only, no user name in it.
  static Status checkAddress(const std::string& address);
  // Empty: nothing new. Fails with "deletion.offline", "deletion.token", "deletion.down", "deletion.status" or "deletion.answer" when the answer is none of
  // the forms, such as the page of a sign-in.
  Result<std::string> list(const std::string& address, const Secret& token, std::stop_token stop);
  Status acknowledge(const std::string& address, const Secret& token, const std::vector<std::string>& names, std::stop_token stop);

 private:
  HttpTransport& m_http;
};

}  // namespace inquiry
