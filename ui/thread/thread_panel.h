#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include "ui/common/label_button.h"
#include "ui/thread/conversation_view.h"
#include "ui/thread/file_page.h"
#include "ui/thread/link_prompt.h"
#include "ui/thread/payload_page.h"
#include "ui/thread/translation_bar.h"

namespace inquiry::ui {

class ThreadHeading;

// The upper part of the third zone: who writes about which order, what can be done, and the conversation. GUI thread only.
class ThreadPanel final : public QWidget {
  Q_OBJECT

 public:
  ThreadPanel(const Look& look, const Directory& directory, PerfProbe& probe, QWidget* parent);

  void setDetail(const desk::ThreadDetail& detail, Instant now, ConversationView::Jump jump);
  void setTagHints(const std::vector<std::string>& tags);
  void setNow(Instant now);
  void clear();
  void openFind();
  void showPayload(const QString& title, const std::string& payload);
  void showFile(const FilePage::File& file);
  // Back from a file or a payload to the messages.
  void showConversation();
  ConversationView& conversation() { return *m_conversation; }
  TranslationBar& translationBar() { return *m_translationBar; }
  void setLanguageUnsure(bool isUnsure);
  LinkPrompt& links() { return *m_links; }
  PayloadPage& payload() { return *m_payload; }
  FilePage& filePage() { return *m_file; }
  QString findCountText() const { return m_findCount->text(); }
  QLineEdit& findLine() { return *m_findText; }
  // Set by the shell from the registry: the menu behind "more".
  QToolButton& moreButton() { return *m_more; }
  ThreadHeading& heading() { return *m_heading; }

 Q_SIGNALS:
  void commandAsked(const QString& command);
  void olderWanted();
  void orderCopied(const QString& order);
  void tagTaken(const QString& tag);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildHead();
  void buildFind();
  void retranslate();
  void closeFind();
  void find(ConversationView::Way way);

  const Look& m_look;
  QWidget* m_head;
  ThreadHeading* m_heading;
  QToolButton *m_assign, *m_tag, *m_snooze, *m_translate, *m_more;
  LabelButton* m_done;
  QWidget* m_find;
  QLineEdit* m_findText;
  QLabel* m_findCount;
  QToolButton *m_findUp, *m_findDown, *m_findClose;
  TranslationBar* m_translationBar;
  LinkPrompt* m_links;
  QStackedWidget* m_stack;
  ConversationView* m_conversation;
  PayloadPage* m_payload;
  FilePage* m_file;
  Marketplace m_marketplace = Marketplace::Mailbox;
  ThreadId m_thread;
};

}  // namespace inquiry::ui
