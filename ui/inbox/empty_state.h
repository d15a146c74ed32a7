#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/desk/values.h"
#include "core/domain/thread_query.h"
#include "ui/common/look.h"

namespace inquiry::ui {

// Why a list is empty: kinds that must never be mixed up.
enum class EmptyKind { None, AllAnswered, NothingInView, NothingAtStore, NothingHere, SyncFailing, CannotRead, NoRight, NoHits, FirstImport, Offline, NotSetUp, Loading };

struct EmptyFacts {
  EmptyKind kind = EmptyKind::None;
  desk::StatusLine status;
  Instant now;
  QString query;        // NoHits
  QString explanation;  // NoHits: the query could not be read; place and reason
  std::int64_t snoozed = 0, outbox = 0;
  ThreadView view = ThreadView::NeedsReply;  // NothingInView
  std::int64_t waiting = 0;                  // NothingInView: threads of all views that need an answer
  std::optional<desk::StoreRow> store;       // the list is narrowed to this one
  QStringList filters;                       // NoHits: what else narrows the list, in words
  bool isEverywhere = false;                 // NoHits: every store and view was searched
};
// All answered may only be said when every store was checked in time.
EmptyKind emptyKindOf(const desk::StatusLine& status, bool isAnsweringView);
// The same for a view that shows only some of what needs an answer: being empty it says nothing of the rest.
EmptyKind emptyKindOf(const desk::StatusLine& status, ThreadView view);

// The same where the list shows one store alone: what is said is of that store, whatever the others do.
EmptyKind emptyKindOf(const desk::StatusLine& status, const desk::StoreRow& store, ThreadView view, Instant now);

// Drawing, sentence, proof, up to two ways on. GUI thread only.
class EmptyState final : public QWidget {
  Q_OBJECT

 public:
  EmptyState(const Look& look, QWidget* parent);
  void setFacts(const EmptyFacts& facts);
  EmptyKind kind() const { return m_facts.kind; }
  QString sentence() const { return m_title->text(); }
  QString proof() const { return m_proof->text(); }

 Q_SIGNALS:
  // Identifier of a command.
  void wayTaken(const QString& command);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Way {
    QString text, command;
  };
  void retranslate();
  void say(const QString& title, const QString& proof, const Way& first = {}, const Way& second = {});
  void sayAllAnswered();
  void sayNothingInView();
  void sayNothingAtStore();
  void sayNoHits();
  void saySyncFailing();
  QString coverage() const;

  const Look& m_look;
  EmptyFacts m_facts;
  QLabel *m_title, *m_proof;
  QPushButton *m_first, *m_second;
  QString m_firstCommand, m_secondCommand;
};

}  // namespace inquiry::ui
