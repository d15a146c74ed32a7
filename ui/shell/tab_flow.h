#pragma once

#include <QObject>
#include <QSettings>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/list_flow.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The split inbox: parts of "Needs reply" that a person wants side by side, by kind, store or saved view, with their counts. Which ones is personal
// and remembered. GUI thread only.
class TabFlow final : public QObject {
  Q_OBJECT

 public:
  TabFlow(MainWindow& window, const Directory& directory, ListFlow& list, QSettings& settings, DeskServices services, DeskCalls& calls);

  void step(int by);
  // Asks which parts there are to be.
  void choose();
  QStringList keys() const { return m_keys; }
  void setKeys(const QStringList& keys);

 private:
  struct Part {
    QString key, text;
    ThreadQuery query;  // what narrows the list; only the fields a part can set
  };
  // Everything a list can be split by here.
  std::vector<Part> candidates() const;
  std::vector<Part> parts() const;
  bool isSplit() const;
  bool narrow(ThreadQuery& query) const;
  void show();
  void count();
  void open(const QString& key);

  MainWindow& m_window;
  const Directory& m_directory;
  ListFlow& m_list;
  QSettings& m_settings;
  DeskServices m_services;
  DeskCalls& m_calls;
  QStringList m_keys;
  QString m_current;
  std::map<QString, std::int64_t> m_counts;
};

}  // namespace inquiry::ui
