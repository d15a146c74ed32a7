#include "tests/support/mail_server.h"

#include <openssl/pem.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/support/http_certificates.h"

namespace inquiry::test {
namespace {

constexpr const char* kProgram = "/usr/sbin/dovecot";

std::string fileBytes(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

void writeFile(const std::string& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

void writeKey(const std::string& path, evp_pkey_st* key) {
  if (FILE* file = std::fopen(path.c_str(), "w")) {
    PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(file);
  }
}

std::string mailboxBlock(const std::string& name) {
  return "  mailbox " + name + " {\n    auto = create\n    special_use = \\" + name + "\n  }\n";
}

}  // namespace

std::string MailHost::missing() { return ::access(kProgram, X_OK) == 0 && ::access("/usr/lib/dovecot/imap", X_OK) == 0 ? "" : "dovecot-imapd"; }

MailHost::MailHost(const Wish& wish) {
  if (!missing().empty()) return;
  m_port = freePort();
  m_tlsPort = freePort();
  std::filesystem::create_directories(m_folder.file("run"));
  std::filesystem::create_directories(m_folder.file("mail"));
  writeMailCertificates(m_folder.path());
  writeConfiguration(wish);
  giveToChild(m_folder.path());
  m_isRunning = start();
}

bool MailHost::start() {
  m_process = std::make_unique<ChildProcess>(std::vector<std::string>{kProgram, "-F", "-c", m_folder.file("dovecot.conf")}, m_folder.file("output"));
  return waitForPort(m_port) && waitForPort(m_tlsPort);
}

void MailHost::writeConfiguration(const Wish& wish) {
  const ChildUser user = childUser();
  const std::string& at = m_folder.path();
  std::ofstream out(m_folder.file("dovecot.conf"));
  out << "base_dir = " << at << "/run\nstate_dir = " << at << "/run\ninstance_name = inquiry-test\nlog_path = " << at << "/log\n"
      << "protocols = imap\nlisten = 127.0.0.1\n"
      << "default_internal_user = " << user.name << "\ndefault_login_user = " << user.name << "\ndefault_internal_group = " << user.group << "\n"
      << "first_valid_uid = 1\nfirst_valid_gid = 1\n"
      << "mail_location = maildir:" << at << "/mail/%u/Maildir\nmail_max_userip_connections = " << wish.connectionsPerUser << "\n"
      << "mailbox_list_index = yes\nmaildir_very_dirty_syncs = no\n"
      << "ssl = yes\nssl_cert = <" << at << "/server.pem\nssl_key = <" << at << "/server.key\nssl_min_protocol = TLSv1.2\n"
      << "auth_mechanisms = " << (wish.canSignInPlain ? "plain login" : "login") << (wish.tokenInfoUrl.empty() ? "" : " xoauth2 oauthbearer") << "\nauth_failure_delay = 0\n"
      << (wish.tokenInfoUrl.empty() ? "" : "passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = " + at + "/oauth2.conf\n}\n")
      << "passdb {\n  driver = static\n  mechanisms = plain login\n  args = password=" << kPassword << "\n}\n"
      << "userdb {\n  driver = static\n  args = uid=" << user.uid << " gid=" << user.gid << " home=" << at << "/mail/%u\n}\n"
      << "namespace inbox {\n  inbox = yes\n  separator = /\n"
      << mailboxBlock("Sent") << mailboxBlock("Junk") << mailboxBlock("Drafts") << mailboxBlock("Trash") << "}\n"
      << "service anvil {\n  chroot =\n  unix_listener anvil-auth-penalty {\n    mode = 0\n  }\n}\nservice imap-login {\n  chroot =\n"
      << "  inet_listener imap {\n    port = " << m_port << "\n  }\n  inet_listener imaps {\n    port = " << m_tlsPort << "\n    ssl = yes\n  }\n}\n"
      << "service imap {\n  process_limit = 200\n}\n";
  if (!wish.tokenInfoUrl.empty()) writeFile(m_folder.file("oauth2.conf"), "tokeninfo_url = " + wish.tokenInfoUrl + "\nusername_attribute = email\n");
  if (!wish.capabilities.empty()) out << "imap_capability = " << wish.capabilities << "\n";
}

MailServer MailHost::server(const std::string& user, const std::string& security) const {
  return {"127.0.0.1", security == "tls" ? m_tlsPort : m_port, security, user, ""};
}

std::string MailHost::folderPath(const std::string& user, const std::string& folder) const {
  const std::string root = m_folder.path() + "/mail/" + user + "/Maildir";
  return folder == "INBOX" ? root : root + "/." + folder;
}

void MailHost::deliver(const std::string& user, const std::string& bytes, const std::string& folder, Instant arrived, const std::string& flags) {
  const std::string at = folderPath(user, folder);
  for (const char* part : {"/cur", "/new", "/tmp"}) std::filesystem::create_directories(at + part);
  ++m_delivered;
  const std::string name = std::to_string(m_delivered) + ".M" + std::to_string(m_delivered) + ".test";
  const std::string made = at + "/tmp/" + name;
  writeFile(made, bytes);
  if (arrived != Instant{}) {
    const timeval moment{arrived.millis() / 1000, 0};
    const timeval both[2] = {moment, moment};
    ::utimes(made.c_str(), both);
  }
  giveToChild(m_folder.path() + "/mail/" + user);
  std::filesystem::rename(made, at + (flags.empty() ? "/new/" + name : "/cur/" + name + ":2," + flags));
}

void MailHost::deliverMany(const std::string& user, const std::vector<std::pair<std::string, Instant>>& mails) {
  const std::string at = folderPath(user, "INBOX");
  for (const char* part : {"/cur", "/new", "/tmp"}) std::filesystem::create_directories(at + part);
  for (const auto& [bytes, arrived] : mails) {
    ++m_delivered;
    const std::string made = at + "/new/" + std::to_string(m_delivered) + ".M" + std::to_string(m_delivered) + ".test";
    writeFile(made, bytes);
    const timeval moment{arrived.millis() / 1000, 0};
    const timeval both[2] = {moment, moment};
    ::utimes(made.c_str(), both);
  }
  giveToChild(m_folder.path() + "/mail/" + user);
}

void MailHost::changeUidValidity(const std::string& user, const std::string& folder) {
  const std::string at = folderPath(user, folder);
  std::string list = fileBytes(at + "/dovecot-uidlist");
  const auto number = list.find(" V");
  if (number == std::string::npos) return;
  const auto end = list.find(' ', number + 2);
  list.replace(number + 2, end - number - 2, std::to_string(std::stoul(list.substr(number + 2, end - number - 2)) + 1000));
  writeFile(at + "/dovecot-uidlist", list);
  for (const char* index : {"/dovecot.index", "/dovecot.index.log", "/dovecot.index.cache"}) std::filesystem::remove(at + index);
}

std::vector<std::pair<std::string, std::string>> MailHost::mails(const std::string& user, const std::string& folder) const {
  std::vector<std::pair<std::string, std::string>> found;
  for (const char* part : {"/new", "/cur"}) {
    std::error_code none;
    for (const auto& each : std::filesystem::directory_iterator(folderPath(user, folder) + part, none))
      found.emplace_back(each.path().filename().string(), fileBytes(each.path()));
  }
  return found;
}

void MailHost::remove(const std::string& user, const std::string& text, const std::string& folder) {
  for (const char* part : {"/new/", "/cur/"}) {
    for (const auto& [name, bytes] : mails(user, folder)) {
      std::error_code ignored;
      if (bytes.find(text) != std::string::npos) std::filesystem::remove(folderPath(user, folder) + part + name, ignored);
    }
  }
}

void MailHost::killConnections() {
  for (const pid_t each : m_process->children()) {
    const std::string name = fileBytes("/proc/" + std::to_string(each) + "/comm");
    if (name == "imap\n" || name == "imap-login\n") ::kill(each, SIGKILL);
  }
}

std::string MailHost::log() const { return fileBytes(m_folder.file("output")) + fileBytes(m_folder.file("log")); }

MailHost* sharedMailHost() {
  static const auto host = MailHost::missing().empty() ? std::make_unique<MailHost>() : nullptr;
  return host && host->isRunning() ? host.get() : nullptr;
}

void writeMailCertificates(const std::string& folder) {
  CertificateWish authority;
  authority.isAuthority = true;
  const Identity issuer = makeIdentity(authority, nullptr);
  const Identity server = makeIdentity({}, &issuer);
  writeFile(folder + "/authority.pem", issuer.pem());
  writeFile(folder + "/server.pem", server.pem());
  writeKey(folder + "/server.key", server.key.get());
}

std::string newMailUser() {
  static std::atomic<int> users{0};
  return "shop" + std::to_string(++users) + "@mail.example";
}

}  // namespace inquiry::test
