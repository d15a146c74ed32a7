#pragma once

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QWidget>

#include "ui/common/chips.h"
#include "ui/models/navigation_model.h"
#include "ui/shell/action_registry.h"

namespace inquiry::ui {

// One line of the palette.
struct PaletteEntry {
  QString group, text, detail, english, words, icon, keys;
  QString command;              // runs it, or
  std::optional<Place> place;   // goes there, or
  std::optional<ThreadId> thread;  // opens it
};

// How well `needle` fits: 0 = not at all, higher = better. Words may come in any order; letters of a name may be skipped.
int paletteScore(const PaletteEntry& entry, const QString& needle);

// Ctrl+K: everything by name, in the interface language and in English, with its key. Dims the window. GUI thread only.
class CommandPalette final : public QWidget {
  Q_OBJECT

 public:
  CommandPalette(const Look& look, ActionRegistry& registry, QWidget* parent);

  // Commands come from the registry; views, stores, tags and threads are handed in.
  void open(std::vector<PaletteEntry> places);
  void setText(const QString& text);
  // What was found for the text typed, behind everything else; nothing when another one stands there by now.
  void setFound(const QString& typed, std::vector<PaletteEntry> found);
  QStringList shownTexts() const;
  QLineEdit& edit() { return *m_edit; }

 Q_SIGNALS:
  void commandChosen(const QString& command);
  void placeChosen(const inquiry::ui::Place& place);
  void threadChosen(inquiry::ThreadId thread);
  void searchChosen(const QString& text);
  void typed(const QString& text);
  void closed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void arrange();
  void filter();
  void step(int by);
  void run(const QModelIndex& index);
  void leave();

  const Look& m_look;
  ActionRegistry& m_registry;
  QWidget* m_box;
  QLineEdit* m_edit;
  QListView* m_list;
  QStandardItemModel m_model;
  std::vector<PaletteEntry> m_entries;
  std::size_t m_known = 0;  // how many of them were handed in at opening
  QPointer<QWidget> m_before;  // where the keyboard was
};

class PaletteDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum Role { IndexRole = Qt::UserRole + 1, DetailRole, IconRole, KeysRole, HeadingRole };
  PaletteDelegate(const Look& look, const QLineEdit& edit, QObject* parent) : QStyledItemDelegate(parent), m_look(look), m_edit(edit) {}
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const Look& m_look;
  const QLineEdit& m_edit;
};

}  // namespace inquiry::ui
