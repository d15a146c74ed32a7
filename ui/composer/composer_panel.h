#pragma once

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWidget>
#include <functional>

#include "core/desk/values.h"
#include "core/domain/translation.h"
#include "ui/composer/findings_list.h"
#include "ui/composer/later_popup.h"
#include "ui/composer/override_row.h"
#include "ui/composer/reply_editor.h"
#include "ui/composer/translation_box.h"

namespace inquiry::ui {

class CounterRing;
class DueLabel;
class FileChips;
class QuietLine;
class RecipientLine;

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
  // Elsewhere: the thread is written to in another window, nothing can be typed here.
  enum class Writing { Here, Elsewhere };
  void setWriting(Writing writing);
  void setLimits(const desk::ComposerLimits& limits, Checker checker);
  // Why what is written here will wait after sending; empty: it leaves.
  void setStoreHold(const QString& warning);
  void setDraft(const desk::DraftView& draft);
  void setNow(Instant now);
  void setMode(Mode mode);
  Mode mode() const { return m_mode; }
  void setDraftSaved(bool isSaved);
  // Repeated: the newest answer to this buyer was made with the same template, which reads mechanical; sending asks once.
  enum class Use { Fresh, Repeated };
  void insertTemplate(const QString& text, const QString& templateId, Use use);
  // A machine wrote it: kept apart from what the person typed, marked until somebody changes it or confirms it by sending twice, and no draft until then.
  void insertMachineDraft(const QString& text, const QStringList& doubtful);
  bool holdsMachineDraft() const { return m_machine != Machine::No; }
  void warnRepeated();
  bool isRepeatConfirmed() const { return m_repeat == Repeat::Confirmed; }
  // Why the answer asked for is sent in spite of what forbids it; empty: nothing does.
  const QString& overrideReason() const { return m_overrideReason; }
  OverrideRow& overrideRow() { return *m_override; }
  void setMayOverride(bool may);
  // When the answer asked for is to leave; none: now.
  const std::optional<Later>& later() const { return m_later; }
  void addFiles(const QStringList& paths);
  // Stop ends what Translate began; Drop: the text is the person's own again; Keep: it is the translated one again.
  enum class TranslationStep { Translate, Stop, Confirm, Drop, Keep };
  // Into the buyer's language, or back to what the person wrote.
  void translate();
  void setTranslating(bool isTranslating);
  void setTranslation(const std::optional<DraftTranslation>& translation);  // of the text that stands here
  void applyTranslation(const DraftTranslation& translation);               // its draft takes the place of the text
  void showTranslationTrouble(const QString& text);
  const std::optional<DraftTranslation>& translation() const { return m_translation; }
  bool isTranslated() const;
  // As the service made it, and nobody has confirmed it.
  bool isMachineText() const;
  TranslationBox& translationBox() { return *m_translationBox; }
  void noteNewMessage();  // the buyer wrote while the answer is being written
  void setBusy(bool isBusy);
  void leave();               // the text is on its way out: the editor is free for the next one, sending is not
  void restore(const desk::DraftView& draft, const QString& templateId);  // it could not leave
  void noteKept(ThreadId thread, const QString& text);
  // What a template may speak of, as it is in this thread; without a value it cannot be taken.
  struct Variable {
    QString name, value;
  };
  void openVariables(const std::vector<Variable>& variables);
  // An answer became a draft again; what was begun after it stays below.
  void takeBack(const desk::DraftView& draft);
  void focusEditor();
  void nextFinding(int step);

  bool hasText() const { return !m_editor->text().trimmed().isEmpty(); }
  QString text() const { return m_editor->text(); }
  // Whom the text is for; none when nothing can be written.
  std::optional<ThreadId> thread() const { return m_detail ? std::optional(m_detail->thread.id) : std::nullopt; }
  // The answer, also while a note is being written.
  QString replyText() const { return m_mode == Mode::Reply ? m_editor->text() : m_replyText; }
  // The note, also while the reply is being written.
  QString noteText() const { return m_mode == Mode::Note ? m_editor->text() : m_noteText; }
  const std::optional<desk::ThreadDetail>& detail() const { return m_detail; }
  const std::vector<OutgoingAttachment>& files() const { return m_files; }
  QString templateId() const { return m_templateId; }
  const desk::CheckResult& check() const { return m_check; }
  QString counterText() const;
  QString bannerText() const { return m_banner->isHidden() ? QString() : m_banner->text(); }
  QString recipientText() const;
  LaterPopup& laterPopup() { return *m_laterPopup; }
  void openLater();
  bool canSend() const { return m_send->isEnabled(); }
  QMenu& sendMenu() { return *m_sendMenu; }
  QMenu& variablesMenu() { return *m_variablesMenu; }
  ReplyEditor& editor() { return *m_editor; }
  // What Ctrl+Enter does: sends, keeps the note, or jumps to what is in the way.
  void submit(Then then, const std::optional<Later>& later = {});

 Q_SIGNALS:
  void sendAsked(inquiry::ui::ComposerPanel::Then then);
  void noteAsked(const QString& text);
  void draftEdited();
  void noteEdited();
  void templatesAsked();
  void variablesAsked();
  void translationAsked(inquiry::ui::ComposerPanel::TranslationStep step);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildTop();
  void buildFoot();
  void connectParts();
  void buildMenus();
  void retranslate();
  void recheck();
  void showState();
  void showSend(int blocked);
  void showUnfinished();
  void fitFoot();
  void showCounter();
  void showBanner();
  void clearState();
  void addPicture(const QImage& picture);
  bool mustAskFirst();
  void fill(const QString& text);
  void fix(int index);
  void chooseFiles();
  int forbidden() const;
  void showOverride();
  void sendOverridden(const QString& reason);
  void putText(const std::string& text);
  void followTranslation();
  void checkTranslation();
  void confirmTranslation();
  void showTranslation();

  const Look& m_look;
  QWidget *m_top, *m_foot;
  QPushButton *m_reply, *m_note, *m_send, *m_sendMore, *m_sendDone, *m_laterButton;
  RecipientLine* m_recipient;
  QLabel *m_counter, *m_banner;
  QuietLine* m_limitsLine;
  CounterRing* m_ring;
  DueLabel* m_due;
  ReplyEditor* m_editor;
  FindingsList* m_findings;
  OverrideRow* m_override;
  bool m_mayOverride = true;
  FileChips* m_chips;
  TranslationBox* m_translationBox;
  QToolButton *m_templates, *m_attach, *m_variables, *m_translate;
  QMenu *m_sendMenu, *m_variablesMenu;
  LaterPopup* m_laterPopup;
  std::unique_ptr<QTemporaryDir> m_pictures;  // what was pasted as a picture, until the answer takes it over

  std::optional<desk::ThreadDetail> m_detail;
  std::optional<desk::ComposerLimits> m_limits;
  Checker m_checker;
  desk::CheckResult m_check;
  std::vector<OutgoingAttachment> m_files;
  QString m_replyText, m_noteText, m_storeName, m_storeHold, m_templateId, m_overrideReason;
  Mode m_mode = Mode::Reply;
  Writing m_writing = Writing::Here;
  enum class Repeat { No, Warned, Asked, Confirmed } m_repeat = Repeat::No;
  enum class Machine { No, Written, Asked } m_machine = Machine::No;
  QStringList m_doubtful;  // what a machine named and nobody before
  std::optional<Later> m_later;
  std::optional<DraftTranslation> m_translation, m_leftTranslation;  // left: of the answer that is on its way
  QString m_sendFace;  // what the send button shows: drawn again only when it changes
  Instant m_now;
  int m_currentFinding = -1, m_unfinished = -1;
  bool m_isFilling = false, m_isBusy = false, m_hasNewMessage = false, m_wasWarned = false, m_isSaved = true;
  bool m_isTranslating = false, m_isTranslationOff = false, m_isMachineAsked = false;
};

}  // namespace inquiry::ui
