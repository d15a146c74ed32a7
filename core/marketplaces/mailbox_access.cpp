#include "core/marketplaces/mailbox_access.h"

#include <algorithm>

#include "core/net/mail/mail_address.h"

namespace inquiry {
namespace {

using Role = MailFolder::Role;

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

bool isHostOf(std::string_view host, std::string_view domain) {
  return host == domain || (host.size() > domain.size() && host.ends_with(domain) && host[host.size() - domain.size() - 1] == '.');
}

Error notSetUp() {
  return {ErrorKind::InvalidInput, "mailbox.not_set_up", "This store has no mailbox yet: add its IMAP server to the settings of the store.", {}};
}

MailboxFolders::Folder chosen(const MailFolder& folder) { return {folder.name, folder.wireName, folder.role}; }

bool isNamed(const MailFolder& folder, const std::string& name) {
  return folder.name == name || lower(folder.name) == lower(name) || (folder.role == Role::Junk && lower(name) == "junk") ||
         (folder.role == Role::Sent && lower(name) == "sent");
}

}  // namespace

std::vector<std::string> ownMailAddresses(const Store& store) {
  std::vector<std::string> own;
  if (!store.mailbox) return own;
  const auto add = [&own](const std::string& text) {
    const auto parsed = parseAddresses(text);
    for (const MailAddress& address : parsed) {
      const std::string value = lower(address.address);
      if (value.find('@') != std::string::npos && std::find(own.begin(), own.end(), value) == own.end()) own.push_back(value);
    }
  };
  if (store.mailbox->smtp) add(store.mailbox->smtp->from), add(store.mailbox->smtp->user);
  if (store.mailbox->imap) add(store.mailbox->imap->user);
  return own;
}

MailboxAccess::MailboxAccess(const Store& store, const ConnectorParts& parts)
    : m_store(store), m_mail(parts.mail), m_secrets(parts.secrets), m_clock(parts.clock), m_own(ownMailAddresses(store)) {
  if (!store.mailbox) return;
  if (store.mailbox->smtp)
    if (const auto from = parseAddresses(store.mailbox->smtp->from); !from.empty()) m_from = from.front().address, m_fromName = from.front().name;
  if (m_from.empty() && !m_own.empty()) m_from = m_own.front();
}

Status MailboxAccess::check() const {
  if (!m_store.mailbox || !m_store.mailbox->imap) return fail(notSetUp());
  if (m_mail == nullptr) return fail(ErrorKind::Refused, "mailbox.no_mail", "Mailboxes cannot be reached from here.");
  return {};
}

Result<MailLogin> MailboxAccess::loginAs(const std::string& user) const {
  MailLogin login;
  login.user = user;
  if (auto token = m_secrets.credential(m_store.id, "mailboxOauth")) {
    login.accessToken = std::move(*token);
    return login;
  }
  auto password = m_secrets.credential(m_store.id, "mailboxPassword");
  if (password) {
    login.password = std::move(*password);
    return login;
  }
  if (password.error().kind == ErrorKind::NotFound)
    return fail(ErrorKind::Unauthorised, "mailbox.no_password", "The password of this mailbox is not known here: enter it in the settings of the store.");
  return fail(password.error());
}

Result<std::unique_ptr<ImapSession>> MailboxAccess::open(std::stop_token stop) const {
  if (auto ready = check(); !ready) return fail(ready.error());
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "mail.cancelled", "Stopped on request.");
  const MailServer& server = *m_store.mailbox->imap;
  auto login = loginAs(server.user);
  if (!login) return fail(login.error());
  ImapOptions options;
  options.route.proxy = m_store.proxy;
  return m_mail->openImap(server, *login, options, std::move(stop));
}

SmtpOutcome MailboxAccess::submit(const SmtpSubmission& mail, std::stop_token stop) const {
  const auto notSent = [](Error error) {
    SmtpOutcome outcome;
    outcome.kind = SmtpOutcome::Kind::NotSent;
    outcome.error = std::move(error);
    return outcome;
  };
  if (auto ready = check(); !ready) return notSent(ready.error());
  if (!canSend())
    return notSent({ErrorKind::InvalidInput, "mailbox.no_smtp", "This store has no server for sending mail yet: add its SMTP server to the settings of the store.", {}});
  const MailServer& server = *m_store.mailbox->smtp;
  // Without encryption mail goes to this computer alone; there a server may want no name at all.
  const bool isUnnamed = server.user.empty() && server.security == "none";
  MailLogin login;
  if (!isUnnamed) {
    auto known = loginAs(server.user.empty() ? m_store.mailbox->imap->user : server.user);
    if (!known) return notSent(known.error());
    login = std::move(*known);
  }
  SmtpOptions options;
  options.route.proxy = m_store.proxy;
  options.clock = &m_clock;
  return m_mail->submit(server, login, mail, options, std::move(stop));
}

std::string MailboxAccess::trustedAuthserv() const {
  if (!m_store.mailbox || !m_store.mailbox->imap) return {};
  const std::string host = lower(m_store.mailbox->imap->host);
  return isHostOf(host, "gmail.com") || isHostOf(host, "googlemail.com") ? "mx.google.com" : "";
}

bool MailboxAccess::filesCopiesItself() const {
  if (!canSend()) return false;
  const std::string host = lower(m_store.mailbox->smtp->host);
  return isHostOf(host, "gmail.com") || isHostOf(host, "googlemail.com") || isHostOf(host, "office365.com") || isHostOf(host, "outlook.com");
}

const MailboxFolders::Folder* MailboxFolders::sent() const {
  for (const Role role : {Role::Sent, Role::All})
    for (const Folder& folder : read)
      if (folder.role == role) return &folder;
  return nullptr;
}

const MailboxFolders::Folder* MailboxFolders::inbox() const {
  for (const Role role : {Role::Inbox, Role::All})
    for (const Folder& folder : read)
      if (folder.role == role) return &folder;
  return read.empty() ? nullptr : &read.front();
}

Result<MailboxFolders> mailboxFolders(ImapSession& session, const Store& store) {
  const auto all = session.folders();
  if (!all) return fail(all.error());
  MailboxFolders folders;
  const auto has = [&folders](const MailFolder& folder) {
    return std::any_of(folders.read.begin(), folders.read.end(), [&folder](const auto& known) { return known.wireName == folder.wireName; });
  };
  const auto add = [&](auto&& wanted) {
    bool isFound = false;
    for (const MailFolder& folder : *all) {
      if (!folder.isSelectable || !wanted(folder)) continue;
      isFound = true;
      if (!has(folder)) folders.read.push_back(chosen(folder));
    }
    return isFound;
  };
  const auto ofRole = [](Role role) { return [role](const MailFolder& folder) { return folder.role == role; }; };
  const std::vector<std::string> named = store.mailbox ? store.mailbox->folders : std::vector<std::string>();
  if (!add(ofRole(Role::Sent))) folders.missing.push_back("Sent");
  // All Mail of Gmail holds what filters took past the inbox; the same mail stands there and in the inbox.
  const bool readsAll = named.empty() && session.abilities().isGmail && add(ofRole(Role::All));
  if (!readsAll && !add(ofRole(Role::Inbox))) folders.missing.push_back("INBOX");
  for (const std::string& name : named)
    if (!add([&name](const MailFolder& folder) { return isNamed(folder, name); })) folders.missing.push_back(name);
  add(ofRole(Role::Junk));
  if (folders.inbox() == nullptr)
    return fail(ErrorKind::NotFound, "mail.folder_missing", "The folder does not exist in the mailbox. Choose the folders in the settings of the store again.");
  return folders;
}

}  // namespace inquiry
