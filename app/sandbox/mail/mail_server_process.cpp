#include "app/sandbox/mail/mail_server_process.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <grp.h>
#include <netinet/in.h>
#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace inquiry::sandbox {
namespace {

constexpr const char* kProgram = "/usr/sbin/dovecot";
constexpr const char* kWorker = "/usr/lib/dovecot/imap";

struct Person {
  std::string name, group;
  uid_t user = 0;
  gid_t groupId = 0;
};

// Dovecot refuses to hand out mail as root: then it runs as "nobody".
Person person() {
  const passwd* found = ::getuid() == 0 ? ::getpwnam("nobody") : ::getpwuid(::getuid());
  if (found == nullptr) return {};
  const group* of = ::getgrgid(found->pw_gid);
  return {found->pw_name, of == nullptr ? "" : of->gr_name, found->pw_uid, found->pw_gid};
}

void give(const std::filesystem::path& path, const Person& to) {
  if (::getuid() == 0 && ::lchown(path.c_str(), to.user, to.groupId) != 0) return;
}

sockaddr_in loopback(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  return address;
}

int freePort() {
  const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address = loopback(0);
  socklen_t length = sizeof address;
  ::bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof address);
  ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &length);
  ::close(socket);
  return ntohs(address.sin_port);
}

bool listens(int port) {
  for (int tries = 0; tries < 500; ++tries) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    const bool isThere = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    if (isThere) return true;
    ::poll(nullptr, 0, 20);
  }
  return false;
}

pid_t start(const std::string& configuration, const Person& as) {
  std::string program = kProgram, foreground = "-F", option = "-c", path = configuration;
  std::array<char*, 5> words{program.data(), foreground.data(), option.data(), path.data(), nullptr};
  const pid_t child = ::fork();
  if (child != 0) return child;
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  if (::getuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(as.groupId) != 0 || ::setuid(as.user) != 0)) ::_exit(126);
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  ::execv(words[0], words.data());
  ::_exit(127);
}

}  // namespace

std::string MailServerProcess::missing() { return ::access(kProgram, X_OK) == 0 && ::access(kWorker, X_OK) == 0 ? "" : "dovecot-imapd"; }

MailServerProcess::MailServerProcess() {
  if (!missing().empty()) return;
  std::string place = (std::filesystem::temp_directory_path() / "inquirydesk-mail-XXXXXX").string();
  if (::mkdtemp(place.data()) == nullptr) return;
  m_folder = place;
  m_port = freePort();
  const Person as = person();
  for (const char* part : {"", "/run", "/mail"}) {
    std::filesystem::create_directories(m_folder + part);
    give(m_folder + part, as);
  }
  configure();
  m_process = start(m_folder + "/dovecot.conf", as);
  if (m_process > 0 && listens(m_port)) return;
  if (m_process > 0) ::kill(m_process, SIGTERM);
  m_process = -1;
}

MailServerProcess::~MailServerProcess() {
  if (m_process > 0) {
    ::kill(m_process, SIGTERM);
    ::waitpid(m_process, nullptr, 0);
  }
  std::error_code ignored;
  if (!m_folder.empty()) std::filesystem::remove_all(m_folder, ignored);
}

void MailServerProcess::configure() const {
  const Person as = person();
  std::ofstream out(m_folder + "/dovecot.conf");
  out << "base_dir = " << m_folder << "/run\nstate_dir = " << m_folder << "/run\ninstance_name = inquirydesk-sandbox\nlog_path = " << m_folder << "/log\n"
      << "protocols = imap\nlisten = 127.0.0.1\nssl = no\ndisable_plaintext_auth = no\nauth_mechanisms = plain login\n"
      << "default_internal_user = " << as.name << "\ndefault_login_user = " << as.name << "\ndefault_internal_group = " << as.group << "\n"
      << "first_valid_uid = 1\nfirst_valid_gid = 1\nmail_location = maildir:" << m_folder << "/mail/%u/Maildir\nmail_max_userip_connections = 50\n"
      << "maildir_very_dirty_syncs = no\n"
      << "passdb {\n  driver = static\n  args = password=" << kPassword << "\n}\n"
      << "userdb {\n  driver = static\n  args = uid=" << as.user << " gid=" << as.groupId << " home=" << m_folder << "/mail/%u\n}\n"
      << "namespace inbox {\n  inbox = yes\n  separator = /\n";
  for (const char* name : {"Sent", "Junk", "Drafts", "Trash"}) out << "  mailbox " << name << " {\n    auto = create\n    special_use = \\" << name << "\n  }\n";
  out << "}\nservice anvil {\n  chroot =\n  unix_listener anvil-auth-penalty {\n    mode = 0\n  }\n}\n"
      << "service imap-login {\n  chroot =\n  inet_listener imap {\n    port = " << m_port << "\n  }\n  inet_listener imaps {\n    port = 0\n  }\n}\n"
      << "service imap {\n  process_limit = 100\n}\n";
}

std::string MailServerProcess::folderPath(const std::string& user, const std::string& folder) const {
  const std::string root = m_folder + "/mail/" + user + "/Maildir";
  return folder == "INBOX" ? root : root + "/." + folder;
}

void MailServerProcess::deliver(const std::string& user, const std::string& folder, const std::string& bytes, Instant arrived) {
  if (!isRunning()) return;
  const Person as = person();
  const std::string at = folderPath(user, folder);
  // A first delivery makes the mailbox; every folder on the way belongs to the server.
  for (const std::string& each : {m_folder + "/mail/" + user, folderPath(user, "INBOX"), at, at + "/cur", at + "/new", at + "/tmp"}) {
    if (std::filesystem::create_directory(each)) give(each, as);
  }
  const std::string name = std::to_string(arrived.millis() / 1000) + ".M" + std::to_string(++m_delivered) + ".sandbox";
  const std::string made = at + "/tmp/" + name;
  std::ofstream(made, std::ios::binary) << bytes;
  const timeval moment{arrived.millis() / 1000, 0};
  const timeval both[2] = {moment, moment};
  ::utimes(made.c_str(), both);
  give(made, as);
  std::error_code failed;
  std::filesystem::rename(made, at + "/new/" + name, failed);
}

void MailServerProcess::empty(const std::string& user) {
  std::error_code ignored;
  std::filesystem::remove_all(m_folder + "/mail/" + user, ignored);
}

}  // namespace inquiry::sandbox
