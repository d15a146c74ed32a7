#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <vector>

#include "core/domain/clock.h"
#include "core/domain/original_source.h"
#include "core/marketplaces/mail_classifier.h"
#include "core/marketplaces/mailbox_access.h"
#include "core/net/mail/mail_writer.h"

namespace inquiry {

// Answers by mail. The Message-ID is made of the answer's own id, so it exists before the first byte leaves, is the same over every attempt, and is
// what an uncertain answer is looked up by in Sent. An answer goes where the newest mail of the buyer says. Safe from any thread.
class MailboxSending {
 public:
  struct Parts {
    const MailboxAccess& access;
    const MailClassifier& classifier;
    const Capabilities& capabilities;
    const Clock& clock;
    const AttachmentSource* files;
    const OriginalSource* originals;
    std::function<bool(Duration, std::stop_token)> pause;  // false when told to stop
  };
  explicit MailboxSending(const Parts& parts) : m_parts(parts) {}

  SendResult send(const Outgoing& outgoing, std::stop_token stop);
  // Our mails in Sent that answer a mail of the conversation.
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop);
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop);
  // Without <>. The domain is that of the store's address.
  std::string messageIdOf(const Outgoing& outgoing) const;

 private:
  std::optional<Error> refusal(const Outgoing& outgoing) const;
  Result<NewMail> answer(const Outgoing& outgoing) const;
  Result<std::vector<MailPart>> filesOf(const Outgoing& outgoing) const;
  Result<bool> isInSent(ImapSession& session, const std::string& messageId) const;
  void fileCopy(const std::string& bytes, const std::string& messageId, const std::stop_token& stop);

  Parts m_parts;
  // Whether the sending server keeps a copy in Sent by itself: learned with the first answer.
  enum class Copies { Unknown, ByServer, ByUs };
  std::atomic<Copies> m_copies{Copies::Unknown};
};

}  // namespace inquiry
