#include "ui/shell/case_keys.h"

#include <QSet>

namespace inquiry::ui {

bool isOfInbox(const QString& command) {
  static const QSet<QString> kCommands{
      QStringLiteral("open"),      QStringLiteral("window"),      QStringLiteral("done"),      QStringLiteral("reopen"),  QStringLiteral("no-reply"),   QStringLiteral("no-reply.platform"),
      QStringLiteral("no-reply.ask"), QStringLiteral("assign"),   QStringLiteral("tag"),       QStringLiteral("snooze"),  QStringLiteral("unread"),     QStringLiteral("read"),
      QStringLiteral("priority"),  QStringLiteral("merge"),       QStringLiteral("split"),     QStringLiteral("quotes"),  QStringLiteral("unanswered"), QStringLiteral("older"),
      QStringLiteral("payload"),   QStringLiteral("note"),        QStringLiteral("select"),    QStringLiteral("select.all"), QStringLiteral("select.none"), QStringLiteral("reply.many"),
      QStringLiteral("find"),      QStringLiteral("order.actions"), QStringLiteral("order.review"), QStringLiteral("order.refresh"), QStringLiteral("case"), QStringLiteral("thread.journal"),
      QStringLiteral("proof"),     QStringLiteral("translate"), QStringLiteral("translate.thread"), QStringLiteral("translate.reply"), QStringLiteral("tag.accept"), QStringLiteral("angry")};
  return kCommands.contains(command);
}

bool isOfConversation(const QString& command) {
  static const QSet<QString> kCommands{QStringLiteral("reply"),      QStringLiteral("templates"), QStringLiteral("variables"),      QStringLiteral("send"),   QStringLiteral("send.done"),
                                       QStringLiteral("send.later"), QStringLiteral("check.next"), QStringLiteral("check.previous"), QStringLiteral("filter"), QStringLiteral("platform"),
                                       QStringLiteral("knowledge"),  QStringLiteral("draft.machine")};
  return kCommands.contains(command);
}

}  // namespace inquiry::ui
