#pragma once

#include <QListWidget>
#include <optional>

#include "ui/settings/handbook.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// The lists a team works by: kinds of tickets with their checklists, seller support, appeals. GUI thread only.
class HandbookPage final : public SettingsPage {
  Q_OBJECT

 public:
  HandbookPage(const Look& look, QWidget* parent);
  // What is stored now; edits that are not saved yet are kept.
  void setHandbook(Handbook book);
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  // That part is stored as it stands on the page.
  void saved(HandbookPart part);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("ticket"); }

 Q_SIGNALS:
  void saveAsked(const inquiry::ui::Handbook& book, inquiry::ui::HandbookPart part);
  void shippedAsked(inquiry::ui::HandbookPart part);

 protected:
  void fill() override;

 private:
  void addChoice();
  void addEntries(QBoxLayout* row);
  void addFields(QBoxLayout* row);
  void addField(QBoxLayout* column, const HandbookField& field);
  void addSaving();
  void choose(std::size_t list);
  void write(const HandbookField& field, const QString& value);
  QString entryName(std::size_t row);
  const HandbookList& list() const { return handbookLists()[m_list]; }
  bool isEdited(HandbookPart part) const { return m_edited[static_cast<std::size_t>(part)]; }
  void setEdited();

  std::optional<Handbook> m_book;
  std::size_t m_list = 0, m_row = 0;
  bool m_edited[3] = {};
  bool m_isAskingShipped = false;
  QListWidget* m_entries = nullptr;
  QPushButton* m_save = nullptr;
};

}  // namespace inquiry::ui
