#pragma once

#include <QColor>
#include <QHash>
#include <QObject>
#include <QString>
#include <vector>

#include "core/desk/values.h"

namespace inquiry::ui {

struct StoreFace {
  StoreId id;
  Marketplace marketplace = Marketplace::Mailbox;
  QString name, site, zone;  // site: "US", "DE", "MX"
  QColor dot;
};

// Names and colours behind the ids that rows carry: stores, tags, people. Filled by the shell, read by every panel. GUI thread only.
class Directory final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  void setStores(std::vector<desk::StoreRow> stores);
  void setTags(std::vector<desk::TagRow> tags);
  void setPeople(std::vector<desk::PersonRow> people);

  // For an unknown id a face made of the id itself.
  StoreFace store(const StoreId& id) const;
  // The store of sample data is called so in the interface language until it is renamed.
  static QString storeName(const StoreId& id, const std::string& name);
  QColor tagColour(const QString& tag) const;
  // Preset tags are shown in the interface language, all others as they were named.
  QString tagText(const std::string& tag) const;
  // Who was never given a name is "Me" in the interface language.
  QString personName(const std::string& id) const;
  // Whoever works here and gave no name yet: "we" in a sentence.
  bool isUnnamedMe(const std::string& id) const;
  // One character for CJK names, two letters for others.
  QString initials(const std::string& id) const;

  const std::vector<desk::StoreRow>& stores() const { return m_stores; }
  const desk::StoreRow* storeRow(const StoreId& id) const;  // null for an unknown one; until the next change
  const std::vector<desk::TagRow>& tags() const { return m_tags; }
  const std::vector<desk::PersonRow>& people() const { return m_people; }

 Q_SIGNALS:
  void changed();

 private:
  std::vector<desk::StoreRow> m_stores;
  std::vector<desk::TagRow> m_tags;
  std::vector<desk::PersonRow> m_people;
  QHash<QString, StoreFace> m_faces;
};

// "EBAY_US" -> "US", "MLM" -> "MX": the two letters beside a lettermark.
QString siteCode(const Store& store);

}  // namespace inquiry::ui
