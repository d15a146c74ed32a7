#include "ui/settings/setting_words.h"

#include <QHash>

#include "core/domain/rights.h"
#include "core/domain/setting_area.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/settings/changed_part.h"
#include "ui/settings/journal_words.h"
#include "ui/settings/roles_page.h"

namespace inquiry::ui {
namespace {

using Table = QHash<QString, const char*>;

// Settings that are nothing but a list of people.
bool isOfPeople(const std::string& key) {
  return key == "practice.people" || key == "check.overriders" || key == "check.approvers" || key == "privacy.viewers" || key == "knowledge.approvers" || key.starts_with("team.members.");
}

}  // namespace

QString SettingWords::name(const std::string& key, const std::string& title) const {
  static const Table kNames{
      {QStringLiteral("sla.policies"), QT_TR_NOOP("Deadlines and calendars")}, {QStringLiteral("sla.hours."), QT_TR_NOOP("Working hours: %1")},
      {QStringLiteral("roles."), QT_TR_NOOP("Roles: %1")}, {QStringLiteral("team.members."), QT_TR_NOOP("Members of the group %1")},
      {QStringLiteral("team.owner."), QT_TR_NOOP("Who answers for the store: %1")}, {QStringLiteral("practice.people"), QT_TR_NOOP("People in practice")},
      {QStringLiteral("check.overriders"), QT_TR_NOOP("Who may send in spite of a finding")}, {QStringLiteral("check.approvers"), QT_TR_NOOP("Who may give the second name")},
      {QStringLiteral("check.approval_kinds"), QT_TR_NOOP("What needs a second name")}, {QStringLiteral("privacy.viewers"), QT_TR_NOOP("Who sees personal data unmasked")},
      {QStringLiteral("knowledge.approvers"), QT_TR_NOOP("Who approves knowledge")}, {QStringLiteral("retention.store."), QT_TR_NOOP("How long data is kept: %1")},
      {QStringLiteral("alarm.plan"), QT_TR_NOOP("When and how alerts are given")}, {QStringLiteral("alarm.settings"), QT_TR_NOOP("Limits of the alerts")},
      {QStringLiteral("alarm.channel."), QT_TR_NOOP("Alert channel %1")}, {QStringLiteral("tickets.kinds"), QT_TR_NOOP("Kinds of tickets")},
      {QStringLiteral("appeals.table"), QT_TR_NOOP("Lists for appeals")}, {QStringLiteral("support.table"), QT_TR_NOOP("Lists for the platform's support")},
      {QStringLiteral("sample.sheet"), QT_TR_NOOP("Criteria for samples")}, {QStringLiteral("figures.references"), QT_TR_NOOP("Reference lines of the charts")},
      {QStringLiteral("figures.dashboards"), QT_TR_NOOP("Saved dashboards")}, {QStringLiteral("report.plans"), QT_TR_NOOP("Planned reports")},
      {QStringLiteral("archive.plan"), QT_TR_NOOP("Planned archives")}, {QStringLiteral("reply.undo_seconds"), QT_TR_NOOP("Seconds to undo a reply")},
      {QStringLiteral("mood.hints"), QT_TR_NOOP("Hints on the mood of buyers")}, {QStringLiteral("tags.suggest"), QT_TR_NOOP("Suggestions of tags")},
      {QStringLiteral("translation"), QT_TR_NOOP("Translation")}, {QStringLiteral("draft.server"), QT_TR_NOOP("Drafts by a language model")},
      {QStringLiteral("local.access"), QT_TR_NOOP("Reading by other programs")}, {QStringLiteral("manners.address."), QT_TR_NOOP("Form of address in Spanish: %1")},
      {QStringLiteral("read.sync_back."), QT_TR_NOOP("Read marks of store %1")}, {QStringLiteral("emergency."), QT_TR_NOOP("Emergency contacts and notice: %1")},
      {QStringLiteral("outage.plan."), QT_TR_NOOP("Plan for an outage: %1")}, {QStringLiteral("store.face."), QT_TR_NOOP("Name, time zone and mode of the store: %1")},
      {QStringLiteral("automatic."), QT_TR_NOOP("Automatic replies: %1")}, {QStringLiteral("templates."), QT_TR_NOOP("Template: %1")}, {QStringLiteral("tags.list"), QT_TR_NOOP("Tags")}, {QStringLiteral("shifts."), QT_TR_NOOP("Shifts: %1")}};
  const SettingArea* const area = settingAreaOf(key);
  if (area == nullptr) return {};
  const char* const words = kNames.value(toQt(std::string(area->key)), nullptr);
  if (words == nullptr) return shownLine(key);
  const std::string holder(settingHolder(key));
  if (holder.empty()) return tr(words);
  if (!title.empty()) return tr(words).arg(shownLine(title));
  const bool isPerson = key.starts_with(kRolesKey) || key.starts_with("team.members.") || key.starts_with(kShiftsKey);
  return tr(words).arg(area->isOfStore ? m_directory.store({holder}).name : isPerson ? m_directory.personName(holder) : shownLine(holder));
}

QString SettingWords::field(const std::string& name) const {
  static const Table kFields{
      {QStringLiteral("policies"), QT_TR_NOOP("Deadlines")}, {QStringLiteral("calendars"), QT_TR_NOOP("Calendars")}, {QStringLiteral("amberMinutes"), QT_TR_NOOP("Yellow from so many minutes before")},
      {QStringLiteral("deepAmberMinutes"), QT_TR_NOOP("Orange from so many minutes before")}, {QStringLiteral("minutes"), QT_TR_NOOP("Minutes")}, {QStringLiteral("hours"), QT_TR_NOOP("Hours allowed")},
      {QStringLiteral("label"), QT_TR_NOOP("Name")}, {QStringLiteral("basis"), QT_TR_NOOP("Time counted")}, {QStringLiteral("calendar"), QT_TR_NOOP("Calendar")},
      {QStringLiteral("source"), QT_TR_NOOP("Source")}, {QStringLiteral("sourceDate"), QT_TR_NOOP("Date of the source")}, {QStringLiteral("reference"), QT_TR_NOOP("Only a reference")},
      {QStringLiteral("drivesDueAt"), QT_TR_NOOP("Sorts the inbox")}, {QStringLiteral("week"), QT_TR_NOOP("Week")}, {QStringLiteral("mon"), QT_TR_NOOP("Monday")}, {QStringLiteral("tue"), QT_TR_NOOP("Tuesday")},
      {QStringLiteral("wed"), QT_TR_NOOP("Wednesday")}, {QStringLiteral("thu"), QT_TR_NOOP("Thursday")}, {QStringLiteral("fri"), QT_TR_NOOP("Friday")}, {QStringLiteral("sat"), QT_TR_NOOP("Saturday")},
      {QStringLiteral("sun"), QT_TR_NOOP("Sunday")}, {QStringLiteral("exceptions"), QT_TR_NOOP("Days with hours of their own")}, {QStringLiteral("names"), QT_TR_NOOP("Names of the days")},
      {QStringLiteral("countries"), QT_TR_NOOP("Holidays of")}, {QStringLiteral("campaigns"), QT_TR_NOOP("Campaigns")}, {QStringLiteral("everywhere"), QT_TR_NOOP("Everywhere")},
      {QStringLiteral("stores"), QT_TR_NOOP("Stores")}, {QStringLiteral("who"), QT_TR_NOOP("Who answers")}, {QStringLiteral("conversations"), QT_TR_NOOP("Days conversations are kept")},
      {QStringLiteral("personal-data"), QT_TR_NOOP("Days personal data is kept")}, {QStringLiteral("originals"), QT_TR_NOOP("Days originals are kept")}, {QStringLiteral("files"), QT_TR_NOOP("Days files are kept")},
      {QStringLiteral("orders"), QT_TR_NOOP("Days orders are kept")}, {QStringLiteral("steps"), QT_TR_NOOP("Steps of the plan")}, {QStringLiteral("lead"), QT_TR_NOOP("Lead")}, {QStringLiteral("ways"), QT_TR_NOOP("Ways")},
      {QStringLiteral("handOn"), QT_TR_NOOP("Hands on to colleagues")}, {QStringLiteral("colleagueAt"), QT_TR_NOOP("To a colleague at percent")}, {QStringLiteral("leadAt"), QT_TR_NOOP("To the lead at percent")},
      {QStringLiteral("daily"), QT_TR_NOOP("Daily round")}, {QStringLiteral("weekly"), QT_TR_NOOP("Weekly check")}, {QStringLiteral("roundAt"), QT_TR_NOOP("Minute of the day of the round")},
      {QStringLiteral("lagLimitMs"), QT_TR_NOOP("Late after milliseconds")}, {QStringLiteral("host"), QT_TR_NOOP("Server")}, {QStringLiteral("to"), QT_TR_NOOP("Recipients")},
      {QStringLiteral("private"), QT_TR_NOOP("May lie in the own network")}, {QStringLiteral("events"), QT_TR_NOOP("Tells events")}, {QStringLiteral("language"), QT_TR_NOOP("Language")},
      {QStringLiteral("items"), QT_TR_NOOP("Points to tick")}, {QStringLiteral("guide"), QT_TR_NOOP("Guide")}, {QStringLiteral("documents"), QT_TR_NOOP("Documents")}, {QStringLiteral("reasons"), QT_TR_NOOP("Reasons")},
      {QStringLiteral("value"), QT_TR_NOOP("Value")}, {QStringLiteral("weight"), QT_TR_NOOP("Weight")}, {QStringLiteral("folder"), QT_TR_NOOP("Folder")}, {QStringLiteral("format"), QT_TR_NOOP("Format")},
      {QStringLiteral("kept"), QT_TR_NOOP("How many are kept")}, {QStringLiteral("every"), QT_TR_NOOP("Rhythm")}, {QStringLiteral("provider"), QT_TR_NOOP("Service")}, {QStringLiteral("address"), QT_TR_NOOP("Address of the service")},
      {QStringLiteral("model"), QT_TR_NOOP("Model")}, {QStringLiteral("automatic"), QT_TR_NOOP("Translated by itself")}, {QStringLiteral("marketplaces"), QT_TR_NOOP("Marketplaces")},
      {QStringLiteral("right"), QT_TR_NOOP("May reply by itself")}, {QStringLiteral("perThread"), QT_TR_NOOP("Automatic replies in one conversation")}, {QStringLiteral("periodHours"), QT_TR_NOOP("… within so many hours")},
      {QStringLiteral("perHour"), QT_TR_NOOP("Of the whole store in an hour, at most")}, {QStringLiteral("titleZh"), QT_TR_NOOP("Title in Chinese")},
      {QStringLiteral("reviewDate"), QT_TR_NOOP("To be read again by")}, {QStringLiteral("wordings"), QT_TR_NOOP("Wordings")}, {QStringLiteral("text"), QT_TR_NOOP("Wording")},
      {QStringLiteral("zone"), QT_TR_NOOP("Time zone")}, {QStringLiteral("preset"), QT_TR_NOOP("Comes with the program")}, {QStringLiteral("contacts"), QT_TR_NOOP("Contacts")}, {QStringLiteral("where"), QT_TR_NOOP("Number or address")}, {QStringLiteral("notice"), QT_TR_NOOP("Notice for buyers")}};
  const char* const words = kFields.value(toQt(name), nullptr);
  return words == nullptr ? JournalWords(m_times, m_directory).field(name) : tr(words);
}

QString SettingWords::step(const std::string& key, const desk::SettingDifference& difference, std::size_t at) const {
  const desk::SettingDifference::Step& step = difference.path[at];
  if (!step.field.empty()) {
    const bool isStore = key.starts_with(kRolesKey) && at > 0 && difference.path[at - 1].field == "stores";
    return isStore ? m_directory.store({step.field}).name : field(step.field);
  }
  QStringList marks;
  for (const auto& [name, text] : step.marks)
    if (name != "policy" || step.title.empty()) marks << (name == "wording" ? languageName(text) : name == "weekday" ? field(text) : JournalWords(m_times, m_directory).value(name, text));
  const QString title = key == kTagsKey ? m_directory.tagText(step.title) : shownLine(step.title), apart = marks.join(QStringLiteral(", "));
  if (title.isEmpty()) return apart;
  return apart.isEmpty() ? title : tr("%1 (%2)").arg(title, apart);
}

QString SettingWords::value(const std::string& key, const desk::SettingDifference& difference, const std::string& value) const {
  static const Table kSwitches{{QStringLiteral("on"), QT_TR_NOOP("on")}, {QStringLiteral("off"), QT_TR_NOOP("off")}, {QStringLiteral("platform"), QT_TR_NOOP("told to the platform")}, {QStringLiteral("local"), QT_TR_NOOP("this computer only")},
                               {QStringLiteral("elapsed"), QT_TR_NOOP("day and night")}, {QStringLiteral("business"), QT_TR_NOOP("working hours")}, {QStringLiteral("refund"), QT_TR_NOOP("refunds")},
                               {QStringLiteral("legal"), QT_TR_NOOP("legal matters")}, {QStringLiteral("claim"), QT_TR_NOOP("claims")}};
  const std::string field = difference.path.empty() ? std::string() : difference.path.back().field;
  if (value.empty()) return field.empty() || key.starts_with(kAutomaticKey) ? tr("as shipped") : tr("nothing");
  if (isOfPeople(key) || field == "who" || field == "lead") {
    QStringList names;
    for (const QString& id : toQt(value).split(QStringLiteral(", "), Qt::SkipEmptyParts)) names << m_directory.personName(toUtf8(id));
    return listed(names);
  }
  if (key.starts_with(kRolesKey))
    if (const auto role = deskRoleFromName(value)) return RolesPage::roleText(*role);
  if (field.empty() || field == "basis")
    if (const char* const words = kSwitches.value(toQt(value), nullptr); words != nullptr) return tr(words);
  return JournalWords(m_times, m_directory).value(field, value);
}

QString SettingWords::difference(const std::string& key, const desk::SettingDifference& difference) const {
  using Kind = desk::SettingDifference::Kind;
  QStringList path;
  for (std::size_t at = 0; at < difference.path.size(); ++at) path << step(key, difference, at);
  const QString where = path.join(QStringLiteral(" › "));
  if (difference.kind == Kind::Added) return tr("%1: came in since").arg(where);
  if (difference.kind == Kind::Removed) return tr("%1: taken out since").arg(where);
  const bool isText = !difference.path.empty() && difference.path.back().field == "text";
  const auto [before, after] = isText ? changedPart(toQt(difference.before), toQt(difference.after)) : std::pair(toQt(difference.before), toQt(difference.after));
  const QString change = tr("%1 → %2").arg(value(key, difference, toUtf8(before)), value(key, difference, toUtf8(after)));
  return where.isEmpty() ? change : tr("%1: %2").arg(where, change);
}

}  // namespace inquiry::ui
