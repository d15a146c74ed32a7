#include "tests/contract/sandbox_far_side.h"

#include <unistd.h>

#include <fstream>
#include <map>

#include "core/net/url.h"

namespace inquiry::test {
namespace {

using Json = nlohmann::json;

}  // namespace

SandboxFarSide::SandboxFarSide(Description description)
    : m_description(std::move(description)), m_scenario(writeScenario(m_description)),
      m_sandbox({"--no-live", "--scenario", m_scenario.string()}) {}

SandboxFarSide::~SandboxFarSide() {
  std::error_code ignored;
  std::filesystem::remove(m_scenario, ignored);
}

ConnectorUnderTest SandboxFarSide::row(Description description) {
  ConnectorUnderTest row{description.marketplace + ", sandbox", nullptr};
  if (std::filesystem::exists(SandboxProcess::programPath()))
    row.build = [description] { return std::make_unique<SandboxFarSide>(description); };
  return row;
}

std::filesystem::path SandboxFarSide::writeScenario(const Description& description) {
  static std::atomic<int> count{0};
  const auto path = std::filesystem::temp_directory_path() /
                    ("inquiry-contract-" + std::to_string(::getpid()) + "-" + std::to_string(++count) + ".json");
  const Json scenario = {{"stores", Json::array({{{"id", description.store}, {"marketplace", description.marketplace},
                                                  {"site", description.site}, {"name", "Contract"}, {"timeZone", "UTC"},
                                                  {"threads", Json::array()}}})}};
  std::ofstream(path) << scenario.dump();
  return path;
}

Store SandboxFarSide::prepare(SecretStore& secrets) {
  const Json file = m_sandbox.store(m_description.store);
  Store store;
  if (!m_description.withoutScope.empty()) m_sandbox.post("grant", {{"store", m_description.store}, {"missingScope", m_description.withoutScope}});
  store.id = StoreId{m_description.store};
  store.marketplace = *marketplaceFromName(m_description.marketplace);
  store.site = file.at("site").get<std::string>();
  store.historySince = m_clock.now() - std::chrono::hours(24 * 30);
  store.sandbox = true;
  for (const auto& [key, value] : file.at("endpoints").items()) store.endpoints[key] = value.get<std::string>();
  std::map<std::string, Secret> credentials;
  for (const auto& [key, value] : file.at("credentials").items()) credentials.emplace(key, Secret(value.get<std::string>()));
  // No grant yet: the first call refreshes, as after `store add`.
  (void)secrets.saveCredentials(store.id, std::move(credentials));
  return store;
}

bool SandboxFarSide::letTimePass(Duration by) {
  if (by == Duration::zero()) return true;
  m_clock.advance(by);
  m_sandbox.post("clock", {{"at", m_clock.now().toIso()}});
  return true;
}

std::string SandboxFarSide::buyerWrites(const std::string& thread, const std::string& text) { return write(thread, text, 0); }

std::string SandboxFarSide::buyerSendsPicture(const std::string& thread, const std::string& text) { return write(thread, text, 1); }

std::string SandboxFarSide::write(const std::string& thread, const std::string& text, int pictures) {
  Json body = {{"store", m_description.store}, {"text", text}, {"attachments", pictures}};
  if (!thread.empty()) body["thread"] = rawThread(thread);
  return m_description.threadPrefix + m_sandbox.post("messages", body).at("thread").get<std::string>();
}

std::vector<std::string> SandboxFarSide::acceptedTexts(const std::string& thread) {
  std::vector<std::string> texts;
  const Json answer = m_sandbox.get("sent");
  for (const Json& sent : answer.at("sent"))
    if (sent.at("thread") == rawThread(thread)) texts.push_back(sent.at("text").get<std::string>());
  return texts;
}

bool SandboxFarSide::touch(const std::string& messageRemoteId, Json fault) {
  const std::string id = m_description.messageId ? m_description.messageId(messageRemoteId) : messageRemoteId;
  const Json model = m_sandbox.get("model?store=" + m_description.store);
  for (const Json& thread : model.at("stores").at(0).at("threads")) {
    std::string newest;
    for (const Json& message : thread.at("messages"))
      if (message.at("from") == "buyer") newest = message.at("id").get<std::string>();
    if (newest != id) continue;
    fault["store"] = m_description.store;
    fault["thread"] = thread.at("id");
    fault["count"] = 1;
    m_sandbox.post("faults", fault);
    return true;
  }
  return false;
}

bool SandboxFarSide::edit(const std::string& messageRemoteId, const std::string& text) {
  return touch(messageRemoteId, {{"kind", "edit"}, {"text", text}});
}

bool SandboxFarSide::remove(const std::string& messageRemoteId) { return touch(messageRemoteId, {{"kind", "delete"}}); }

bool SandboxFarSide::isWrite(const HttpRequest& request) const {
  return m_description.isWrite ? m_description.isWrite(request) : FarSide::isWrite(request);
}

}  // namespace inquiry::test
