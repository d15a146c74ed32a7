#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include "core/domain/knowledge.h"
#include "core/domain/team.h"
#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Knowledge and phrases: a list with search at the left, the entry with its texts at the right, who may approve below. GUI thread only.
class KnowledgePage final : public SettingsPage {
  Q_OBJECT

 public:
  KnowledgePage(const Look& look, const Directory& directory, QWidget* parent);
  // What is stored. The one being written stays as it is.
  void setEntries(std::vector<KnowledgeEntry> entries, Instant now);
  void setApprovers(const std::vector<PersonId>& people);
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  void choose(const KnowledgeId& id);
  // Stored: what is being written is what is stored now.
  void saved(const KnowledgeId& id);
  const KnowledgeEntry& draft() const { return m_draft; }
  bool isDirty() const { return m_hasDraft && !(m_draft == m_stored); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("bookmark"); }

 Q_SIGNALS:
  void saveAsked(const inquiry::KnowledgeEntry& entry);
  void approveAsked(const inquiry::KnowledgeId& id);
  void removeAsked(const inquiry::KnowledgeId& id);
  void approversChosen(const std::vector<inquiry::PersonId>& people);
  void importAsked(const QString& file);
  void exportAsked(const QString& file);
  void starterAsked();

 protected:
  void fill() override;

 private:
  void addTop();
  void addFileButtons(QBoxLayout* row);
  void addList(QBoxLayout* row);
  void fillList();
  void addEditor(QBoxLayout* row);
  void addFacts(QVBoxLayout* column);
  void addPlace(QVBoxLayout* column);
  void addDays(QVBoxLayout* column);
  void addTexts(QVBoxLayout* column);
  void addNewText(QBoxLayout* row);
  void addApproval(QVBoxLayout* column);
  void addFoot(QVBoxLayout* column);
  void addApprovers();
  void line(QVBoxLayout* column, const QString& label, const char* name, std::string& value);
  QComboBox* box(QBoxLayout* row, const QString& label, const char* name);
  void day(QBoxLayout* row, const QString& label, const char* name, std::optional<Instant>& value);
  void take(const KnowledgeEntry& entry);
  void touched();
  QString approvalText() const;

  const Directory& m_directory;
  std::vector<KnowledgeEntry> m_entries;
  std::vector<PersonId> m_approvers;
  QString m_filterText;
  QStringList m_people;  // shown
  KnowledgeEntry m_draft, m_stored;
  bool m_hasDraft = false, m_asksRemove = false;
  std::size_t m_text = 0;
  Instant m_now;
  QListWidget* m_list = nullptr;
  QPushButton *m_save = nullptr, *m_revert = nullptr, *m_approve = nullptr;
};

}  // namespace inquiry::ui
