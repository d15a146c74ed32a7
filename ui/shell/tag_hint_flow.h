#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/thread_place.h"

namespace inquiry::ui {

// Tags the desk would give the thread on screen, as chips a person may take. GUI thread only.
class TagHintFlow final : public QObject {
  Q_OBJECT

 public:
  TagHintFlow(const ThreadPlace& place, DeskServices services, DeskCalls& calls);
  void show(const std::optional<ThreadId>& thread);
  // The same thread again: its tags or the model changed.
  void refresh() { show(m_thread); }
  void acceptAll();

 Q_SIGNALS:
  void acted(const inquiry::desk::Undo& action, const std::vector<std::int64_t>& parts);

 private:
  void accept(const std::vector<std::string>& tags);

  ThreadPlace m_place;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::optional<ThreadId> m_thread;
  std::vector<std::string> m_tags;
  int m_generation = 0;
};

}  // namespace inquiry::ui
