#include "ui/common/text.h"
#include "ui/settings/journal_page.h"

// Kinds of journal rows in words.
namespace inquiry::ui {

QString JournalPage::kindText(const QString& kind) {
  static const QHash<QString, const char*> kWords{
      {QStringLiteral("thread.tagged"), QT_TR_NOOP("Tags changed")}, {QStringLiteral("thread.assigned"), QT_TR_NOOP("Assigned")}, {QStringLiteral("thread.closed"), QT_TR_NOOP("Marked as done")},
      {QStringLiteral("thread.reopened"), QT_TR_NOOP("Opened again")}, {QStringLiteral("thread.snoozed"), QT_TR_NOOP("Snoozed")}, {QStringLiteral("thread.marked"), QT_TR_NOOP("Read or unread")},
      {QStringLiteral("thread.prioritised"), QT_TR_NOOP("Priority changed")}, {QStringLiteral("thread.merged"), QT_TR_NOOP("Threads merged")}, {QStringLiteral("thread.split"), QT_TR_NOOP("Thread split")},
      {QStringLiteral("thread.noted"), QT_TR_NOOP("Note written")}, {QStringLiteral("thread.undone"), QT_TR_NOOP("Taken back")}, {QStringLiteral("thread.watched"), QT_TR_NOOP("Watched")},
      {QStringLiteral("watch.dismissed"), QT_TR_NOOP("Watching ended")}, {QStringLiteral("outgoing.created"), QT_TR_NOOP("Answer written")}, {QStringLiteral("outgoing.cancelled"), QT_TR_NOOP("Answer cancelled")},
      {QStringLiteral("outgoing.undone"), QT_TR_NOOP("Answer taken back")}, {QStringLiteral("outgoing.released"), QT_TR_NOOP("Answer sent at once")}, {QStringLiteral("outgoing.retried"), QT_TR_NOOP("Answer tried again")},
      {QStringLiteral("outgoing.resolved"), QT_TR_NOOP("Outcome of an answer decided")}, {QStringLiteral("outgoing.doubted"), QT_TR_NOOP("Answer in doubt")}, {QStringLiteral("outgoing.sent"), QT_TR_NOOP("Answer sent")},
      {QStringLiteral("outgoing.confirmed"), QT_TR_NOOP("Answer confirmed")}, {QStringLiteral("outgoing.refused"), QT_TR_NOOP("Answer refused")}, {QStringLiteral("store.added"), QT_TR_NOOP("Store added")},
      {QStringLiteral("store.removed"), QT_TR_NOOP("Store removed")}, {QStringLiteral("store.renamed"), QT_TR_NOOP("Store renamed")}, {QStringLiteral("store.mode"), QT_TR_NOOP("What the desk may do at a store")},
      {QStringLiteral("store.signed-in"), QT_TR_NOOP("Signed in at a store")}, {QStringLiteral("tag.created"), QT_TR_NOOP("Tag created")}, {QStringLiteral("tag.renamed"), QT_TR_NOOP("Tag renamed")},
      {QStringLiteral("tag.merged"), QT_TR_NOOP("Tags merged")}, {QStringLiteral("tag.deleted"), QT_TR_NOOP("Tag deleted")}, {QStringLiteral("tag.recoloured"), QT_TR_NOOP("Colour of a tag")},
      {QStringLiteral("view.saved"), QT_TR_NOOP("View saved")}, {QStringLiteral("view.deleted"), QT_TR_NOOP("View deleted")}, {QStringLiteral("view.renamed"), QT_TR_NOOP("View renamed")},
      {QStringLiteral("person.saved"), QT_TR_NOOP("Person added or renamed")}, {QStringLiteral("template.saved"), QT_TR_NOOP("Template saved")}, {QStringLiteral("template.removed"), QT_TR_NOOP("Template deleted")},
      {QStringLiteral("template.imported"), QT_TR_NOOP("Templates imported")}, {QStringLiteral("setting.changed"), QT_TR_NOOP("Setting changed")}, {QStringLiteral("cache.cleared"), QT_TR_NOOP("Local copy cleared")},
      {QStringLiteral("key.changed"), QT_TR_NOOP("Passphrase changed")}};
  const char* words = kWords.value(kind, nullptr);
  // Words of a later version, or of the journal's own upkeep, are shown as they are.
  return words == nullptr ? shownLine(toUtf8(kind)) : tr(words);
}

}  // namespace inquiry::ui
