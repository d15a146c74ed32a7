#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "core/domain/store.h"
#include "core/marketplaces/amazon/amazon_classifier.h"
#include "core/net/mail/mime_reader.h"

namespace inquiry::test {

inline std::string bytesOf(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

inline std::filesystem::path amazonCorpus() { return std::filesystem::path(INQUIRY_SOURCE_DIR) / "tests/data/mail/amazon"; }

// A store that shares the mailbox service@shop.example with the others and has a plus-tag of its own.
inline Store amazonStore(const std::string& site) {
  std::string low = site;
  for (char& c : low) c = static_cast<char>(c | 0x20);
  Store store;
  store.id = StoreId{"amazon-" + low};
  store.marketplace = Marketplace::Amazon;
  store.site = site;
  store.mailbox = MailboxSettings{};
  store.mailbox->imap = MailServer{"imap.shop.example", 993, "tls", "service@shop.example", ""};
  store.mailbox->smtp = MailServer{"smtp.shop.example", 587, "starttls", "service@shop.example", "service+" + low + "@shop.example"};
  return store;
}

inline std::vector<Store> amazonStores() {
  std::vector<Store> stores;
  for (const auto* site : {"US", "UK", "DE", "FR", "IT", "ES", "MX", "JP"}) stores.push_back(amazonStore(site));
  return stores;
}

// One mail in a folder, kept together with what its views point to.
struct HeldMail {
  std::string bytes;
  ParsedMail parsed;
  MailFolder::Role role = MailFolder::Role::Inbox;
  Instant arrivedAt = *Instant::parse("2026-01-05T09:17:44Z");

  explicit HeldMail(std::string raw, const MimeOptions& options = {}) : bytes(std::move(raw)), parsed(readMail(bytes, options)) {}
  ReceivedMail received() const { return {bytes, parsed, "INBOX", role, role == MailFolder::Role::Junk, arrivedAt}; }
  MailVerdict verdict(const std::string& site) const { return amazon::AmazonClassifier().read(received(), amazonStore(site)); }
};

}  // namespace inquiry::test
