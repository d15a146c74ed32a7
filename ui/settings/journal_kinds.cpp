#include "ui/common/text.h"
#include "ui/settings/journal_page.h"

// Kinds of journal rows in words.
namespace inquiry::ui {

QString JournalPage::kindText(const QString& kind) {
  static const QHash<QString, const char*> kWords{
      {QStringLiteral("thread.tagged"), QT_TR_NOOP("Tags changed")}, {QStringLiteral("thread.assigned"), QT_TR_NOOP("Assigned")}, {QStringLiteral("thread.closed"), QT_TR_NOOP("Marked as done")},
      {QStringLiteral("thread.reopened"), QT_TR_NOOP("Opened again")}, {QStringLiteral("thread.snoozed"), QT_TR_NOOP("Snoozed")}, {QStringLiteral("thread.marked"), QT_TR_NOOP("Read or unread")},
      {QStringLiteral("thread.prioritised"), QT_TR_NOOP("Priority changed")}, {QStringLiteral("thread.merged"), QT_TR_NOOP("Threads merged")}, {QStringLiteral("thread.split"), QT_TR_NOOP("Thread split")},
      {QStringLiteral("thread.noted"), QT_TR_NOOP("Note written")}, {QStringLiteral("thread.undone"), QT_TR_NOOP("Undone")}, {QStringLiteral("thread.watched"), QT_TR_NOOP("Watched")},
      {QStringLiteral("thread.watch_dismissed"), QT_TR_NOOP("Watching ended")}, {QStringLiteral("thread.status"), QT_TR_NOOP("Status changed")}, {QStringLiteral("thread.no_reply_needed"), QT_TR_NOOP("No reply needed")},
      {QStringLiteral("outgoing.created"), QT_TR_NOOP("Reply written")}, {QStringLiteral("outgoing.cancelled"), QT_TR_NOOP("Reply cancelled")},
      {QStringLiteral("outgoing.undone"), QT_TR_NOOP("Reply undone")}, {QStringLiteral("outgoing.released"), QT_TR_NOOP("Reply sent at once")}, {QStringLiteral("outgoing.retried"), QT_TR_NOOP("Reply tried again")},
      {QStringLiteral("outgoing.resolved_sent"), QT_TR_NOOP("Outcome of a reply decided")},
      {QStringLiteral("outgoing.resolved_not_sent"), QT_TR_NOOP("Outcome of a reply decided")}, {QStringLiteral("outgoing.doubted"), QT_TR_NOOP("Reply in doubt")}, {QStringLiteral("outgoing.sent"), QT_TR_NOOP("Reply sent")},
      {QStringLiteral("outgoing.confirmed"), QT_TR_NOOP("Reply confirmed")}, {QStringLiteral("outgoing.refused"), QT_TR_NOOP("Reply refused")}, {QStringLiteral("outgoing.held"), QT_TR_NOOP("Reply held")},
      {QStringLiteral("outgoing.queued"), QT_TR_NOOP("Reply waits to be sent")}, {QStringLiteral("outgoing.sending"), QT_TR_NOOP("Reply being sent")}, {QStringLiteral("outgoing.unknown"), QT_TR_NOOP("Reply in doubt")},
      {QStringLiteral("outgoing.needs-person"), QT_TR_NOOP("Reply waits for a decision")}, {QStringLiteral("outgoing.rescheduled"), QT_TR_NOOP("Time of a reply changed")}, {QStringLiteral("outgoing.approved"), QT_TR_NOOP("Second name given")},
      {QStringLiteral("outgoing.declined"), QT_TR_NOOP("Second name refused")}, {QStringLiteral("approval.given"), QT_TR_NOOP("Second name given")}, {QStringLiteral("approval.declined"), QT_TR_NOOP("Second name refused")},
      {QStringLiteral("check.overridden"), QT_TR_NOOP("Sent in spite of the check")}, {QStringLiteral("store.added"), QT_TR_NOOP("Store added")},
      {QStringLiteral("store.removed"), QT_TR_NOOP("Store removed")}, {QStringLiteral("store.renamed"), QT_TR_NOOP("Store renamed")}, {QStringLiteral("store.changed"), QT_TR_NOOP("Settings of a store")}, {QStringLiteral("store.mode"), QT_TR_NOOP("What the desk may do at a store")}, {QStringLiteral("store.gate-overridden"), QT_TR_NOOP("Store let answer although points were open")},
      {QStringLiteral("store.signed-in"), QT_TR_NOOP("Signed in at a store")}, {QStringLiteral("store.account-report"), QT_TR_NOOP("Account health report read")},
      {QStringLiteral("deadline.warned"), QT_TR_NOOP("Warning of a deadline")}, {QStringLiteral("case.opened"), QT_TR_NOOP("Case opened at the platform")}, {QStringLiteral("case.changed"), QT_TR_NOOP("News of a case")}, {QStringLiteral("case.closed"), QT_TR_NOOP("Case closed at the platform")}, {QStringLiteral("case.closed_by_hand"), QT_TR_NOOP("Case marked as settled")}, {QStringLiteral("case.reopened_by_hand"), QT_TR_NOOP("Settled case opened again")},
      {QStringLiteral("ticket.created"), QT_TR_NOOP("Ticket made")}, {QStringLiteral("ticket.moved"), QT_TR_NOOP("State of a ticket")}, {QStringLiteral("ticket.transferred"), QT_TR_NOOP("Ticket handed on")},
      {QStringLiteral("ticket.escalated"), QT_TR_NOOP("Ticket taken above")}, {QStringLiteral("ticket.edited"), QT_TR_NOOP("Ticket changed")}, {QStringLiteral("ticket.ticked"), QT_TR_NOOP("Item of a ticket ticked")},
      {QStringLiteral("ticket.unticked"), QT_TR_NOOP("Tick of an item taken back")}, {QStringLiteral("ticket.item_added"), QT_TR_NOOP("Item of a ticket added")}, {QStringLiteral("ticket.linked"), QT_TR_NOOP("Linked to a ticket")},
      {QStringLiteral("ticket.unlinked"), QT_TR_NOOP("Link of a ticket taken off")}, {QStringLiteral("appeal.created"), QT_TR_NOOP("Appeal begun")}, {QStringLiteral("appeal.written"), QT_TR_NOOP("Part of an appeal written")},
      {QStringLiteral("appeal.confirmed"), QT_TR_NOOP("Machine translation confirmed")}, {QStringLiteral("appeal.reason"), QT_TR_NOOP("Reason of an appeal")}, {QStringLiteral("appeal.notice"), QT_TR_NOOP("Notification of an appeal")},
      {QStringLiteral("appeal.fact"), QT_TR_NOOP("Number for an appeal")}, {QStringLiteral("appeal.moved"), QT_TR_NOOP("State of an appeal")}, {QStringLiteral("support.created"), QT_TR_NOOP("Enquiry to the platform begun")},
      {QStringLiteral("support.edited"), QT_TR_NOOP("Enquiry to the platform changed")}, {QStringLiteral("support.sent"), QT_TR_NOOP("Enquiry to the platform sent")}, {QStringLiteral("support.followed"), QT_TR_NOOP("Word on an enquiry noted")},
      {QStringLiteral("support.closed"), QT_TR_NOOP("Enquiry to the platform closed")}, {QStringLiteral("evidence.added"), QT_TR_NOOP("Evidence added")}, {QStringLiteral("evidence.removed"), QT_TR_NOOP("Evidence removed")},
      {QStringLiteral("evidence.archived"), QT_TR_NOOP("Evidence archived")}, {QStringLiteral("evidence.packed"), QT_TR_NOOP("Evidence packed to be handed on")}, {QStringLiteral("review.packed"), QT_TR_NOOP("Reviewer's file made")}, {QStringLiteral("retention.changed"), QT_TR_NOOP("How long data is kept")}, {QStringLiteral("retention.deleted"), QT_TR_NOOP("Deleted because its time had come")}, {QStringLiteral("hold.set"), QT_TR_NOOP("Legal hold set")}, {QStringLiteral("hold.lifted"), QT_TR_NOOP("Legal hold lifted")}, {QStringLiteral("buyer.erased"), QT_TR_NOOP("Buyer forgotten")}, {QStringLiteral("journal.erased"), QT_TR_NOOP("Words taken out of the journal for a forgotten buyer")}, {QStringLiteral("archive.written"), QT_TR_NOOP("Planned archive written and read back")}, {QStringLiteral("archive.failed"), QT_TR_NOOP("Planned archive failed")},
      {QStringLiteral("order.event"), QT_TR_NOOP("News of an order")}, {QStringLiteral("order.refreshed"), QT_TR_NOOP("Order read anew")},
      {QStringLiteral("network.changed"), QT_TR_NOOP("Network of this computer changed")}, {QStringLiteral("store.health"), QT_TR_NOOP("State of a store")}, {QStringLiteral("store.time-zone"), QT_TR_NOOP("Time zone of a store")}, {QStringLiteral("store.owner"), QT_TR_NOOP("Who answers for a store")}, {QStringLiteral("store.hours"), QT_TR_NOOP("Service hours of a store")},
      {QStringLiteral("group.added"), QT_TR_NOOP("Group made")}, {QStringLiteral("group.changed"), QT_TR_NOOP("Group changed")}, {QStringLiteral("store.history-since"), QT_TR_NOOP("How far back a store is read")},
      {QStringLiteral("store.prerequisites-skipped"), QT_TR_NOOP("Store connected with steps left out")}, {QStringLiteral("sync.quarantined"), QT_TR_NOOP("Set aside while syncing")}, {QStringLiteral("test_enquiry.run"), QT_TR_NOOP("Test enquiry")},
      {QStringLiteral("sample.added"), QT_TR_NOOP("Sample data added")}, {QStringLiteral("sample.removed"), QT_TR_NOOP("Sample data removed")}, {QStringLiteral("message.edited"), QT_TR_NOOP("Message changed at the platform")},
      {QStringLiteral("message.joined"), QT_TR_NOOP("Message of a notification mail found at the platform")}, {QStringLiteral("outage.ticked"), QT_TR_NOOP("Step of a patrol done")},
      {QStringLiteral("outage.unticked"), QT_TR_NOOP("Step of a patrol taken back")}, {QStringLiteral("outage.patrolled"), QT_TR_NOOP("Patrol finished")}, {QStringLiteral("outage.plan"), QT_TR_NOOP("Outage plan of a store")},
      {QStringLiteral("message.deleted"), QT_TR_NOOP("Message deleted at the platform")}, {QStringLiteral("attachment.loaded"), QT_TR_NOOP("Attachment loaded")}, {QStringLiteral("alert.raised"), QT_TR_NOOP("Alert")},
      {QStringLiteral("alert.cleared"), QT_TR_NOOP("Alert over")}, {QStringLiteral("alert.acknowledged"), QT_TR_NOOP("Alert acknowledged")}, {QStringLiteral("setting.alarms"), QT_TR_NOOP("Limits of the alerts changed")},
      {QStringLiteral("deadlines.changed"), QT_TR_NOOP("Deadlines changed")}, {QStringLiteral("deadlines.reapplied"), QT_TR_NOOP("Waiting threads counted anew")}, {QStringLiteral("alarms.planned"), QT_TR_NOOP("Plan of the alerts changed")}, {QStringLiteral("channel.added"), QT_TR_NOOP("Alert channel added")}, {QStringLiteral("channel.changed"), QT_TR_NOOP("Alert channel changed")}, {QStringLiteral("channel.removed"), QT_TR_NOOP("Alert channel removed")}, {QStringLiteral("round.ticked"), QT_TR_NOOP("Daily round ticked off")}, {QStringLiteral("emergency.changed"), QT_TR_NOOP("Emergency plan of a store")}, {QStringLiteral("emergency.notice_used"), QT_TR_NOOP("Notice for buyers used")},
      {QStringLiteral("archive.imported"), QT_TR_NOOP("History imported")}, {QStringLiteral("archive.exported"), QT_TR_NOOP("Data exported")}, {QStringLiteral("report.exported"), QT_TR_NOOP("Figures saved")}, {QStringLiteral("store.figure_added"), QT_TR_NOOP("Platform's figure of a store entered")}, {QStringLiteral("store.figure_removed"), QT_TR_NOOP("Platform's figure of a store removed")}, {QStringLiteral("archive.backed_up"), QT_TR_NOOP("Backup made")},
      {QStringLiteral("reply.translated"), QT_TR_NOOP("Reply translated")}, {QStringLiteral("glossary.saved"), QT_TR_NOOP("Word of the glossary")}, {QStringLiteral("glossary.removed"), QT_TR_NOOP("Word taken out of the glossary")},
      {QStringLiteral("glossary.imported"), QT_TR_NOOP("Glossary imported")}, {QStringLiteral("rules.saved"), QT_TR_NOOP("Rules saved")}, {QStringLiteral("rules.rolled_back"), QT_TR_NOOP("Rules put back")}, {QStringLiteral("rules.dry_run"), QT_TR_NOOP("Rules tried on stored messages")},
      {QStringLiteral("rules.gate_overridden"), QT_TR_NOOP("Rule switched on although points were open")}, {QStringLiteral("automation.paused"), QT_TR_NOOP("Automatic replies paused")},
      {QStringLiteral("automation.resumed"), QT_TR_NOOP("Automatic replies go on")}, {QStringLiteral("automation.limits"), QT_TR_NOOP("Limits of automatic replies")}, {QStringLiteral("automation.withheld"), QT_TR_NOOP("Automatic reply kept back")},
      {QStringLiteral("tag.created"), QT_TR_NOOP("Tag created")}, {QStringLiteral("tag.renamed"), QT_TR_NOOP("Tag renamed")},
      {QStringLiteral("tag.merged"), QT_TR_NOOP("Tags merged")}, {QStringLiteral("tag.deleted"), QT_TR_NOOP("Tag deleted")}, {QStringLiteral("tag.recoloured"), QT_TR_NOOP("Colour of a tag")},
      {QStringLiteral("view.saved"), QT_TR_NOOP("View saved")}, {QStringLiteral("view.deleted"), QT_TR_NOOP("View deleted")}, {QStringLiteral("view.reordered"), QT_TR_NOOP("Order of the views")},
      {QStringLiteral("person.saved"), QT_TR_NOOP("Person added or renamed")}, {QStringLiteral("person.languages"), QT_TR_NOOP("Languages of a person changed")}, {QStringLiteral("template.saved"), QT_TR_NOOP("Template saved")}, {QStringLiteral("template.removed"), QT_TR_NOOP("Template deleted")},
      {QStringLiteral("knowledge.saved"), QT_TR_NOOP("Knowledge or phrase saved")}, {QStringLiteral("knowledge.removed"), QT_TR_NOOP("Knowledge or phrase deleted")},
      {QStringLiteral("knowledge.approved"), QT_TR_NOOP("Knowledge or phrase approved")}, {QStringLiteral("knowledge.imported"), QT_TR_NOOP("Knowledge and phrases imported")},
      {QStringLiteral("practice.begun"), QT_TR_NOOP("Practice begun")}, {QStringLiteral("practice.ended"), QT_TR_NOOP("Practice ended")}, {QStringLiteral("practice.written"), QT_TR_NOOP("Reply written in practice")},
      {QStringLiteral("practice.commented"), QT_TR_NOOP("Practice reply commented")}, {QStringLiteral("tags.learned"), QT_TR_NOOP("Tags learned")}, {QStringLiteral("tags.forgotten"), QT_TR_NOOP("Learned tags forgotten")},
      {QStringLiteral("draft.machine"), QT_TR_NOOP("Draft written by a language model")},
      {QStringLiteral("template.imported"), QT_TR_NOOP("Templates imported")}, {QStringLiteral("setting.changed"), QT_TR_NOOP("Setting changed")}, {QStringLiteral("cache.cleared"), QT_TR_NOOP("Local copy cleared")},
      {QStringLiteral("access.passphrase-changed"), QT_TR_NOOP("Passphrase changed")},
      {QStringLiteral("access.passphrase-reset"), QT_TR_NOOP("Passphrase set anew with the recovery code")}, {QStringLiteral("access.recovery-code-renewed"), QT_TR_NOOP("Recovery code renewed")}};
  const char* words = kWords.value(kind, nullptr);
  // Words of a later version, or of the journal's own upkeep, are shown as they are.
  return words == nullptr ? shownLine(toUtf8(kind)) : tr(words);
}

}  // namespace inquiry::ui
