#include "ui/common/erasure_words.h"

#include <QCoreApplication>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

struct ErasureWords {
  Q_DECLARE_TR_FUNCTIONS(ErasureWords)
};

constexpr std::size_t kMostFiles = 20;

}  // namespace

QStringList erasureLines(const desk::ErasureReceipt& receipt) {
  QStringList lines;
  const auto add = [&lines](std::int64_t count, const QString& text) {
    if (count > 0) lines << text;
  };
  const auto n = [](std::int64_t count) { return static_cast<int>(count); };
  add(receipt.conversations, ErasureWords::tr("%n conversation(s)", nullptr, n(receipt.conversations)));
  add(receipt.messages, ErasureWords::tr("%n message(s) with their search words", nullptr, n(receipt.messages)));
  add(receipt.orders, ErasureWords::tr("%n order(s)", nullptr, n(receipt.orders)));
  add(receipt.cases, ErasureWords::tr("%n case(s)", nullptr, n(receipt.cases)));
  add(receipt.answers, ErasureWords::tr("%n reply(s) of ours", nullptr, n(receipt.answers)));
  add(receipt.drafts, ErasureWords::tr("%n draft(s)", nullptr, n(receipt.drafts)));
  add(receipt.notes, ErasureWords::tr("%n internal note(s)", nullptr, n(receipt.notes)));
  add(receipt.mentions, ErasureWords::tr("%n mention(s) in words of the team", nullptr, n(receipt.mentions)));
  add(receipt.alerts, ErasureWords::tr("%n alert(s)", nullptr, n(receipt.alerts)));
  add(receipt.files, ErasureWords::tr("%n attached file(s), %1", nullptr, n(receipt.files)).arg(byteSize(receipt.bytes)));
  add(receipt.journalRows, ErasureWords::tr("%n row(s) of the journal lost their words; its chain still proves itself", nullptr, n(receipt.journalRows)));
  add(receipt.snapshots, ErasureWords::tr("%n snapshot(s) of the workspace", nullptr, n(receipt.snapshots)));
  add(receipt.oldCopies, ErasureWords::tr("%n old copy(s) of the database", nullptr, n(receipt.oldCopies)));
  add(receipt.outboxRecords, ErasureWords::tr("%n record(s) of sent replies", nullptr, n(receipt.outboxRecords)));
  return lines;
}

QString erasureBarText(const desk::ErasureBar& bar) {
  using Why = desk::ErasureBar::Why;
  switch (bar.why) {
    case Why::Held: return ErasureWords::tr("A legal hold stands on %1: %2. Lift it first, or tell the buyer why the data has to stay.").arg(shownLine(bar.what), shownLine(bar.reason));
    case Why::OpenCase: return ErasureWords::tr("Case %1 is open at the platform: see it to its end first.").arg(shownLine(bar.what));
    case Why::Sending: break;
  }
  return ErasureWords::tr("A reply to this buyer is on its way: wait for it, or say in the outbox what became of it.");
}

QStringList handedOutLines(const std::vector<HandedOut>& files, const TimeText& times) {
  QStringList lines;
  if (files.empty()) return lines;
  lines << ErasureWords::tr("%n file(s) outside of the workspace may tell of the buyer: delete them by hand.", nullptr, static_cast<int>(files.size()));
  for (const HandedOut& file : files) {
    if (lines.size() > static_cast<qsizetype>(kMostFiles)) break;
    lines << QStringLiteral("%1 · %2 · %3").arg(handedOutKind(file.kind), times.shortDate(file.madeAt), shownLine(file.path));
  }
  if (files.size() > kMostFiles) lines << ErasureWords::tr("%n more file(s): see the settings, keeping and forgetting", nullptr, static_cast<int>(files.size() - kMostFiles));
  return lines;
}

QString handedOutKind(std::string_view kind) {
  if (kind == "backup") return ErasureWords::tr("Backup");
  if (kind == "evidence") return ErasureWords::tr("Evidence package");
  return kind == "archive" ? ErasureWords::tr("Planned archive") : ErasureWords::tr("Export");
}

}  // namespace inquiry::ui
