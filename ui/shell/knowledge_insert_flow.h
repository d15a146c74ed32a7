#pragma once

#include <QObject>

#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/thread_place.h"

namespace inquiry::ui {

// Knowledge and phrases for the thread a composer writes to: found, previewed, inserted. GUI thread only.
class KnowledgeInsertFlow final : public QObject {
  Q_OBJECT

 public:
  KnowledgeInsertFlow(const ThreadPlace& place, DeskServices services, DeskCalls& calls);
  // The picker, over the composer.
  void open();

 private:
  void load(const QString& typed);
  void preview(const desk::KnowledgeRow& row);
  void insert(const desk::KnowledgeRow& row);

  ThreadPlace m_place;
  DeskServices m_services;
  DeskCalls& m_calls;
  int m_generation = 0;
};

}  // namespace inquiry::ui
