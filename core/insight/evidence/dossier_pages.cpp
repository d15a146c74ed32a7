#include "core/insight/evidence/dossier_pages.h"

#include "core/domain/marketplace.h"
#include "core/insight/evidence/page_flow.h"
#include "core/sla/clock_proof.h"
#include "core/storage/sealing.h"

namespace inquiry::evidence {
namespace {

// A page holds some 3,000 characters; who needs more of one message reads the data beside it.
constexpr std::size_t kMostCharacters = 40'000, kMostRows = 1'000;
constexpr std::size_t kShownHash = 16;

const TextStyle kBody{};
const TextStyle kTitle{16, TextStyle::Weight::Bold, TextStyle::Tone::Black, 0, 0, "en"};
const TextStyle kHeading{11, TextStyle::Weight::Bold, TextStyle::Tone::Black, 0, 12, "en"};
const TextStyle kWho{9, TextStyle::Weight::Bold, TextStyle::Tone::Black, 0, 8, "en"};
const TextStyle kSmall{7, TextStyle::Weight::Plain, TextStyle::Tone::Grey, 0, 1, "en"};

// Chinese and Japanese share characters and write some of them differently.
std::string writtenLanguage(const std::string& language) { return language.empty() ? "en" : language == "zh" ? "zh-cn" : language; }

class Pages {
 public:
  Pages(const Dossier& dossier, const Redactor& redact, const TimeZones& zones)
      : m_dossier(dossier), m_redact(redact), m_zones(zones), m_flow(titleOf(dossier), titleOf(dossier) + ", as of " + inBothZones(dossier.asOf, zones), dossier.asOf) {}

  Result<DossierPages> write(const Manifest& manifest) {
    addFacts(manifest);
    for (const Order& order : m_dossier.orders) addOrder(order);
    for (const Case& value : m_dossier.cases) addCase(value);
    for (const DossierThread& each : m_dossier.threads) addThread(each);
    addWaits();
    addJournal();
    addFiles(manifest);
    auto pdf = m_flow.finish();
    if (!pdf) return fail(pdf.error());
    return DossierPages{std::move(*pdf), m_flow.unprintable()};
  }

 private:
  static std::string titleOf(const Dossier& dossier) { return "Evidence: " + dossier.kind + " " + dossier.subject; }
  std::string at(const std::optional<Instant>& instant) const { return instant ? inBothZones(*instant, m_zones) : std::string("unknown"); }
  void fact(const std::string& what, const std::string& value) {
    if (!value.empty()) m_flow.paragraph(what + ": " + value, kBody);
  }

  void addFacts(const Manifest& manifest) {
    m_flow.paragraph(titleOf(m_dossier), kTitle);
    const Store& store = m_dossier.store;
    fact("Store", store.name + " (" + std::string(displayName(store.marketplace)) + (store.site.empty() ? "" : ", " + store.site) + ")");
    fact("Order", m_dossier.order);
    fact("State as of", inBothZones(m_dossier.asOf, m_zones) + " (" + m_dossier.asOf.toIso() + ")");
    fact("Redaction", manifest.redaction + (manifest.reason.empty() ? "" : ", " + manifest.reason));
    m_flow.paragraph("Every instant is shown in the time of the store and in that of the team. The data beside this page holds it in UTC.", kSmall);
  }

  void addOrder(const Order& order) {
    m_flow.paragraph("Order " + order.remoteId, kHeading);
    fact("Placed", at(order.placedAt));
    fact("Status", order.status + (order.paymentStatus.empty() ? "" : ", payment " + order.paymentStatus));
    if (order.total) fact("Total", toDecimal(*order.total) + " " + order.total->currency);
    fact("Buyer", m_redact.buyer(order.buyerName));
    for (const OrderLine& line : order.lines) m_flow.paragraph(std::to_string(line.quantity) + " x " + line.title + (line.sku.empty() ? "" : " (" + line.sku + ")"), kBody);
    for (const Shipment& parcel : order.shipments)
      m_flow.paragraph("Parcel " + parcel.carrier + " " + parcel.trackingNumber + ": " + parcel.status + "; shipped " + at(parcel.shippedAt) + "; delivered " + at(parcel.deliveredAt), kBody);
    m_flow.paragraph(originOf(order), kSmall);
  }

  std::string originOf(const Order& order) const {
    const std::string when = inBothZones(order.fetchedAt, m_zones);
    switch (m_dossier.orderOrigins.at(order.remoteId)) {
      case storage::OrderOrigin::Platform: break;
      case storage::OrderOrigin::File: return "Read in from a file of the seller " + when + "; the platform told nothing of this order";
      case storage::OrderOrigin::PlatformAndFile: return "Read from the platform " + when + "; what it left open was added from a file of the seller";
    }
    return "Read from the platform " + when;
  }

  void addCase(const Case& value) {
    m_flow.paragraph("Case " + value.remoteId + " (" + std::string(name(value.kind)) + ")", kHeading);
    fact("Opened", at(value.openedAt));
    if (value.closedAt) fact("Closed", at(value.closedAt));
    if (value.dueAt) fact("To be answered by", at(value.dueAt) + (value.dueNote.empty() ? "" : " (" + value.dueNote + ")"));
    fact("Status", value.status + (value.stage.empty() ? "" : ", stage " + value.stage));
    fact("Reason", value.reason);
    fact("In words", m_redact(value.reasonText));
    if (value.amount) fact("Amount", toDecimal(*value.amount) + " " + value.amount->currency);
    fact("Outcome", value.outcome);
  }

  void addThread(const DossierThread& each) {
    m_flow.paragraph("Conversation " + m_redact(each.thread.remoteId) + " (" + std::string(name(each.thread.kind)) + ", thread " + std::to_string(each.thread.id.value) + ")", kHeading);
    fact("Subject", m_redact(each.thread.subject));
    fact("Buyer", m_redact.buyer(each.thread.buyerName));
    for (const DossierMessage& one : each.messages) addMessage(one);
    if (!each.sent.empty()) m_flow.paragraph("What left this desk", kWho);
    for (const Outgoing& item : each.sent)
      m_flow.paragraph((item.action.empty() ? "answer" : item.action) + " by " + item.actor + ", " + std::string(name(item.state)) + ": written " + at(item.createdAt) + "; handed over " +
                           at(item.sendingAt) + "; taken by the platform " + at(item.sentAt) + (item.remoteId.empty() ? "" : " as " + item.remoteId),
                       kBody);
  }

  void addMessage(const DossierMessage& one) {
    const Message& message = one.message;
    const std::string author = message.author == Author::Buyer ? m_redact.buyer(message.authorName) : m_redact(message.authorName);
    m_flow.paragraph(at(message.sentAt) + "   " + std::string(name(message.author)) + (author.empty() ? "" : " " + author), kWho);
    std::string small = "message " + m_redact(message.remoteId);
    if (message.delivery != Delivery::None) small += ", " + std::string(name(message.delivery));
    if (message.deleted) small += ", deleted on the platform";
    m_flow.paragraph(small, kSmall);
    addText(message.text, message.language);
    for (const auto& before : one.earlier) {
      m_flow.paragraph("Before it was edited " + at(before.replacedAt), kSmall);
      addText(before.text, message.language);
    }
    for (const Attachment& file : message.attachments) m_flow.paragraph("File: " + m_redact(file.name) + (file.size > 0 ? ", " + std::to_string(file.size) + " bytes" : ""), kSmall);
  }

  void addText(const std::string& text, const std::string& language) {
    TextStyle style = kBody;
    style.indent = 10;
    style.language = writtenLanguage(language);
    const std::string shown = m_redact(text);
    m_flow.paragraph(firstOf(shown), style);
    if (shown.size() > kMostCharacters) m_flow.paragraph("The rest of this text stands in messages.json.", kSmall);
  }

  // Not in the middle of a character.
  static std::string firstOf(const std::string& text) {
    std::size_t end = std::min(text.size(), kMostCharacters);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
  }

  void addWaits() {
    m_flow.paragraph("Deadlines", kHeading);
    for (const DossierThread& each : m_dossier.threads)
      for (const WaitingPeriod& wait : each.waits) addWait(each.thread, wait);
  }

  void addWait(const Thread& thread, const WaitingPeriod& wait) {
    m_flow.paragraph("Thread " + std::to_string(thread.id.value) + ": the buyer waited from " + at(wait.startedAt) + (wait.endedAt ? " until " + at(wait.endedAt) : ", and still does"), kWho);
    if (wait.end) m_flow.paragraph("Ended by " + std::string(name(*wait.end)) + (wait.actor.empty() ? "" : ", " + wait.actor) + (wait.reason.empty() ? "" : ": " + m_redact(wait.reason)), kBody);
    for (const DeadlineClock& clock : wait.clocks) {
      const auto proof = ClockProof::fromJson(clock.proof);
      const std::string label = proof ? proof->policy.label : clock.policy;
      const char* verdict = !clock.metAt ? "open" : *clock.metAt < clock.dueAt ? "in time" : "late";
      m_flow.paragraph(label + ": due " + at(clock.dueAt) + ", " + verdict, kBody);
      if (!proof) continue;
      std::string small = "started by message " + m_redact(proof->startEvent) + "; policy version " + std::to_string(proof->policy.version) + (proof->policy.source.empty() ? "" : ", source: " + proof->policy.source);
      small += proof->timeZone.empty() ? "; every hour counts" : "; calendar " + proof->policy.calendar + " version " + std::to_string(proof->calendarVersion) + " in " + proof->timeZone;
      m_flow.paragraph(small + "; time zone data " + proof->tzdataVersion, kSmall);
      for (const ExcludedSpan& span : proof->excluded)
        m_flow.paragraph("not counted: " + at(span.from) + " to " + at(span.to) + ", " + span.why + (span.name.empty() ? "" : " (" + span.name + ")"), kSmall);
    }
  }

  void addJournal() {
    m_flow.paragraph("Journal", kHeading);
    m_flow.paragraph("Rows of the desk's record of changes. Each carries the hash of the row before it; journal.json holds them in full.", kSmall);
    std::size_t rows = 0;
    for (const JournalEntry& entry : m_dossier.journal) {
      if (++rows > kMostRows) break;
      m_flow.paragraph("#" + std::to_string(entry.seq) + "  " + at(entry.at) + "  " + entry.actor + "  " + entry.kind + "  " + storage::toHex(entry.hash).substr(0, kShownHash), kSmall);
    }
    if (rows > kMostRows) m_flow.paragraph("Further rows stand in journal.json.", kSmall);
  }

  void addFiles(const Manifest& manifest) {
    m_flow.paragraph("Files of this package", kHeading);
    for (const ManifestFile& file : manifest.files) {
      m_flow.paragraph(file.name + (file.originalName.empty() ? "" : " (" + file.originalName + ")") + ", " + std::to_string(file.bytes) + " bytes", kBody);
      m_flow.paragraph("SHA-256 " + file.sha256, kSmall);
    }
    if (!manifest.gaps.empty()) m_flow.paragraph("Not in this package", kHeading);
    for (const ManifestGap& gap : manifest.gaps) {
      m_flow.paragraph(gap.what + ": " + gap.why, kBody);
      if (!gap.sha256.empty()) m_flow.paragraph("SHA-256 " + gap.sha256, kSmall);
    }
  }

  const Dossier& m_dossier;
  const Redactor& m_redact;
  const TimeZones& m_zones;
  PageFlow m_flow;
};

}  // namespace

Result<DossierPages> dossierPages(const Dossier& dossier, const Redactor& redact, const TimeZones& zones, const Manifest& manifest) {
  return Pages(dossier, redact, zones).write(manifest);
}

}  // namespace inquiry::evidence
