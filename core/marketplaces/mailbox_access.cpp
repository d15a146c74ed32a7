#include "core/marketplaces/mailbox_access.h"

#include <algorithm>

#include "core/domain/store_health.h"
#include "core/domain/utf8.h"
#include "core/net/mail/mail_address.h"

namespace inquiry {
namespace {

using Role = MailFolder::Role;

constexpr std::size_t kMostAlerts = 20, kLongestAlert = 200;
// A server says such things when somebody signs in, and not at every look.
constexpr Duration kAlertShown = std::chrono::hours(1);

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

// The mailbox itself is away; whoever signs in there has nothing to do with it.
bool isAway(const Error& error) { return error.kind == ErrorKind::Offline || error.kind == ErrorKind::PlatformDown || error.kind == ErrorKind::Malformed; }

SmtpOutcome notSent(Error error) {
  SmtpOutcome outcome;
  outcome.kind = SmtpOutcome::Kind::NotSent;
  outcome.error = std::move(error);
  return outcome;
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
    : m_store(store), m_mail(parts.mail), m_secrets(parts.secrets), m_clock(parts.clock), m_own(ownMailAddresses(store)),
      m_grant(MailboxGrant::of(store, parts)) {
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

Result<MailboxAccess::Login> MailboxAccess::loginAs(const std::string& user, std::stop_token stop) const {
  Login made;
  made.login.user = user;
  if (m_grant) {
    auto access = m_grant->access(std::move(stop));
    if (!access) return fail(access.error());
    made.login.accessToken = std::move(access->token);
    made.generation = access->generation;
    return made;
  }
  if (auto token = m_secrets.credential(m_store.id, "mailboxOauth")) {
    made.login.accessToken = std::move(*token);
    return made;
  }
  auto password = m_secrets.credential(m_store.id, "mailboxPassword");
  if (password) {
    made.login.password = std::move(*password);
    return made;
  }
  if (password.error().kind == ErrorKind::NotFound)
    return fail(ErrorKind::Unauthorised, "mailbox.no_password", "The password of this mailbox is not known here: enter it in the settings of the store.");
  return fail(password.error());
}

bool MailboxAccess::renew(Login& login, Error& error, const std::stop_token& stop) const {
  if (!m_grant || !login.generation || error.kind != ErrorKind::Unauthorised) return false;
  auto renewed = m_grant->replace(*login.generation, stop);
  if (!renewed) {
    error = renewed.error();
    return false;
  }
  login.login.accessToken = std::move(renewed->token);
  login.generation = renewed->generation;
  return true;
}

Result<std::unique_ptr<ImapSession>> MailboxAccess::connect(const MailServer& server, const MailLogin& login, std::stop_token stop) const {
  ImapOptions options;
  options.route.proxy = m_store.proxy;
  options.onAlert = [remarks = m_remarks, clock = &m_clock, password = std::make_shared<const Secret>(login.password.clone())](const std::string& said) {
    remarks->note(said, *password, clock->now());
  };
  return m_mail->openImap(server, login, options, std::move(stop));
}

Result<std::unique_ptr<ImapSession>> MailboxAccess::open(std::stop_token stop) const {
  if (auto ready = check(); !ready) return fail(ready.error());
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "mail.cancelled", "Stopped on request.");
  const MailServer& server = *m_store.mailbox->imap;
  auto login = loginAs(server.user, stop);
  if (!login) return fail(login.error());
  auto session = connect(server, login->login, stop);
  if (!session) {
    Error error = session.error();
    if (!renew(*login, error, stop)) return fail(std::move(error));
    session = connect(server, login->login, stop);
  }
  if (session && login->generation) m_grant->answered(*login->generation);
  return session;
}

Result<std::unique_ptr<ImapSession>> MailboxAccess::openSpare(std::stop_token stop) const {
  if (m_mail == nullptr) return fail(ErrorKind::Refused, "mailbox.no_mail", "Mailboxes cannot be reached from here.");
  if (!hasSpare()) return fail(ErrorKind::InvalidInput, "mailbox.no_spare", "This store has no spare mailbox.");
  const MailServer& server = *m_store.mailbox->spare;
  auto password = m_secrets.credential(m_store.id, "mailboxSparePassword");
  if (!password && password.error().kind == ErrorKind::NotFound)
    return fail(ErrorKind::Unauthorised, "mailbox.no_spare_password", "The password of the spare mailbox is not known here: enter it in the settings of the store.");
  if (!password) return fail(password.error());
  return connect(server, {server.user, std::move(*password), {}}, std::move(stop));
}

Result<MailboxAccess::Reading> MailboxAccess::openToRead(std::stop_token stop) const {
  auto first = open(stop);
  const bool isSpareDue = !first && hasSpare() && isAway(first.error());
  auto session = isSpareDue ? openSpare(std::move(stop)) : std::move(first);
  {
    const std::scoped_lock lock(m_remarks->mutex);
    m_remarks->isSpareRead = isSpareDue && session;
  }
  // Both away: the first one is what somebody has to look after.
  if (!session) return fail(isSpareDue ? first.error() : session.error());
  return Reading{std::move(*session), isSpareDue ? Box::Spare : Box::First};
}

void MailboxAccess::Remarks::note(const std::string& said, const Secret& password, Instant now) {
  std::string text = maskedAddresses(said);
  // A server may repeat what it was told.
  if (const auto secret = password.reveal(); !secret.empty())
    for (auto at = text.find(secret); at != std::string::npos; at = text.find(secret, at + 3)) text.replace(at, secret.size(), "***");
  text = utf8::excerpt(text, kLongestAlert);
  const std::scoped_lock lock(mutex);
  newestAlert = text;
  alertAt = now;
  const bool isKnown = std::find(alerts.begin(), alerts.end(), text) != alerts.end();
  if (!isKnown && alerts.size() < kMostAlerts) alerts.push_back(std::move(text));
}

std::vector<std::string> MailboxAccess::takeAlerts() const {
  const std::scoped_lock lock(m_remarks->mutex);
  return std::exchange(m_remarks->alerts, {});
}

std::string MailboxAccess::remark() const {
  const std::scoped_lock lock(m_remarks->mutex);
  if (m_remarks->isSpareRead) return std::string(kSpareRead);
  const bool isFresh = m_remarks->alertAt && m_clock.now() - *m_remarks->alertAt < kAlertShown;
  return isFresh ? std::string(kServerSays) + m_remarks->newestAlert : std::string();
}

template <class Act>
SmtpOutcome MailboxAccess::atSmtp(Act&& act, const std::stop_token& stop) const {
  if (auto ready = check(); !ready) return notSent(ready.error());
  if (!canSend())
    return notSent({ErrorKind::InvalidInput, "mailbox.no_smtp", "This store has no server for sending mail yet: add its SMTP server to the settings of the store.", {}});
  const MailServer& server = *m_store.mailbox->smtp;
  // Without encryption mail goes to this computer alone; there a server may want no name at all.
  const bool isUnnamed = server.user.empty() && server.security == "none";
  Login login;
  if (!isUnnamed) {
    auto known = loginAs(server.user.empty() ? m_store.mailbox->imap->user : server.user, stop);
    if (!known) return notSent(known.error());
    login = std::move(*known);
  }
  SmtpOptions options;
  options.route.proxy = m_store.proxy;
  options.clock = &m_clock;
  SmtpOutcome outcome = act(server, login.login, options);
  // Refused at the door: nothing can have left, so it may knock again.
  if (outcome.kind == SmtpOutcome::Kind::NotSent && outcome.error && renew(login, *outcome.error, stop)) outcome = act(server, login.login, options);
  if (outcome.kind == SmtpOutcome::Kind::Accepted && login.generation) m_grant->answered(*login.generation);
  return outcome;
}

SmtpOutcome MailboxAccess::submit(const SmtpSubmission& mail, std::stop_token stop) const {
  return atSmtp([&](const MailServer& server, const MailLogin& login, const SmtpOptions& options) { return m_mail->submit(server, login, mail, options, stop); }, stop);
}

SmtpOutcome MailboxAccess::trySubmission(std::stop_token stop) const {
  return atSmtp([&](const MailServer& server, const MailLogin& login, const SmtpOptions& options) { return m_mail->trySmtp(server, login, options, stop); }, stop);
}

std::string MailboxAccess::trustedAuthserv(Box box) const {
  if (!m_store.mailbox) return {};
  // What a person wrote is said of the first mailbox: in another one anybody may have written that name.
  if (box == Box::First && m_store.mailbox->authserv) return *m_store.mailbox->authserv;
  const auto& server = box == Box::First ? m_store.mailbox->imap : m_store.mailbox->spare;
  const std::string host = server ? lower(server->host) : std::string();
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
