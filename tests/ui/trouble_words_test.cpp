#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "core/domain/case.h"
#include "ui/common/outgoing_trouble.h"
#include "ui/common/platform_words.h"
#include "ui/common/mail_words.h"
#include "ui/common/sending_trouble_words.h"
#include "ui/common/trouble_words.h"
#include "ui/common/validation_words.h"
#include "ui/common/words.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

namespace fs = std::filesystem;

std::string textOf(const fs::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

// What looks like a code of these files and is none: keys of settings, entries of the journal, hosts, and what only the desk tells itself.
const std::set<std::string> kNoCodes{"outbox.replayed", "mail.alert", "mail.returned", "oauth.same"};

bool isHost(const std::string& code) { return code.size() - code.find('.') - 1 <= 3; }

// Every code that core writes where it sends and reads: what is sent can come back with it.
std::set<std::string> codesOfSending() {
  static const std::regex kCode(R"re("((?:ebay|mercado-libre|shopee|rakuten|yahoo|amazon|shopify|woocommerce|shop|mail|mailbox|api|http|oauth|send|outbox|attachment)\.[a-z0-9_-]+):?")re");
  static const std::regex kHeldBack(R"re(return no\("([a-z_]+)")re");
  std::set<std::string> codes;
  const fs::path core = fs::path(INQUIRY_SOURCE_DIR) / "core";
  for (const char* folder : {"marketplaces", "net", "sync"})
    for (const auto& entry : fs::recursive_directory_iterator(core / folder)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
      const std::string text = std::regex_replace(textOf(entry.path()), std::regex(R"(INQUIRY_CRASH_POINT\([^)]*\))"), "");
      for (std::sregex_iterator at(text.begin(), text.end(), kCode), end; at != end; ++at) codes.insert((*at)[1]);
      if (entry.path().filename() == "automatic_answers.cpp")
        for (std::sregex_iterator at(text.begin(), text.end(), kHeldBack), end; at != end; ++at) codes.insert("outbox." + (*at)[1].str());
    }
  for (const auto& entry : fs::directory_iterator(core / "desk")) {
    const std::string name = entry.path().filename().string();
    if (name != "reply_outbox.cpp" && name != "approval_service.cpp") continue;
    const std::string text = textOf(entry.path());
    for (std::sregex_iterator at(text.begin(), text.end(), kCode), end; at != end; ++at) codes.insert((*at)[1]);
  }
  std::erase_if(codes, [](const std::string& code) { return isHost(code) || kNoCodes.contains(code); });
  return codes;
}

Outgoing troubled(const char* code, const char* text, ErrorKind kind = ErrorKind::Refused) {
  Outgoing item;
  item.state = OutgoingState::Refused;
  item.errorKind = kind;
  item.errorCode = code;
  item.errorText = text;
  return item;
}

}  // namespace

TEST_CASE("RP02: every reason that can keep an answer back has a sentence of the window") {
  const std::set<std::string> codes = codesOfSending();
  CHECK(codes.size() > 350);
  for (const char* known : {"outbox.finding", "outbox.automation_late", "ebay.too-long", "shopee.five-messages", "mail.recipient_refused"}) CHECK(codes.contains(known));
  for (const std::string& code : codes) {
    INFO(code);
    CHECK((!knownTrouble(code).isEmpty() || !mailTrouble(code).isEmpty()));
  }
}

TEST_CASE("RP02: the reason of a refused answer is the window's, and the platform's own words stand quoted beside it") {
  CHECK(outgoingTrouble(troubled("outbox.display_only", "English of core.")) == QStringLiteral("This store only shows messages: allow replies for it in the settings, then send again."));
  CHECK(outgoingTrouble(troubled("outbox.blocked", "The platform has closed this conversation for answers (blocked_by_mediation).")) ==
        QStringLiteral("The platform has closed this conversation for replies. The other side says: “blocked_by_mediation”"));
  CHECK(outgoingTrouble(troubled("outbox.bounced", "This answer was not delivered: 550 5.1.1 no such user")).endsWith(QStringLiteral("“550 5.1.1 no such user”")));
  CHECK(outgoingTrouble(troubled("ebay.unknown-recipient", "eBay does not know this buyer any more. (eBay error 355006)")).endsWith(QStringLiteral("“error 355006”")));
  CHECK(outgoingTrouble(troubled("mercado-libre.refused", "Mercado Libre refused it. Open the sale on Mercado Libre to go on.")) == knownTrouble("api.refused"));
  CHECK(outgoingTrouble(troubled("outbox.finding:ebay.link", "No links.")).contains(QStringLiteral("Link that leads away from the platform")));
  const QString twice = outgoingTrouble(troubled("outbox.not_leaving:ebay.picture-service", "English of core.", ErrorKind::PlatformDown));
  CHECK(twice.startsWith(QStringLiteral("This reply could not be handed over many times in a row. ")));
  CHECK_FALSE(twice.contains(QStringLiteral("English of core")));
  CHECK(outgoingTrouble(troubled("ebay.on-page", "This version hands in no return labels: do it on eBay's own page.")) == QStringLiteral("This version hands in no return labels: do it on eBay's own page."));
  // Of an older version, and in a platform's own words.
  CHECK(outgoingTrouble(troubled("", "Written before codes were kept.")) == QStringLiteral("Written before codes were kept."));
  CHECK(outgoingTrouble(Outgoing{}).isEmpty());
}

TEST_CASE("States of cases, orders, payments and parcels are told in the window's words, a new one as it came") {
  struct Row {
    const char* word;
    const char* text;
  };
  for (const Row& row : {Row{"WAITING_SELLER_RESPONSE", "The seller's answer is awaited"}, Row{"MONEY_BACK", "Refund"}, Row{"Buyer create return", "The buyer asks to send it back"},
                         Row{"PHYSICAL_DMG", "Damaged"}, Row{"return and refund", "Return for a refund"}, Row{"respondent_timeout", "Lost: the seller did not answer in time"},
                         Row{"send_potential_shipping", "Say when it will be shipped"}, Row{"approved", "Paid"}, Row{"on hold", "On hold"}, Row{"partially_fulfilled", "Partly shipped"},
                         Row{"logistics_pickup_failed", "Pickup failed"}, Row{"out_for_delivery", "Out for delivery"}, Row{"in_mediation", "Payment in mediation"}}) {
    INFO(row.word);
    CHECK(platformWord(row.word).toStdString() == row.text);
    CHECK(statusWord(row.word).toStdString() == row.text);
  }
  CHECK(statusWord("fulfilled, return_requested") == QStringLiteral("Shipped · Return requested"));
  CHECK(statusWord("SELLER_LOSE, NOT_PROTECTED") == QStringLiteral("Decided against us · Not protected by the platform"));
  CHECK(platformWord("brand-new-state").isEmpty());
  CHECK(statusWord("brand-new-state") == QStringLiteral("brand-new-state"));
  CHECK(platformText("[PHYSICAL_DMG]") == QStringLiteral("[Damaged]"));
  CHECK(platformText("It broke on the first day.") == QStringLiteral("It broke on the first day."));
  CHECK(rawWords({"RETURN_REQUESTED", "WAITING_CS", "", "brand-new-state"}).endsWith(QStringLiteral("WAITING_CS")));
  CHECK(rawWords({"brand-new-state"}).isEmpty());
}

TEST_CASE("What is wrong with an entry is told with the words it names") {
  const auto said = [](const char* code, const char* text) { return errorSentence({ErrorKind::InvalidInput, code, text, {}}).toStdString(); };
  CHECK(said("rules.invalid", "rules[2].when.of[0].values: name at least one.") == "Rule 3: name at least one.");
  CHECK(said("rules.invalid", "rules[0].then[1].do: there is no action \"fly\".") == "Rule 1: there is no action \"fly\".");
  CHECK(said("template.placeholder", "The wording in zh: Unknown variable \"byer\" at line 2: did you mean \"buyer\"?") ==
        "The wording in zh: Unknown variable \"byer\" at line 2: did you mean \"buyer\"?");
  CHECK(said("knowledge.text_empty", "The text in zh is empty: write it, or take it out.") == "The text in zh is empty: write it, or take it out.");
  CHECK(said("ticket.title", "Give the ticket a title.").find("cannot be read") == std::string::npos);
  // No sentence of these is known: the kind says what it is, and core says more.
  CHECK(said("rules.invalid", "rules[0]: something quite new.") == "This cannot be read. rules[0]: something quite new.");
}

TEST_CASE("TR08: every trouble of keeping, handing out, importing and forgetting has its words") {
  static const std::regex kCode(R"re(ErrorKind::\w+,\s*"((?:package|hold|erasure|retention|archive|import|deletion)\.[a-z_]+)")re");
  // Of single lines, which an import lists with their own sentences.
  const std::set<std::string> ofLines{"import.field", "import.json", "import.shape"};
  std::set<std::string> codes;
  for (const char* folder : {"desk", "compliance", "insight"})
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(INQUIRY_SOURCE_DIR) / "core" / folder)) {
      if (entry.path().extension() != ".cpp") continue;
      const std::string text = textOf(entry.path());
      for (std::sregex_iterator at(text.begin(), text.end(), kCode), end; at != end; ++at) codes.insert((*at)[1]);
    }
  CHECK(codes.size() > 20);
  for (const std::string& code : codes) {
    if (ofLines.contains(code)) continue;
    INFO(code);
    CHECK_FALSE(knownTrouble(code).isEmpty());
  }
}
