#include "ui/thread/timeline.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/mail_copy.h"
#include "ui/common/action_words.h"
#include "ui/common/outgoing_trouble.h"
#include "ui/common/platform_words.h"
#include "ui/common/store_hold.h"
#include "ui/common/text.h"
#include "ui/common/validation_words.h"
#include "ui/common/words.h"
#include "ui/thread/quoted_text.h"

namespace inquiry::ui {
namespace {

struct Timeline {
  Q_DECLARE_TR_FUNCTIONS(Timeline)
};

struct Context {
  const desk::ThreadDetail& detail;
  const Look& look;
  const Directory& directory;
  Instant now;
  const desk::MessageMoods& moods;

  QString zone() const { return toQt(detail.store.timeZone); }
  QString hover(Instant at) const {
    const TimeText& times = look.times();
    return QStringLiteral("%1 %2\n%3 %4\nUTC %5").arg(times.ownCity(), times.date(at), TimeText::city(zone()), times.clockIn(at, zone()),
                                                       times.clockIn(at, QStringLiteral("UTC")));
  }
};

QString senderOf(const Message& message, const Context& c) {
  if (message.direction == Direction::In) {
    const QString name = message.authorName.empty() ? buyerName(c.detail.thread) : shownLine(message.authorName);
    return name.isEmpty() ? Timeline::tr("Buyer") : name;
  }
  const QString name = c.directory.personName(message.authorName);
  if (message.author == Author::External) return name.isEmpty() ? Timeline::tr("Written outside this desk") : name;
  return name.isEmpty() ? Timeline::tr("We") : name;
}

// An automatic answer is one line; all of its words are a click away.
constexpr qsizetype kAutomaticWords = 90;

void foldAutomatic(TimelineEntry& entry, const Message& message) {
  entry.kind = TimelineEntry::Kind::Automatic;
  entry.icon = QStringLiteral("robot");
  QString words = shownLine(message.text);
  if (words.size() > kAutomaticWords) {
    entry.quoted = shownBody(message.text);
    entry.quotedLines = static_cast<int>(entry.quoted.count(QLatin1Char('\n'))) + 1;
    words = words.left(kAutomaticWords).trimmed() + QChar(0x2026);
  } else {
    entry.quoted.clear();
  }
  entry.text = Timeline::tr("Automatic reply %1 · %2 · does not stop the clock").arg(entry.time, words);
}

// A line is enough for what happened; what the platform wants to be read stands there in full.
constexpr qsizetype kEventWords = 100;

bool isTooLong(const Message& message, const Context& c) {
  const QString text = shownBody(message.text).trimmed();
  return c.detail.thread.kind == ThreadKind::Notice || text.size() > kEventWords || text.contains(QLatin1Char('\n'));
}

// A hint read from the words, never a verdict: it stands where our own messages show how far they are.
void setMood(TimelineEntry& entry, const Context& c) {
  const auto mood = c.moods.find(entry.message);
  if (mood == c.moods.end()) return;
  switch (mood->second) {
    case language::Emotion::Angry: entry.state = Timeline::tr("sounds angry"), entry.stateIcon = QStringLiteral("angry"); break;
    case language::Emotion::Worried: entry.state = Timeline::tr("sounds worried"), entry.stateIcon = QStringLiteral("question"); break;
    case language::Emotion::Pleased: entry.state = Timeline::tr("sounds pleased"), entry.stateIcon = QStringLiteral("check"); break;
    case language::Emotion::Calm: break;
  }
}

TimelineEntry entryOf(const Message& message, const Context& c) {
  TimelineEntry entry;
  entry.at = message.sentAt;
  entry.message = message.id;
  entry.kind = message.direction == Direction::In ? TimelineEntry::Kind::Incoming : TimelineEntry::Kind::Outgoing;
  entry.name = senderOf(message, c);
  entry.time = c.look.times().bothZones(message.sentAt, c.now, c.zone());
  FoldedText folded = foldQuoted(c.detail.thread.kind == ThreadKind::Case ? platformText(message.text) : shownBody(message.text));
  entry.text = std::move(folded.shown);
  entry.quoted = std::move(folded.quoted);
  entry.quotedLines = folded.lines;
  const Thread& thread = c.detail.thread;
  entry.isUnanswered = message.direction == Direction::In && message.author == Author::Buyer && thread.needsReply && thread.oldestUnansweredAt && message.sentAt >= *thread.oldestUnansweredAt;
  entry.hover = c.hover(message.sentAt);
  entry.attachments = message.attachments;
  if (message.direction == Direction::Out) {
    entry.state = deliveryText(message);
    entry.stateIcon = deliveryIcon(message.delivery);
    entry.isTroubled = message.delivery == Delivery::Moderated || message.delivery == Delivery::Refused;
    entry.trouble = sentenceWords(message.moderation);
  }
  else setMood(entry, c);
  if (message.author == Author::External) entry.mark = Timeline::tr("not from this desk");
  if (isMailCopy(message.remoteId)) entry.mark = Timeline::tr("read from the notification mail");
  if (message.edited) entry.mark = Timeline::tr("edited");
  if (message.deleted) entry.mark = Timeline::tr("deleted at the platform");
  if (message.author == Author::Automation) {
    foldAutomatic(entry, message);
  } else if (message.author == Author::Platform && isTooLong(message, c)) {
    entry.icon = QStringLiteral("notice");
  } else if (message.author == Author::Platform) {
    entry.kind = TimelineEntry::Kind::Event;
    entry.icon = QStringLiteral("notice");
    entry.text = QStringLiteral("%1 · %2").arg(entry.time, c.detail.thread.kind == ThreadKind::Case ? platformText(message.text).simplified() : shownLine(message.text));
    entry.quoted.clear();
  }
  return entry;
}

TimelineEntry entryOf(const desk::NoteView& note, const Context& c) {
  TimelineEntry entry;
  entry.kind = TimelineEntry::Kind::Note;
  entry.at = note.at;
  entry.icon = QStringLiteral("lock");
  entry.name = c.directory.personName(note.author);
  entry.time = Timeline::tr("%1 · only the team sees this").arg(c.look.times().moment(note.at, c.now));
  entry.text = shownBody(note.text);
  entry.hover = c.hover(note.at);
  return entry;
}

struct StateWords {
  QString text, icon;
};

StateWords stateOf(const Outgoing& item, const Context& c) {
  const bool waits = item.state == OutgoingState::Queued || isHoldOver(item, c.now);
  if (item.state == OutgoingState::Held && item.sendAt && *item.sendAt > c.now) return {Timeline::tr("Leaves at %1").arg(c.look.times().moment(*item.sendAt, c.now)), QStringLiteral("clock")};
  if (!waits) return {outgoingStateName(item.state), outgoingIcon(item.state)};
  const desk::StoreRow* row = c.directory.storeRow(item.store);
  const QString icon = outgoingIcon(OutgoingState::Queued);
  if (row != nullptr && row->health.state == HealthState::NetworkBlocked) return {Timeline::tr("Waiting for the network"), icon};
  const QString why = row == nullptr ? QString() : storeHold(*row, c.now);
  return {why.isEmpty() ? outgoingStateName(OutgoingState::Queued) : Timeline::tr("Waits: %1", "an answer, for what").arg(why), icon};
}

TimelineEntry entryOf(const Outgoing& item, const Context& c) {
  TimelineEntry entry;
  entry.kind = TimelineEntry::Kind::Outgoing;
  entry.at = item.createdAt;
  entry.outgoing = item.id;
  entry.name = c.directory.personName(item.actor);
  entry.time = c.look.times().bothZones(item.createdAt, c.now, c.zone());
  entry.text = shownBody(item.text);
  if (item.kind == OutgoingKind::PlatformAction) {
    const QString action = item.actionCase.empty() ? actionName(item.action) : caseActionName(item.action);
    entry.name = QStringLiteral("%1 · %2").arg(entry.name, action);
    if (entry.text.isEmpty()) entry.text = action;
  }
  const StateWords state = stateOf(item, c);
  entry.state = state.text;
  entry.stateIcon = state.icon;
  entry.hover = c.hover(item.createdAt);
  entry.isUncertain = item.state == OutgoingState::Unknown || item.state == OutgoingState::NeedsPerson;
  entry.isTroubled = item.state == OutgoingState::Refused;
  if (entry.isUncertain) entry.trouble = Timeline::tr("It left this computer, but no answer came. It is looked up and never sent again by itself.");
  // Kept back before it left: the reason is another one than a lost answer.
  if (item.state == OutgoingState::NeedsPerson && !item.sendingAt && !item.errorCode.empty()) entry.trouble = outgoingTrouble(item);
  if (entry.isTroubled) entry.trouble = outgoingTrouble(item);
  if (entry.isUncertain) entry.steps = {{QStringLiteral("decide"), Timeline::tr("Compare and decide…")}};
  if (entry.isTroubled) entry.steps = {{QStringLiteral("retry"), Timeline::tr("Try again")}, {QStringLiteral("decide"), Timeline::tr("See in the outbox")}};
  for (const OutgoingAttachment& file : item.attachments) entry.attachments.push_back({file.name, file.type, file.size, {}, {}});
  return entry;
}

QString listText(const std::vector<std::string>& names, const Context& c) {
  QStringList shown;
  for (const std::string& name : names) shown << c.directory.tagText(name);
  return listed(shown);
}

QString tagsText(const desk::ThreadEvent& event, const QString& who, const Context& c) {
  if (event.removed.empty()) return Timeline::tr("%1 added tags: %2").arg(who, listText(event.added, c));
  if (event.added.empty()) return Timeline::tr("%1 removed tags: %2").arg(who, listText(event.removed, c));
  return Timeline::tr("%1 changed tags: %2 instead of %3").arg(who, listText(event.added, c), listText(event.removed, c));
}

struct EventWords {
  QString icon, text;
};

// What the journal says about a thread, as far as it belongs into the conversation; empty text for the rest.
EventWords wordsOf(const desk::ThreadEvent& event, const Context& c) {
  const QString who = c.directory.personName(event.actor);
  const std::string& kind = event.kind;
  if (kind == "thread.closed") return {QStringLiteral("check"), Timeline::tr("%1 marked it done").arg(who)};
  if (kind == "thread.reopened") return {QStringLiteral("undo"), Timeline::tr("%1 opened it again").arg(who)};
  if (kind == "thread.no_reply_needed") return {QStringLiteral("x"), event.reason.empty() ? Timeline::tr("%1: no reply needed").arg(who) : Timeline::tr("%1: no reply needed (%2)").arg(who, shownLine(event.reason))};
  if (kind == "thread.assigned") {
    if (event.after.empty()) return {QStringLiteral("user"), Timeline::tr("%1 removed the assignment").arg(who)};
    return {QStringLiteral("user"), Timeline::tr("%1 assigned it to %2").arg(who, c.directory.personName(event.after))};
  }
  if (kind == "thread.tagged") return {QStringLiteral("tag"), tagsText(event, who, c)};
  if (kind == "thread.snoozed")
    return {QStringLiteral("moon"), event.until ? Timeline::tr("%1 snoozed it until %2").arg(who, c.look.times().moment(*event.until, c.now)) : Timeline::tr("%1 snoozed it").arg(who)};
  if (kind == "thread.merged") return {QStringLiteral("layers"), Timeline::tr("%1 merged threads").arg(who)};
  if (kind == "thread.split") return {QStringLiteral("split"), Timeline::tr("%1 split this thread").arg(who)};
  if (kind == "thread.prioritised") return {QStringLiteral("flag"), Timeline::tr("%1 changed the priority").arg(who)};
  if (kind == "thread.undone") return {QStringLiteral("undo"), Timeline::tr("%1 undid the last action").arg(who)};
  if (kind == "shipment") return {QStringLiteral("truck"), shownLine(event.text)};
  return {};
}

TimelineEntry olderOf(const desk::ThreadDetail& detail) {
  TimelineEntry entry;
  entry.kind = TimelineEntry::Kind::Older;
  const auto left = detail.thread.messageCount - static_cast<std::int64_t>(detail.messages.size());
  entry.text = left > 0 ? Timeline::tr("%n older message(s)", nullptr, static_cast<int>(left)) : Timeline::tr("Older messages");
  entry.icon = QStringLiteral("history");
  entry.steps = {{QStringLiteral("older"), Timeline::tr("Show")}};
  return entry;
}

std::optional<TimelineEntry> entryOf(const desk::ThreadEvent& event, const Context& c) {
  const EventWords words = wordsOf(event, c);
  if (words.text.isEmpty()) return {};
  TimelineEntry entry;
  entry.kind = TimelineEntry::Kind::Event;
  entry.at = event.at;
  entry.icon = words.icon;
  entry.text = QStringLiteral("%1 · %2").arg(c.look.times().moment(event.at, c.now), words.text);
  entry.hover = c.hover(event.at);
  return entry;
}

}  // namespace

bool isHoldOver(const Outgoing& item, Instant now) {
  return item.state == OutgoingState::Held && item.releaseAt && *item.releaseAt + std::chrono::seconds(2) <= now;
}

std::vector<TimelineEntry> timelineOf(const desk::ThreadDetail& detail, const Look& look, const Directory& directory, Instant now, const desk::MessageMoods& moods) {
  const Context c{detail, look, directory, now, moods};
  std::vector<TimelineEntry> entries;
  const Instant first = detail.hasOlder && !detail.messages.empty() ? detail.messages.front().sentAt : Instant();
  for (const Message& message : detail.messages) entries.push_back(entryOf(message, c));
  for (const desk::NoteView& note : detail.notes)
    if (note.at >= first) entries.push_back(entryOf(note, c));
  for (const desk::ThreadEvent& event : detail.events)
    if (auto entry = entryOf(event, c); entry && event.at >= first) entries.push_back(std::move(*entry));
  std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
  for (const Outgoing& item : detail.outgoing)
    if (item.state != OutgoingState::Cancelled) entries.push_back(entryOf(item, c));

  std::vector<TimelineEntry> all;
  if (detail.hasOlder) all.push_back(olderOf(detail));
  QDate day;
  for (TimelineEntry& entry : entries) {
    const QDate date = look.times().own(entry.at).date();
    if (date != day) {
      TimelineEntry line;
      line.kind = TimelineEntry::Kind::Day;
      line.at = entry.at;
      line.text = look.times().day(entry.at, now);
      all.push_back(std::move(line));
      day = date;
    }
    all.push_back(std::move(entry));
  }
  return all;
}

}  // namespace inquiry::ui
