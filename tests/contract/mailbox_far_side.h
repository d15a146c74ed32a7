#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/domain/original_source.h"
#include "core/marketplaces/mailbox/mailbox_connector.h"
#include "core/net/mail/mail_transport.h"
#include "tests/contract/connector_under_test.h"
#include "tests/contract/turned_clock.h"

namespace inquiry::test {

// A mailbox in memory whose every command passes the wire of the suite as a request of its own ("GET imap://127.0.0.1/INBOX/fetch"), so that it can be
// counted, broken and held up like any other. Its sending server files each mail in Sent, as Gmail does. Safe from any thread.
class WiredMailbox final : public HttpTransport {
 public:
  struct Mail {
    std::uint32_t uid = 0;
    Instant at;
    std::string bytes;
  };
  explicit WiredMailbox(const Clock& clock) : m_clock(clock) {}
  Result<HttpResponse> perform(const HttpRequest& request, std::stop_token stop) override;
  void put(const std::string& folder, const std::string& bytes);
  std::vector<Mail> mails(const std::string& folder) const;

 private:
  const Clock& m_clock;
  mutable std::mutex m_mutex;
  std::map<std::string, std::vector<Mail>> m_folders{{"INBOX", {}}, {"Sent", {}}, {"Junk", {}}};
};

class MailOverWire final : public MailTransport {
 public:
  MailOverWire(HttpTransport& wire, WiredMailbox& box) : m_wire(wire), m_box(box) {}
  Result<std::unique_ptr<ImapSession>> openImap(const MailServer& server, const MailLogin& login, const ImapOptions& options, std::stop_token stop) override;
  SmtpOutcome submit(const MailServer& server, const MailLogin& login, const SmtpSubmission& mail, const SmtpOptions& options, std::stop_token stop) override;
  SmtpOutcome trySmtp(const MailServer&, const MailLogin&, const SmtpOptions&, std::stop_token) override { return {SmtpOutcome::Kind::Accepted, 250, {}, {}}; }

 private:
  HttpTransport& m_wire;
  WiredMailbox& m_box;
};

class MailboxFarSide : public FarSide, private OriginalSource {
 public:
  // `clock` of the platform the mailbox belongs to; without it time stands still until it is turned.
  explicit MailboxFarSide(const Clock* clock = nullptr) : m_clock(clock != nullptr ? *clock : m_turned) {}
  Store prepare(SecretStore& secrets) override;
  std::unique_ptr<Connector> connect(const Store& store, const ConnectorParts& parts) override;
  // With this mailbox, over `parts.http`, which is its wire.
  std::unique_ptr<Connector> connectTo(ConnectorFactory make, const Store& store, const ConnectorParts& parts);
  // Of a store that has this mailbox.
  const MailboxSettings& settings() const { return *m_store.mailbox; }
  HttpTransport& transport() override { return m_box; }
  const Clock& clock() const override { return m_clock; }
  bool letTimePass(Duration by) override { return m_turned.advance(by), true; }
  std::string buyerWrites(const std::string& thread, const std::string& text) override { return write(thread, text, ""); }
  std::string buyerSendsPicture(const std::string& thread, const std::string& text) override;
  std::vector<std::string> acceptedTexts(const std::string& thread) override;
  bool usesTokens() const override { return false; }
  bool showsFileAddress() const override { return false; }

 private:
  struct Conversation {
    std::string buyer;
    std::vector<std::string> ids;  // of the buyer's mails
    StoredOriginal newest;
  };
  std::string write(const std::string& thread, const std::string& text, const std::string& picture);
  Store m_store;

  // What the desk would have stored of the buyers' mails. Originals as such are gone, so that files come from the mailbox.
  Result<std::optional<StoredOriginal>> newestFromBuyer(const StoreId& store, const std::string& threadRemoteId) const override;
  Result<std::vector<std::string>> messageIds(const StoreId& store, const std::string& threadRemoteId, std::size_t limit) const override;
  Result<std::optional<std::string>> original(const StoreId&, const std::string&) const override { return std::optional<std::string>(); }

  TurnedClock m_turned{*Instant::parse("2026-03-04T12:00:00Z")};
  const Clock& m_clock;
  WiredMailbox m_box{m_clock};
  std::unique_ptr<MailOverWire> m_wire;
  std::map<std::string, Conversation> m_conversations;  // by thread
  int m_mails = 0;
};

}  // namespace inquiry::test
