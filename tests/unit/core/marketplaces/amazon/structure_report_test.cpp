#include "core/marketplaces/amazon/structure_report.h"

#include <catch2/catch_test_macros.hpp>
#include <iterator>
#include <set>
#include <sstream>

#include "core/marketplaces/amazon/amazon_text.h"
#include "tests/unit/core/marketplaces/amazon/amazon_bench.h"

using namespace inquiry;
using namespace inquiry::test;

namespace {

// Everything a report can say in words. Whatever else stands in one came out of the mail.
const std::set<std::string>& vocabulary() {
  static const std::set<std::string> kWords = [] {
    std::istringstream words(
        "mail of kb read as class sender site headers parts orders a case no subject html blocks preformatted link dashes line buyer at sub amazon marketplace not none other host "
        "another sellercentral messaging response needed inbox report gp satisfaction survey form hmdname customattribute value ref t m mp c h s fi ss cc charset utf iso jp shift jis "
        "windows message order event own copy sent notice bounce auto reply suspicious foreign unmatched "
        "com ca mx br co uk de fr it es nl us jp text plain image png application pdf rfc delivery status donotreply seller performance payments messages news atoz guarantee "
        "from to date id in reply references return path received mime version content type transfer encoding delivered x original authentication results submitted precedence list "
        "space notification relay bbc brc sent merchant confirmation request refund issued z claim respondent notify close opted out bsm some new "
        "end begin fin du message ende der nachricht fine del messaggio mensaje finalizar j p");
    return std::set<std::string>(std::istream_iterator<std::string>(words), {});
  }();
  return kWords;
}

void checkWords(const std::string& report) {
  std::string word;
  for (const char c : amazon::lowered(report) + " ") {
    if (amazon::isLetter(c) || static_cast<unsigned char>(c) >= 0x80) {
      word += c;
      continue;
    }
    const bool isShape = word.find_first_not_of('x') == std::string::npos;
    CAPTURE(word);
    CHECK((isShape || vocabulary().contains(word)));
    word.clear();
  }
}

// Numbers are counts and shapes.
void checkNumbers(const std::string& report) {
  std::string number;
  for (const char c : report + " ") {
    if (amazon::isDigit(c)) {
      number += c;
      continue;
    }
    CAPTURE(number);
    CHECK((number.size() <= 4 || number.find_first_not_of('9') == std::string::npos));
    number.clear();
  }
}

}  // namespace

TEST_CASE("A report of a mail holds no address, name, order number, id or word of it, whatever mail of the corpus it is (CP05)") {
  std::size_t checked = 0;
  for (const auto& file : std::filesystem::directory_iterator(amazonCorpus())) {
    if (file.path().extension() != ".eml") continue;
    CAPTURE(file.path().filename().string());
    const auto report = amazon::structureReport(bytesOf(file.path()), amazonStore("UK"));
    CHECK(report.find('@') == std::string::npos);
    checkWords(report);
    checkNumbers(report);
    ++checked;
  }
  CHECK(checked >= 160);
}

TEST_CASE("Nothing slips into a report through the places where nobody expects words") {
  const std::string secret = "zebulon";
  const std::string mail =
      "From: \"Zebulon\" <zebulon@amazon.de>\r\nTo: zebulon@shop.example\r\nSubject: =?utf-8?b?WmVidWxvbg==?=\r\nMessage-ID: <zebulon@x>\r\n"
      "Zebulon: Zebulon\r\nX-Zebulon: 1\r\nX-Space-Notification-Type: zebulon 44\r\nX-Marketplace-ID: zebulon\r\n"
      "Content-Type: multipart/mixed; boundary=\"zebulon\"\r\n\r\n--zebulon\r\nContent-Type: text/plain; charset=zebulon\r\n\r\n"
      "Zebulon\r\n----- zebulon -----\r\nhttps://zebulon.example/zebulon?zebulon=zebulon\r\nhttps://zebulon.amazon.de/zebulon?zebulon=1\r\n"
      "https://sellercentral.amazon.de/zebulon/messaging/inbox?zebulon=zebulon&m=zebulon#zebulon\r\n----- Zebulon -----\r\n"
      "--zebulon\r\nContent-Type: zebulon/zebulon; name=zebulon.zebulon\r\nContent-Disposition: attachment; filename=zebulon.exe\r\n\r\nzebulon\r\n--zebulon--\r\n";
  const auto report = amazon::structureReport(mail, amazonStore("DE"));
  INFO(report);
  CHECK(amazon::lowered(report).find(secret) == std::string::npos);
  CHECK(report.find("other at amazon.de") != std::string::npos);
}

TEST_CASE("A report tells what is needed to mend the parser") {
  const auto report = amazon::structureReport(bytesOf(amazonCorpus() / "unknown-class.eml"), amazonStore("UK"));
  CHECK(report.find("read as: unmatched") != std::string::npos);
  CHECK(report.find("class: SOME_NEW_NOTIFICATION") != std::string::npos);
  CHECK(report.find("sender: donotreply at amazon.com") != std::string::npos);
  CHECK(report.find("site: UK") != std::string::npos);
  CHECK(report.find("x-space-notification-type") != std::string::npos);
  const auto framed = amazon::structureReport(bytesOf(amazonCorpus() / "frame-but-no-class.eml"), amazonStore("UK"));
  CHECK(framed.find("| dashes: end message") != std::string::npos);
  CHECK(framed.find("| xxx xxxxx xxxx?") != std::string::npos);
}
