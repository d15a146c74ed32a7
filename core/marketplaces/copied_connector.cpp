#include "core/marketplaces/copied_connector.h"

#include <algorithm>
#include <utility>

#include "core/domain/mail_copy.h"
#include "core/marketplaces/mailbox_store.h"
#include "core/marketplaces/notification_mail.h"

namespace inquiry {
namespace {

// What is read from the mailbox goes on as copies, so that nobody takes it for the platform's own word.
class CopySink final : public PageSink {
 public:
  explicit CopySink(PageSink& sink) : m_sink(sink) {}
  Status accept(InboundPage page) override {
    for (InboundMessage& row : page.messages) {
      row.message.remoteId = std::string(kMailCopy) + row.message.remoteId;
      // Pictures of the mail's own layout; the platform brings the buyer's files.
      row.message.attachments.clear();
    }
    page.deletedMessages.clear();
    page.merges.clear();
    page.deliveries.clear();
    page.orderEvents.clear();
    page.estimatedTotal.reset();
    const Status taken = m_sink.accept(std::move(page));
    if (!taken) m_refusal = taken.error();
    return taken;
  }
  // The sink's own error, which no trouble of the mailbox is.
  const std::optional<Error>& refusal() const { return m_refusal; }

 private:
  PageSink& m_sink;
  std::optional<Error> m_refusal;
};

class CopiedConnector final : public Connector {
 public:
  CopiedConnector(std::unique_ptr<Connector> platform, const Store& store, const ConnectorParts& parts, const NotificationWords& words)
      : m_platform(std::move(platform)), m_mailbox(store, parts, std::make_unique<NotificationClassifier>(words), Capabilities{}) {}

  const Capabilities& capabilities() const override { return m_platform->capabilities(); }
  // The platform first, so that a mail finds what it tells of. What keeps the platform away does not keep the mails away; a mailbox that
  // cannot be read is said, but does not make the platform's store fail.
  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override {
    const Status read = m_platform->pull(depth, stored, sink, stop);
    // Of a first import the platform knows more than the mails.
    if (depth == PullDepth::History || stop.stop_requested() || isEnd(read)) return read;
    CopySink copies(sink);
    const Status copied = m_mailbox.pull(depth, stored, copies, stop);
    if (copies.refusal()) return fail(*copies.refusal());
    if (stop.stop_requested()) return copied ? read : copied;
    const Status noted = note(copied, stored, sink);
    return read ? noted : read;
  }
  Result<std::unique_ptr<NewsWatch>> watch(std::stop_token stop) override {
    auto watch = m_platform->watch(stop);
    return watch && *watch == nullptr ? m_mailbox.watch(std::move(stop)) : std::move(watch);
  }
  Result<TestRead> test(std::stop_token stop) override {
    auto read = m_platform->test(stop);
    if (!read) return read;
    const auto mails = m_mailbox.test(std::move(stop));
    (mails ? read->granted : read->missing).push_back(mails ? "read notification mails" : "read notification mails: " + mails.error().text);
    return read;
  }

  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) override { return m_platform->ownMessages(outgoing, std::move(stop)); }
  SendResult send(const Outgoing& outgoing, std::stop_token stop) override { return m_platform->send(outgoing, std::move(stop)); }
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) override {
    return m_platform->reconcile(outgoing, claimed, std::move(stop));
  }
  Status markRead(const std::string& threadRemoteId, std::stop_token stop) override {
    if (!isMailCopy(threadRemoteId)) return m_platform->markRead(threadRemoteId, std::move(stop));
    return fail(ErrorKind::Refused, "mail.copy_only", "The platform does not show this conversation yet: there is nothing to mark there.");
  }
  Result<Order> order(const std::string& remoteId, std::stop_token stop) override { return m_platform->order(remoteId, std::move(stop)); }
  Result<std::string> file(const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) override {
    return m_platform->file(attachment, maxBytes, std::move(stop));
  }
  std::string webPage(const Thread& thread) const override { return m_platform->webPage(thread); }
  Result<std::string> noAnswerNeededPage(const std::string& threadRemoteId) const override {
    return isMailCopy(threadRemoteId) ? Result<std::string>("") : m_platform->noAnswerNeededPage(threadRemoteId);
  }
  std::string structureReport(std::string_view original) const override { return m_platform->structureReport(original); }
  Result<AuthorizationRequest> startSignIn() override { return m_platform->startSignIn(); }
  Status finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) override {
    return m_platform->finishSignIn(request, pasted, std::move(stop));
  }
  std::optional<Instant> throttledUntil() const override { return m_platform->throttledUntil(); }
  std::optional<Error> grantWarning() const override { return m_platform->grantWarning(); }
  std::string remark() const override { return m_platform->remark(); }
  PlatformActions* platformActions() override { return m_platform->platformActions(); }

 private:
  // Ours, not the platform's: nothing more can be stored or is wanted.
  static bool isEnd(const Status& read) {
    if (read) return false;
    const ErrorKind kind = read.error().kind;
    return kind == ErrorKind::Cancelled || kind == ErrorKind::Storage || kind == ErrorKind::DiskFull || kind == ErrorKind::Corrupt || kind == ErrorKind::Locked;
  }
  static Status note(const Status& copied, const StoredView& stored, PageSink& sink) {
    const std::string code = copied ? "" : copied.error().code;
    if (stored.watermark(kMailCopyFault).value_or("") == code) return {};
    InboundPage page;
    page.watermarks.push_back({std::string(kMailCopyFault), code});
    if (!copied) page.quarantined.push_back(copied.error());
    return sink.accept(std::move(page));
  }

  const std::unique_ptr<Connector> m_platform;
  MailboxStore m_mailbox;
};

}  // namespace

std::unique_ptr<Connector> withMailCopies(std::unique_ptr<Connector> platform, const Store& store, const ConnectorParts& parts) {
  const NotificationWords* words = notificationWords(store.marketplace);
  if (!platform || words == nullptr || !store.mailbox || !store.mailbox->imap) return platform;
  return std::make_unique<CopiedConnector>(std::move(platform), store, parts, *words);
}

}  // namespace inquiry
