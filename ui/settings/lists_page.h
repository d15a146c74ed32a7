#pragma once

#include <QLineEdit>

#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Tags and saved views: create, rename, recolour, merge, delete. GUI thread only.
class ListsPage final : public SettingsPage {
  Q_OBJECT

 public:
  ListsPage(const Look& look, const Directory& directory, QWidget* parent);
  void setViews(std::vector<desk::SavedView> views);
  QString title() const override;
  QString iconName() const override { return QStringLiteral("tag"); }
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  void chooseTag(const QString& name);

 Q_SIGNALS:
  void tagCreated(const QString& name, const QString& colour);
  void tagRenamed(const QString& from, const QString& to);
  void tagRecoloured(const QString& name, const QString& colour);
  void tagMerged(const QString& from, const QString& into);
  void tagDeleted(const QString& name);
  void viewRenamed(inquiry::ViewId id, const QString& name);
  void viewDeleted(inquiry::ViewId id);

 protected:
  void fill() override;

 private:
  enum class Drawer { Nothing, Merge, Delete };
  void addTags();
  void addTagEditor();
  void addDrawer();
  void addViews();
  void fillTags();
  void fillViews();
  void takeTags();
  const desk::TagRow* tag(const QString& name) const;
  QStringList tagNames() const;

  const Directory& m_directory;
  std::vector<desk::SavedView> m_views;
  QString m_tag, m_newTag;  // chosen; being typed
  ViewId m_view;
  Drawer m_drawer = Drawer::Nothing;
  QStringList m_shown;
  QTableWidget *m_tags = nullptr, *m_saved = nullptr;
};

}  // namespace inquiry::ui
