#pragma once

#include <QAbstractButton>
#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/common/look.h"
#include "ui/setup/platform_facts.h"

namespace inquiry::ui {

// A marketplace to choose: lettermark, name, one line. Says by a word, too, when this version cannot connect it. GUI thread only.
class PlatformCard final : public QAbstractButton {
  Q_OBJECT

 public:
  PlatformCard(const Look& look, Marketplace marketplace, QWidget* parent);
  void setFacts(const PlatformFacts& facts);
  Marketplace marketplace() const { return m_marketplace; }
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& m_look;
  Marketplace m_marketplace;
  QString m_summary;
  bool m_canConnect = false;
};

// What a platform allows, line by line; each line is one sentence for screen readers. Painted. GUI thread only.
class AbilityTable final : public QWidget {
  Q_OBJECT

 public:
  AbilityTable(const Look& look, QWidget* parent);
  void setLines(std::vector<AbilityLine> lines);
  QStringList sentences() const;
  QSize sizeHint() const override { return {m_look.px(700), heightForWidth(m_look.px(700))}; }
  QSize minimumSizeHint() const override { return {m_look.px(420), heightForWidth(std::max(width(), m_look.px(420)))}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  // Left edges of what, read, answer, remark, and the right one.
  std::array<double, 5> columns(double width) const;
  double rowHeight(const AbilityLine& line, double width) const;
  void describe();
  void paintAbility(QPainter& painter, const QRectF& box, Ability ability, const QString& how) const;
  void paintText(QPainter& painter, const QRectF& box, const QString& text, const QColor& colour) const;

  const Look& m_look;
  std::vector<AbilityLine> m_lines;
};

}  // namespace inquiry::ui
