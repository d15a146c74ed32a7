#include "tests/support/mail_sink.h"

#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/support/mail_server.h"

namespace inquiry::test {

namespace {
constexpr const char* kPython = "/usr/bin/python3";
}

std::string MailSink::missing() {
  return std::filesystem::exists("/usr/lib/python3/dist-packages/aiosmtpd") && ::access(kPython, X_OK) == 0 ? "" : "python3-aiosmtpd";
}

MailSink::MailSink(const Wish& wish) : m_security(wish.security) {
  if (!missing().empty()) return;
  std::filesystem::create_directories(m_folder.file("mails"));
  writeMailCertificates(m_folder.path());
  giveToChild(m_folder.path());
  // The folder of the sources may be closed to the user the server runs as.
  std::ifstream script(std::string(INQUIRY_SOURCE_DIR) + "/tests/support/smtp_sink.py", std::ios::binary);
  std::ofstream(m_folder.file("smtp_sink.py"), std::ios::binary) << script.rdbuf();
  std::filesystem::permissions(m_folder.file("smtp_sink.py"), std::filesystem::perms(0644));
  std::vector<std::string> words = {kPython, m_folder.file("smtp_sink.py"), m_folder.file("mails"), "--size", std::to_string(wish.largest)};
  if (wish.security != "none") words.insert(words.end(), {"--" + wish.security, "--cert", m_folder.file("server.pem"), "--key", m_folder.file("server.key")});
  if (wish.needsSignIn) words.emplace_back("--auth");
  if (!wish.onlyMechanism.empty()) words.insert(words.end(), {"--only", wish.onlyMechanism});
  m_process = std::make_unique<ChildProcess>(words, "");
  const auto hello = nlohmann::json::parse(m_process->readLine(), nullptr, false);
  if (hello.is_object()) m_port = hello.value("port", 0);
}

bool MailSink::readEvent() {
  const auto event = nlohmann::json::parse(m_process->readLine(), nullptr, false);
  if (!event.is_object()) return false;
  const std::string kind = event.value("event", "");
  if (kind == "closed") ++m_closed;
  if (kind == "heard") ++m_heard;
  if (kind == "stored") ++m_stored;
  m_events.push_back(event);
  return true;
}

void MailSink::order(const std::string& at, const std::string& action) {
  m_process->writeLine(nlohmann::json{{"at", at}, {"do", action}}.dump());
  const std::size_t before = m_heard;
  while (m_heard == before && readEvent()) {
  }
}

void MailSink::acceptToken(const std::string& token) {
  std::ofstream(m_folder.file("mails/tokens")) << token << "\n";
  std::filesystem::permissions(m_folder.file("mails/tokens"), std::filesystem::perms(0644));
}

void MailSink::waitForClosed(std::size_t count) {
  while (m_closed < count && readEvent()) {
  }
}

std::vector<std::string> MailSink::mails() const {
  std::vector<std::filesystem::path> files;
  for (const auto& each : std::filesystem::directory_iterator(m_folder.file("mails"))) {
    if (each.path().extension() == ".eml") files.push_back(each.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<std::string> mails;
  for (const auto& file : files) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    mails.push_back(bytes.str());
  }
  return mails;
}

}  // namespace inquiry::test
