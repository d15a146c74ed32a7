#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/order_event.h"
#include "core/domain/store.h"
#include "core/marketplaces/inbound.h"
#include "core/net/mail/imap_folder.h"
#include "core/net/mail/parsed_mail.h"

namespace inquiry {

// One mail as it was read from a folder of the store's mailbox.
struct ReceivedMail {
  std::string_view bytes;  // as they came
  const ParsedMail& parsed;
  std::string folder;      // for people
  MailFolder::Role role = MailFolder::Role::Inbox;
  bool isJunk = false;
  Instant arrivedAt;       // INTERNALDATE
};

// One way to find the conversation a mail belongs to. Keys are "msg:<Message-ID>" (a message of the thread has that remote id) or
// "<word>:<value>" as remembered from MailVerdict::keys. Compared byte by byte, within one store.
struct MailThreadKey {
  std::string value;
  std::optional<Duration> activeWithin = {};  // only a thread with traffic this shortly before the mail counts
  std::string unlessOther = {};  // "case:": a thread that has keys beginning so, but none of the mail's, does not count
  // OnlyOneOpen: exactly one thread of that key waits for an answer to something older than the mail; with two it is none of them.
  enum class Candidates { Newest, OnlyOneOpen } candidates = Candidates::Newest;
  bool isSameBuyerOnly = false;  // a thread of another buyerKey does not count
  bool unites = false;           // every thread of the uniting keys is the same conversation: they are merged
};

inline constexpr std::string_view kProvisionalThread = "copy:";

// What a mail is and what is to be stored of it. How the parts fit together:
//  - Kind::Foreign is not stored. Everything else is, so that no mail is ever lost.
//  - The mail joins the first thread that `lookUp` finds, in its order; that thread keeps its kind and its subject. When there is none it
//    joins the thread of `thread.remoteId`, which is made from `thread` when it is not stored yet.
//  - `keys` are remembered for the thread it lands in; they may name several threads (an order has several conversations).
//  - `sameMessageKey` is remembered too. When it is known already, this is the same message sent to a second recipient: not stored again.
//  - message.threadRemoteId, message.rawPayload and the attachments are left empty: they are the caller's to fill; the mark "junk", too.
//  - A thread whose remote id begins with kProvisionalThread was made of a mail that names no conversation of its own. The first mail that has one
//    and finds it by a key takes it in.
//  - With StoreMatch::Unknown a thread found in this store settles it; until then the thread shows the mark "store-unknown".
struct MailVerdict {
  enum class Kind {
    BuyerMessage,  // starts a clock
    OwnCopy,       // the platform's copy of an answer: confirms `ownMessageId` when that is known, else an answer written elsewhere
    OwnSent,       // our side's mail from Sent
    Notice,        // of the platform, for its own view
    Case,          // a claim, a return, a cancellation: a thread of kind Case
    OrderEvent,    // told of an order, nothing to decide: stored beside the conversation, starts and stops no clock
    Bounce,        // what we sent did not arrive: `ownMessageId` is refused with `refusal`
    AutoReply,     // filed, no clock, never answered by itself
    Suspicious,    // claims a sender that it is not from: shown with a warning, never as a buyer's message
    Foreign,       // not of this marketplace, or of another store that shares the mailbox
    Unmatched,     // of the platform, but nothing we know: shown as it is
  };
  enum class StoreMatch {
    Ours,
    Unknown,  // could be of this store or of another one that shares the mailbox: "store unknown"
    Other,    // of another store that shares the mailbox and takes it: kind is Foreign here
  };
  Kind kind = Kind::Unmatched;
  StoreMatch storeMatch = StoreMatch::Ours;
  std::string site;  // the site the mail names, as in Store::site; "" when it names none
  std::vector<MailThreadKey> lookUp;  // strongest first
  std::vector<std::string> keys;
  std::string sameMessageKey;  // "" when only the Message-ID tells
  InboundThread thread;
  InboundMessage message;
  std::vector<OrderEvent> events;
  // Of the message of ours that this confirms or refuses, without <>; "" when the mail does not say: then it is the one answer of the
  // found thread that waits for such word, told by its text for a copy, and none when several wait.
  std::string ownMessageId;
  std::string refusal;       // why it was refused, in the other side's words without addresses
  std::string replyTo;       // where an answer goes; "" when it cannot be answered by mail
  std::string reason;        // why it was read so, one line for the health page: stable words, no content, no buyer data
};

// Tells what a mail is to a store. Implementations are pure (the same mail and store give the same verdict), never fail, and may be
// used from any thread.
class MailClassifier {
 public:
  virtual ~MailClassifier() = default;
  virtual MailVerdict read(const ReceivedMail& mail, const Store& store) const = 0;
};

std::string_view name(MailVerdict::Kind kind);              // "buyer-message", "own-copy", ...
std::string_view name(MailVerdict::StoreMatch storeMatch);  // "ours", "unknown", "other"

}  // namespace inquiry
