#pragma once

#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>
#include <functional>

#include "core/desk/values.h"
#include "ui/composer/findings_list.h"
#include "ui/composer/reply_editor.h"

namespace inquiry::ui {

class DueLabel;
class FileChips;

// The lower part of the third zone: who gets the answer through which store, the text, what the check says, the channel's limits
// as they fill, and the ways to send. Shows values; knows no service. GUI thread only.
class ComposerPanel final : public QWidget {
  Q_OBJECT

 public:
  // Pure and fast: runs at every keystroke.
  using Checker = std::function<desk::CheckResult(const std::string& text, const std::vector<OutgoingAttachment>& files)>;
  enum class Mode { Reply, Note };
  enum class Then { Stay, Done };

  ComposerPanel(const Look& look, QWidget* parent);

  // Another thread: its draft, and no limits until they are known.
  void setThread(const desk::ThreadDetail& detail, const QString& storeName, Instant now);
  void clearThread();
  void setLimits(const desk::ComposerLimits& limits, Checker checker);
  void setDraft(const desk::DraftView& draft);
  void setNow(Instant now);
  void setMode(Mode mode);
  Mode mode() const { return m_mode; }
  void setDraftSaved(bool isSaved);
  void insertTemplate(const QString& text, const QString& templateId);
  void addFiles(const QStringList& paths);
  void noteNewMessage();  // the buyer wrote while the answer is being written
  void setBusy(bool isBusy);  // a send is being made durable
  void sent();                // it is: the text may go
  void focusEditor();
  void nextFinding(int step);

  bool hasText() const { return !m_editor->text().trimmed().isEmpty(); }
  QString text() const { return m_editor->text(); }
  const std::vector<OutgoingAttachment>& files() const { return m_files; }
  QString templateId() const { return m_templateId; }
  const desk::CheckResult& check() const { return m_check; }
  QString counterText() const { return m_counter->text(); }
  bool canSend() const { return m_send->isEnabled(); }
  ReplyEditor& editor() { return *m_editor; }
  // What Ctrl+Enter does: sends, keeps the note, or jumps to what is in the way.
  void submit(Then then);

 Q_SIGNALS:
  void sendAsked(inquiry::ui::ComposerPanel::Then then);
  void noteAsked(const QString& text);
  void draftEdited();
  void templatesAsked();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void buildTop();
  void buildFoot();
  void retranslate();
  void recheck();
  void showState();
  void showCounter();
  void showBanner();
  void fix(int index);
  void chooseFiles();
  int forbidden() const;

  const Look& m_look;
  QWidget *m_top, *m_foot;
  QPushButton *m_reply, *m_note, *m_send, *m_sendDone;
  QLabel *m_recipient, *m_counter, *m_banner, *m_saved;
  DueLabel* m_due;
  ReplyEditor* m_editor;
  FindingsList* m_findings;
  FileChips* m_chips;
  QToolButton *m_templates, *m_attach;

  std::optional<desk::ThreadDetail> m_detail;
  std::optional<desk::ComposerLimits> m_limits;
  Checker m_checker;
  desk::CheckResult m_check;
  std::vector<OutgoingAttachment> m_files;
  QHash<qint64, QString> m_noteTexts;  // unfinished notes, by thread
  QString m_replyText, m_storeName, m_templateId;
  Mode m_mode = Mode::Reply;
  Instant m_now;
  int m_currentFinding = -1;
  bool m_isFilling = false, m_isBusy = false, m_hasNewMessage = false, m_wasWarned = false, m_isSaved = true;
};

}  // namespace inquiry::ui
