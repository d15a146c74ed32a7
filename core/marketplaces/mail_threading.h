#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/marketplaces/connector.h"
#include "core/marketplaces/mail_classifier.h"

namespace inquiry {

// 32 hexadecimal digits of SHA-256: how addresses and ids become keys that tell nothing.
std::string mailHash(std::string_view text);

// Keys of a mail by RFC 5322 alone: its own id, In-Reply-To and References, each together with the buyer, because a conversation has one
// buyer: who answers a mail that went to many gets a conversation of their own. A parent that was never seen counts like one that was, so that
// mails may arrive in any order. `buyer` is any stable name of the buyer.
struct ReferenceKeys {
  std::vector<MailThreadKey> lookUp;  // uniting, closest relation first
  std::vector<std::string> keys;      // to be remembered
  std::string root;                   // "mail:<hash>" of the oldest mail it names and the buyer: what a new thread is called
};
ReferenceKeys referenceKeys(const ParsedMail& mail, std::string_view buyer);
// The id under which a mail is stored: its Message-ID, or else "sha256:<hash of its bytes>".
std::string mailRemoteId(const ParsedMail& mail);
// Re:, Fwd: and their like in other languages taken off, as often as they stand there.
std::string baseSubject(std::string_view subject);

// Finds the thread each mail of one pull belongs to, by what is stored and by the mails before it. Used by one pulling worker.
class MailThreads {
 public:
  explicit MailThreads(const StoredView& stored) : m_stored(stored) {}

  struct Place {
    std::string threadRemoteId;
    bool isKnown = false;  // the thread exists: it keeps its kind and its subject
    bool hasBuyer = false;  // and knows whose it is
    ThreadKind kind = ThreadKind::Mail;
    std::vector<InboundMerge> merges;
  };
  // Where the mail goes; remembers its keys and its message for the mails after it.
  Place place(const MailVerdict& verdict);
  // What was learned since the last call, to be stored in the page with the mails it came from.
  std::vector<Watermark> takeLearned();

 private:
  std::vector<std::string> threadsOf(const MailThreadKey& key, const MailVerdict& verdict);
  std::vector<std::string> rememberedThreads(const std::string& key);
  std::optional<StoredThreadState> stateOf(const std::string& thread);
  bool counts(const std::string& thread, const MailThreadKey& key, const MailVerdict& verdict);
  void forget(const std::string& thread, const std::vector<std::string>& keys);
  bool hasOtherKey(const std::string& thread, const std::string& prefix, const std::vector<std::string>& own);
  std::vector<std::string> words(const std::string& stream);
  void learn(const std::string& stream, std::vector<std::string> words);
  void remember(const MailVerdict& verdict, const Place& place);

  const StoredView& m_stored;
  std::map<std::string, std::vector<std::string>> m_words;  // by stream
  std::set<std::string> m_learned;                          // streams that changed
  std::map<std::string, StoredThreadState> m_states;
  std::map<std::string, std::string> m_messages;  // message -> thread
};

}  // namespace inquiry
