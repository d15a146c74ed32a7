#include "ui/common/claim_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/common/platform_words.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

struct ClaimWords {
  Q_DECLARE_TR_FUNCTIONS(ClaimWords)
};

// Longer ones are no line of a history.
constexpr qsizetype kLongest = 400;

QString who(const QString& name) {
  if (name == QLatin1String("the buyer")) return ClaimWords::tr("the buyer", "who did a step of a claim");
  if (name == QLatin1String("the seller")) return ClaimWords::tr("the seller", "who did a step of a claim");
  return name;
}

QString word(const QString& raw) {
  const QString known = platformWord(toUtf8(raw));
  return known.isEmpty() ? raw : known;
}

QString opened(const QString& text) {
  static const QRegularExpression line(QStringLiteral("^(Claim|Mediation|Claim taken up again,) opened by (the buyer|the seller|Mercado Libre)\\.(?: (.+)\\.)?$"));
  const auto match = line.match(text);
  if (!match.hasMatch()) return {};
  const QString what = match.captured(1), by = who(match.captured(2)), reason = match.captured(3);
  const QString told = what == QLatin1String("Mediation") ? ClaimWords::tr("Mediation opened by %1.").arg(by)
                       : what == QLatin1String("Claim")   ? ClaimWords::tr("Claim opened by %1.").arg(by)
                                                          : ClaimWords::tr("Claim taken up again by %1.").arg(by);
  return reason.isEmpty() ? told : QStringLiteral("%1 %2").arg(told, word(reason));
}

QString closed(const QString& text) {
  static const QRegularExpression line(QStringLiteral("^Claim closed by (the buyer|the seller|Mercado Libre)(?:: (.+))?\\.$"));
  const auto match = line.match(text);
  if (!match.hasMatch()) return {};
  const QString told = ClaimWords::tr("Claim closed by %1.").arg(who(match.captured(1))), reason = match.captured(2);
  return reason.isEmpty() ? told : QStringLiteral("%1 %2").arg(told, word(reason));
}

QString wished(const QString& text) {
  static const QRegularExpression line(QStringLiteral("^(Offered by the seller|Asked for by the buyer|Decided by Mercado Libre): (\\w+)( \\d+ %)?(?: \\((\\w+)\\))?$"));
  const auto match = line.match(text);
  if (!match.hasMatch()) return {};
  const QString by = match.captured(1), what = word(match.captured(2)) + match.captured(3), state = match.captured(4);
  const QString told = by.startsWith(QLatin1String("Offered")) ? ClaimWords::tr("Offered by the seller: %1").arg(what)
                       : by.startsWith(QLatin1String("Asked")) ? ClaimWords::tr("Asked for by the buyer: %1").arg(what)
                                                               : ClaimWords::tr("Decided by Mercado Libre: %1").arg(what);
  return state.isEmpty() ? told : QStringLiteral("%1 (%2)").arg(told, word(state));
}

QString returned(const QString& text) {
  static const QRegularExpression line(QStringLiteral("^Return (\\d+): (\\w*)(?:; money (\\w+))?(?:, given back at (\\w+))?\\.$"));
  const auto match = line.match(text);
  if (!match.hasMatch()) return {};
  QString told = ClaimWords::tr("Return %1: %2", "its number, its state").arg(match.captured(1), word(match.captured(2)));
  if (const QString money = match.captured(3); !money.isEmpty()) told += QStringLiteral(" · ") + ClaimWords::tr("money: %1").arg(word(money));
  if (const QString at = match.captured(4); !at.isEmpty()) told += QStringLiteral(" · ") + ClaimWords::tr("given back at: %1").arg(word(at));
  return told;
}

QString evidence(const QString& text) {
  static const QRegularExpression promised(QStringLiteral("^Evidence: to be handed over by (\\S+)\\.$"));
  static const QRegularExpression handed(QStringLiteral("^Evidence: handed over to (.*), (\\S*?)(?:, on (\\d{4}-\\d{2}-\\d{2}))?\\.$"));
  if (const auto match = promised.match(text); match.hasMatch()) return ClaimWords::tr("Evidence: to be handed over by %1.").arg(match.captured(1));
  const auto match = handed.match(text);
  if (!match.hasMatch()) return {};
  QStringList parts;
  for (int i = 1; i <= 3; ++i)
    if (!match.captured(i).isEmpty()) parts << match.captured(i);
  return ClaimWords::tr("Evidence: handed over to the carrier: %1").arg(parts.join(QStringLiteral(" · ")));
}

}  // namespace

QString claimLine(std::string_view text) {
  const QString line = shownLine(text);
  if (line.size() > kLongest) return {};
  for (QString (*known)(const QString&) : {&opened, &closed, &wished, &returned, &evidence})
    if (const QString told = known(line); !told.isEmpty()) return told;
  return {};
}

}  // namespace inquiry::ui
