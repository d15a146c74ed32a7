#include "ui/settings/changed_part.h"

#include <algorithm>

namespace inquiry::ui {
namespace {

constexpr qsizetype kShort = 100, kAround = 24;

// Never between the two halves of a character outside the basic plane.
qsizetype whole(const QString& text, qsizetype at) { return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at; }

QString part(const QString& text, qsizetype from, qsizetype until) {
  const qsizetype begin = whole(text, std::max<qsizetype>(0, from - kAround)), end = whole(text, std::min(text.size(), until + kAround));
  return (begin > 0 ? QStringLiteral("…") : QString()) + text.mid(begin, end - begin) + (end < text.size() ? QStringLiteral("…") : QString());
}

}  // namespace

std::pair<QString, QString> changedPart(const QString& before, const QString& after) {
  const qsizetype shorter = std::min(before.size(), after.size());
  if (std::max(before.size(), after.size()) <= kShort || shorter == 0) return {before, after};
  const qsizetype from = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
  qsizetype same = 0;
  while (same < shorter - from && before[before.size() - 1 - same] == after[after.size() - 1 - same]) ++same;
  return {part(before, from, before.size() - same), part(after, from, after.size() - same)};
}

}  // namespace inquiry::ui
