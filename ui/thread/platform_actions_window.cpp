#include "ui/thread/platform_actions_window.h"

#include <algorithm>

#include "core/domain/utf8.h"
#include "ui/common/action_words.h"
#include "ui/common/arrange.h"
#include "ui/common/page_reasons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Form = PlatformAction::Form;

constexpr std::string_view kReplyRating = "reply-rating:";

const OrderRating* ratingOf(const ActionOffer& offer, const PlatformAction& action) {
  for (const OrderRating& rating : offer.ratings)
    if (action.name == std::string(kReplyRating) + rating.id) return &rating;
  return nullptr;
}

QString localeName(const std::string& locale) { return QStringLiteral("%1 (%2)").arg(languageName(locale.substr(0, locale.find('-'))), shownLine(locale)); }

}  // namespace

PlatformActionsWindow::PlatformActionsWindow(const Look& look, QWidget* parent) : QDialog(parent), m_look(look) {
  setObjectName(QStringLiteral("platformActions"));
  setProperty("ownKeys", true);
  setMinimumWidth(look.px(560));
  auto* column = columnOf(this, {24, 20, 24, 20}, 8);
  const auto label = [&](Size size, Weight weight, const char* role = nullptr) {
    QLabel* made = plainLabel(this, look.fonts().font(size, weight), role);
    made->setWordWrap(true);
    column->addWidget(made);
    return made;
  };
  m_title = label(Size::Head, Weight::Strong);
  m_facts = label(Size::Small, Weight::Regular, "text2");
  m_facts->setObjectName(QStringLiteral("facts"));
  m_problem = label(Size::Body, Weight::Medium);
  m_problem->setObjectName(QStringLiteral("problem"));
  m_list = new QListWidget(this);
  m_list->setProperty("framed", true);
  m_list->setObjectName(QStringLiteral("actions"));
  m_list->setAccessibleName(tr("What may be sent"));
  m_list->setMaximumHeight(look.px(150));
  column->addWidget(m_list);
  m_purpose = label(Size::Small, Weight::Regular, "text2");
  m_purpose->setObjectName(QStringLiteral("purpose"));
  buildForm(column);
  connect(m_list, &QListWidget::currentRowChanged, this, &PlatformActionsWindow::showCurrent);
}

void PlatformActionsWindow::buildForm(QVBoxLayout* column) {
  m_editor = new QPlainTextEdit(this);
  m_editor->setObjectName(QStringLiteral("text"));
  m_editor->setAccessibleName(tr("Text to the buyer"));
  m_editor->setTabChangesFocus(true);
  m_editor->setMinimumHeight(m_look.px(110));
  column->addWidget(m_editor, 1);
  m_count = plainLabel(this, m_look.fonts().font(Size::Small), "text2");
  m_count->setObjectName(QStringLiteral("count"));
  column->addWidget(m_count);
  m_question = plainLabel(this, m_look.fonts().font(Size::Body, Weight::Strong));
  m_question->setObjectName(QStringLiteral("question"));
  m_question->setWordWrap(true);
  column->addWidget(m_question);
  auto* buttons = rowIn(column, 8);
  m_close = pushButton(this);
  m_back = pushButton(this);
  m_send = pushButton(this, ButtonKind::Primary);
  m_confirm = pushButton(this, ButtonKind::Primary);
  m_close->setText(tr("Close"));
  m_back->setText(tr("Back to the text"));
  m_confirm->setText(tr("Send it now"));
  buttons->addStretch(1);
  for (QPushButton* button : {m_close, m_back, m_send, m_confirm}) buttons->addWidget(button);
  connect(m_editor, &QPlainTextEdit::textChanged, this, &PlatformActionsWindow::showCount);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_back, &QPushButton::clicked, this, [this] {
    m_isAgain = false;
    setAsking(false);
  });
  connect(m_send, &QPushButton::clicked, this, [this] { setAsking(true); });
  connect(m_confirm, &QPushButton::clicked, this, [this] {
    if (const PlatformAction* action = current()) Q_EMIT sendAsked(toQt(action->name), action->form == Form::Text ? m_editor->toPlainText() : QString(), m_isAgain);
  });
}

void PlatformActionsWindow::wait(const QString& platform, const QString& order, const QString& wanted) {
  m_offer.reset();
  m_wanted = wanted;
  m_isAgain = false;
  m_title->setText(tr("What %1 allows on order %2", "platform, number").arg(platform, order));
  setWindowTitle(m_title->text());
  m_facts->setText(tr("Asking the platform…"));
  m_problem->hide();
  m_list->clear();
  m_editor->clear();
  showCurrent();
  open();
  m_close->setFocus();
}

void PlatformActionsWindow::showOffer(const ActionOffer& offer, Instant now) {
  m_offer = offer;
  QStringList facts{tr("As the platform said %1.").arg(m_look.times().moment(offer.readAt, now))};
  if (!offer.locale.empty()) facts << tr("The buyer wants to be written to in %1.").arg(localeName(offer.locale));
  if (offer.actions.empty()) facts << tr("It allows nothing on this order now: answer a message of the buyer, or look at the platform's page.");
  const bool isMissing = !m_wanted.isEmpty() && std::none_of(offer.actions.begin(), offer.actions.end(), [this](const PlatformAction& each) { return toQt(each.name) == m_wanted; });
  if (isMissing) facts << tr("%1: not offered for this order now.").arg(actionName(toUtf8(m_wanted)));
  m_facts->setText(facts.join(QLatin1Char(' ')));
  int chosen = 0;
  m_list->clear();
  for (const PlatformAction& action : offer.actions) {
    auto* row = new QListWidgetItem(actionName(action.name), m_list);
    row->setData(Qt::AccessibleTextRole, action.whyNot.empty() ? row->text() : spoken({row->text(), tr("not from here")}));
    if (toQt(action.name) == m_wanted) chosen = m_list->count() - 1;
  }
  if (m_list->count() > 0 && !isMissing) m_list->setCurrentRow(chosen);
  showCurrent();
  // A list that gets the focus chooses its first row by itself.
  if (m_list->count() > 0 && !isMissing) m_list->setFocus();
  else m_close->setFocus();
}

const PlatformAction* PlatformActionsWindow::current() const {
  const int row = m_list->currentRow();
  return m_offer && row >= 0 && static_cast<std::size_t>(row) < m_offer->actions.size() ? &m_offer->actions[static_cast<std::size_t>(row)] : nullptr;
}

QString PlatformActionsWindow::purposeOf(const PlatformAction& action) const {
  const QString purpose = action.whyNot.empty() ? actionPurpose(action.name) : pageReason(action.whyNot);
  const OrderRating* rating = ratingOf(*m_offer, action);
  if (rating == nullptr) return purpose;
  QStringList lines{rating->text.empty() ? tr("%1 of 5 stars, without words.").arg(rating->stars) : tr("%1 of 5 stars: %2").arg(rating->stars).arg(shownLine(rating->text))};
  if (!rating->reply.empty()) lines << tr("Answered: %1").arg(shownLine(rating->reply));
  if (rating->isHidden) lines << tr("The platform hides this rating.");
  return (lines << purpose).join(QLatin1Char('\n'));
}

void PlatformActionsWindow::showCurrent() {
  const PlatformAction* action = current();
  m_list->setVisible(m_list->count() > 0);
  m_purpose->setVisible(action != nullptr);
  if (action != nullptr) m_purpose->setText(purposeOf(*action));
  m_editor->setVisible(action != nullptr && action->form == Form::Text);
  m_count->setVisible(m_editor->isVisibleTo(this));
  m_isAgain = false;
  setAsking(false);
  showCount();
}

void PlatformActionsWindow::showCount() {
  const PlatformAction* action = current();
  if (action == nullptr) return;
  const auto length = utf8::length(toUtf8(m_editor->toPlainText()));
  const bool isTooLong = action->maxText > 0 && length > action->maxText;
  QString text = action->maxText > 0 ? tr("%1 of %2 characters").arg(length).arg(action->maxText) : tr("%n character(s)", nullptr, static_cast<int>(length));
  if (isTooLong) text += QStringLiteral(" · ") + tr("too long");
  if (m_offer && !m_offer->locale.empty()) text += QStringLiteral(" · ") + tr("write in %1").arg(localeName(m_offer->locale));
  m_count->setText(text);
  m_send->setEnabled(action->form == Form::NoText || (length > 0 && !isTooLong));
}

void PlatformActionsWindow::setAsking(bool isAsking) {
  const PlatformAction* action = current();
  const bool canSend = action != nullptr && action->form != Form::Unsendable;
  const bool isPublic = canSend && action->name.starts_with(kReplyRating);
  if (canSend && !m_isAgain)
    m_question->setText(isPublic ? tr("Everybody can read this at once, and it cannot be taken back. Send it?") : tr("This goes to the buyer at once and cannot be taken back. Send it?"));
  if (canSend) m_send->setText(action->form == Form::NoText ? tr("Have it sent…") : tr("Send…"));
  m_question->setVisible(isAsking && canSend);
  m_confirm->setVisible(isAsking && canSend);
  m_back->setVisible(isAsking && canSend);
  m_send->setVisible(!isAsking && canSend);
  m_close->setVisible(!isAsking);
  m_list->setEnabled(!isAsking);
  m_editor->setReadOnly(isAsking);
  if (isAsking && canSend) m_confirm->setFocus();
}

void PlatformActionsWindow::showProblem(const QString& text) {
  if (!m_offer) m_facts->setText(QString());
  m_problem->setText(text);
  m_problem->show();
  setAccessibleDescription(text);
  setAsking(false);
}

void PlatformActionsWindow::askAgain(const QString& text) {
  m_isAgain = true;
  m_question->setText(text);
  setAsking(true);
}

QString PlatformActionsWindow::said() const {
  QStringList all;
  for (const QLabel* label : {m_title, m_facts, m_problem, m_purpose, m_count, m_question})
    if (label->isVisibleTo(this)) all << label->text();
  return all.join(QLatin1Char('\n'));
}

}  // namespace inquiry::ui
