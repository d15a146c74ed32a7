#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTimeZone>
#include <optional>

#include "core/domain/instant.h"
#include "core/domain/thread.h"

namespace inquiry::ui {

enum class Due { None, Late, UnderHour, UnderFour, InTime, Waiting };

struct DueText {
  Due due = Due::None;
  QString text;
};

// Instants as people read them, in the interface language and the person's own zone; store zones beside it. A value: copy it.
class TimeText {
  Q_DECLARE_TR_FUNCTIONS(TimeText)

 public:
  TimeText() = default;
  TimeText(QLocale locale, QTimeZone own) : m_locale(std::move(locale)), m_own(std::move(own)) {}

  static Due dueOf(const Thread& thread, Instant now);
  // "overdue 0 h 42", "0 h 38", "6 h 20", "3 d 4 h"; empty without a deadline.
  static DueText dueText(const Thread& thread, Instant now);
  static DueText dueText(Instant due, Instant now);
  // "1 h 12" for any length of time, rounded down to minutes.
  static QString length(Duration duration);
  // "just now", "4 min ago", "3 h ago", "2 d ago".
  static QString ago(Instant at, Instant now);
  // "Beijing", "Mexico City": the city of an IANA zone in the interface language.
  static QString city(const QString& zone);

  QString clock(Instant at) const;  // "15:18"
  QString clockIn(Instant at, const QString& zone) const;
  // "15:18", "Tue 15:18" within a week, "18 Nov 15:18" before.
  QString moment(Instant at, Instant now) const;
  // "15:18 · Berlin 08:18"; the second part only when the store's zone differs from ours.
  QString bothZones(Instant at, Instant now, const QString& storeZone) const;
  // "tomorrow 15:18 Beijing · 08:18 Berlin": a deadline.
  QString deadline(Instant at, Instant now, const QString& storeZone) const;
  QString day(Instant at, Instant now) const;  // "Today · Friday 20 November"
  QString date(Instant at) const;              // "13 Nov 2026, 20:41"
  QString shortDate(Instant at) const;         // "2026-11-19"
  QString ownCity() const;

  QDateTime own(Instant at) const;
  const QLocale& locale() const { return m_locale; }
  const QTimeZone& ownZone() const { return m_own; }

 private:
  QLocale m_locale;
  QTimeZone m_own = QTimeZone::systemTimeZone();
};

}  // namespace inquiry::ui
