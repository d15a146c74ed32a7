#pragma once

#include <QLineEdit>

#include "ui/settings/key_recorder.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// One command with its keys as they are now.
struct KeyRow {
  QString id, group, text, english;
  QStringList keys;  // as the key file writes them
  bool isChanged = false;
};

// All commands with their keys: press a new one, take keys away, put them back, carry them to another computer. GUI thread only.
class KeysPage final : public SettingsPage {
  Q_OBJECT

 public:
  KeysPage(const Look& look, QWidget* parent);
  void setRows(std::vector<KeyRow> rows);
  const std::vector<KeyRow>& rows() const { return m_rows; }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("keyboard"); }
  // A sentence about the key file: what is wrong with it, where it was written.
  void sayFile(const QString& sentence, bool isProblem);
  // The command chosen; empty: none.
  QString current() const;
  void choose(const QString& id);
  // What pressing `keys` for the chosen command would do.
  void take(const QString& keys);

 Q_SIGNALS:
  void keysChosen(const QString& id, const QStringList& keys);
  void resetAsked(const QString& id);  // empty: all
  void importAsked(const QString& file);
  void exportAsked(const QString& file);

 protected:
  void fill() override;

 private:
  void addFileRow();
  void addEditor();
  void fillTable();
  void showCurrent();
  void offer(const QString& sentence, const QString& from);
  void give(const QString& keys);
  const KeyRow* row(const QString& id) const;
  enum class Way { Replace, Add };

  std::vector<KeyRow> m_rows;
  QString m_filterText, m_currentId, m_taken;  // taken: pressed, and still another command's
  Way m_way = Way::Replace;
  QTableWidget* m_table = nullptr;
  QLineEdit* m_filter = nullptr;
  QLabel *m_name = nullptr, *m_hint = nullptr;
  KeyRecorder* m_recorder = nullptr;
  QPushButton *m_change = nullptr, *m_add = nullptr, *m_clear = nullptr, *m_reset = nullptr, *m_takeOver = nullptr;
};

}  // namespace inquiry::ui
