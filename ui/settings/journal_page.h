#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QLineEdit>
#include <QTableView>
#include <optional>

#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// One row of the journal, in words.
struct JournalLine {
  std::int64_t sequence = 0;
  QString at, person, what, subject, change;  // change: "status: open → closed"
  std::optional<ThreadId> thread;
};

// Rows as they are read, newest first. GUI thread only.
class JournalModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;
  void clear();
  void append(std::vector<JournalLine> lines);
  const std::vector<JournalLine>& lines() const { return m_lines; }
  QString text(int row) const;  // the row as one line, for the clipboard

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 5; }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  std::vector<JournalLine> m_lines;
};

// Who did what and when, with filters; more is read while one scrolls. GUI thread only.
class JournalPage final : public SettingsPage {
  Q_OBJECT

 public:
  struct Filter {
    QString person, kind;
    std::optional<ThreadId> thread;
    QDate from, until;  // invalid: open; until includes its day
    friend bool operator==(const Filter&, const Filter&) = default;
  };
  JournalPage(const Look& look, const Directory& directory, QWidget* parent);
  void setKinds(const QStringList& kinds);
  // The first page of the filter, or the one behind what is shown.
  void setLines(std::vector<JournalLine> lines, bool isLast);
  void append(std::vector<JournalLine> lines, bool isLast);
  void setFilter(const Filter& filter);
  const Filter& filter() const { return m_filter; }
  const JournalModel& model() const { return m_model; }
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Plain); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("history"); }
  static QString kindText(const QString& kind);

 Q_SIGNALS:
  void filterChanged();
  void moreWanted();
  void copied(const QString& text);
  // The days of the filter, whole: who, what and thread narrow only what is shown.
  void exportAsked(const QString& file);
  void threadWanted(inquiry::ThreadId id);

 protected:
  void fill() override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void addFilters();
  void addDates();
  void chooseFile();
  void addTable();
  void addFoot();
  void copy();
  void changed();

  const Directory& m_directory;
  JournalModel m_model;
  QStringList m_kinds;
  Filter m_filter;
  bool m_isLast = true, m_isWaiting = false;
  QTableView* m_table = nullptr;
};

}  // namespace inquiry::ui
