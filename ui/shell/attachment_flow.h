#pragma once

#include <QImage>
#include <QObject>
#include <functional>
#include <set>

#include "core/desk/attachment_service.h"
#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/thread/thread_panel.h"

namespace inquiry::ui {

// What a picture of a stranger becomes: one still image of a bounded size, or nothing. Never SVG, never an animation. For any
// thread but the window's.
QImage decodedPicture(const desk::LoadedFile& file);

// Files of messages: loaded when a person clicks, shown if that is safe, saved where a person says. Also what the platform
// delivered a message as. GUI thread only.
class AttachmentFlow final : public QObject {
  Q_OBJECT

 public:
  // Where files are shown; all of it outlives the flow.
  struct Target {
    ThreadPanel& panel;
    std::function<std::optional<desk::ThreadDetail>()> detail;  // of the thread on screen
    std::function<void(const QString& text)> say;
  };
  AttachmentFlow(Target target, DeskServices services, DeskCalls& calls);
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

  Target m_target;
  DeskServices m_services;
  DeskCalls& m_calls;
  std::set<std::pair<MessageId, int>> m_loading;
};

}  // namespace inquiry::ui
