#pragma once

#include <memory>
#include <string>

#include "core/marketplaces/mailbox/mailbox_connector.h"
#include "core/net/mail/mail_transport.h"
#include "tests/support/mail_fixture.h"
#include "tests/unit/core/marketplaces/mailbox/mail_letters.h"

namespace inquiry::test {

// The originals of a RecordingSink, as the database keeps them.
class SinkOriginals final : public OriginalSource {
 public:
  explicit SinkOriginals(const RecordingSink& sink) : m_sink(sink) {}
  Result<std::optional<StoredOriginal>> newestFromBuyer(const StoreId&, const std::string& thread) const override {
    std::optional<StoredOriginal> newest;
    for (const auto& [id, stored] : m_sink.messages()) {
      const Message& message = stored.inbound.message;
      if (m_sink.conversationOf(stored.inbound.threadRemoteId) != m_sink.conversationOf(thread) || message.author != Author::Buyer) continue;
      if (!newest || message.sentAt > newest->sentAt) newest = StoredOriginal{id, message.sentAt, stored.inbound.rawPayload};
    }
    return newest;
  }
  Result<std::vector<std::string>> messageIds(const StoreId&, const std::string& thread, std::size_t) const override {
    std::vector<std::string> ids;
    for (const auto& [id, stored] : m_sink.messages())
      if (m_sink.conversationOf(stored.inbound.threadRemoteId) == m_sink.conversationOf(thread)) ids.push_back(id);
    return ids;
  }
  Result<std::optional<std::string>> original(const StoreId&, const std::string& id) const override {
    const auto found = m_sink.messages().find(id);
    return found == m_sink.messages().end() ? std::optional<std::string>() : std::optional(found->second.inbound.rawPayload);
  }

 private:
  const RecordingSink& m_sink;
};

// A shop whose mailbox lies on a real IMAP server, and what was pulled from it.
class MailShop {
 public:
  explicit MailShop(const HostSession& at) : host(at), user(newMailUser()), m_mail(at->authoritiesFile()) {
    store = mailShop();
    store.mailbox->imap = host->server(user);
    store.historySince = clock.now() - std::chrono::hours(24 * 60);
    (void)m_secrets.saveCredentials(store.id, password());
    connect();
  }
  // As a new start of the program, or after the store's settings changed.
  void connect() {
    ConnectorParts parts{m_http, m_secrets, clock};
    parts.mail = &m_mail;
    parts.originals = &m_originals;
    parts.pause = [](Duration, std::stop_token stop) { return !stop.stop_requested(); };
    connector = makeMailboxConnector(store, parts);
  }
  Status pull(PullDepth depth = PullDepth::Incremental, std::stop_token stop = {}) { return connector->pull(depth, sink, sink, std::move(stop)); }

  void deliver(const Letter& letter, const std::string& folder = "INBOX") { host->deliver(user, letter.bytes(), folder, clock.now() - std::chrono::minutes(5)); }
  // As many days ago.
  void deliverOld(const Letter& letter, int days, const std::string& folder = "INBOX") {
    host->deliver(user, letter.bytes(), folder, clock.now() - std::chrono::hours(24 * days));
  }
  // Flags of every mail in a folder as Maildir writes them; none may have been seen.
  bool isUntouched(const std::string& folder = "INBOX") const {
    for (const auto& [name, bytes] : host->mails(user, folder))
      if (const auto flags = name.find(":2,"); flags != std::string::npos && name.find('S', flags) != std::string::npos) return false;
    return true;
  }
  bool has(const std::string& id) const { return sink.messages().contains(id); }
  const Message& message(const std::string& id) const { return sink.messages().at(id).inbound.message; }

  const HostSession& host;
  const std::string user;
  SystemClock clock;
  Store store;
  RecordingSink sink;
  std::unique_ptr<Connector> connector;

  static std::map<std::string, Secret> password() {
    std::map<std::string, Secret> credentials;
    credentials.emplace("mailboxPassword", Secret(MailHost::kPassword));
    return credentials;
  }
  MemorySecretStore& secrets() { return m_secrets; }

 private:
  NoNetwork m_http;
  MemorySecretStore m_secrets;
  LiveMailTransport m_mail;
  SinkOriginals m_originals{sink};
};

inline Letter letterOf(const std::string& id, const std::string& from = "anna@example.com") {
  Letter letter;
  letter.id = id;
  letter.from = from;
  letter.subject = "About " + id;
  letter.text = "Text of " + id;
  return letter;
}

}  // namespace inquiry::test
