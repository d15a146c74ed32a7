#include "ui/setup/coverage_panel.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <array>

#include "ui/common/arrange.h"
#include "ui/common/chips.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

// Left edges of the columns as shares of the width: store, threads, messages, oldest, newest, days held, complete since, gaps, next expiry, size.
constexpr std::size_t kCount = 10, kComplete = 6, kGaps = 7, kExpiry = 8;
constexpr std::array<double, kCount + 1> kColumns{0.0, 0.17, 0.225, 0.29, 0.395, 0.5, 0.56, 0.665, 0.75, 0.93, 1.0};

}  // namespace

CoverageModel::CoverageModel(const Look& look, const Directory& directory, QObject* parent) : QAbstractListModel(parent), m_look(look), m_directory(directory) {}

void CoverageModel::setRows(std::vector<desk::CoverageRow> rows, Instant now) {
  beginResetModel();
  m_rows = std::move(rows);
  m_now = now;
  endResetModel();
}

const desk::CoverageRow* CoverageModel::row(const QModelIndex& index) const {
  const int at = index.row() - 1;
  return at >= 0 && at < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(at)] : nullptr;
}

// The first line is the head of the table.
int CoverageModel::rowCount(const QModelIndex& parent) const { return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.size()) + 1; }

QString CoverageModel::complete(const desk::CoverageRow& row) const {
  if (row.awaited > 0) return tr("%n to fetch again", nullptr, static_cast<int>(row.awaited));
  return row.completeSince ? m_look.times().shortDate(*row.completeSince) : tr("not complete");
}

QString CoverageModel::gaps(const desk::CoverageRow& row) const {
  if (row.gaps.empty()) return tr("none", "gaps");
  const auto& [from, until] = row.gaps.front();
  const QString first = QStringLiteral("%1 – %2").arg(m_look.times().shortDate(from), m_look.times().shortDate(until));
  return row.gaps.size() == 1 ? first : tr("%1 and %n more", nullptr, static_cast<int>(row.gaps.size()) - 1).arg(first);
}

QString CoverageModel::expiry(const desk::CoverageRow& row) const {
  const desk::Expiry* next = desk::nextExpiry(row);
  if (next == nullptr) return row.expiries.empty() ? tr("no limit known", "expiry") : tr("nothing", "expiry");
  const QString day = *next->at <= m_now ? tr("now", "expiry") : m_look.times().shortDate(*next->at);
  return next->isCaptured ? tr("%1, stored here").arg(day) : tr("%1, NOT stored").arg(day);
}

// Every limit in a sentence with where it stands; what goes unstored first.
QStringList CoverageModel::limits(const desk::CoverageRow& row) const {
  QStringList lines;
  const QString name = m_directory.store(row.store).name;
  for (const desk::Expiry& each : row.expiries) {
    const int days = static_cast<int>(each.limit.keeps / std::chrono::hours(24));
    if (each.limit.what == desk::PlatformLimit::What::PersonalData) {
      lines << keeping(each, name, days);
      continue;
    }
    QString text = each.limit.what == desk::PlatformLimit::What::Files ? tr("%1: the platform drops files of messages after about %n day(s)", nullptr, days).arg(name)
                                                                       : tr("%1: the platform gives messages for about %n day(s)", nullptr, days).arg(name);
    text += QStringLiteral(" (") + (each.limit.isConfirmed ? tr("%1, read %2") : tr("not confirmed: %1, read %2")).arg(shownLine(each.limit.source), shownLine(each.limit.sourceDate)) + QLatin1Char(')');
    if (!each.isCaptured && each.at) {
      const QString day = *each.at <= m_now ? tr("now", "expiry") : m_look.times().shortDate(*each.at);
      if (each.limit.what == desk::PlatformLimit::What::Files) text += QStringLiteral(". ") + tr("%n file(s) have no copy here; the first goes %1: open the messages and load them.", nullptr, static_cast<int>(each.uncaptured)).arg(day);
      else if (each.uncaptured > 0) text += QStringLiteral(". ") + tr("%n gap(s) can still be read; the first day goes %1.", nullptr, static_cast<int>(each.uncaptured)).arg(day);
      else text += QStringLiteral(". ") + tr("The history is not complete here: let it be read to its end.");
    }
    if (desk::isWarning(each, m_now)) lines.prepend(text);
    else lines << text;
  }
  return lines;
}

// How long buyers' data may stay here, and since when something has stayed longer.
QString CoverageModel::keeping(const desk::Expiry& limit, const QString& name, int days) const {
  QString text = tr("%1: personal data of buyers may be kept here for %n day(s) at most", nullptr, days).arg(name);
  text += QStringLiteral(" (") + tr("%1, read %2").arg(shownLine(limit.limit.source), shownLine(limit.limit.sourceDate)) + QLatin1Char(')');
  if (limit.at && *limit.at <= m_now) text += QStringLiteral(". ") + tr("Since %1 older data stands here: erase the buyers it belongs to.").arg(m_look.times().shortDate(*limit.at));
  return text;
}

bool CoverageModel::isExpiring(const desk::CoverageRow& row) const {
  return std::any_of(row.expiries.begin(), row.expiries.end(), [this](const desk::Expiry& each) { return desk::isWarning(each, m_now); });
}

QVariant CoverageModel::data(const QModelIndex& index, int role) const {
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  const desk::CoverageRow* found = row(index);
  if (found == nullptr) return index.row() == 0 ? QVariant(tr("Store, threads, messages, oldest, newest, days held, complete since, gaps, next expiry, size")) : QVariant();
  const QLocale& numbers = m_look.times().locale();
  QStringList parts{m_directory.store(found->store).name, tr("%n thread(s)", nullptr, static_cast<int>(found->threads)), tr("%1 messages").arg(numbers.toString(static_cast<qlonglong>(found->messages)))};
  if (found->oldest && found->newest) parts << tr("from %1 to %2").arg(m_look.times().shortDate(*found->oldest), m_look.times().moment(*found->newest, m_now));
  parts << tr("%n day(s) held", nullptr, static_cast<int>(found->daysHeld));
  parts << (found->completeSince && found->awaited == 0 ? tr("complete since %1").arg(complete(*found)) : complete(*found)) << tr("gaps: %1").arg(gaps(*found)) << tr("next expiry: %1").arg(expiry(*found)) << byteSize(found->bytes);
  return spoken(parts);
}

CoveragePanel::CoveragePanel(const Look& look, const Directory& directory, QWidget* parent) : QWidget(parent), m_look(look), m_model(look, directory, this) {
  setObjectName(QStringLiteral("coveragePanel"));
  setProperty("writes", true);
  auto* column = columnOf(this, {28, 22, 28, 22}, 10);
  auto* head = rowIn(column, 8);
  m_title = plainLabel(this, look.fonts().font(Size::Page, Weight::Strong));
  m_back = pushButton(this);
  m_back->setIcon(icon(QStringLiteral("left")));
  m_refresh = pushButton(this);
  m_refresh->setIcon(icon(QStringLiteral("refresh")));
  head->addWidget(m_title, 1);
  head->addWidget(m_back);
  head->addWidget(m_refresh);
  m_text = plainLabel(this, look.fonts().font(Size::Body), "text2");
  m_problem = plainLabel(this, look.fonts().font(Size::Body));
  m_limits = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_limits->setObjectName(QStringLiteral("limits"));
  m_limits->setWordWrap(true);
  m_limits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  for (QLabel* label : {m_text, m_problem}) {
    label->setWordWrap(true);
    column->addWidget(label);
  }
  m_problem->hide();
  m_view = new QListView(this);
  m_view->setModel(&m_model);
  m_view->setItemDelegate(new CoverageDelegate(look, directory, m_model, m_view));
  m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_view->setResizeMode(QListView::Adjust);
  column->addWidget(m_view, 1);
  column->addWidget(m_limits);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoveragePanel::showLimits);
  connect(m_refresh, &QPushButton::clicked, this, &CoveragePanel::refreshAsked);
  connect(m_back, &QPushButton::clicked, this, &CoveragePanel::backAsked);
  connect(&look, &Look::changed, m_view->viewport(), qOverload<>(&QWidget::update));
  connect(&directory, &Directory::changed, m_view->viewport(), qOverload<>(&QWidget::update));
  retranslate();
}

void CoveragePanel::setRows(std::vector<desk::CoverageRow> rows, Instant now) {
  setProblem(rows.empty() ? tr("Nothing is stored yet: connect a store, and its history is counted here.") : QString());
  const int before = m_view->currentIndex().row();
  m_model.setRows(std::move(rows), now);
  // The store that needs a look first, or the one that was looked at.
  int wanted = before > 0 && before < m_model.rowCount() ? before : 1;
  for (int i = m_model.rowCount() - 1; i >= 1 && before <= 0; --i)
    if (const desk::CoverageRow* row = m_model.row(m_model.index(i)); row != nullptr && m_model.isExpiring(*row)) wanted = i;
  if (m_model.rowCount() > 1) m_view->setCurrentIndex(m_model.index(wanted));
  showLimits();
}

// Above, how many stores need a look; below the table, every limit of the store that is chosen. Eleven stores' limits at once would leave no room
// for the table.
void CoveragePanel::showLimits() {
  int expiring = 0;
  for (int i = 1; i < m_model.rowCount(); ++i) {
    const desk::CoverageRow* row = m_model.row(m_model.index(i));
    expiring += row != nullptr && m_model.isExpiring(*row) ? 1 : 0;
  }
  if (expiring > 0) setProblem(tr("At %n store(s) the platform drops soon what is not stored here. Choose a store to read what to do.", nullptr, expiring));
  const desk::CoverageRow* chosen = m_model.row(m_view->currentIndex());
  const QStringList lines = chosen != nullptr ? m_model.limits(*chosen) : QStringList();
  m_limits->setText(lines.join(QLatin1Char('\n')));
  m_limits->setVisible(!lines.isEmpty());
}

void CoveragePanel::setProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->setVisible(!text.isEmpty());
}

void CoveragePanel::retranslate() {
  m_title->setText(tr("Coverage of the database"));
  m_text->setText(tr("What is stored on this computer. A search finds nothing before “complete since”, and nothing in a gap."));
  m_refresh->setText(tr("Count again"));
  m_back->setText(tr("Back to the list"));
  m_view->setAccessibleName(tr("Stores and how far their history reaches"));
  m_view->viewport()->update();
  showLimits();
}

void CoveragePanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_look.theme().base);
}

void CoveragePanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

QSize CoverageDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const { return {400, m_look.px(index.row() == 0 ? 30 : 40)}; }

void CoverageDelegate::paintHead(QPainter& painter, const QRectF& box) const {
  const Theme& t = m_look.theme();
  painter.fillRect(box, t.alt);
  const std::array<QString, kCount> names{tr("Store"), tr("Threads"), tr("Messages"), tr("Oldest"), tr("Newest"), tr("Days held"), tr("Complete since"), tr("Gaps"), tr("Next expiry"), tr("Size, about")};
  for (std::size_t i = 0; i < names.size(); ++i)
    drawText(painter, m_look, {box.x() + 12 + box.width() * kColumns[i], box.y(), box.width() * (kColumns[i + 1] - kColumns[i]) - 6, box.height()}, names[i], {Size::Small, Weight::Medium, t.text2});
}

void CoverageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const QRectF box(option.rect);
  const Theme& t = m_look.theme();
  const desk::CoverageRow* row = m_model.row(index);
  if (row == nullptr) return paintHead(*painter, box);
  const bool isCurrent = option.state.testFlag(QStyle::State_Selected), isFocused = isCurrent && option.state.testFlag(QStyle::State_HasFocus);
  painter->fillRect(box, isFocused ? t.selection : isCurrent ? t.selectionPale : t.base);
  painter->fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), t.line);
  const StoreFace store = m_directory.store(row->store);
  drawLettermark(*painter, m_look, {box.x() + 12, box.center().y() - m_look.px(9), double(m_look.px(36)), double(m_look.px(18))}, store.marketplace);
  const QLocale& numbers = m_look.times().locale();
  const auto date = [&](const std::optional<Instant>& at) { return at ? m_look.times().shortDate(*at) : QStringLiteral("–"); };
  const bool isWhole = row->completeSince && row->awaited == 0;
  const std::array<QString, kCount> texts{QStringLiteral("%1 %2").arg(store.site, store.name), numbers.toString(static_cast<qlonglong>(row->threads)), numbers.toString(static_cast<qlonglong>(row->messages)), date(row->oldest), date(row->newest),
                                          numbers.toString(static_cast<qlonglong>(row->daysHeld)), m_model.complete(*row), m_model.gaps(*row), m_model.expiry(*row), byteSize(row->bytes)};
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const double indent = i == 0 ? m_look.px(46) : 0;
    const bool isDoubt = (i == kComplete && !isWhole) || (i == kGaps && !row->gaps.empty()) || (i == kExpiry && m_model.isExpiring(*row));
    const QColor colour = isFocused ? t.onSelection : isDoubt ? t.warn : i == 0 ? t.text : t.text2;
    drawText(*painter, m_look, {box.x() + 12 + indent + box.width() * kColumns[i], box.y(), box.width() * (kColumns[i + 1] - kColumns[i]) - 6 - indent, box.height()}, texts[i], {Size::Small, Weight::Regular, colour});
  }
}

}  // namespace inquiry::ui
