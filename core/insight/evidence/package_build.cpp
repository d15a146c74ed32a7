#include "core/insight/evidence/package_build.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/insight/evidence/dossier_pages.h"
#include "core/insight/evidence/manifest.h"
#include "core/insight/evidence/package_writer.h"
#include "core/storage/sha256.h"

namespace inquiry::evidence {
namespace {

constexpr std::size_t kLongestName = 60;

// A name that reads the same on every computer; how its sender called it stands in the manifest.
std::string plainName(std::string_view given) {
  std::string plain;
  for (const char c : given) {
    const bool isKept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || (c == '.' && !plain.ends_with('.'));
    if (isKept) plain += c;
    else if (!plain.ends_with('_')) plain += '_';
  }
  if (plain.size() > kLongestName) plain.erase(0, plain.size() - kLongestName);
  while (plain.starts_with('.')) plain.erase(0, 1);
  return plain.empty() ? "file" : plain;
}

std::string numbered(std::string_view folder, std::size_t number, const std::string& rest) {
  std::array<char, 24> digits{};
  std::snprintf(digits.data(), digits.size(), "%04zu", number);
  return std::string(folder) + '/' + digits.data() + rest;
}

struct Kind {
  const char *ending, *type;
};
Kind kindOfOriginal(std::string_view bytes) {
  const std::size_t at = bytes.find_first_not_of(" \t\r\n");
  const char first = at == std::string_view::npos ? ' ' : bytes[at];
  if (first == '{' || first == '[') return {".json", "application/json"};
  if (first == '<') return {".xml", "application/xml"};
  return {".eml", "message/rfc822"};
}

std::string_view sideOf(const Message& message) { return message.author == Author::Platform ? "platform" : message.direction == Direction::In ? "buyer" : "us"; }

class Build {
 public:
  Build(const Dossier& dossier, const Redactor& redact, const FileSources& sources, const PackageOrder& order)
      : m_dossier(dossier), m_redact(redact), m_sources(sources), m_order(order) {}

  Result<PackageReceipt> run() {
    auto writer = PackageWriter::create(m_order.file);
    if (!writer) return fail(writer.error());
    m_writer = std::move(*writer);
    describe();
    for (const auto step : {&Build::addTexts, &Build::addOriginals, &Build::addAttachments, &Build::addCaseFiles, &Build::addPages})
      if (auto done = (this->*step)(); !done) return fail(done.error());
    if (auto done = m_writer->add(std::string(kManifestName), manifestText(m_manifest)); !done) return fail(done.error());
    auto hash = m_writer->finish();
    if (!hash) return fail(hash.error());
    m_receipt.file = m_order.file;
    m_receipt.sha256 = std::move(*hash);
    m_receipt.files = static_cast<std::int64_t>(m_manifest.files.size());
    m_receipt.bytes = m_writer->bytes();
    return m_receipt;
  }

 private:
  void describe() {
    m_manifest.kind = m_dossier.kind;
    m_manifest.subject = m_dossier.subject;
    m_manifest.store = m_dossier.store.id.value;
    m_manifest.marketplace = name(m_dossier.store.marketplace);
    m_manifest.order = m_dossier.order;
    m_manifest.asOf = m_dossier.asOf.toIso();
    m_manifest.redaction = name(m_redact.level());
    m_manifest.reason = m_order.reason;
    m_manifest.timeZones = {m_order.zones.store};
    if (m_order.zones.own != m_order.zones.store && !m_order.zones.own.empty()) m_manifest.timeZones.push_back(m_order.zones.own);
  }

  Status add(ManifestFile file, std::string_view bytes) {
    file.bytes = static_cast<std::int64_t>(bytes.size());
    file.sha256 = storage::sha256Of(bytes);
    if (auto done = m_writer->add(file.name, bytes); !done) return done;
    m_manifest.files.push_back(std::move(file));
    return {};
  }
  void leaveOut(const std::string& what, const char* why, std::string_view bytes) {
    m_manifest.gaps.push_back({what, why, static_cast<std::int64_t>(bytes.size()), bytes.empty() ? std::string() : storage::sha256Of(bytes)});
    ++(std::string_view(why) == "redaction" ? m_receipt.withheld : m_receipt.notCaptured);
  }

  Status addTexts() {
    const auto data = [](const char* file) { return ManifestFile{file, 0, "", "", "application/json", "desk"}; };
    if (auto done = add(data("messages.json"), messagesText(m_dossier, m_redact, m_order.zones)); !done) return done;
    if (auto done = add(data("clocks.json"), clocksText(m_dossier, m_redact, m_order.zones)); !done) return done;
    return add(data("journal.json"), journalText(m_dossier, m_redact));
  }

  Status addOriginals() {
    std::size_t number = 0;
    for (const DossierThread& thread : m_dossier.threads)
      for (const DossierMessage& one : thread.messages) {
        ++number;
        if (!one.original || one.original->empty()) continue;
        const std::string what = "original of message " + std::to_string(one.message.id.value);
        if (!m_redact.takesOriginals()) {
          leaveOut(what, "redaction", *one.original);
          continue;
        }
        const Kind kind = kindOfOriginal(*one.original);
        ManifestFile file{numbered("original", number, kind.ending), 0, "", what, kind.type, std::string(sideOf(one.message)), true};
        if (auto done = add(std::move(file), *one.original); !done) return done;
      }
    return {};
  }

  Status addAttachments() {
    std::size_t number = 0;
    for (const DossierThread& thread : m_dossier.threads)
      for (const DossierMessage& one : thread.messages)
        for (std::size_t i = 0; i < one.message.attachments.size(); ++i)
          if (auto done = addAttachment(one.message, i, ++number); !done) return done;
    return {};
  }
  Status addAttachment(const Message& message, std::size_t position, std::size_t number) {
    const Attachment& attachment = message.attachments[position];
    const std::string shown = m_redact(attachment.name), what = "file " + shown + " of message " + std::to_string(message.id.value);
    const auto bytes = m_sources.attachment(message, position);
    if (!bytes && bytes.error().kind != ErrorKind::Corrupt) return fail(bytes.error());
    if (!bytes || !*bytes) leaveOut(what, bytes ? "not-captured" : "damaged", "");
    else if (!m_redact.takesFiles()) leaveOut(what, "redaction", **bytes);
    else {
      const std::string type = attachment.type.empty() ? "application/octet-stream" : attachment.type;
      return add({numbered("attachments", number, '-' + plainName(shown)), 0, "", shown, type, std::string(sideOf(message)), true}, **bytes);
    }
    return {};
  }

  Status addCaseFiles() {
    std::size_t number = 0;
    for (const Evidence& evidence : m_dossier.caseFiles) {
      ++number;
      const std::string shown = m_redact(evidence.name), what = "case file " + shown;
      const auto bytes = m_sources.caseFile(evidence);
      if (!bytes && bytes.error().kind != ErrorKind::Corrupt) return fail(bytes.error());
      if (!bytes) leaveOut(what, "damaged", "");
      else if (!m_redact.takesFiles()) leaveOut(what, "redaction", *bytes);
      else if (auto done = add({numbered("case-files", number, '-' + plainName(shown)), 0, "", shown, evidence.type, m_redact(evidence.origin), true}, *bytes); !done) return done;
    }
    return {};
  }

  Status addPages() {
    auto pages = dossierPages(m_dossier, m_redact, m_order.zones, m_manifest);
    if (!pages) return fail(pages.error());
    m_receipt.unprintable = pages->unprintable;
    return add({"evidence.pdf", 0, "", "", "application/pdf", "desk"}, pages->pdf);
  }

  const Dossier& m_dossier;
  const Redactor& m_redact;
  const FileSources& m_sources;
  const PackageOrder& m_order;
  std::unique_ptr<PackageWriter> m_writer;
  Manifest m_manifest;
  PackageReceipt m_receipt;
};

}  // namespace

Result<PackageReceipt> buildPackage(const Dossier& dossier, const Redactor& redact, const FileSources& sources, const PackageOrder& order) {
  return Build(dossier, redact, sources, order).run();
}

}  // namespace inquiry::evidence
