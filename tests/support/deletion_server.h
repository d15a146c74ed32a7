#pragma once

#include <algorithm>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/support/http_server.h"

namespace inquiry::test {

// A company's server for deletion lists on 127.0.0.1: it lists what was not acknowledged, as JSON lines or as the test says, and forgets what was.
class DeletionServer {
 public:
  static constexpr const char* kToken = "deletion-canary-7";

  DeletionServer() : m_server([this](Wire& wire) { serve(wire); }) {}
  std::string address() const { return m_server.url("/deletions"); }
  // An entry of its list, by what it will be acknowledged with.
  void add(const std::string& name, const std::string& entry) {
    const std::scoped_lock lock(m_mutex);
    m_entries[name] = entry;
  }
  void addEbay(const std::string& name, const std::string& user) {
    add(name, nlohmann::json{{"metadata", {{"topic", "MARKETPLACE_ACCOUNT_DELETION"}}}, {"notification", {{"notificationId", name}, {"data", {{"username", user}, {"userId", "id-" + user}, {"eiasToken", "t-" + user}}}}}}.dump());
  }
  void refuse(int status, const std::string& body = {}, const std::string& type = "application/json") {
    const std::scoped_lock lock(m_mutex);
    m_status = status;
    m_body = body;
    m_type = type;
  }
  // Lists everything for ever, whatever is acknowledged.
  void forgetNothing() {
    const std::scoped_lock lock(m_mutex);
    m_isStubborn = true;
  }
  // The next acknowledgement is taken, but its answer gets lost.
  void loseAnswer() {
    const std::scoped_lock lock(m_mutex);
    m_losesAnswer = true;
  }
  std::vector<std::string> acknowledged() const {
    const std::scoped_lock lock(m_mutex);
    return m_done;
  }
  int questions() const {
    const std::scoped_lock lock(m_mutex);
    return m_questions;
  }

 private:
  static std::string answer(int status, const std::string& type, const std::string& body) {
    return "HTTP/1.1 " + std::to_string(status) + " So\r\nContent-Type: " + type + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
  }
  void serve(Wire& wire) {
    for (std::string request = wire.readRequest(); !request.empty(); request = wire.readRequest()) {
      const std::string said = reply(request);
      if (said.empty()) return wire.reset();
      wire.write(said);
    }
  }
  std::string reply(const std::string& request) {
    const std::scoped_lock lock(m_mutex);
    if (request.find(std::string("Authorization: Bearer ") + kToken + "\r\n") == std::string::npos) return answer(401, "application/json", "{}");
    if (m_status != 200) return answer(m_status, m_type, m_body);
    if (!m_body.empty()) return answer(200, m_type, m_body);
    if (request.starts_with("GET /deletions ")) return listed();
    if (!request.starts_with("POST /deletions ")) return answer(404, "text/plain", "");
    const nlohmann::json told = nlohmann::json::parse(request.substr(request.find("\r\n\r\n") + 4));
    for (const auto& name : told.at("done")) {
      m_done.push_back(name);
      if (!m_isStubborn) m_entries.erase(name.get<std::string>());
    }
    return std::exchange(m_losesAnswer, false) ? std::string() : answer(200, "application/json", "{}");
  }
  std::string listed() {
    ++m_questions;
    if (m_entries.empty()) return "HTTP/1.1 204 No Content\r\n\r\n";
    std::string lines;
    for (const auto& [name, entry] : m_entries) lines += entry + "\n";
    return answer(200, "application/x-ndjson", lines);
  }

  mutable std::mutex m_mutex;
  std::map<std::string, std::string> m_entries;
  std::vector<std::string> m_done;
  std::string m_body, m_type;
  int m_status = 200, m_questions = 0;
  bool m_isStubborn = false, m_losesAnswer = false;
  HttpServer m_server;  // last: its threads use the rest
};

}  // namespace inquiry::test
