#include "ui/cases/case_timeline_view.h"

#include <QEvent>
#include <QPainter>

#include "ui/cases/case_words.h"
#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/platform_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr int kTimeWidth = 124, kMarkWidth = 40, kPlaceWidth = 84, kMostLines = 4;

}  // namespace

class CaseTimelineView::Model final : public QAbstractListModel {
 public:
  explicit Model(CaseTimelineView& view) : QAbstractListModel(&view), m_view(view) {}
  void reset(std::vector<desk::CaseStep> steps) {
    beginResetModel();
    m_view.m_steps = std::move(steps);
    endResetModel();
  }
  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_view.m_steps.size()); }
  QVariant data(const QModelIndex& index, int role) const override {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const desk::CaseStep& step = m_view.m_steps[static_cast<std::size_t>(index.row())];
    const TimeText& times = m_view.m_look.times();
    if (role == Qt::ToolTipRole) return plainToolTip(times.bothZones(step.at, m_view.m_now, m_view.m_zone));
    if (role == Qt::DisplayRole) return m_view.stepTitle(step);
    if (role == Qt::AccessibleTextRole) return spoken({times.moment(step.at, m_view.m_now), m_view.stepTitle(step), platformText(step.text).simplified(), caseStepPlace(step)});
    return {};
  }

 private:
  CaseTimelineView& m_view;
};

class CaseTimelineView::Delegate final : public QStyledItemDelegate {
 public:
  explicit Delegate(CaseTimelineView& view) : QStyledItemDelegate(&view), m_view(view) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
    const desk::CaseStep& step = m_view.m_steps[static_cast<std::size_t>(index.row())];
    const int width = m_view.viewport()->width();
    return {width, m_view.m_look.px(26) + static_cast<int>(std::ceil(wordsHeight(step, wordsWidth(width)))) + m_view.m_look.px(8)};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const Look& look = m_view.m_look;
    const Theme& t = look.theme();
    const desk::CaseStep& step = m_view.m_steps[static_cast<std::size_t>(index.row())];
    const QRectF box(option.rect);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected) && option.widget != nullptr && option.widget->hasFocus();
    painter->fillRect(option.rect, isChosen ? t.selectionPale : option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.base);
    const double time = look.px(kTimeWidth), mark = look.px(kMarkWidth), line = look.px(20);
    drawText(*painter, look, {box.x() + 8, box.y() + 4, time - 12, line}, look.times().moment(step.at, m_view.m_now), {Size::Small, Weight::Regular, t.text2, Qt::AlignRight});
    const QPointF centre(box.x() + time + mark / 2, box.y() + 4 + line / 2);
    const bool isLast = index.row() + 1 == index.model()->rowCount();
    if (!isLast) painter->fillRect(QRectF(centre.x(), centre.y(), 1, box.bottom() - centre.y() + 1), t.line2);
    if (index.row() > 0) painter->fillRect(QRectF(centre.x(), box.y(), 1, centre.y() - box.y()), t.line2);
    const bool isOurs = step.kind == desk::CaseStep::Kind::CaseChanged && step.facts.contains("turn") && step.facts.at("turn") == name(CaseTurn::Us);
    drawDot(*painter, centre, look.px(22), isOurs ? t.underFour : t.chip);
    drawIcon(*painter, caseStepIcon(step), 12, centre - QPointF(6, 6), isOurs ? t.onUnderFour : t.onChip);
    const double left = box.x() + time + mark + 4, place = look.px(kPlaceWidth);
    drawText(*painter, look, {left, box.y() + 4, box.right() - place - 8 - left, line}, m_view.stepTitle(step), {Size::Body, Weight::Medium, t.text});
    drawText(*painter, look, {box.right() - place - 12, box.y() + 4, place, line}, caseStepPlace(step), {Size::Small, Weight::Regular, t.text2, Qt::AlignRight});
    const QString words = wordsOf(step);
    if (words.isEmpty()) return;
    painter->setFont(look.fonts().fontFor(words, Size::Body));
    painter->setPen(t.text2);
    painter->drawText(QRectF(left, box.y() + look.px(26), wordsWidth(option.rect.width()), wordsHeight(step, wordsWidth(option.rect.width()))), Qt::TextWrapAnywhere | Qt::TextWordWrap, words);
  }

 private:
  // As much as four lines hold: the conversation has the rest.
  QString wordsOf(const desk::CaseStep& step) const {
    // The platform's code stands there where it said no more.
    QString words = platformText(step.text).simplified();
    if (step.kind == desk::CaseStep::Kind::CaseClosed) words = statusWord(step.text);
    if (step.kind == desk::CaseStep::Kind::CaseOpened && !words.contains(QLatin1Char(' '))) words = caseActionName(step.text);
    if (const auto amount = step.facts.find("amount"); amount != step.facts.end()) words = words.isEmpty() ? toQt(amount->second) : toQt(amount->second) + QStringLiteral(" · ") + words;
    return words;
  }
  double wordsWidth(int row) const { return std::max(80.0, row - m_view.m_look.px(kTimeWidth + kMarkWidth) - 4.0 - 24); }
  double wordsHeight(const desk::CaseStep& step, double width) const {
    const QString words = wordsOf(step);
    if (words.isEmpty()) return 0;
    const QFontMetricsF& metrics = m_view.m_look.fonts().metricsFor(words, Size::Body);
    const double needed = metrics.boundingRect(QRectF(0, 0, width, 1e5), Qt::TextWrapAnywhere | Qt::TextWordWrap, words).height();
    return std::min(needed, kMostLines * metrics.lineSpacing()) + 2;
  }

  CaseTimelineView& m_view;
};

CaseTimelineView::CaseTimelineView(const Look& look, const Directory& directory, QWidget* parent) : QListView(parent), m_look(look), m_directory(directory), m_model(new Model(*this)) {
  setObjectName(QStringLiteral("caseTimeline"));
  setModel(m_model);
  setItemDelegate(new Delegate(*this));
  setFrameShape(QFrame::NoFrame);
  setMouseTracking(true);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setViewportMargins(0, look.px(6), 0, 0);
  setEditTriggers(NoEditTriggers);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  setAccessibleName(tr("What happened"));
  connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_steps.size()) return;
    const ThreadId thread = m_steps[static_cast<std::size_t>(index.row())].thread;
    if (thread != ThreadId{}) Q_EMIT threadWanted(thread);
  });
}

QString CaseTimelineView::stepTitle(const desk::CaseStep& step) const {
  using enum desk::CaseStep::Kind;
  const bool isPerson = step.kind == Note || step.kind == Acted || step.kind == WeWrote;
  const QString who = isPerson && !step.who.empty() ? m_directory.personName(step.who) : shownLine(step.who);
  return caseStepTitle(step, step.kind == WeWrote && m_directory.isUnnamedMe(step.who) ? QString() : who);
}

void CaseTimelineView::setSteps(std::vector<desk::CaseStep> steps, Instant now, const QString& zone) {
  m_now = now;
  m_zone = zone;
  m_model->reset(std::move(steps));
  scrollToBottom();
}

void CaseTimelineView::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  scheduleDelayedItemsLayout();
}

void CaseTimelineView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    setAccessibleName(tr("What happened"));
    viewport()->update();
  }
  QListView::changeEvent(event);
}

}  // namespace inquiry::ui
