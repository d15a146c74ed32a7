#pragma once

#include <QImage>
#include <QObject>
#include <set>

#include "core/desk/attachment_service.h"
#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

class ThreadFlow;

// What a picture of a stranger becomes: one still image of a bounded size, or nothing. Never SVG, never an animation. For any
// thread but the window's.
QImage decodedPicture(const desk::LoadedFile& file);

// Files of messages: loaded when a person clicks, shown if that is safe, saved where a person says. Also what the platform
// delivered a message as. GUI thread only.
class AttachmentFlow final : public QObject {
  Q_OBJECT

 public:
  AttachmentFlow(MainWindow& window, ThreadFlow& thread, DeskServices services, DeskCalls& calls);
  void showPayload(MessageId message);

 private:
  struct Opened {
    Result<FilePage::File> file;
    QImage small;
  };
  void open(MessageId message, int position);
  void onOpened(MessageId message, int position, const Opened& opened);
  void chooseTarget(MessageId message, int position);
  void save(MessageId message, int position, const QString& target);
  QString nameOf(MessageId message, int position) const;

  MainWindow& m_window;
  ThreadFlow& m_thread;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::set<std::pair<MessageId, int>> m_loading;
};

}  // namespace inquiry::ui
