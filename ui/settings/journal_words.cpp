#include "ui/settings/journal_words.h"

#include <QHash>
#include <algorithm>
#include <array>

#include "core/domain/alarm_notice.h"
#include "core/domain/error.h"
#include "core/domain/outgoing.h"
#include "core/domain/store.h"
#include "ui/common/alarm_text.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/settings/setting_words.h"

namespace inquiry::ui {
namespace {

constexpr qsizetype kLongestValue = 120;

using Table = QHash<QString, const char*>;

const char* inTable(const Table& table, const std::string& key) { return table.value(toQt(key), nullptr); }

// Fields whose value is the id of a person, or a state of a thread. A bare before and after is named after what was done.
bool isPerson(const std::string& field) { return field == "assigned" || field == "owner" || field == "person" || field == "watched" || field == "watch_dismissed"; }
bool isStatus(const std::string& field) {
  static constexpr std::array kFields{"status", "closed", "reopened", "snoozed", "no_reply_needed"};
  return std::find(kFields.begin(), kFields.end(), field) != kFields.end();
}

}  // namespace

QString JournalWords::subject(const std::string& subject) const {
  static const Table kKinds{{QStringLiteral("workspace"), QT_TR_NOOP("Workspace %1")}, {QStringLiteral("store"), QT_TR_NOOP("Store %1")}, {QStringLiteral("thread"), QT_TR_NOOP("Thread %1")},
                            {QStringLiteral("message"), QT_TR_NOOP("Message %1")}, {QStringLiteral("outgoing"), QT_TR_NOOP("Reply %1")}, {QStringLiteral("order"), QT_TR_NOOP("Order %1")},
                            {QStringLiteral("buyer"), QT_TR_NOOP("Buyer %1")}, {QStringLiteral("tag"), QT_TR_NOOP("Tag %1")}, {QStringLiteral("template"), QT_TR_NOOP("Template %1")},
                            {QStringLiteral("person"), QT_TR_NOOP("Person %1")}, {QStringLiteral("saved-view"), QT_TR_NOOP("View %1")}, {QStringLiteral("setting"), QT_TR_NOOP("Setting %1")},
                            {QStringLiteral("note"), QT_TR_NOOP("Note %1")}, {QStringLiteral("rule"), QT_TR_NOOP("Rule %1")}, {QStringLiteral("alert"), QT_TR_NOOP("Alert %1")},
                            {QStringLiteral("case"), QT_TR_NOOP("Case %1")}, {QStringLiteral("ticket"), QT_TR_NOOP("Ticket %1")}, {QStringLiteral("support-case"), QT_TR_NOOP("Enquiry to the platform %1")}, {QStringLiteral("appeal"), QT_TR_NOOP("Appeal %1")}};
  const auto space = subject.find(' ');
  const std::string kind = subject.substr(0, space), id = space == std::string::npos ? "" : subject.substr(space + 1);
  const char* words = inTable(kKinds, kind);
  if (words == nullptr) return shownLine(subject);
  if (kind == "setting") return setting(id);
  const QString name = kind == "store" ? m_directory.store({id}).name : kind == "tag" ? m_directory.tagText(id) : kind == "person" ? m_directory.personName(id) : shownLine(id);
  return tr(words).arg(name).trimmed();
}

QString JournalWords::setting(const std::string& key) const {
  if (const QString shared = SettingWords(m_times, m_directory).name(key); !shared.isEmpty()) return shared;
  if (key == "local.tokens") return tr("Keys of other programs");
  return tr("Setting %1").arg(shownLine(key));
}

QString JournalWords::field(const std::string& name) const {
  static const Table kFields{
      {QStringLiteral("status"), QT_TR_NOOP("Status")}, {QStringLiteral("closed"), QT_TR_NOOP("Status")}, {QStringLiteral("reopened"), QT_TR_NOOP("Status")}, {QStringLiteral("snoozed"), QT_TR_NOOP("Status")},
      {QStringLiteral("no_reply_needed"), QT_TR_NOOP("Status")}, {QStringLiteral("why"), QT_TR_NOOP("Why")}, {QStringLiteral("reason"), QT_TR_NOOP("Reason")}, {QStringLiteral("needsReply"), QT_TR_NOOP("Needed a reply")},
      {QStringLiteral("percent"), QT_TR_NOOP("Percent of the time")}, {QStringLiteral("until"), QT_TR_NOOP("Until")}, {QStringLiteral("assigned"), QT_TR_NOOP("Owner")}, {QStringLiteral("tagged"), QT_TR_NOOP("Tags")}, {QStringLiteral("prioritised"), QT_TR_NOOP("Priority")},
      {QStringLiteral("marked"), QT_TR_NOOP("Unread")}, {QStringLiteral("watched"), QT_TR_NOOP("Watched by")}, {QStringLiteral("watch_dismissed"), QT_TR_NOOP("Watched by")},
      {QStringLiteral("everyMs"), QT_TR_NOOP("Reminder every")}, {QStringLiteral("into"), QT_TR_NOOP("Into thread")}, {QStringLiteral("created"), QT_TR_NOOP("New thread")}, {QStringLiteral("note"), QT_TR_NOOP("Note")},
      {QStringLiteral("action"), QT_TR_NOOP("Action")}, {QStringLiteral("undo"), QT_TR_NOOP("Number of the action")}, {QStringLiteral("state"), QT_TR_NOOP("State")},
      {QStringLiteral("text"), QT_TR_NOOP("Fingerprint of the text")}, {QStringLiteral("template"), QT_TR_NOOP("Template")}, {QStringLiteral("override"), QT_TR_NOOP("Sent in spite of a finding")},
      {QStringLiteral("attempts"), QT_TR_NOOP("Attempts")}, {QStringLiteral("remoteId"), QT_TR_NOOP("Number at the platform")}, {QStringLiteral("error"), QT_TR_NOOP("Error")},
      {QStringLiteral("rescheduled"), QT_TR_NOOP("Send at")}, {QStringLiteral("direction"), QT_TR_NOOP("Direction")}, {QStringLiteral("author"), QT_TR_NOOP("Author")}, {QStringLiteral("sentAt"), QT_TR_NOOP("Sent at")},
      {QStringLiteral("message"), QT_TR_NOOP("Message")}, {QStringLiteral("position"), QT_TR_NOOP("Position")}, {QStringLiteral("bytes"), QT_TR_NOOP("Size")}, {QStringLiteral("hash"), QT_TR_NOOP("Fingerprint of the file")},
      {QStringLiteral("sha256"), QT_TR_NOOP("Fingerprint of the file")}, {QStringLiteral("alert"), QT_TR_NOOP("Alert")}, {QStringLiteral("store"), QT_TR_NOOP("Store")}, {QStringLiteral("code"), QT_TR_NOOP("Code")},
      {QStringLiteral("times"), QT_TR_NOOP("Times")}, {QStringLiteral("person"), QT_TR_NOOP("Person")}, {QStringLiteral("marketplace"), QT_TR_NOOP("Marketplace")}, {QStringLiteral("mode"), QT_TR_NOOP("May do")},
      {QStringLiteral("sandbox"), QT_TR_NOOP("Practice store")}, {QStringLiteral("by"), QT_TR_NOOP("By")}, {QStringLiteral("health"), QT_TR_NOOP("State")}, {QStringLiteral("detail"), QT_TR_NOOP("Detail")},
      {QStringLiteral("time-zone"), QT_TR_NOOP("Time zone")}, {QStringLiteral("history-since"), QT_TR_NOOP("Read since")}, {QStringLiteral("skipped"), QT_TR_NOOP("Left out")}, {QStringLiteral("since"), QT_TR_NOOP("Since")},
      {QStringLiteral("threads"), QT_TR_NOOP("Threads")}, {QStringLiteral("messages"), QT_TR_NOOP("Messages")}, {QStringLiteral("orders"), QT_TR_NOOP("Orders")}, {QStringLiteral("problems"), QT_TR_NOOP("Problems")},
      {QStringLiteral("templates"), QT_TR_NOOP("Templates")}, {QStringLiteral("what"), QT_TR_NOOP("What")}, {QStringLiteral("rows"), QT_TR_NOOP("Rows")}, {QStringLiteral("passed"), QT_TR_NOOP("Passed")},
      {QStringLiteral("changed"), QT_TR_NOOP("Value")}, {QStringLiteral("renamed"), QT_TR_NOOP("Name")}, {QStringLiteral("name"), QT_TR_NOOP("Name")}, {QStringLiteral("saved"), QT_TR_NOOP("Name")},
      {QStringLiteral("merged"), QT_TR_NOOP("Merged")}, {QStringLiteral("deleted"), QT_TR_NOOP("Name")}, {QStringLiteral("colour"), QT_TR_NOOP("Colour")}, {QStringLiteral("recoloured"), QT_TR_NOOP("Colour")},
      {QStringLiteral("query"), QT_TR_NOOP("Search")}, {QStringLiteral("reordered"), QT_TR_NOOP("Sequence")}, {QStringLiteral("title"), QT_TR_NOOP("Title")}, {QStringLiteral("scene"), QT_TR_NOOP("Scene")},
      {QStringLiteral("shortcut"), QT_TR_NOOP("Short form")}, {QStringLiteral("approved"), QT_TR_NOOP("Approved")}, {QStringLiteral("variants"), QT_TR_NOOP("Variants")},
      {QStringLiteral("owner"), QT_TR_NOOP("Who answers")}, {QStringLiteral("takesNew"), QT_TR_NOOP("New messages go to them")}, {QStringLiteral("members"), QT_TR_NOOP("Members")}, {QStringLiteral("hours"), QT_TR_NOOP("Hours")},
      {QStringLiteral("backlogLimit"), QT_TR_NOOP("Backlog limit")}, {QStringLiteral("lagMs"), QT_TR_NOOP("Late after")}, {QStringLiteral("webhook"), QT_TR_NOOP("Webhook")},
      {QStringLiteral("on"), QT_TR_NOOP("Switched on")}, {QStringLiteral("restores"), QT_TR_NOOP("Version put back")}, {QStringLiteral("version"), QT_TR_NOOP("Version")}, {QStringLiteral("port"), QT_TR_NOOP("Port")}, {QStringLiteral("token"), QT_TR_NOOP("Number of the key")},
      {QStringLiteral("imported"), QT_TR_NOOP("New")}, {QStringLiteral("updated"), QT_TR_NOOP("Updated")}, {QStringLiteral("unchanged"), QT_TR_NOOP("Unchanged")}};
  const char* words = inTable(kFields, name);
  return words == nullptr ? shownLine(name) : tr(words);
}

QString JournalWords::value(const std::string& field, const std::string& value) const {
  if (value.empty()) return QStringLiteral("–");
  const QString named = namedValue(field, value);
  if (!named.isEmpty()) return named;
  static const Table kWords{
      {QStringLiteral("true"), QT_TR_NOOP("yes")}, {QStringLiteral("false"), QT_TR_NOOP("no")}, {QStringLiteral("answered"), QT_TR_NOOP("it was answered")}, {QStringLiteral("the buyer wrote"), QT_TR_NOOP("the buyer wrote")},
      {QStringLiteral("closed at the platform"), QT_TR_NOOP("closed at the platform")}, {QStringLiteral("answers for the store"), QT_TR_NOOP("answers for the store")}, {QStringLiteral("the time came"), QT_TR_NOOP("the time came")}, {QStringLiteral("import"), QT_TR_NOOP("an import")},
      {QStringLiteral("platform"), QT_TR_NOOP("the platform")}, {QStringLiteral("local"), QT_TR_NOOP("this computer only")}, {QStringLiteral("in"), QT_TR_NOOP("received")}, {QStringLiteral("out"), QT_TR_NOOP("sent")},
      {QStringLiteral("buyer"), QT_TR_NOOP("the buyer")}, {QStringLiteral("agent"), QT_TR_NOOP("the team")}, {QStringLiteral("automation"), QT_TR_NOOP("the automation")}, {QStringLiteral("external"), QT_TR_NOOP("another program")},
      {QStringLiteral("threads"), QT_TR_NOOP("threads")}, {QStringLiteral("messages"), QT_TR_NOOP("messages")}, {QStringLiteral("journal"), QT_TR_NOOP("journal")}, {QStringLiteral("close"), QT_TR_NOOP("mark as done")},
      {QStringLiteral("reopen"), QT_TR_NOOP("open again")}, {QStringLiteral("no-reply-needed"), QT_TR_NOOP("no reply needed")}, {QStringLiteral("snooze"), QT_TR_NOOP("snooze")}, {QStringLiteral("tag"), QT_TR_NOOP("change tags")},
      {QStringLiteral("assign"), QT_TR_NOOP("assign")}, {QStringLiteral("merge"), QT_TR_NOOP("merge")}, {QStringLiteral("split"), QT_TR_NOOP("split")}, {QStringLiteral("priority"), QT_TR_NOOP("change the priority")},
      {QStringLiteral("mark"), QT_TR_NOOP("mark as read or unread")}, {QStringLiteral("watch"), QT_TR_NOOP("watch")}};
  // Only where the program itself chose the word: a name or a reason that somebody typed stays as it is.
  static constexpr std::array kOwn{"why", "action", "what", "by", "changed", "direction", "author"};
  const bool isOwn = value == "true" || value == "false" || std::find(kOwn.begin(), kOwn.end(), field) != kOwn.end();
  const char* words = isOwn ? inTable(kWords, value) : nullptr;
  return words == nullptr ? shownLine(value).left(kLongestValue) : tr(words);
}

// What another part of the window has a word for; empty when none does.
QString JournalWords::namedValue(const std::string& field, const std::string& value) const {
  static const Table kStatuses{{QStringLiteral("open"), QT_TR_NOOP("open")}, {QStringLiteral("waiting"), QT_TR_NOOP("waiting for the buyer")}, {QStringLiteral("snoozed"), QT_TR_NOOP("snoozed")}, {QStringLiteral("closed"), QT_TR_NOOP("done")}};
  static const Table kHealth{{QStringLiteral("ok"), QT_TR_NOOP("in order")}, {QStringLiteral("expiring"), QT_TR_NOOP("sign-in ends soon")}, {QStringLiteral("revoked"), QT_TR_NOOP("sign-in ended")},
                             {QStringLiteral("missing-scope"), QT_TR_NOOP("a right is missing")}, {QStringLiteral("not-bound"), QT_TR_NOOP("not bound")}, {QStringLiteral("network-blocked"), QT_TR_NOOP("no network")},
                             {QStringLiteral("platform-outage"), QT_TR_NOOP("the platform is down")}};
  if (isPerson(field)) return m_directory.personName(value);
  if (const char* words = isStatus(field) ? inTable(kStatuses, value) : field == "health" ? inTable(kHealth, value) : nullptr; words != nullptr) return tr(words);
  if (field == "tagged") {
    QStringList tags;
    for (const QString& tag : toQt(value).split(QStringLiteral(", "), Qt::SkipEmptyParts)) tags << m_directory.tagText(toUtf8(tag));
    return listed(tags);
  }
  if (field == "prioritised")
    if (const auto priority = priorityFromName(value)) return priorityName(*priority);
  if (field == "mode")
    if (const auto mode = storeModeFromName(value)) return modeName(*mode);
  if (field == "state")
    if (const auto state = outgoingStateFromName(value)) return outgoingStateName(*state);
  if (field == "store") return m_directory.store({value}).name;
  if (field == "marketplace")
    if (const auto marketplace = marketplaceFromName(value)) return marketplaceName(*marketplace);
  if (field == "alert")
    if (const auto kind = alarmKindNamed(value)) return alarmKind(*kind);
  if (field == "error")
    for (int kind = 1; kind <= static_cast<int>(ErrorKind::Ambiguous); ++kind)
      if (value == name(static_cast<ErrorKind>(kind))) return errorSentence({static_cast<ErrorKind>(kind), "", "", {}});
  if (field == "bytes") return byteSize(toQt(value).toLongLong());
  if (field == "everyMs" || field == "lagMs") return TimeText::length(std::chrono::milliseconds(toQt(value).toLongLong()));
  // "2026-11-20T07:18:00Z": only what is a whole instant.
  if (value.size() >= 20 && value[10] == 'T')
    if (const auto at = Instant::parse(value)) return m_times.date(*at);
  return {};
}

}  // namespace inquiry::ui
