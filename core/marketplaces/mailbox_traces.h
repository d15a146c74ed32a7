#pragma once

#include <string>

#include "core/domain/original_source.h"
#include "core/domain/outgoing.h"
#include "core/marketplaces/mail_classifier.h"
#include "core/marketplaces/mailbox_access.h"

namespace inquiry {

// What an answer that left without a clear word has left behind in the inbox since: a mail that refers to it, the platform's copy of it, or its bounce.
// Reads headers, and of few mails more; changes nothing. Used for one look.
class MailboxTraces {
 public:
  struct Parts {
    const MailboxAccess& access;
    const MailClassifier& classifier;
    const OriginalSource* originals;
  };
  // `messageId` is that of the answer, without <>.
  MailboxTraces(const Parts& parts, const Outgoing& outgoing, std::string messageId);

  // Found: it arrived. Returned, with the other side's words: it did not. NotFound: nothing speaks of it.
  Result<ReconcileResult> read(ImapSession& session);

 private:
  bool isCopyOfIt(const MailVerdict& verdict) const;
  bool refersToIt(const ParsedMail& mail) const;
  // Worth being read whole, by its header.
  bool isHint(const FetchedMail& header) const;
  void weigh(const FetchedMail& mail);

  const Parts m_parts;
  const Outgoing& m_outgoing;
  const std::string m_messageId;
  std::string m_buyer, m_order;  // as the mail names them that is answered
  bool m_isProven = false;
  std::optional<std::string> m_refusal;
};

}  // namespace inquiry
