#include "core/marketplaces/ebay/ebay_case_parts.h"

#include <algorithm>

#include "core/marketplaces/business_time.h"
#include "core/marketplaces/ebay/ebay_conversation_state.h"
#include "core/marketplaces/ebay/ebay_row.h"
#include "core/marketplaces/ebay/ebay_text.h"

namespace inquiry::ebay {
namespace {

constexpr int kBusinessDays = 3;  // eBay help, id 4701: "3 business days to respond or solve"

}  // namespace

std::string_view word(CaseWhat what) {
  switch (what) {
    case CaseWhat::Inquiry: return "inquiry";
    case CaseWhat::Return: return "return";
    case CaseWhat::Escalated: return "escalated";
    case CaseWhat::Cancellation: return "cancellation";
    case CaseWhat::Dispute: return "dispute";
  }
  return "inquiry";
}

std::optional<CaseRef> CaseRef::parse(std::string_view remoteId) {
  if (remoteId.starts_with("case:")) remoteId.remove_prefix(5);
  const std::size_t colon = remoteId.find(':');
  if (colon == std::string_view::npos || colon + 1 == remoteId.size()) return std::nullopt;
  for (const CaseWhat what : {CaseWhat::Inquiry, CaseWhat::Return, CaseWhat::Escalated, CaseWhat::Cancellation, CaseWhat::Dispute})
    if (word(what) == remoteId.substr(0, colon)) return CaseRef{what, std::string(remoteId.substr(colon + 1))};
  return std::nullopt;
}

const CaseAction* actionOf(const CaseReading& reading, std::string_view name) {
  const auto found = std::find_if(reading.value.actions.begin(), reading.value.actions.end(), [name](const CaseAction& action) { return action.name == name; });
  return found == reading.value.actions.end() ? nullptr : &*found;
}

std::string TwoRows::text(std::string_view key) const {
  std::string value = textOf(first, key);
  return value.empty() ? textOf(second, key) : value;
}
std::string TwoRows::text(std::string_view key, std::string_view otherKey) const {
  std::string value = text(key);
  return value.empty() ? text(otherKey) : value;
}
std::optional<Instant> TwoRows::instant(std::string_view key) const {
  const auto value = instantOf(first, key);
  return value ? value : instantOf(second, key);
}
std::optional<Money> TwoRows::money(std::string_view key) const {
  const auto value = moneyOf(first, key);
  return value ? value : moneyOf(second, key);
}
const Json* TwoRows::object(std::string_view key) const {
  const Json* value = field(first, key);
  return value ? value : field(second, key);
}

Result<Json> objectOf(std::string_view body, std::string_view what) { return body.empty() ? Result<Json>(Json::object()) : parsedObject(body, what); }

const Json& childOf(const Json& object, std::string_view key) {
  static const Json empty = Json::object();
  const Json* value = field(object, key);
  return value && value->is_object() ? *value : empty;
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words) { return std::find(words.begin(), words.end(), text) != words.end(); }
bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::string spoken(std::string_view eBayWord) {
  std::string text = lowered(eBayWord);
  std::replace(text.begin(), text.end(), '_', ' ');
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 32);
  return text;
}

void addEntry(CaseReading& reading, EntrySource entry) {
  if (!entry.at) return;
  InboundMessage inbound;
  inbound.threadRemoteId = reading.ref.thread();
  Message& message = inbound.message;
  const std::string mark = entry.id.empty() ? digest(entry.activity + "|" + entry.actor + "|" + entry.at->toIso() + "|" + entry.text) : entry.id;
  message.remoteId = reading.ref.thread() + ":" + mark;
  const bool isBuyer = holds(entry.actor, "BUYER"), isSeller = holds(entry.actor, "SELLER");
  message.direction = isSeller ? Direction::Out : Direction::In;
  // An entry of ours that this desk did not send: somebody acted on eBay or with another tool.
  message.author = isSeller ? Author::External : isBuyer ? Author::Buyer : Author::Platform;
  message.authorName = isBuyer ? reading.value.buyerName : isSeller ? "" : "eBay";
  message.sentAt = *entry.at;
  const std::string words = plainText(entry.text);
  message.text = words.empty() ? spoken(entry.activity) : words;
  if (message.direction == Direction::Out) message.delivery = Delivery::Confirmed;
  message.attachments = std::move(entry.files);
  inbound.rawPayload = std::move(entry.raw);
  const auto isSame = [&message](const InboundMessage& known) { return known.message.remoteId == message.remoteId; };
  if (std::any_of(reading.messages.begin(), reading.messages.end(), isSame)) return;
  reading.entries.push_back({message.remoteId, entry.activity, isSeller, words, *entry.at});
  reading.messages.push_back(std::move(inbound));
}

void sortEntries(CaseReading& reading) {
  std::stable_sort(reading.messages.begin(), reading.messages.end(),
                   [](const InboundMessage& a, const InboundMessage& b) { return a.message.sentAt < b.message.sentAt; });
  std::stable_sort(reading.entries.begin(), reading.entries.end(), [](const CaseEntry& a, const CaseEntry& b) { return a.at < b.at; });
}

void setPlatformDue(Case& value, std::optional<Instant> at, std::string_view fieldName) {
  if (!at || value.dueAt) return;
  value.dueAt = at;
  value.dueSource = CaseDueSource::Platform;
  value.dueNote = fieldName;
}

void setBusinessDue(Case& value, Instant from, const CaseSetting& setting) {
  if (value.dueAt || value.turn != CaseTurn::Us || from == Instant()) return;
  value.dueAt = businessDaysAfter(from, kBusinessDays, setting.timeZone, setting.country);
  value.dueSource = CaseDueSource::Calendar;
  value.dueNote = "3 business days from the opening, Monday to Friday" +
                  (setting.country.empty() ? std::string() : " without the public holidays of " + setting.country) + " (eBay help, id 4701)";
}

CaseAction messageAction() {
  CaseAction action;
  action.name = "send-message";
  action.form = CaseAction::Form::Message;
  action.takesText = true;
  return action;
}

CaseAction confirmAction(std::string name, bool isDecision) {
  CaseAction action;
  action.name = std::move(name);
  action.isDecision = isDecision;
  return action;
}

CaseAction onPage(std::string name, std::string whyNot) {
  CaseAction action;
  action.name = std::move(name);
  action.form = CaseAction::Form::OnPage;
  action.whyNot = std::move(whyNot);
  return action;
}

std::string countryOf(const std::string& site) {
  constexpr std::string_view kPrefix = "EBAY_";
  if (!site.starts_with(kPrefix)) return {};
  const std::string country = site.substr(kPrefix.size());
  return country == "MOTORS_US" ? "US" : country.size() == 2 ? country : std::string();
}

InboundThread threadOf(const CaseReading& reading) {
  InboundThread thread;
  const Case& value = reading.value;
  thread.remoteId = reading.ref.thread();
  thread.kind = ThreadKind::Case;
  thread.buyerKey = value.buyerKey;
  thread.buyerName = value.buyerName;
  thread.orderRemoteId = value.orderRemoteId;
  thread.itemRemoteId = reading.itemId;
  thread.createdAt = value.openedAt;
  switch (reading.ref.what) {
    case CaseWhat::Inquiry: thread.subject = "Item not received"; break;
    case CaseWhat::Return: thread.subject = "Return request"; break;
    case CaseWhat::Escalated: thread.subject = "Case before eBay"; break;
    case CaseWhat::Cancellation: thread.subject = "Cancellation request"; break;
    case CaseWhat::Dispute: thread.subject = "Payment dispute"; break;
  }
  if (!value.itemTitle.empty()) thread.subject += ": " + value.itemTitle;
  thread.closedRemotely = !isOpen(value);
  return thread;
}

void addOrder(CaseReading& reading, const Order& order) {
  if (reading.value.buyerKey.empty()) {
    reading.value.buyerKey = order.buyerKey;
    reading.value.buyerName = order.buyerName;
  }
  for (const OrderLine& line : order.lines)
    if (reading.itemId.empty() || line.itemRemoteId == reading.itemId) {
      reading.itemId = line.itemRemoteId;
      reading.value.itemTitle = line.title;
      return;
    }
}

}  // namespace inquiry::ebay
