#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include "ui/common/label_button.h"
#include "ui/thread/conversation_view.h"

namespace inquiry::ui {

class ThreadHeading;

// The upper part of the third zone: who writes about which order, what can be done, and the conversation. GUI thread only.
class ThreadPanel final : public QWidget {
  Q_OBJECT

 public:
  ThreadPanel(const Look& look, const Directory& directory, PerfProbe& probe, QWidget* parent);

  void setDetail(const desk::ThreadDetail& detail, Instant now, ConversationView::Jump jump);
  void clear();
  void openFind();
  ConversationView& conversation() { return *m_conversation; }
  // Set by the shell from the registry: the menu behind "more".
  QToolButton& moreButton() { return *m_more; }

 Q_SIGNALS:
  void commandAsked(const QString& command);
  void olderWanted();
  void orderCopied(const QString& order);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildHead();
  void buildFind();
  void retranslate();
  void closeFind();

  const Look& m_look;
  QWidget* m_head;
  ThreadHeading* m_heading;
  QToolButton *m_assign, *m_tag, *m_snooze, *m_more;
  LabelButton* m_done;
  QWidget* m_find;
  QLineEdit* m_findText;
  ConversationView* m_conversation;
};

}  // namespace inquiry::ui
