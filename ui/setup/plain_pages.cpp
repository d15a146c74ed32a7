#include "ui/setup/plain_pages.h"

#include <QEvent>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"

namespace inquiry::ui {

ChoicePage::ChoicePage(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  auto* column = columnOf(this, {}, 10);
  m_title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_text = plainLabel(this, look.fonts().font(Size::Body), "text2");
  m_box = new QWidget(this);
  columnOf(m_box, {}, 8);
  m_note = plainLabel(this, look.fonts().font(Size::Body));
  m_extra = pushButton(this);
  for (QLabel* label : {m_title, m_text, m_note}) label->setWordWrap(true);
  column->addWidget(m_title);
  column->addWidget(m_text);
  column->addWidget(m_box);
  column->addWidget(m_note);
  column->addWidget(m_extra, 0, Qt::AlignLeft);
  column->addStretch(1);
  m_extra->hide();
  connect(m_extra, &QPushButton::clicked, this, &ChoicePage::extraAsked);
}

void ChoicePage::setTexts(const QString& title, const QString& text) {
  m_title->setText(title);
  m_text->setText(text);
  m_box->setAccessibleName(title);
}

void ChoicePage::setChoices(const std::vector<Choice>& choices, int chosenValue) {
  QWidget* old = m_box;
  auto* column = static_cast<QBoxLayout*>(layout());
  const int at = column->indexOf(old);
  m_box = new QWidget(this);
  auto* list = columnOf(m_box, {}, 2);
  m_buttons.clear();
  for (const Choice& choice : choices) {
    auto* button = new QRadioButton(choice.text, m_box);
    button->setAccessibleDescription(choice.meaning);
    button->setChecked(choice.value == chosenValue);
    list->addWidget(button);
    if (!choice.meaning.isEmpty()) {
      QLabel* meaning = plainLabel(m_box, m_look.fonts().font(Size::Small), "text2");
      meaning->setText(choice.meaning);
      meaning->setWordWrap(true);
      meaning->setContentsMargins(24, 0, 0, 6);
      list->addWidget(meaning);
    }
    connect(button, &QRadioButton::clicked, this, [this, value = choice.value] { Q_EMIT chosen(value); });
    m_buttons.emplace_back(choice.value, button);
  }
  column->insertWidget(at, m_box);
  retire(old);
  m_box->show();
}

void ChoicePage::setNote(const QString& note) {
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
}

void ChoicePage::setExtra(const QString& text) {
  m_extra->setText(text);
  m_extra->setVisible(!text.isEmpty());
}

QRadioButton* ChoicePage::button(int value) const {
  for (const auto& [known, button] : m_buttons)
    if (known == value) return button;
  return nullptr;
}

EnquiryPage::EnquiryPage(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  auto* column = columnOf(this, {}, 10);
  m_title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_text = plainLabel(this, look.fonts().font(Size::Body), "text2");
  m_state = plainLabel(this, look.fonts().font(Size::Body, Weight::Medium));
  for (QLabel* label : {m_title, m_text, m_state}) label->setWordWrap(true);
  m_run = pushButton(this);
  m_run->setIcon(icon(QStringLiteral("send")));
  m_list = new QWidget(this);
  columnOf(m_list, {}, 6);
  column->addWidget(m_title);
  column->addWidget(m_text);
  column->addWidget(m_run, 0, Qt::AlignLeft);
  column->addWidget(m_state);
  column->addWidget(m_list);
  column->addStretch(1);
  connect(m_run, &QPushButton::clicked, this, &EnquiryPage::runAsked);
  retranslate();
}

void EnquiryPage::setStages(const std::vector<Stage>& stages) {
  m_stages = stages;
  QWidget* old = m_list;
  auto* column = static_cast<QBoxLayout*>(layout());
  const int at = column->indexOf(old);
  m_list = new QWidget(this);
  auto* list = columnOf(m_list, {}, 6);
  for (const Stage& stage : stages) {
    auto* row = rowIn(list, 8);
    auto* sign = new QLabel(m_list);
    sign->setPixmap(iconPixmap(stage.isOk ? QStringLiteral("check") : QStringLiteral("warn"), 16, stage.isOk ? m_look.theme().ok : m_look.theme().warn, devicePixelRatioF()));
    QLabel* text = plainLabel(m_list, m_look.fonts().font(Size::Body));
    text->setWordWrap(true);
    text->setText(stage.text.isEmpty() ? stage.name : tr("%1: %2", "stage, what was seen").arg(stage.name, stage.text));
    text->setAccessibleName(QStringLiteral("%1, %2").arg(stage.isOk ? tr("passed") : tr("not passed"), text->text()));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
  }
  column->insertWidget(at, m_list);
  retire(old);
  m_list->show();
}

void EnquiryPage::setState(const QString& text) {
  m_state->setText(text);
  m_state->setVisible(!text.isEmpty());
}

void EnquiryPage::setBusy(bool isBusy) { m_run->setEnabled(!isBusy); }

QStringList EnquiryPage::sentences() const {
  QStringList all;
  for (const QLabel* label : m_list->findChildren<QLabel*>())
    if (!label->accessibleName().isEmpty()) all << label->accessibleName();
  return all;
}

void EnquiryPage::retranslate() {
  m_title->setText(tr("8 A test enquiry through the whole path"));
  m_text->setText(tr("An invented buyer asks, the desk recognises the language, sets the deadline, raises the alert and replies. Nothing leaves this computer and nothing of it stays but one line in the journal. Automation stays off."));
  m_run->setText(tr("Send the test enquiry"));
}

void EnquiryPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
