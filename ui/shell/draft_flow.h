#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/thread_place.h"

namespace inquiry::ui {

// A first version of the answer by a language model, on a person's wish only. GUI thread only.
class DraftFlow final : public QObject {
  Q_OBJECT

 public:
  DraftFlow(const ThreadPlace& place, DeskServices services, DeskCalls& calls);
  // Into the composer of the thread on screen, marked as a machine's.
  void write();

 Q_SIGNALS:
  void keepWanted();  // what the person typed so far goes to the disk before a machine's text stands beside it

 private:
  ThreadPlace m_place;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::optional<ThreadId> m_running;
};

}  // namespace inquiry::ui
