#pragma once

#include <QObject>
#include <map>

#include "ui/common/desk_calls.h"
#include "ui/models/directory.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// The outbox page: what is on its way, what is being written, and what a person decides about it. GUI thread only.
class OutboxFlow final : public QObject {
  Q_OBJECT

 public:
  OutboxFlow(MainWindow& window, const Directory& directory, DeskServices services, DeskCalls& calls);
  void refresh();
  void tick();
  // What a person wants of an answer shown in a conversation.
  void decide(OutgoingId id, const QString& wanted);

 Q_SIGNALS:
  void threadWanted(inquiry::ThreadId id);
  void takenBack(inquiry::ThreadId id, const inquiry::desk::DraftView& draft);

 private:
  // Whom an answer is for; read once a thread.
  struct Face {
    QString buyer, order;
  };
  using Faces = std::map<ThreadId, Face>;
  struct Page {
    std::vector<OutboxRow> rows;
    Faces faces;
  };
  static Result<Page> read(desk::ReplyService& reply, desk::InboxService& inbox, Faces known);
  void loadEvidence(OutgoingId id);
  void step(OutgoingId id, const QString& step);
  void act(OutgoingId id, const QString& step);
  void approve(OutgoingId id, const PersonId& approver);
  // Opens the page at one item.
  void show(OutgoingId id);
  enum class Then { Stay, Open };
  void takeBack(OutgoingId id, Then then);
  void holdAll();
  void finish(const Status& done);

  MainWindow& m_window;
  const Directory& m_directory;
  DeskServices m_services;
  DeskCalls& m_calls;
  Faces m_faces;
  std::map<OutgoingId, Outgoing> m_items;
  std::optional<OutgoingId> m_wanted;  // to be chosen when the rows are here
};

}  // namespace inquiry::ui
