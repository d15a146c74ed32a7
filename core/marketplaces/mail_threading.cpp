#include "core/marketplaces/mail_threading.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/domain/utf8.h"

namespace inquiry {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostThreads = 20;     // of one key; the newest count
constexpr std::size_t kMostKeys = 60;        // of one thread
constexpr std::size_t kMostReferences = 40;  // of one mail: the first and the last
constexpr std::size_t kLongestId = 300;
constexpr Duration kClocksDiffer = std::chrono::minutes(10);
constexpr std::string_view kMessageKey = "msg:";
constexpr std::string_view kReferenceKey = "ref:";

constexpr std::string_view kSubjectKey = "subject:", kIndexKey = "index:";

std::string streamOfKey(const std::string& key) { return "mailkey:" + mailHash(key); }
std::string streamOfThread(const std::string& thread) { return "mailkeys:" + mailHash(thread); }

std::string referenceKey(std::string_view buyer, std::string_view id) {
  return std::string(kReferenceKey) + mailHash(std::string(buyer) + "\n" + std::string(id));
}

// Of no use for MailThreadKey::unlessOther: every mail has its own.
bool isPrivateKey(const std::string& key) { return key.starts_with(kReferenceKey) || key.starts_with(kSubjectKey) || key.starts_with(kIndexKey); }

Duration apart(Instant a, Instant b) { return a < b ? b - a : a - b; }

// Oldest first, each once.
std::vector<std::string> ancestorsOf(const ParsedMail& mail) {
  std::vector<std::string> ids = mail.references;
  if (!mail.inReplyTo.empty() && std::find(ids.begin(), ids.end(), mail.inReplyTo.front()) == ids.end()) ids.push_back(mail.inReplyTo.front());
  std::vector<std::string> once;
  for (std::string& id : ids)
    if (!id.empty() && id != mail.messageId && std::find(once.begin(), once.end(), id) == once.end()) once.push_back(std::move(id));
  if (once.size() > kMostReferences) once.erase(once.begin() + kMostReferences / 2, once.end() - kMostReferences / 2);
  return once;
}

}  // namespace

std::string mailHash(std::string_view text) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size());
  constexpr char kDigits[] = "0123456789abcdef";
  std::string hex;
  for (std::size_t i = 0; i < 16; ++i) {
    hex += kDigits[digest[i] >> 4];
    hex += kDigits[digest[i] & 15];
  }
  return hex;
}

std::string mailRemoteId(const ParsedMail& mail) {
  if (mail.messageId.empty()) return "sha256:" + mail.rawHash;
  return mail.messageId.size() <= kLongestId ? mail.messageId : "id:" + mailHash(mail.messageId);
}

ReferenceKeys referenceKeys(const ParsedMail& mail, std::string_view buyer) {
  ReferenceKeys found;
  const std::string own = mailRemoteId(mail);
  const std::vector<std::string> ancestors = ancestorsOf(mail);
  const auto add = [&](std::string value) {
    MailThreadKey key;
    key.value = std::move(value);
    key.unites = true;
    key.isSameBuyerOnly = true;
    found.lookUp.push_back(std::move(key));
  };
  // An answer to this mail may have come before it.
  add(referenceKey(buyer, own));
  for (auto id = ancestors.rbegin(); id != ancestors.rend(); ++id) {
    add(referenceKey(buyer, *id));
    add(std::string(kMessageKey) + *id);
  }
  found.keys.push_back(referenceKey(buyer, own));
  for (const std::string& id : ancestors) found.keys.push_back(referenceKey(buyer, id));
  found.root = "mail:" + mailHash(std::string(buyer) + "\n" + (ancestors.empty() ? own : ancestors.front()));
  return found;
}

std::string baseSubject(std::string_view subject) {
  static constexpr std::string_view kMarks[] = {"re:", "re：", "fw:", "fwd:", "aw:", "antw:", "wg:", "sv:", "vs:", "res:", "enc:", "rv:", "tr:", "r:", "i:", "odp:", "ynt:",
                                                "回复:", "回复：", "答复:", "答复：", "转发:", "转发：", "回覆:", "回覆：", "轉寄:", "轉寄：", "返信:", "返信：", "【返信】", "転送:", "転送：", "回答:", "답장:", "전달:"};
  std::string rest(utf8::trimmed(subject));
  for (bool isChanged = true; isChanged;) {
    isChanged = false;
    for (const std::string_view mark : kMarks) {
      if (rest.size() < mark.size()) continue;
      const bool isMark = std::equal(mark.begin(), mark.end(), rest.begin(), [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b); });
      if (!isMark) continue;
      rest = std::string(utf8::trimmed(std::string_view(rest).substr(mark.size())));
      isChanged = true;
    }
  }
  return rest;
}

MailThreads::Place MailThreads::place(const MailVerdict& verdict) {
  Place place;
  std::vector<std::string> united;
  for (const MailThreadKey& key : verdict.lookUp) {
    if (!place.threadRemoteId.empty() && !key.unites) continue;
    const std::vector<std::string> found = threadsOf(key, verdict);
    if (found.empty()) continue;
    if (place.threadRemoteId.empty()) place.threadRemoteId = found.front();
    if (key.unites) united.insert(united.end(), found.begin(), found.end());
  }
  const auto isProvisional = [](const std::string& thread) { return thread.starts_with(kProvisionalThread); };
  if (place.threadRemoteId.empty()) place.threadRemoteId = verdict.thread.remoteId;
  if (isProvisional(place.threadRemoteId) && !isProvisional(verdict.thread.remoteId)) {
    united.push_back(place.threadRemoteId);
    place.threadRemoteId = verdict.thread.remoteId;
  }
  place.kind = verdict.thread.kind;
  if (const auto state = stateOf(place.threadRemoteId)) {
    place.isKnown = true;
    place.kind = state->kind;
    place.hasBuyer = !state->buyerKey.empty();
  }
  std::set<std::string> merged{place.threadRemoteId};
  for (const std::string& other : united)
    if (merged.insert(other).second) {
      place.merges.push_back({other, place.threadRemoteId});
      forget(other, verdict.keys);
    }
  remember(verdict, place);
  return place;
}

// A thread that became part of another one is found by no key of this mail any more.
void MailThreads::forget(const std::string& thread, const std::vector<std::string>& keys) {
  if (!thread.starts_with(kProvisionalThread)) return;
  for (const std::string& key : keys) {
    std::vector<std::string> list = words(streamOfKey(key));
    if (std::erase(list, thread) > 0) learn(streamOfKey(key), std::move(list));
  }
}

// Newest first; only those that count for this mail.
std::vector<std::string> MailThreads::threadsOf(const MailThreadKey& key, const MailVerdict& verdict) {
  std::vector<std::string> threads = rememberedThreads(key.value);
  std::erase_if(threads, [&](const std::string& thread) { return !counts(thread, key, verdict); });
  if (key.candidates == MailThreadKey::Candidates::OnlyOneOpen) {
    std::vector<std::string> open = threads;
    std::erase_if(open, [&](const std::string& thread) {
      const auto state = stateOf(thread);
      return !state || !state->oldestUnansweredAt || *state->oldestUnansweredAt >= verdict.message.message.sentAt;
    });
    // An answer written here has ended the wait before its copy comes: then it is the only conversation there is, and nothing was written in it since.
    const auto isEndedBefore = [&](const std::string& thread) {
      const auto state = stateOf(thread);
      return state && !state->oldestUnansweredAt && state->lastMessageAt && *state->lastMessageAt <= verdict.message.message.sentAt + kClocksDiffer;
    };
    if (open.empty() && threads.size() == 1 && isEndedBefore(threads.front())) return threads;
    threads = std::move(open);
    if (threads.size() != 1) threads.clear();
  }
  std::stable_sort(threads.begin(), threads.end(), [this](const std::string& a, const std::string& b) {
    const auto first = stateOf(a), second = stateOf(b);
    return (first ? first->lastMessageAt.value_or(Instant()) : Instant()) > (second ? second->lastMessageAt.value_or(Instant()) : Instant());
  });
  return threads;
}

std::vector<std::string> MailThreads::rememberedThreads(const std::string& key) {
  if (!key.starts_with(kMessageKey)) return words(streamOfKey(key));
  const std::string id = key.substr(kMessageKey.size());
  if (const auto known = m_messages.find(id); known != m_messages.end()) return {known->second};
  const auto stored = m_stored.threadOfMessage(id);
  return stored ? std::vector<std::string>{*stored} : std::vector<std::string>{};
}

bool MailThreads::counts(const std::string& thread, const MailThreadKey& key, const MailVerdict& verdict) {
  const auto state = stateOf(thread);
  if (!state) return false;
  // What a machine told has a thread of its own, and nobody waits there.
  if (state->kind == ThreadKind::Notice && verdict.thread.kind != ThreadKind::Notice) return false;
  if (key.isSameBuyerOnly && !state->buyerKey.empty() && state->buyerKey != verdict.thread.buyerKey) return false;
  // Either side of it: mails of one conversation arrive in any order.
  if (key.activeWithin && (!state->lastMessageAt || apart(*state->lastMessageAt, verdict.message.message.sentAt) > *key.activeWithin)) return false;
  return key.unlessOther.empty() || !hasOtherKey(thread, key.unlessOther, verdict.keys);
}

bool MailThreads::hasOtherKey(const std::string& thread, const std::string& prefix, const std::vector<std::string>& own) {
  bool hasSome = false;
  for (const std::string& key : words(streamOfThread(thread))) {
    if (!key.starts_with(prefix)) continue;
    if (std::find(own.begin(), own.end(), key) != own.end()) return false;
    hasSome = true;
  }
  return hasSome;
}

std::optional<StoredThreadState> MailThreads::stateOf(const std::string& thread) {
  if (const auto known = m_states.find(thread); known != m_states.end()) return known->second;
  const auto stored = m_stored.threadState(thread);
  if (stored) m_states[thread] = *stored;
  return stored;
}

std::vector<std::string> MailThreads::words(const std::string& stream) {
  if (const auto known = m_words.find(stream); known != m_words.end()) return known->second;
  std::vector<std::string> list;
  if (const auto stored = m_stored.watermark(stream)) {
    const Json json = Json::parse(*stored, nullptr, false);
    if (json.is_array())
      for (const Json& word : json)
        if (word.is_string()) list.push_back(word.get<std::string>());
  }
  return m_words[stream] = std::move(list);
}

void MailThreads::learn(const std::string& stream, std::vector<std::string> list) {
  m_words[stream] = std::move(list);
  m_learned.insert(stream);
}

void MailThreads::remember(const MailVerdict& verdict, const Place& place) {
  const auto addTo = [this](const std::string& stream, const std::string& word, std::size_t most) {
    std::vector<std::string> list = words(stream);
    if (std::find(list.begin(), list.end(), word) != list.end()) return;
    list.push_back(word);
    if (list.size() > most) list.erase(list.begin());
    learn(stream, std::move(list));
  };
  for (const std::string& key : verdict.keys) {
    addTo(streamOfKey(key), place.threadRemoteId, kMostThreads);
    if (!isPrivateKey(key)) addTo(streamOfThread(place.threadRemoteId), key, kMostKeys);
  }
  const Message& message = verdict.message.message;
  m_messages[message.remoteId] = place.threadRemoteId;
  StoredThreadState state = stateOf(place.threadRemoteId).value_or(StoredThreadState{place.kind, verdict.thread.buyerKey, {}, {}});
  state.lastMessageAt = std::max(state.lastMessageAt.value_or(message.sentAt), message.sentAt);
  if (message.direction == Direction::In && message.author == Author::Buyer) {
    state.oldestUnansweredAt = std::min(state.oldestUnansweredAt.value_or(message.sentAt), message.sentAt);
  } else if (message.direction == Direction::Out && message.author != Author::Automation && state.oldestUnansweredAt && message.sentAt >= *state.oldestUnansweredAt) {
    state.oldestUnansweredAt.reset();
  }
  m_states[place.threadRemoteId] = state;
}

std::vector<Watermark> MailThreads::takeLearned() {
  std::vector<Watermark> learned;
  for (const std::string& stream : m_learned)
    learned.push_back({stream, Json(m_words[stream]).dump(-1, ' ', false, Json::error_handler_t::replace)});
  m_learned.clear();
  // From here on the database knows; what a person does there meanwhile counts.
  m_words.clear();
  m_states.clear();
  m_messages.clear();
  return learned;
}

}  // namespace inquiry
