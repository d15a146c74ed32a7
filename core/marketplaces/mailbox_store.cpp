#include "core/marketplaces/mailbox_store.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "core/marketplaces/mailbox_files.h"

namespace inquiry {
namespace {

constexpr std::string_view kSendTried = "send (signed in, no mail sent)";

class ImapNewsWatch final : public NewsWatch {
 public:
  explicit ImapNewsWatch(std::unique_ptr<ImapSession> session) : m_session(std::move(session)) {}
  int socket() const override { return m_session->watchSocket(); }
  Result<bool> read() override { return m_session->readWatch(); }
  Status renew() override { return m_session->renewWatch(); }
  Duration renewal() const override { return m_session->watchRenewal(); }

 private:
  std::unique_ptr<ImapSession> m_session;
};

bool waited(Duration time, const std::stop_token& stop) {
  std::mutex mutex;
  std::unique_lock lock(mutex);
  std::condition_variable_any never;
  never.wait_for(lock, stop, time, [] { return false; });
  return !stop.stop_requested();
}

}  // namespace

ChannelCapabilities mailChannel(ThreadKind kind) {
  ChannelCapabilities channel;
  channel.kind = kind;
  channel.canRead = channel.canLoadFiles = true;
  if (kind == ThreadKind::Notice) return channel;
  channel.canSend = channel.automaticAnswersAllowed = true;
  // No limit of mail itself: what a person may still read.
  channel.maxText = 100'000;
  channel.maxAttachments = 20;
  // 25 MB at most providers, a third of it lost to base64; many hosts take less and say so in EHLO.
  channel.maxAttachmentBytes = 18U << 20U;
  channel.source = "RFC 5321, 4.5.3: mail itself has no such limits; large mails are refused by providers";
  channel.sourceDate = "2026-11";
  return channel;
}

MailboxStore::MailboxStore(const Store& store, const ConnectorParts& parts, std::unique_ptr<MailClassifier> classifier, Capabilities capabilities)
    : m_clock(parts.clock), m_originals(parts.originals), m_access(store, parts), m_classifier(std::move(classifier)), m_capabilities(std::move(capabilities)),
      m_sending({m_access, *m_classifier, m_capabilities, parts.clock, parts.files, parts.originals, parts.pause ? parts.pause : waited}) {}

Status MailboxStore::pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) {
  return MailboxPull({m_access, *m_classifier, m_clock, m_originals}, stored, sink, std::move(stop)).run(depth);
}

Result<std::unique_ptr<NewsWatch>> MailboxStore::watch(std::stop_token stop) {
  using Nothing = Result<std::unique_ptr<NewsWatch>>;
  auto session = m_access.open(stop);
  if (!session) return fail(session.error());
  // Asking once a minute is what pull() does anyway.
  if (!(*session)->abilities().hasIdle) return Nothing(nullptr);
  const auto folders = mailboxFolders(**session, m_access.store());
  if (!folders) return fail(folders.error());
  if (auto opened = (*session)->examine(folders->inbox()->wireName); !opened) return fail(opened.error());
  if (auto started = (*session)->startWatch(); !started) return fail(started.error());
  (*session)->useStop({});  // of the work that connected, which ends now
  return Nothing(std::make_unique<ImapNewsWatch>(std::move(*session)));
}

Status MailboxStore::markRead(const std::string& threadRemoteId, std::stop_token stop) {
  return (void)threadRemoteId, (void)stop,
         fail(ErrorKind::Refused, "mail.no_read_mark", "Mailboxes are read without changing anything in them, so nothing is marked there.");
}

Result<Order> MailboxStore::order(const std::string& remoteId, std::stop_token stop) {
  return (void)remoteId, (void)stop, fail(ErrorKind::NotFound, "mail.no_orders", "A mailbox holds no orders.");
}

Result<std::string> MailboxStore::file(const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "mail.cancelled", "Stopped on request.");
  return mailboxFile(m_access, m_originals, attachment, maxBytes, std::move(stop));
}

Result<TestRead> MailboxStore::test(std::stop_token stop) {
  auto session = m_access.open(stop);
  if (!session) return fail(session.error());
  const auto folders = mailboxFolders(**session, m_access.store());
  if (!folders) return fail(folders.error());
  TestRead read;
  read.account = m_access.store().mailbox->imap->user;
  for (const MailboxFolders::Folder& folder : folders->read) {
    const auto state = (*session)->examine(folder.wireName);
    if (!state) {
      read.missing.push_back("read " + folder.name);
      if (!(*session)->isUsable()) return fail(state.error());
      continue;
    }
    read.granted.push_back("read " + folder.name);
    if (folder.role == MailFolder::Role::Sent || folder.role == MailFolder::Role::Junk) continue;
    read.messages += state->exists;
    const auto uids = (*session)->uidsAbove(state->uidNext > 50 ? state->uidNext - 50 : 0);
    if (!uids) return fail(uids.error());
    if (uids->empty()) continue;
    // What was moved here by hand lies last and is not the newest.
    const auto newest = (*session)->fetchFlags(*uids, [&read](FetchedMail mail) -> Status {
      if (mail.internalDate) read.newestAt = std::max(read.newestAt.value_or(*mail.internalDate), *mail.internalDate);
      return {};
    });
    if (!newest) return fail(newest.error());
  }
  for (const std::string& name : folders->missing) read.missing.push_back("read " + name);
  if ((*session)->isUsable()) (*session)->logout();
  if (auto tried = testSending(read, stop); !tried) return fail(tried.error());
  if (auto tried = testSpare(read, stop); !tried) return fail(tried.error());
  if (const auto* grant = m_access.grant(); grant != nullptr)
    if (const auto warned = grant->warning()) read.grantExpiresAt = warned->until;
  return read;
}

// Signs in and sends nothing. Only being stopped fails the test as a whole: a mailbox that can be read is worth something.
Status MailboxStore::testSending(TestRead& read, const std::stop_token& stop) const {
  if (!m_access.canSend()) {
    read.missing.emplace_back("send: no SMTP server is named");
    return {};
  }
  const SmtpOutcome outcome = m_access.trySubmission(stop);
  if (outcome.kind == SmtpOutcome::Kind::Accepted) {
    read.granted.push_back(std::string(kSendTried));
    return {};
  }
  if (outcome.error && outcome.error->kind == ErrorKind::Cancelled) return fail(*outcome.error);
  const std::string code = outcome.code > 0 ? " (the server said " + std::to_string(outcome.code) + ")" : "";
  read.missing.push_back("send: " + (outcome.error ? outcome.error->text : std::string("The SMTP server gave no clear answer.")) + code);
  return {};
}

Status MailboxStore::testSpare(TestRead& read, const std::stop_token& stop) const {
  if (!m_access.hasSpare()) return {};
  auto session = m_access.openSpare(stop);
  if (session) {
    read.granted.emplace_back("read spare mailbox");
    (*session)->logout();
    return {};
  }
  if (session.error().kind == ErrorKind::Cancelled) return fail(session.error());
  read.missing.push_back("read spare mailbox: " + session.error().text);
  return {};
}

Result<AuthorizationRequest> MailboxStore::startSignIn() {
  if (auto* grant = m_access.grant(); grant != nullptr) return grant->startSignIn();
  return fail(ErrorKind::Refused, "mail.no_sign_in", "This mailbox is entered with its password or an app password: write it into the settings of the store, or choose there to sign in with Google or Microsoft.");
}

Status MailboxStore::finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) {
  if (auto* grant = m_access.grant(); grant != nullptr) return grant->finishSignIn(request, pasted, std::move(stop));
  return fail(ErrorKind::Refused, "mail.no_sign_in", "This mailbox is entered with its password or an app password: write it into the settings of the store, or choose there to sign in with Google or Microsoft.");
}

}  // namespace inquiry
