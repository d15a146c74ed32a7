#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>
#include <set>

#include "tests/unit/core/marketplaces/amazon/amazon_bench.h"

using namespace inquiry;
using namespace inquiry::test;
using nlohmann::json;

namespace {

json expectations() { return json::parse(bytesOf(amazonCorpus() / "expected.json")); }

MailFolder::Role roleOf(const json& expected) {
  const auto folder = expected.value("folder", std::string("inbox"));
  if (folder == "sent") return MailFolder::Role::Sent;
  if (folder == "drafts") return MailFolder::Role::Drafts;
  return folder == "junk" ? MailFolder::Role::Junk : MailFolder::Role::Inbox;
}

std::string eventName(OrderEvent::Kind kind) {
  switch (kind) {
    case OrderEvent::Kind::CancellationRequested: return "cancellation-requested";
    case OrderEvent::Kind::ReturnRequested: return "return-requested";
    case OrderEvent::Kind::RefundIssued: return "refund-issued";
    case OrderEvent::Kind::ClaimOpened: return "claim-opened";
    case OrderEvent::Kind::ClaimDecided: return "claim-decided";
  }
  return "";
}

// What was read, in the words of expected.json. Fields a mail's entry does not name are not compared.
json eventOf(const OrderEvent& event) {
  json told{{"kind", eventName(event.kind)}, {"order", event.orderRemoteId}, {"case", event.caseRemoteId}, {"carrier", event.carrier}, {"tracking", event.trackingNumber}};
  told["deadline"] = event.deadline ? json(event.deadline->toIso()) : json();
  told["amount"] = event.amount ? json{event.amount->minor, event.amount->currency} : json();
  return told;
}

json told(const MailVerdict& verdict, const ParsedMail& parsed) {
  const Message& message = verdict.message.message;
  json all{{"kind", name(verdict.kind)},
           {"match", name(verdict.storeMatch)},
           {"site", verdict.site},
           {"threadKind", name(verdict.thread.kind)},
           {"remoteThread", verdict.thread.remoteId},
           {"author", name(message.author)},
           {"direction", name(message.direction)},
           {"delivery", name(message.delivery)},
           {"buyerName", verdict.thread.buyerName},
           {"buyerKey", verdict.thread.buyerKey},
           {"order", verdict.thread.orderRemoteId},
           {"item", verdict.thread.itemRemoteId},
           {"subject", verdict.thread.subject},
           {"text", message.text},
           {"sentAt", message.sentAt.toIso()},
           {"replyTo", verdict.replyTo},
           {"remoteId", message.remoteId.starts_with("sha256:") ? "sha256" : message.remoteId},
           {"marks", verdict.thread.marks},
           {"ownMessageId", verdict.ownMessageId},
           {"refusal", verdict.refusal},
           {"sameMessageKey", verdict.sameMessageKey},
           {"sendBlocked", verdict.thread.sendBlocked.value_or(false)},
           {"dueAt", verdict.thread.platformDueAt ? json(verdict.thread.platformDueAt->toIso()) : json()}};
  all["lookUp"] = json::array();
  for (const auto& key : verdict.lookUp) all["lookUp"].push_back(key.value);
  all["events"] = json::array();
  for (const auto& event : verdict.events) all["events"].push_back(eventOf(event));
  all["attachments"] = json::array();
  for (const auto& file : parsed.attachments) all["attachments"].push_back({file.name, file.type, file.bytes.size()});
  return all;
}

void compareEvents(const json& expected, const json& read) {
  REQUIRE(expected.size() == read.size());
  for (std::size_t i = 0; i < expected.size(); ++i)
    for (const auto& [field, value] : expected[i].items()) {
      CAPTURE(field);
      CHECK(read[i].at(field) == value);
    }
}

void compare(const json& expected, const json& read) {
  static const std::set<std::string> kNotRead{"store", "folder", "events"};
  for (const auto& [field, value] : expected.items()) {
    if (kNotRead.contains(field)) continue;
    CAPTURE(field);
    CHECK(read.at(field) == value);
  }
  if (expected.contains("events")) compareEvents(expected["events"], read["events"]);
}

}  // namespace

TEST_CASE("Every mail of the Amazon corpus is read as what it is, by exactly one store (CH03, CH05, CH06, CH12)") {
  const auto expected = expectations();
  REQUIRE(expected.size() >= 160);
  const auto stores = amazonStores();
  const amazon::AmazonClassifier classifier(stores);
  for (const auto& [file, wanted] : expected.items()) {
    CAPTURE(file);
    HeldMail mail(bytesOf(amazonCorpus() / (file + ".eml")));
    REQUIRE_FALSE(mail.bytes.empty());
    mail.role = roleOf(wanted);
    std::vector<std::string> takers;
    for (const Store& store : stores) {
      const auto verdict = classifier.read(mail.received(), store);
      CHECK_FALSE(verdict.reason.empty());
      if (verdict.kind == MailVerdict::Kind::Foreign) continue;
      takers.push_back(store.site);
      compare(wanted, told(verdict, mail.parsed));
    }
    const auto taker = wanted.at("store").get<std::string>();
    CHECK(takers == (taker.empty() ? std::vector<std::string>{} : std::vector<std::string>{taker}));
  }
}

TEST_CASE("No mail of the corpus lies beside it without an expectation") {
  const auto expected = expectations();
  std::size_t mails = 0;
  for (const auto& file : std::filesystem::directory_iterator(amazonCorpus())) {
    if (file.path().extension() != ".eml") continue;
    ++mails;
    CAPTURE(file.path().filename().string());
    CHECK(expected.contains(file.path().stem().string()));
  }
  CHECK(mails == expected.size());
}

TEST_CASE("A mailbox of one store shows the mails of other sites as of an unknown store instead of losing them") {
  const auto expected = expectations();
  for (const auto* file : {"message-de", "claim-jp", "refund-it", "notice-fr"}) {
    CAPTURE(file);
    const HeldMail mail(bytesOf(amazonCorpus() / (std::string(file) + ".eml")));
    const auto verdict = mail.verdict("UK");
    CHECK(name(verdict.kind) == expected[file]["kind"].get<std::string>());
    CHECK(verdict.storeMatch == MailVerdict::StoreMatch::Unknown);
    CHECK(std::count(verdict.thread.marks.begin(), verdict.thread.marks.end(), "store-unknown") == 1);
  }
}

TEST_CASE("The reason of a verdict never holds the buyer's words, name or address") {
  const auto expected = expectations();
  const amazon::AmazonClassifier classifier;
  for (const auto& [file, wanted] : expected.items()) {
    CAPTURE(file);
    const HeldMail mail(bytesOf(amazonCorpus() / (file + ".eml")));
    const auto verdict = classifier.read(mail.received(), amazonStore("UK"));
    CHECK(verdict.reason.find('@') == std::string::npos);
    if (const auto buyer = verdict.thread.buyerName; !buyer.empty()) CHECK(verdict.reason.find(buyer) == std::string::npos);
    if (const auto order = verdict.thread.orderRemoteId; !order.empty()) CHECK(verdict.reason.find(order) == std::string::npos);
  }
}
