#include "tests/faults/fault_world.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace inquiry::faults {
namespace {

using nlohmann::json;

constexpr int kThreads = 6;

json storeOf(const std::string& id, const char* marketplace, const char* site, const char* kind) {
  json threads = json::array();
  for (int i = 0; i < kThreads; ++i) {
    threads.push_back({{"buyer", "buyer_" + std::to_string(i)},
                       {"item", "Lens cap " + std::to_string(i)},
                       {"order", true},
                       {"kind", kind},
                       {"messages", {{{"from", "buyer"}, {"text", "First words of " + id + " " + std::to_string(i)}, {"minutesAgo", 30 + i}}}}});
  }
  return {{"id", id}, {"marketplace", marketplace}, {"site", site}, {"name", id}, {"timeZone", "UTC"}, {"threads", threads}};
}

}  // namespace

FaultWorld::FaultWorld(const std::string& folder, std::uint64_t seed) : m_random(seed) {
  const json scenario{{"stores",
                       {storeOf("ebay-us", "ebay", "EBAY_US", "member"), storeOf("ebay-de", "ebay", "EBAY_DE", "member"),
                        storeOf("ml-mx", "mercado-libre", "MLM", "pack"), storeOf("ml-br", "mercado-libre", "MLB", "pack")}}};
  const std::string file = folder + "/scenario.json";
  std::ofstream(file) << scenario.dump();
  m_sandbox = std::make_unique<test::SandboxProcess>(std::vector<std::string>{"--no-live", "--scenario", file, "--seed", std::to_string(seed)});
  const json model = m_sandbox->get("model");
  for (const json& store : model.at("stores")) {
    const std::string id = store.at("id");
    m_sandbox->post("limits", {{"store", id}, {"perMinute", 0}});
    m_sandbox->post("visibility", {{"store", id}, {"lagMs", 150}});
    for (const json& thread : store.at("threads")) {
      m_threads.emplace_back(id, thread.at("id"));
      for (const json& message : thread.at("messages")) m_written.insert(message.at("text").get<std::string>());
    }
  }
}

void FaultWorld::buyerWrites() {
  const auto& [store, thread] = m_threads[std::uniform_int_distribution<std::size_t>(0, m_threads.size() - 1)(m_random)];
  const std::string text = "Question " + std::to_string(m_written.size()) + " of a buyer";
  m_sandbox->post("messages", {{"store", store}, {"thread", thread}, {"text", text}});
  m_written.insert(text);
}

void FaultWorld::addFaults() {
  clearFaults();
  // A life sends some ten answers; each kind is set for one of them with its share of ten.
  const auto roll = [this](const char* kind, const char* endpoint, double share, json more = json::object()) {
    for (int i = 0; i < 10; ++i) {
      if (!chance(share)) continue;
      more.update({{"store", ""}, {"kind", kind}, {"count", 1}, {"endpoint", endpoint}});
      m_sandbox->post("faults", more);
    }
  };
  roll("throttle", "send", 0.05, {{"retryAfter", 1}});
  roll("reset-before", "send", 0.05);
  roll("500-after-accept", "send", 0.06);
  roll("reset-after-accept", "send", 0.06);
  roll("half-body", "send", 0.04);
  roll("half-body", "read", 0.02);
  roll("reset-before", "read", 0.02);
  roll("duplicate", "", 0.03);
  roll("shuffle", "", 0.03);
  roll("expire-token", "read", 0.03);
}

void FaultWorld::clearFaults() {
  test::exchange(m_sandbox->port(), {"DELETE", "/_control/faults", {}, ""});
}

std::map<std::string, int> FaultWorld::accepted() const {
  std::map<std::string, int> counts;
  const json sent = m_sandbox->get("sent");
  for (const json& row : sent.at("sent")) ++counts[row.at("text").get<std::string>()];
  return counts;
}

}  // namespace inquiry::faults
