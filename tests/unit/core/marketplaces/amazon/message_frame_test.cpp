#include "core/marketplaces/amazon/message_frame.h"

#include <catch2/catch_test_macros.hpp>
#include <random>

#include "core/marketplaces/amazon/amazon_text.h"
#include "core/marketplaces/amazon/relay_address.h"
#include "core/marketplaces/amazon/seller_central_links.h"
#include "tests/unit/core/marketplaces/amazon/amazon_bench.h"

using namespace inquiry;
using namespace inquiry::amazon;
using namespace inquiry::test;
using How = MessageFrame::How;

TEST_CASE("The words of every language open and close the frame") {
  struct Row {
    const char* open;
    const char* close;
  };
  for (const Row& row : {Row{"Message:", "End message"}, Row{"Begin message", "End of message"}, Row{"Nachricht:", "Ende der Nachricht"}, Row{"Message :", "Fin du message"},
                         Row{"Début du message", "Fin du message"}, Row{"Mensaje:", "Fin del mensaje"}, Row{"Message:", "Finalizar mensaje"}, Row{"Messaggio:", "Fine del messaggio"},
                         Row{"Messaggio:", "Fine"}, Row{"Mensagem:", "Fim da mensagem"}, Row{"Iniciar mensagem", "Encerrar mensagem"}, Row{"Mensagem:", "Mensagem final"},
                         Row{"Wiadomość:", "Koniec wiadomości"}, Row{"MESSAGE:", "END MESSAGE"}}) {
    CAPTURE(row.open, row.close);
    const auto frame = frameOf(std::string("intro\n------- ") + row.open + " -----\nwords\n\n-- \nmore\n--------- " + row.close + "  ------\nfooter");
    CHECK(frame.intro == "intro");
    CHECK(frame.text == "words\n\n-- \nmore");
    CHECK(frame.footer == "footer");
  }
}

TEST_CASE("A frame in words nobody knows is found by its dashes") {
  const auto frame = frameOf("x\n-------- メッセージ： --------\n本文\n-------- ここまで --------\nfooter");
  CHECK(frame.how == How::Dashes);
  CHECK(frame.text == "本文");
  CHECK(frame.footer == "footer");
}

TEST_CASE("A text is never empty because of a frame that is not understood") {
  for (const auto* text : {"no frame", "----- Message: -----\n----- End message -----", "-----Original Message-----\nquoted", "--------------------", "----- End message -----\nx",
                           "----- a -----\n----- b -----"}) {
    CAPTURE(text);
    CHECK_FALSE(frameOf(text).text.empty());
  }
}

TEST_CASE("Links behind a closing line that the buyer wrote are not Amazon's") {
  const std::string link = "https://sellercentral.amazon.de/messaging/no-response-needed?m=FAKE&mp=X";
  const auto frame = frameOf("----- Nachricht: -----\nhello\n----- Ende der Nachricht -----\n" + link + "\n----- Ende der Nachricht -----\nfooter");
  CHECK(footerLinks(frame, {}).noResponseNeeded.empty());
  CHECK(frame.text.find("FAKE") != std::string::npos);
}

TEST_CASE("Only addresses of Seller Central on a site of Amazon count") {
  CHECK(isSellerCentral("https://sellercentral.amazon.co.uk/messaging/inbox"));
  CHECK(isSellerCentral("https://sellercentral-europe.amazon.com/x"));
  for (const auto* address : {"http://sellercentral.amazon.de/x", "https://sellercentral.amazon.de.evil.example/x", "https://evil.example/sellercentral.amazon.de",
                              "https://sellercentral.amazon.de@evil.example/", "https://sellercentral.amazon.de:444/", "https://a.sellercentral.amazon.de/", "https://amazon.de/",
                              "https://sellercentralamazon.de/", "https://sellercentral.amazon.cn/"}) {
    CAPTURE(address);
    CHECK_FALSE(isSellerCentral(address));
  }
}

TEST_CASE("Only an address that fits whole is a buyer's relay") {
  CHECK(relayAddress("k3x9q7w2m5z8h1@marketplace.amazon.co.uk")->identity() == "k3x9q7w2m5z8h1@marketplace.amazon.co.uk");
  CHECK(relayAddress("K3X9Q7W2M5Z8H1+A00135411ZI2YBJ2DU9VJ@m.marketplace.amazon.co.jp")->caseId == "a00135411zi2ybj2du9vj");
  for (const auto* address : {"donotreply@marketplace.amazon.de", "a.b@marketplace.amazon.de", "x@amazon.de", "x@marketplace.amazon.de.evil.example", "x@marketplace.amazon.cn",
                              "x@evilmarketplace.amazon.de", "x@marketplace-amazon.de", "x+short@marketplace.amazon.de", "x+a b c d e f g@marketplace.amazon.de",
                              "@marketplace.amazon.de", "x@", "", "x@xamazon.de"}) {
    CAPTURE(address);
    CHECK_FALSE(relayAddress(address));
  }
}

TEST_CASE("Order ids are whole: longer numbers that hold one are none") {
  CHECK(orderIdsIn("026-1234567-7654321, (302-7654321-1234567) 026-1234567-7654321") == std::vector<std::string>{"026-1234567-7654321", "302-7654321-1234567"});
  CHECK(orderIdsIn("1026-1234567-7654321 026-1234567-76543210 x026-1234567-7654321 026-1234567-7654321-5 12-026-1234567-7654321").empty());
  CHECK(orderIdsIn("注文: 250-1234567-1234567）").size() == 1);
}

TEST_CASE("A mail cut or damaged anywhere is still read, and whatever is left of it is kept") {
  std::mt19937 random(20260105);
  const auto stores = amazonStores();
  const AmazonClassifier classifier(stores);
  for (const auto& file : std::filesystem::directory_iterator(amazonCorpus())) {
    if (file.path().extension() != ".eml") continue;
    CAPTURE(file.path().filename().string());
    const auto whole = bytesOf(file.path());
    for (int round = 0; round < 12; ++round) {
      auto bytes = whole.substr(0, round < 6 ? random() % whole.size() : whole.size());
      for (int i = 0; i < 20 && !bytes.empty() && round >= 6; ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
      const HeldMail mail(bytes);
      int takers = 0;
      for (const Store& store : stores) {
        const auto verdict = classifier.read(mail.received(), store);
        if (verdict.kind == MailVerdict::Kind::Foreign) continue;
        ++takers;
        if (verdict.kind == MailVerdict::Kind::BuyerMessage) CHECK((!verdict.message.message.text.empty() || mail.parsed.text.empty()));
      }
      CHECK(takers <= 1);
    }
  }
}
