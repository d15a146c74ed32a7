#include "ui/cases/support_form.h"

#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <algorithm>
#include <set>

#include "ui/cases/support_words.h"
#include "ui/cases/ticket_form.h"
#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

// The rules are asked once the hands rest.
constexpr int kRestMillis = 350;
constexpr int kTextHeight = 84, kWidth = 640, kHeight = 760;
constexpr std::size_t kBetterShown = 4;

auto depthOf(const desk::SupportPath& path) { return std::count(path.path.begin(), path.path.end(), '/'); }

// Named when it opens: the language may have changed since it was made.
void nameAll(QDialog& form, const Look& look) {
  for (QWidget* widget : form.findChildren<QWidget*>()) {
    const QByteArray source = widget->property("source").toByteArray();
    if (source.isEmpty()) continue;
    QString text = SupportForm::tr(source.constData());
    if (text.contains(QLatin1String("%1"))) text = text.arg(look.times().ownCity());
    if (auto* button = qobject_cast<QAbstractButton*>(widget)) button->setText(text);
    auto* label = qobject_cast<QLabel*>(widget);
    if (label == nullptr) continue;
    label->setText(text);
    if (label->buddy() != nullptr) label->buddy()->setAccessibleName(text);
  }
}

}  // namespace

SupportForm::SupportForm(const Look& look, const Directory& directory, QWidget* parent) : QDialog(parent), m_look(look), m_directory(directory) {
  setObjectName(QStringLiteral("supportForm"));
  setProperty("ownKeys", true);
  setMinimumWidth(look.px(600));
  build();
  m_rest.setSingleShot(true);
  m_rest.setInterval(kRestMillis);
  connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT checkAsked(value()); });
  for (QLineEdit* field : {m_subject, m_notice, m_link, m_callBack, m_rate, m_history}) connect(field, &QLineEdit::textChanged, this, &SupportForm::change);
  for (QComboBox* field : {m_store, m_site, m_category, m_language}) connect(field, &QComboBox::currentIndexChanged, this, &SupportForm::change);
  connect(m_site, &QComboBox::editTextChanged, this, &SupportForm::change);
  connect(m_text, &QPlainTextEdit::textChanged, this, &SupportForm::change);
}

void SupportForm::addField(QBoxLayout* column, const QString& name, QWidget* editor) {
  auto* field = std::make_unique<QVBoxLayout>().release();
  field->setSpacing(2);
  QLabel* label = plainLabel(this, m_look.fonts().font(Size::Small), "text2");
  label->setProperty("source", name.toUtf8());
  label->setBuddy(editor);
  field->addWidget(label);
  field->addWidget(editor);
  column->addLayout(field, 1);
}

void SupportForm::build() {
  auto* column = columnOf(this, {24, 16, 12, 16}, 6);
  m_title = plainLabel(this, m_look.fonts().font(Size::Head, Weight::Strong));
  m_problem = plainLabel(this, m_look.fonts().font(Size::Body, Weight::Medium));
  for (QLabel* label : {m_title, m_problem}) {
    label->setWordWrap(true);
    column->addWidget(label);
  }
  // On a low screen the fields scroll; what is wrong and the buttons stay.
  auto* area = new QScrollArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* inner = new QWidget(area->viewport());
  auto* fields = columnOf(inner, {0, 0, 12, 0}, 6);
  buildMatter(fields);
  buildRest(fields);
  fields->addStretch(1);
  area->setWidget(inner);
  column->addWidget(area, 1);
  m_findings = new FindingRows(m_look, this);
  column->addWidget(m_findings);
  buildButtons(column);
}

void SupportForm::buildMatter(QBoxLayout* column) {
  m_store = new QComboBox(this);
  m_site = new QComboBox(this);
  m_site->setEditable(true);
  m_category = new QComboBox(this);
  m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  auto* first = rowIn(column, 12);
  addField(first, QString::fromLatin1(QT_TR_NOOP("Store")), m_store);
  addField(first, QString::fromLatin1(QT_TR_NOOP("Site whose support is asked")), m_site);
  addField(column, QString::fromLatin1(QT_TR_NOOP("Category, the most exact ones first")), m_category);
  m_betterTitle = plainLabel(this, m_look.fonts().font(Size::Small), "text2");
  m_betterTitle->setProperty("source", QByteArray(QT_TR_NOOP("More exact ones, which are answered sooner:")));
  column->addWidget(m_betterTitle);
  m_betterPlace = rowIn(column, 0);
  m_vague = new QCheckBox(this);
  m_vague->setProperty("source", QByteArray(QT_TR_NOOP("The platform offers no better one")));
  column->addWidget(m_vague);
  m_subject = new QLineEdit(this);
  addField(column, QString::fromLatin1(QT_TR_NOOP("Subject")), m_subject);
  m_text = new QPlainTextEdit(this);
  m_text->setTabChangesFocus(true);
  m_text->setFixedHeight(m_look.px(kTextHeight));
  addField(column, QString::fromLatin1(QT_TR_NOOP("What it is about")), m_text);
}

void SupportForm::buildRest(QBoxLayout* column) {
  m_notice = new QLineEdit(this);
  m_link = new QLineEdit(this);
  auto* second = rowIn(column, 12);
  addField(second, QString::fromLatin1(QT_TR_NOOP("Notification or ASIN")), m_notice);
  addField(second, QString::fromLatin1(QT_TR_NOOP("Its page on the platform")), m_link);
  m_twiceRow = new QWidget(this);
  auto* twice = rowOf(m_twiceRow, {}, 8);
  m_twice = plainLabel(m_twiceRow, m_look.fonts().font(Size::Small, Weight::Medium));
  m_twice->setWordWrap(true);
  m_toFirst = pushButton(m_twiceRow);
  m_toFirst->setProperty("source", QByteArray(QT_TR_NOOP("Go to the first one")));
  m_toFirst->setObjectName(QStringLiteral("support.first"));
  twice->addWidget(m_twice, 1);
  twice->addWidget(m_toFirst);
  column->addWidget(m_twiceRow);
  connect(m_toFirst, &QPushButton::clicked, this, [this] {
    if (m_first) Q_EMIT caseWanted(*m_first);
  });
  m_language = new QComboBox(this);
  m_callBack = new QLineEdit(this);
  auto* third = rowIn(column, 12);
  addField(third, QString::fromLatin1(QT_TR_NOOP("Language")), m_language);
  addField(third, QString::fromLatin1(QT_TR_NOOP("Number to be called at")), m_callBack);
  m_rate = new QLineEdit(this);
  m_history = new QLineEdit(this);
  auto* fourth = rowIn(column, 12);
  addField(fourth, QString::fromLatin1(QT_TR_NOOP("Own order defect rate, in %")), m_rate);
  addField(fourth, QString::fromLatin1(QT_TR_NOOP("Earlier trouble of the account")), m_history);
}

void SupportForm::buildButtons(QBoxLayout* column) {
  auto* buttons = rowIn(column, 8);
  buttons->addStretch(1);
  m_close = pushButton(this);
  m_close->setProperty("source", QByteArray(QT_TR_NOOP("Close")));
  m_make = pushButton(this, ButtonKind::Primary);
  m_make->setProperty("source", QByteArray(QT_TR_NOOP("Save the enquiry")));
  buttons->addWidget(m_close);
  buttons->addWidget(m_make);
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_make, &QPushButton::clicked, this, [this] {
    desk::SupportRequest request;
    request.value = value();
    if (m_vague->isVisible() && m_vague->isChecked()) request.vague = desk::SupportRequest::Vague::Yes;
    Q_EMIT saveAsked(request);
  });
}

void SupportForm::fillLists(const desk::SupportTable& table) {
  m_store->clear();
  for (const desk::StoreRow& row : m_directory.stores()) m_store->addItem(m_directory.store(row.store.id).name, toQt(row.store.id.value));
  m_site->clear();
  std::set<std::string> languages;
  for (const desk::SupportSite& site : table.sites) {
    m_site->addItem(shownLine(site.site));
    languages.insert(site.languages.begin(), site.languages.end());
  }
  std::vector<desk::SupportPath> paths = table.paths;
  std::stable_sort(paths.begin(), paths.end(), [](const desk::SupportPath& a, const desk::SupportPath& b) { return std::pair(a.isVague, -depthOf(a)) < std::pair(b.isVague, -depthOf(b)); });
  m_category->clear();
  m_category->addItem(tr("Choose"), QString());
  const std::string language = contentLanguage(m_look);
  for (const desk::SupportPath& path : paths) m_category->addItem(shownLine(desk::textIn(path.title, language)), toQt(path.path));
  m_language->clear();
  m_language->addItem(tr("As the text tells"), QString());
  for (const std::string& code : languages) m_language->addItem(languageName(code), toQt(code));
}

void SupportForm::setCategory(const std::string& category) {
  if (const int at = m_category->findData(toQt(category)); at >= 0) return m_category->setCurrentIndex(at);
  if (category.empty()) return m_category->setCurrentIndex(0);
  m_category->addItem(shownLine(category), toQt(category));
  m_category->setCurrentIndex(m_category->count() - 1);
}

void SupportForm::begin(const SupportCase& value, const desk::SupportTable& table) {
  m_case = value;
  m_table = table;
  m_first.reset();
  const bool isNew = value.id.value == 0;
  m_title->setText(isNew ? tr("New enquiry to a platform's support") : tr("Enquiry %1").arg(value.id.value));
  setWindowTitle(m_title->text());
  nameAll(*this, m_look);
  m_problem->hide();
  fillLists(table);
  m_store->setCurrentIndex(std::max(0, m_store->findData(toQt(value.store.value))));
  m_store->setEnabled(isNew);
  if (value.site.empty()) {
    const QString own = m_directory.store(StoreId{toUtf8(m_store->currentData().toString())}).site;
    m_site->setCurrentText(own);
  } else {
    m_site->setCurrentText(shownLine(value.site));
  }
  setCategory(value.category);
  m_subject->setText(toQt(value.subject));
  m_text->setPlainText(toQt(value.text));
  m_notice->setText(toQt(value.noticeId));
  m_link->setText(toQt(value.noticeLink));
  m_language->setCurrentIndex(std::max(0, m_language->findData(toQt(value.language))));
  m_callBack->setText(toQt(value.callBack));
  m_rate->setText(value.defectRate ? m_look.times().locale().toString(*value.defectRate * 100, 'f', 2) : QString());
  m_history->setText(toQt(value.history));
  m_vague->setChecked(false);
  setAdvice({});
  resize(m_look.px(kWidth), std::min(m_look.px(kHeight), parentWidget()->height() - m_look.px(24)));
  open();
  m_category->setFocus();
  change();
}

SupportCase SupportForm::value() const {
  SupportCase value = m_case;
  value.store.value = toUtf8(m_store->currentData().toString());
  value.site = toUtf8(m_site->currentText().trimmed());
  value.category = toUtf8(m_category->currentData().toString());
  value.subject = toUtf8(m_subject->text().trimmed());
  value.text = toUtf8(m_text->toPlainText());
  value.noticeId = toUtf8(m_notice->text().trimmed());
  value.noticeLink = toUtf8(m_link->text().trimmed());
  value.language = toUtf8(m_language->currentData().toString());
  value.callBack = toUtf8(m_callBack->text().trimmed());
  bool isNumber = false;
  const double percent = QString(m_rate->text()).remove(QLatin1Char('%')).trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
  value.defectRate = isNumber && percent >= 0 && percent <= 100 ? std::optional(percent / 100) : std::nullopt;
  value.history = toUtf8(m_history->text().trimmed());
  return value;
}

void SupportForm::change() {
  if (isVisible()) m_rest.start();
}

void SupportForm::setAdvice(const Advice& advice) {
  m_first = advice.first && *advice.first != m_case.id ? advice.first : std::nullopt;
  m_twiceRow->setVisible(m_first.has_value());
  if (m_first) m_twice->setText(tr("Enquiry %1 is about this already: add a follow-up there, a second one lengthens the wait.").arg(m_first->value));
  m_make->setEnabled(!m_first);
  const SupportCase typed = value();
  m_findings->setFindings(shownFindings(advice.findings, typed, m_table));
  const desk::SupportPath* path = m_table.path(typed.category);
  const bool isVague = path == nullptr || path->isVague;
  retire(m_better);
  m_betterTitle->setVisible(!advice.better.empty());
  m_vague->setVisible(isVague && !advice.better.empty());
  if (advice.better.empty()) return;
  m_better = new QWidget(this);
  auto* column = columnOf(m_better, {}, 2);
  const std::string language = contentLanguage(m_look);
  for (std::size_t i = 0; i < std::min(advice.better.size(), kBetterShown); ++i) {
    const desk::SupportPath& one = advice.better[i];
    QPushButton* button = pushButton(m_better, ButtonKind::Link);
    button->setText(shownLine(desk::textIn(one.title, language)));
    button->setObjectName(QStringLiteral("better.") + toQt(one.path));
    connect(button, &QPushButton::clicked, this, [this, wanted = one.path] { setCategory(wanted); });
    column->addWidget(button, 0, Qt::AlignLeft);
  }
  m_betterPlace->addWidget(m_better);
  m_better->show();
}

void SupportForm::showProblem(const QString& text) {
  m_problem->setText(text);
  m_problem->show();
  setAccessibleDescription(text);
}

void SupportForm::askVague(const QString& text) {
  showProblem(text);
  m_vague->show();
}

QString SupportForm::said() const {
  QStringList all;
  for (const QLabel* label : {m_title, m_problem, m_betterTitle, m_twice})
    if (label->isVisibleTo(this)) all << label->text();
  if (m_better != nullptr)
    for (const QPushButton* button : m_better->findChildren<QPushButton*>()) all << button->text();
  all << m_findings->shownTexts();
  return all.join(QLatin1Char('\n'));
}

}  // namespace inquiry::ui
