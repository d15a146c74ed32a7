// Every mail of tests/data/mail/generic against what expected.json says of it, and what becomes of the corpus when bytes are lost or changed.
#include <sodium.h>

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>

#include "core/domain/utf8.h"
#include "core/net/mail/html_document.h"
#include "core/net/mail/mime_reader.h"
#include "core/net/mail/quote_split.h"
#include "core/net/mail/sasl.h"

// Bytes asked of the heap by this thread: the measure of work, which no busy machine changes.
static thread_local std::size_t asked = 0;
void* operator new(std::size_t size) {
  asked += size;
  if (void* at = std::malloc(size == 0 ? 1 : size)) return at;
  throw std::bad_alloc();
}
void operator delete(void* at) noexcept { std::free(at); }
void operator delete(void* at, std::size_t) noexcept { std::free(at); }

using namespace inquiry;
using nlohmann::json;

namespace {

const std::string kCorpus = std::string(INQUIRY_SOURCE_DIR) + "/tests/data/mail/generic/";

std::string bytesOf(const std::string& path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  return bytes.str();
}

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
  crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  std::string hex(hash.size() * 2 + 1, '\0');
  sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
  hex.pop_back();
  return hex;
}

std::vector<json> expectations() {
  const auto all = json::parse(bytesOf(kCorpus + "expected.json"));
  return {all.begin(), all.end()};
}

std::string kindOf(const ParsedMail& mail) {
  if (mail.isBounce) return "bounce";
  if (mail.isAutoReply) return "auto-reply";
  return mail.isList ? "list" : "mail";
}

std::string nameOf(ParsedMail::Authentication authentication) {
  switch (authentication) {
    case ParsedMail::Authentication::Pass: return "pass";
    case ParsedMail::Authentication::Fail: return "fail";
    case ParsedMail::Authentication::None: break;
  }
  return "none";
}

json sendersOf(const ParsedMail& mail) {
  json senders = json::array();
  for (const auto& each : mail.from) senders.push_back({{"name", each.name}, {"address", each.address}});
  return senders;
}

json attachmentsOf(const ParsedMail& mail) {
  json attachments = json::array();
  for (const auto& each : mail.attachments)
    attachments.push_back({{"name", each.name}, {"type", each.type}, {"size", each.bytes.size()}, {"sha256", sha256(each.bytes)}});
  return attachments;
}

void checkBody(const json& expected, const ParsedMail& mail) {
  const auto split = splitQuotes(mail.text);
  if (expected.contains("fresh")) CHECK(split.fresh == expected["fresh"].get<std::string>());
  if (expected.contains("freshSha256")) CHECK(sha256(split.fresh) == expected["freshSha256"].get<std::string>());
  if (expected.contains("freshContains")) CHECK(split.fresh.find(expected["freshContains"].get<std::string>()) != std::string::npos);
  if (expected.contains("quotedBegins")) {
    const auto quoted = expected["quotedBegins"].get<std::string>();
    CHECK(split.quoted.substr(0, quoted.empty() ? std::string::npos : quoted.size()) == quoted);
  }
  if (expected.contains("attachments")) CHECK(attachmentsOf(mail) == expected["attachments"]);
  if (expected.contains("attachmentNames")) {
    json names = json::array();
    for (const auto& each : mail.attachments) names.push_back(each.name);
    CHECK(names == expected["attachmentNames"]);
  }
  auto defects = mail.defects;
  std::sort(defects.begin(), defects.end());
  if (expected.contains("defects")) CHECK(json(defects) == expected["defects"]);
  if (expected.contains("charset")) CHECK(mail.charset == expected["charset"].get<std::string>());
}

void checkRest(const json& expected, const ParsedMail& mail) {
  CHECK(kindOf(mail) == expected["kind"].get<std::string>());
  if (expected.contains("bouncedMessageId")) CHECK(mail.bouncedMessageId == expected["bouncedMessageId"].get<std::string>());
  if (expected.contains("bounceStatus")) CHECK(mail.bounceStatus == expected["bounceStatus"].get<std::string>());
  if (expected.contains("authentication")) CHECK(nameOf(mail.authentication) == expected["authentication"].get<std::string>());
  if (expected.contains("replyTo")) CHECK(mail.replyTo.at(0).address == expected["replyTo"].get<std::string>());
  for (const auto& name : expected.value("absent", json::array())) CHECK(mail.header(name.get<std::string>()).empty());
}

// What holds of every mail whatever its bytes are. Returns how much came of it.
std::size_t checkAnything(std::string_view bytes) {
  const auto mail = readMail(bytes);
  std::size_t made = mail.text.size() + mail.html.size();
  for (const auto& part : mail.attachments) made += part.bytes.size();
  const auto split = splitQuotes(mail.text);
  const auto page = readHtml(mail.html);
  // Only what fails is worth a line of Catch2: there are a hundred thousand of these.
  const bool isSound = utf8::isValid(mail.text) && utf8::isValid(mail.subject) && utf8::isValid(split.fresh) && utf8::isValid(toText(page)) &&
                       mail.rawHash.size() == 64 && (mail.text.empty() || !split.fresh.empty() || utf8::trimmed(mail.text).empty());
  if (!isSound) FAIL_CHECK("unsound result");
  return made + split.fresh.size() + split.quoted.size() + page.blocks.size();
}

// A mail may cost so much for each of its bytes, and a little for being one.
void checkWork(std::string_view bytes) {
  const std::size_t before = asked;
  const std::size_t made = checkAnything(bytes);
  const std::size_t work = asked - before;
  if (made > 8 * bytes.size() + 4096) FAIL_CHECK("made " << made << " of " << bytes.size());
  if (work > 100 * bytes.size() + (256U << 10U)) FAIL_CHECK("asked for " << work << " to read " << bytes.size());
}

}  // namespace

TEST_CASE("RP01: every mail of the corpus is read as it was meant") {
  const auto all = expectations();
  CHECK(all.size() >= 60);
  std::size_t files = 0;
  for (const auto& each : std::filesystem::directory_iterator(kCorpus)) files += each.path().extension() == ".eml" ? 1 : 0;
  CHECK(files == all.size());
  for (const auto& expected : all) {
    INFO(expected["file"].get<std::string>());
    MimeOptions options;
    options.country = expected.value("country", "");
    options.trustedAuthserv = expected.value("authserv", "");
    const auto mail = readMail(bytesOf(kCorpus + expected["file"].get<std::string>()), options);
    CHECK(sendersOf(mail) == expected["from"]);
    CHECK(mail.subject == expected["subject"].get<std::string>());
    checkBody(expected, mail);
    checkRest(expected, mail);
  }
}

TEST_CASE("T5: no mail of the corpus does harm when it is cut anywhere or has bytes changed") {
  std::mt19937 dice(20261122);  // NOLINT: the same dice every time
  std::size_t tried = 0;
  for (const auto& expected : expectations()) {
    const std::string name = expected["file"].get<std::string>();
    INFO(name);
    const std::string whole = bytesOf(kCorpus + name);
    if (whole.empty()) continue;
    const std::size_t steps = whole.size() > 100'000 ? 6 : 24;
    for (std::size_t step = 0; step < steps; ++step, ++tried) checkWork(std::string_view(whole).substr(0, whole.size() * step / steps));
    for (std::size_t step = 0; step < steps; ++step, ++tried) {
      std::string changed = whole;
      for (std::size_t times = 1 + dice() % 8; times > 0; --times) {
        const std::size_t at = dice() % changed.size();
        switch (dice() % 4) {
          case 0: changed[at] = static_cast<char>(dice()); break;
          case 1: changed.erase(at, 1 + dice() % 20); break;
          case 2: changed.insert(at, changed.substr(dice() % changed.size(), 1 + dice() % 60)); break;
          default: changed[at] = "\r\n\0=?<>\"-;:(\\%"[dice() % 14]; break;
        }
        if (changed.empty()) changed = "x";
      }
      checkWork(changed);
    }
  }
  CHECK(tried > 5'000);
}

TEST_CASE("T5: mails built to be dear cost no more than their size") {
  std::vector<std::string> dear;
  std::string many = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
  for (int i = 0; i < 5'000; ++i) many += "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n";
  dear.push_back(many);
  dear.push_back("Subject: " + std::string(300'000, '=') + "\r\n\r\nx\r\n");
  std::string words = "Subject:";
  for (int i = 0; i < 20'000; ++i) words += " =?utf-8?Q?=C3=A4?=\r\n";
  dear.push_back(words + "\r\nx\r\n");
  std::string parameters = "Content-Type: text/plain";
  for (int i = 0; i < 20'000; ++i) parameters += ";\r\n name*" + std::to_string(i) + "*=a";
  dear.push_back(parameters + "\r\n\r\nx\r\n");
  std::string addresses = "From: a@b.example";
  for (int i = 0; i < 20'000; ++i) addresses += ",\r\n \"x\" <a@b.example>";
  dear.push_back(addresses + "\r\n\r\nx\r\n");
  std::string references = "References:";
  for (int i = 0; i < 20'000; ++i) references += "\r\n <" + std::to_string(i) + "@b.example>";
  dear.push_back(references + "\r\n\r\nx\r\n");
  std::string headers;
  for (int i = 0; i < 50'000; ++i) headers += "X-" + std::to_string(i) + ": y\r\n";
  dear.push_back(headers + "\r\nx\r\n");
  std::string pages = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
  for (int i = 0; i < 400; ++i) pages += "--b\r\nContent-Type: text/html\r\n\r\n<table><tr><td>" + std::string(500, '<') + "\r\n";
  dear.push_back(pages);
  for (const auto& bytes : dear) {
    INFO(bytes.substr(0, 60));
    checkWork(bytes);
  }
}

TEST_CASE("a mail of 20 MB is read with every byte of its attachment") {
  std::string attached;
  std::mt19937 dice(7);  // NOLINT: the same dice every time
  while (attached.size() < 14'900'000) attached += static_cast<char>(dice());
  std::string encoded;
  for (std::size_t at = 0; at < attached.size(); at += 57) encoded += base64(std::string_view(attached).substr(at, 57)) + "\r\n";
  const auto bytes = "From: anna@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n"
                     "--b\r\nContent-Type: video/mp4; name=\"v.mp4\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + encoded + "\r\n--b--\r\n";
  CHECK(bytes.size() > 20'000'000);
  const auto mail = readMail(bytes);
  CHECK(mail.text == "Here it is.");
  REQUIRE(mail.attachments.size() == 1);
  CHECK(mail.attachments[0].bytes.size() == attached.size());
  CHECK(sha256(mail.attachments[0].bytes) == sha256(attached));
}

TEST_CASE("a mail of more parts than allowed shows the first ones and says so") {
  std::string bytes = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
  for (int i = 0; i < 600; ++i) bytes += "--b\r\nContent-Type: text/plain\r\n\r\nPart " + std::to_string(i) + ".\r\n";
  const auto mail = readMail(bytes + "--b--\r\n");
  CHECK(mail.hasDefect("too-many-parts"));
  CHECK(mail.text.find("Part 400.") != std::string::npos);
}
