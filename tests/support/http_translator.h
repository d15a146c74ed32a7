#pragma once

#include <functional>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/support/http_server.h"

namespace inquiry::test {

// A LibreTranslate server on 127.0.0.1 that speaks as its description says and translates as a test tells it to.
class HttpTranslator {
 public:
  using Translate = std::function<std::string(const std::string& text, const std::string& from, const std::string& to)>;

  HttpTranslator();
  std::string address() const { return m_server.url(""); }
  void setTranslate(Translate translate);
  // From now on every call is refused like this; 200: no more.
  void refuse(int status, const std::string& body = {});
  // From now on nothing is answered until the other side goes away.
  void hang();
  std::vector<nlohmann::json> requests() const;
  std::size_t count() const { return requests().size(); }
  // Every text that arrived, one after the other.
  std::string seen() const;

 private:
  void serve(Wire& wire);
  std::string answer(const nlohmann::json& body);

  mutable std::mutex m_mutex;
  Translate m_translate;
  std::vector<nlohmann::json> m_requests;
  std::string m_refusal;
  int m_status = 200;
  bool m_hangs = false;
  HttpServer m_server;  // last: its threads use the rest
};

}  // namespace inquiry::test
