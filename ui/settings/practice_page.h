#pragma once

#include <QPlainTextEdit>
#include <set>

#include "core/desk/practice_service.h"
#include "core/domain/team.h"
#include "ui/models/directory.h"
#include "ui/settings/settings_page.h"

namespace inquiry::ui {

// Practice: who practises, and what they wrote, for the coach to read and comment. GUI thread only.
class PracticePage final : public SettingsPage {
  Q_OBJECT

 public:
  PracticePage(const Look& look, const Directory& directory, QWidget* parent);
  void setPeople(const std::set<PersonId>& people);
  void setReplies(std::vector<desk::PracticeReply> replies, Instant now);
  void sayResult(const QString& text, bool isProblem) { say(text, isProblem ? Outcome::Warning : Outcome::Good); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("headset"); }

 Q_SIGNALS:
  void practiceChosen(const inquiry::PersonId& person, bool isPractising);
  void commentAsked(std::int64_t reply, const QString& text);
  void threadWanted(inquiry::ThreadId thread);

 protected:
  void fill() override;

 private:
  void addPeople();
  void addReplies();
  void addReading();
  const desk::PracticeReply* chosen() const;

  const Directory& m_directory;
  std::set<PersonId> m_people;
  QStringList m_shown;
  std::vector<desk::PracticeReply> m_replies;
  std::int64_t m_chosen = 0;
  QString m_comment;
  Instant m_now;
};

}  // namespace inquiry::ui
