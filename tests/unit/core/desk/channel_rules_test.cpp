// The rules of each channel as its connector declares them, and what the same answer meets there.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/desk/marketplace_facts.h"
#include "core/desk/reply_limits.h"
#include "core/marketplaces/amazon/amazon_capabilities.h"
#include "core/marketplaces/ebay/ebay_capabilities.h"
#include "core/marketplaces/mailbox_store.h"
#include "core/marketplaces/mercado_libre/mercado_libre_capabilities.h"
#include "core/marketplaces/yahoo_shopping/yahoo_shopping_capabilities.h"
#include "tests/unit/core/desk/desk_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

struct Channel {
  Store store;
  Thread thread;
  Capabilities can;
};

Store storeAt(Marketplace marketplace) {
  Store store;
  store.id = StoreId{std::string(name(marketplace))};
  store.marketplace = marketplace;
  store.mode = StoreMode::Reply;
  store.mailbox = MailboxSettings{};
  store.mailbox->imap = MailServer{"imap.shop.example", 993, "tls", "service@shop.example", ""};
  store.mailbox->smtp = MailServer{"smtp.shop.example", 465, "tls", "service@shop.example", "service@shop.example"};
  return store;
}

Channel channel(Marketplace marketplace, ThreadKind kind) {
  Channel made{storeAt(marketplace), {}, {}};
  made.thread.kind = kind;
  made.thread.needsReply = true;
  switch (marketplace) {
    case Marketplace::Ebay: made.can = ebay::capabilities(); break;
    case Marketplace::Amazon: made.can = amazon::capabilities(made.store); break;
    case Marketplace::MercadoLibre: made.can = mercado_libre::capabilitiesOf(mercado_libre::Family::Site); break;
    case Marketplace::YahooShoppingJp: made.can = yahoo_shopping::capabilities(); break;
    default: made.can.channels = {mailChannel(kind)}; break;
  }
  return made;
}

std::set<std::string> blockedBy(const Channel& at, const std::string& text, const std::vector<compliance::CheckedAttachment>& files = {}) {
  const desk::ComposerLimits limits = desk::limitsFor(at.store, at.thread, at.can);
  std::set<std::string> rules;
  for (const Finding& finding : compliance::checkOutgoing(desk::rulesFor(limits, at.store.marketplace), text, files)) {
    CHECK_FALSE(finding.source.empty());
    if (finding.level == FindingLevel::Forbidden) rules.insert(finding.rule);
  }
  return rules;
}

using Rules = std::set<std::string>;

}  // namespace

TEST_CASE("RP17: the same text goes by mail and to Amazon, and is blocked at eBay and Mercado Libre by the name of the rule") {
  const Channel amazon = channel(Marketplace::Amazon, ThreadKind::OrderMessage), ebay = channel(Marketplace::Ebay, ThreadKind::OrderMessage);
  const Channel mail = channel(Marketplace::Mailbox, ThreadKind::Mail), shop = channel(Marketplace::Shopify, ThreadKind::Mail);
  const Channel libre = channel(Marketplace::MercadoLibre, ThreadKind::OrderMessage);
  const std::string longer(2400, 'a');
  CHECK(blockedBy(amazon, longer).empty());
  CHECK(blockedBy(mail, longer).empty());
  CHECK(blockedBy(shop, longer).empty());
  CHECK(blockedBy(ebay, longer) == Rules{"ebay.length"});
  CHECK(blockedBy(libre, longer) == Rules{"mercado-libre.length"});
  CHECK(blockedBy(amazon, std::string(4001, 'a')) == Rules{"amazon.length"});
  CHECK(blockedBy(mail, std::string(4001, 'a')).empty());
  // Amazon is not eBay: a PDF may go with the one, and has no place at the other.
  const std::vector<compliance::CheckedAttachment> invoice{{"invoice.pdf", "application/pdf", 90'000}};
  CHECK(blockedBy(amazon, "Attached.", invoice).empty());
  CHECK(blockedBy(ebay, "Attached.", invoice) == Rules{"ebay.attachment-type"});
  const std::vector<compliance::CheckedAttachment> archive{{"all.zip", "application/zip", 90'000}};
  CHECK(blockedBy(amazon, "Attached.", archive) == Rules{"amazon.attachment-type"});
  CHECK(blockedBy(mail, "Attached.", archive).empty());
}

TEST_CASE("RP17: Yahoo! Shopping takes 2,000 characters of any script, pictures and PDF") {
  for (const ThreadKind kind : {ThreadKind::Question, ThreadKind::OrderMessage}) {
    const Channel yahoo = channel(Marketplace::YahooShoppingJp, kind);
    std::string text;
    for (int i = 0; i < 2000; ++i) text += "あ";
    CHECK(blockedBy(yahoo, text).empty());
    CHECK(blockedBy(yahoo, text + "あ") == Rules{"yahoo-shopping-jp.length"});
    CHECK(blockedBy(yahoo, "添付します。", {{"領収書.pdf", "application/pdf", 90'000}}).empty());
    CHECK(blockedBy(yahoo, "添付します。", {{"a.zip", "application/zip", 90'000}}) == Rules{"yahoo-shopping-jp.attachment-type"});
  }
}

TEST_CASE("RP17: what the composer shows of a channel changes with it, and says where it stands") {
  std::set<std::size_t> lengths;
  std::set<std::string> sources;
  for (const auto& [marketplace, kind] : {std::pair{Marketplace::Amazon, ThreadKind::OrderMessage}, {Marketplace::Ebay, ThreadKind::OrderMessage}, {Marketplace::Mailbox, ThreadKind::Mail}}) {
    const Channel at = channel(marketplace, kind);
    const desk::ComposerLimits limits = desk::limitsFor(at.store, at.thread, at.can);
    INFO(name(marketplace));
    CHECK(limits.canSend);
    CHECK(lengths.insert(limits.maxText).second);
    CHECK(sources.insert(limits.source).second);
    CHECK_FALSE(limits.sourceDate.empty());
  }
  // Cases and notices of Amazon are read; nobody can answer them by mail.
  const Channel claim = channel(Marketplace::Amazon, ThreadKind::Case);
  CHECK(desk::limitsFor(claim.store, claim.thread, claim.can).whyNot == "channel");
}

TEST_CASE("AU09: a store that lives on mail has its own list before connecting, and what is skipped of it is in the journal") {
  for (const Marketplace marketplace : {Marketplace::Amazon, Marketplace::Shopify, Marketplace::WooCommerce, Marketplace::Mailbox}) {
    const desk::MarketplaceFacts& facts = desk::factsOf(marketplace);
    INFO(displayName(marketplace));
    CHECK(facts.usesMailbox);
    CHECK(facts.canConnect);
    REQUIRE(facts.prerequisites.size() >= 2);
    const auto speaksOfMail = [](const desk::PrerequisiteFact& fact) { return fact.text.find("IMAP") != std::string::npos; };
    CHECK(std::any_of(facts.prerequisites.begin(), facts.prerequisites.end(), speaksOfMail));
    // Not the list of an interface that it does not have.
    CHECK(facts.prerequisites.front().id != desk::factsOf(Marketplace::Ebay).prerequisites.front().id);
    DeskBench desk;
    std::vector<std::string> skipped;
    for (const desk::PrerequisiteFact& fact : facts.prerequisites) skipped.push_back(fact.id);
    must(desk.stores().noteSkipped(StoreId{"shop"}, skipped));
    std::string payload;
    for (const JournalEntry& entry : desk.journal())
      if (entry.kind == "store.prerequisites-skipped") payload = entry.payload;
    for (const std::string& id : skipped) CHECK(payload.find('"' + id + '"') != std::string::npos);
  }
}
