#pragma once

#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "core/desk/local_tokens.h"
#include "core/domain/instant.h"

namespace inquiry::desk {

// A request as it came through the door: the names of headers in lower case, path and query decoded.
struct LocalRequest {
  std::string method, path;
  std::map<std::string, std::string> query, headers;
};
struct LocalAnswer {
  int status = 200;
  std::string body;  // JSON
  std::map<std::string, std::string> headers;
};

// What other programs of this computer may read: the lists, threads, search and figures of interface.md, and nothing that could be written. Everything that
// looks like a mail address, telephone or card number is masked, and no page of it is a list of addresses (CP09).
//
// Before anything is looked at, in this order: the number of requests a second, the method, the Host header (a name that merely resolves to this computer is
// how a web page would reach it), requests made by a web page, the token. Safe from any thread but the window's.
class LocalInterface {
 public:
  LocalInterface(Parts& parts, LocalTokens& tokens) : m_parts(parts), m_tokens(tokens) {}
  LocalAnswer answer(const LocalRequest& request);

  static constexpr int kBurst = 60, kPerSecond = 20;

 private:
  bool mayPass();
  Parts& m_parts;
  LocalTokens& m_tokens;
  std::mutex m_mutex;  // of the figures of pace
  double m_left = kBurst;
  Duration m_countedAt{};
  bool m_isCounting = false;
};

}  // namespace inquiry::desk
