#include "ui/models/directory.h"

#include <algorithm>
#include <array>

#include "core/desk/sample_service.h"
#include "ui/common/text.h"
#include "ui/common/theme.h"

namespace inquiry::ui {
namespace {

// The person every workspace has from its start, as the first migration called them.
bool isUnnamed(const desk::PersonRow& row) { return row.id.value == "me" && row.name == "Me"; }

}  // namespace

QString siteCode(const Store& store) {
  const QString site = shownLine(store.site);
  static constexpr std::array<std::pair<const char*, const char*>, 16> kSites{{
      {"MLM", "MX"}, {"MLB", "BR"}, {"MLA", "AR"}, {"MLC", "CL"}, {"MCO", "CO"}, {"MLU", "UY"}, {"MPE", "PE"}, {"MEC", "EC"},
      {"EBAY_GB", "UK"}, {"EBAY_US", "US"}, {"EBAY_DE", "DE"}, {"EBAY_AU", "AU"}, {"EBAY_FR", "FR"}, {"EBAY_IT", "IT"},
      {"EBAY_ES", "ES"}, {"EBAY_CA", "CA"},
  }};
  for (const auto& [key, code] : kSites)
    if (site == QLatin1String(key)) return QString::fromLatin1(code);
  const QString last = site.section(QLatin1Char('_'), -1);
  return last.size() <= 3 ? last : last.first(3);
}

void Directory::setStores(std::vector<desk::StoreRow> stores) {
  m_stores = std::move(stores);
  m_faces.clear();
  for (const desk::StoreRow& row : m_stores) {
    const QString id = toQt(row.store.id.value);
    m_faces.insert(id, {row.store.id, row.store.marketplace, shownLine(row.store.name), siteCode(row.store), toQt(row.store.timeZone),
                        dotColour(id)});
  }
  Q_EMIT changed();
}

void Directory::setTags(std::vector<desk::TagRow> tags) {
  m_tags = std::move(tags);
  Q_EMIT changed();
}

void Directory::setPeople(std::vector<desk::PersonRow> people) {
  m_people = std::move(people);
  Q_EMIT changed();
}

StoreFace Directory::store(const StoreId& id) const {
  const QString key = toQt(id.value);
  const auto found = m_faces.constFind(key);
  if (found != m_faces.constEnd()) {
    StoreFace face = *found;
    face.name = storeName(id, toUtf8(face.name));
    return face;
  }
  return {id, Marketplace::Mailbox, shownLine(id.value), {}, {}, dotColour(key)};
}

QString Directory::storeName(const StoreId& id, const std::string& name) {
  // As core calls it when it is made.
  if (id.value == desk::kSampleStore && name == "Sample data") return tr("Sample data", "the store of invented conversations, before a name is given");
  return shownLine(name);
}

const desk::StoreRow* Directory::storeRow(const StoreId& id) const {
  const auto found = std::find_if(m_stores.begin(), m_stores.end(), [&id](const desk::StoreRow& row) { return row.store.id == id; });
  return found == m_stores.end() ? nullptr : &*found;
}

QColor Directory::tagColour(const QString& tag) const {
  for (const desk::TagRow& row : m_tags)
    if (toQt(row.name) == tag) {
      const QColor colour(toQt(row.colour));
      return colour.isValid() ? colour : dotColour(tag);
    }
  return dotColour(tag);
}

QString Directory::tagText(const std::string& tag) const {
  // What the desk itself marks a thread with, and the rules it comes with.
  static constexpr std::array<std::pair<const char*, const char*>, 9> kMarks{{
      {"legal", QT_TR_NOOP("Law")}, {"complaint", QT_TR_NOOP("Complaint")},
      {"public", QT_TR_NOOP("Everybody can read it")},
      {"junk", QT_TR_NOOP("From junk mail")}, {"store-unknown", QT_TR_NOOP("Store unknown")}, {"unverified-sender", QT_TR_NOOP("Sender not verified")},
      {"suspicious", QT_TR_NOOP("Suspicious sender")}, {"check", QT_TR_NOOP("To be checked")}, {"order-unconfirmed", QT_TR_NOOP("Order number not confirmed")},
  }};
  for (const auto& [name, text] : kMarks)
    if (tag == name) return tr(text);
  const bool isPreset = std::any_of(m_tags.begin(), m_tags.end(), [&](const desk::TagRow& row) { return row.isPreset && row.name == tag; });
  if (!isPreset) return shownLine(tag);
  static constexpr std::array<std::pair<const char*, const char*>, 7> kPresets{{
      {"returns", QT_TR_NOOP("Returns")}, {"logistics", QT_TR_NOOP("Shipping")}, {"quality", QT_TR_NOOP("Quality")}, {"invoice", QT_TR_NOOP("Invoice")},
      {"pre-sale", QT_TR_NOOP("Pre-sale")}, {"after-sale", QT_TR_NOOP("After-sale")}, {"address", QT_TR_NOOP("Address")},
  }};
  for (const auto& [name, text] : kPresets)
    if (tag == name) return tr(text);
  return shownLine(tag);
}

bool Directory::isUnnamedMe(const std::string& id) const {
  return std::any_of(m_people.begin(), m_people.end(), [&](const desk::PersonRow& row) { return row.id.value == id && isUnnamed(row); });
}

QString Directory::personName(const std::string& id) const {
  for (const desk::PersonRow& row : m_people)
    if (row.id.value == id) return isUnnamed(row) ? tr("Me", "whoever works here, before a name is given") : shownLine(row.name);
  return id == "sync" ? tr("Syncing", "who did it: the program itself, while syncing") : shownLine(id);
}

QString Directory::initials(const std::string& id) const {
  if (id.empty()) return tr("–", "the mark of a thread that nobody owns: one character");
  for (const desk::PersonRow& row : m_people)
    if (row.id.value == id && !row.initials.empty() && !isUnnamed(row)) return shownLine(row.initials).left(3);
  const QString name = personName(id);
  if (hasCjk(name)) return name.left(1);
  QString letters;
  for (const QString& word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) letters += word.at(0).toUpper();
  return letters.left(2);
}

}  // namespace inquiry::ui
