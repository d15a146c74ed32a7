#pragma once

#include "core/domain/knowledge.h"
#include "core/domain/team.h"
#include "ui/models/directory.h"
#include "ui/settings/editing_page.h"

namespace inquiry::ui {

// Knowledge and phrases: a list with search at the left, the entry with its texts at the right, who may approve below. GUI thread only.
class KnowledgePage final : public EditingPage {
  Q_OBJECT

 public:
  KnowledgePage(const Look& look, const Directory& directory, QWidget* parent);
  // What is stored. The one being written stays as it is.
  void setEntries(std::vector<KnowledgeEntry> entries, Instant now);
  void setApprovers(const std::vector<PersonId>& people);
  void choose(const KnowledgeId& id);
  // Stored: what is being written is what is stored now.
  void saved(const KnowledgeId& id);
  const KnowledgeEntry& draft() const { return m_draft; }
  bool isDirty() const override { return m_hasDraft && !(m_draft == m_stored); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("bookmark"); }

 Q_SIGNALS:
  void saveAsked(const inquiry::KnowledgeEntry& entry);
  void approveAsked(const inquiry::KnowledgeId& id);
  void removeAsked(const inquiry::KnowledgeId& id);
  void approversChosen(const std::vector<inquiry::PersonId>& people);

 protected:
  void fill() override;
  void fillList() override;
  void chooseRow(const QString& id) override;
  void begin() override;
  void touched() override;
  void save() override { Q_EMIT saveAsked(m_draft); }
  void discard() override { take(m_stored); }
  void remove() override;

 private:
  void addHead();
  void addEditor(QBoxLayout* row);
  void addFacts(QVBoxLayout* column);
  void addPlace(QVBoxLayout* column);
  void addDays(QVBoxLayout* column);
  void addTexts(QVBoxLayout* column);
  void addNewText(QBoxLayout* row);
  void addApproval(QVBoxLayout* column);
  void addApprovers();
  QComboBox* box(QBoxLayout* row, const QString& label, const char* name);
  void day(QBoxLayout* row, const QString& label, const char* name, std::optional<Instant>& value);
  void take(const KnowledgeEntry& entry);
  QString approvalText() const;

  const Directory& m_directory;
  std::vector<KnowledgeEntry> m_entries;
  std::vector<PersonId> m_approvers;
  QStringList m_people;  // shown
  KnowledgeEntry m_draft, m_stored;
  bool m_hasDraft = false;
  std::size_t m_text = 0;
  Instant m_now;
  QPushButton* m_approve = nullptr;
};

}  // namespace inquiry::ui
