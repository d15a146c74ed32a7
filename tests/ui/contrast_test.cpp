#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <set>

#include "ui/common/theme.h"

using namespace inquiry;
using namespace inquiry::ui;

namespace {

// WCAG 2.2, "relative luminance" and "contrast ratio": 4.5 for text, 3 for icons, outlines that tell a state, and the focus ring.
constexpr double kText = 4.5, kShape = 3.0;

double linear(double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(const QColor& c) { return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF()); }

double contrast(const QColor& a, const QColor& b) {
  const double first = luminance(a), second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

using Token = QColor Theme::*;

struct Named {
  const char* name;
  Token token;
};
#define TOKEN(name) \
  Named { #name, &Theme::name }

// One colour and every ground it is painted on.
struct Use {
  Named colour;
  std::vector<Named> grounds;
  double least;
};

const std::vector<Named> kSurfaces{TOKEN(window), TOKEN(base), TOKEN(alt), TOKEN(field), TOKEN(hover)};

std::vector<Named> surfacesAnd(std::initializer_list<Named> more) {
  std::vector<Named> all = kSurfaces;
  all.insert(all.end(), more);
  return all;
}

std::vector<Use> uses() {
  return {
      {TOKEN(text), surfacesAnd({TOKEN(soft), TOKEN(soft2), TOKEN(selectionPale), TOKEN(lateRow), TOKEN(bubbleIn), TOKEN(bubbleOut), TOKEN(note), TOKEN(warnSoft), TOKEN(okSoft), TOKEN(chip)}), kText},
      {TOKEN(text2), surfacesAnd({TOKEN(selectionPale), TOKEN(lateRow), TOKEN(bubbleIn), TOKEN(bubbleOut), TOKEN(warnSoft), TOKEN(okSoft), TOKEN(chip), TOKEN(soft)}), kText},
      {TOKEN(wait), surfacesAnd({TOKEN(selectionPale), TOKEN(lateRow)}), kText},
      {TOKEN(ok), surfacesAnd({TOKEN(selectionPale), TOKEN(okSoft), TOKEN(lateRow)}), kText},
      {TOKEN(warn), surfacesAnd({TOKEN(selectionPale), TOKEN(warnSoft), TOKEN(bubbleIn), TOKEN(bubbleOut), TOKEN(soft2), TOKEN(note)}), kText},
      {TOKEN(lateText), surfacesAnd({TOKEN(selectionPale), TOKEN(lateRow), TOKEN(bubbleIn), TOKEN(bubbleOut), TOKEN(soft2)}), kText},
      {TOKEN(link), surfacesAnd({TOKEN(selectionPale), TOKEN(bubbleIn), TOKEN(bubbleOut), TOKEN(note)}), kText},
      {TOKEN(onSoft), {TOKEN(soft), TOKEN(soft2), TOKEN(lateRow)}, kText},
      {TOKEN(onAccent), {TOKEN(accent), TOKEN(accentHover)}, kText},
      {TOKEN(onSelection), {TOKEN(selection), TOKEN(selectionChip)}, kText},
      {TOKEN(onLate), {TOKEN(late)}, kText},
      {TOKEN(onUnderHour), {TOKEN(underHour)}, kText},
      {TOKEN(onUnderFour), {TOKEN(underFour)}, kText},
      {TOKEN(onNote), {TOKEN(note)}, kText},
      {TOKEN(onCase), {TOKEN(caseGround)}, kText},
      {TOKEN(onChip), {TOKEN(chip), TOKEN(chipLate), TOKEN(base)}, kText},
      // The focus ring, on everything that it surrounds or lies on.
      {TOKEN(accent), surfacesAnd({TOKEN(soft), TOKEN(soft2), TOKEN(selectionPale), TOKEN(bubbleIn), TOKEN(bubbleOut), TOKEN(note), TOKEN(warnSoft), TOKEN(chip), TOKEN(lateRow)}), kShape},
  };
}

// Separators, outlines of controls that are known by their words, disabled text, and what darkens the window: they tell nothing.
const std::set<QString> kDecoration{QStringLiteral("line"), QStringLiteral("line2"), QStringLiteral("ruleIn"), QStringLiteral("ruleOut"),
                                    QStringLiteral("noteLine"), QStringLiteral("text3"), QStringLiteral("dim"), QStringLiteral("isDark")};

std::set<QString> tokensInSources() {
  std::set<QString> found;
  const QRegularExpression use(QStringLiteral("\\b(?:t|theme|theme\\(\\))\\.(\\w+)\\b(?!\\()"));
  const QRegularExpression sheet(QStringLiteral("@(\\w+)"));
  const QRegularExpression literal(QStringLiteral("\"[^\"\n]*\""));
  QDirIterator files(QStringLiteral(INQUIRY_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (!file.open(QIODevice::ReadOnly) || file.fileName().contains(QLatin1String("/theme."))) continue;
    const QString text = QString::fromUtf8(file.readAll());
    for (auto hit = use.globalMatch(QString(text).remove(literal)); hit.hasNext();) found.insert(hit.next().captured(1));
    if (file.fileName().endsWith(QLatin1String("style_sheet.cpp")))
      for (auto hit = sheet.globalMatch(text); hit.hasNext();) found.insert(hit.next().captured(1));
  }
  found.erase(QStringLiteral("name"));  // of the style sheet's own comment
  return found;
}

}  // namespace

TEST_CASE("The contrast is that of WCAG 2") {
  CHECK(std::abs(contrast(Qt::white, Qt::black) - 21) < 0.01);
  CHECK(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
}

TEST_CASE("ui.md 3, 9: every text stands out 4.5 to 1 from its ground, the focus ring 3 to 1") {
  for (const Theme& theme : {Theme::light(), Theme::dark()})
    for (const Use& use : uses())
      for (const Named& ground : use.grounds) {
        INFO((theme.isDark ? "dark: " : "light: ") << use.colour.name << " on " << ground.name);
        CHECK(contrast(theme.*use.colour.token, theme.*ground.token) >= use.least);
      }
}

TEST_CASE("ui.md 3: the letters of every marketplace stand out from their ground") {
  for (const Theme& theme : {Theme::light(), Theme::dark()})
    for (int i = 1; i <= static_cast<int>(Marketplace::Mailbox); ++i) {
      const Pair mark = lettermarkColours(static_cast<Marketplace>(i), theme);
      INFO(i << (theme.isDark ? " dark" : " light"));
      CHECK(contrast(mark.text, mark.ground) >= kText);
    }
}

TEST_CASE("The palette of native controls stands out as well") {
  for (const Theme& theme : {Theme::light(), Theme::dark()}) {
    const QPalette p = theme.palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive})
      for (const auto& [text, ground] : {std::pair{QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase}, {QPalette::ButtonText, QPalette::Button}, {QPalette::PlaceholderText, QPalette::Base}, {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Base}}) {
        INFO(group << ": " << text << " on " << ground);
        CHECK(contrast(p.color(group, text), p.color(group, ground)) >= kText);
      }
  }
}

TEST_CASE("A colour that the window uses and this test does not know fails it") {
  std::set<QString> known = kDecoration;
  for (const Use& use : uses()) {
    known.insert(QString::fromLatin1(use.colour.name));
    for (const Named& ground : use.grounds) known.insert(QString::fromLatin1(ground.name));
  }
  const std::set<QString> used = tokensInSources();
  CHECK(used.size() > 40);
  for (const QString& token : used) {
    INFO(token.toStdString());
    CHECK(known.contains(token));
  }
}
