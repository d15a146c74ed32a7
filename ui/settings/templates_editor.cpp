#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QTextBlock>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/settings/templates_page.h"

// The editor half of the page of templates.
namespace inquiry::ui {
namespace {

constexpr const char* kLanguages[] = {"en", "es", "zh", "ja", "de", "pt", "fr", "it", "nl", "pl", "sv", "ko", "th", "vi", "id", "ms"};
constexpr Marketplace kMarketplaces[] = {Marketplace::Amazon, Marketplace::Ebay, Marketplace::MercadoLibre, Marketplace::Shopee, Marketplace::Rakuten,
                                         Marketplace::YahooShoppingJp, Marketplace::Shopify, Marketplace::WooCommerce, Marketplace::Mailbox};

}  // namespace

void TemplatesPage::addEditor(QBoxLayout* row) {
  auto* column = std::make_unique<QVBoxLayout>().release();
  row->addLayout(column, 1);
  column->setSpacing(4);
  if (!m_hasDraft) {
    QLabel* hint = plainLabel(page(), look().fonts().font(Size::Body), "text2");
    hint->setText(m_templates.empty() ? tr("There is no template yet. Add the starter pack, or write one.") : tr("Choose a template to read or change it."));
    hint->setWordWrap(true);
    column->addWidget(hint);
    return column->addStretch(1);
  }
  addFacts(column);
  addReview(column);
  addVariants(column);
  addSeason(column);
  addWording(column);
  addFoot(column, {tr("Save"), tr("Discard changes"), tr("Delete…"), tr("Delete it now")}, m_draft.id.value.empty());
  drawPreview();
}

void TemplatesPage::addFacts(QVBoxLayout* column) {
  auto* first = rowIn(column, 8);
  auto* left = std::make_unique<QVBoxLayout>().release();
  auto* right = std::make_unique<QVBoxLayout>().release();
  first->addLayout(left, 1);
  first->addLayout(right, 1);
  line(left, tr("Title"), "templates.title", m_draft.title);
  line(right, tr("Title in Chinese"), "templates.titleZh", m_draft.titleZh);
  line(left, tr("Scene"), "templates.scene", m_draft.scene);
  line(right, tr("Short code, typed after //"), "templates.shortcut", m_draft.shortcut);
}

void TemplatesPage::addReview(QVBoxLayout* column) {
  auto* row = rowIn(column, 8);
  auto* approved = new QCheckBox(tr("Approved by a native speaker"), page());
  approved->setObjectName(QStringLiteral("templates.approved"));
  approved->setChecked(m_draft.approved);
  row->addWidget(approved);
  row->addStretch(1);
  connect(approved, &QCheckBox::clicked, this, [this](bool isOn) {
    m_draft.approved = isOn;
    touched();
  });
  auto* second = rowIn(column, 8);
  auto* reviewed = new QCheckBox(tr("To be read again by"), page());
  reviewed->setObjectName(QStringLiteral("templates.reviewed"));
  reviewed->setChecked(m_draft.reviewDate.has_value());
  const auto dayOf = [this](Instant at) { return look().times().own(at).date(); };
  auto* date = new QDateEdit(m_draft.reviewDate ? dayOf(*m_draft.reviewDate) : QDate(2027, 1, 1), page());
  date->setObjectName(QStringLiteral("templates.reviewDate"));
  date->setAccessibleName(tr("Day of the next review"));
  date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
  date->setEnabled(reviewed->isChecked());
  second->addWidget(reviewed);
  second->addWidget(date);
  second->addStretch(1);
  const auto keep = [this, reviewed, date] {
    date->setEnabled(reviewed->isChecked());
    m_draft.reviewDate.reset();
    if (reviewed->isChecked())
      if (const auto day = Instant::parse(toUtf8(date->date().toString(QStringLiteral("yyyy-MM-dd")) + QStringLiteral("T00:00:00Z")))) m_draft.reviewDate = *day;
    touched();
  };
  connect(reviewed, &QCheckBox::clicked, this, keep);
  connect(date, &QDateEdit::dateChanged, this, keep);
}

void TemplatesPage::addVariants(QVBoxLayout* column) {
  auto* row = rowIn(column, 6);
  auto* which = new QComboBox(page());
  which->setObjectName(QStringLiteral("templates.variant"));
  which->setAccessibleName(tr("Wording for a language and marketplace"));
  for (const TemplateVariant& each : m_draft.variants) which->addItem(variantText(each));
  which->setCurrentIndex(static_cast<int>(m_variant));
  row->addWidget(which, 1);
  connect(which, &QComboBox::activated, this, [this](int at) {
    m_variant = static_cast<std::size_t>(at);
    rebuild();
    askPreview();
  });
  QPushButton* remove = button(row, tr("Remove this wording"), QStringLiteral("templates.variantRemove"));
  remove->setEnabled(m_draft.variants.size() > 1);
  connect(remove, &QPushButton::clicked, this, [this] {
    m_draft.variants.erase(m_draft.variants.begin() + static_cast<std::ptrdiff_t>(m_variant));
    m_variant = 0;
    rebuild();
    askPreview();
  });
  auto* more = rowIn(column, 6);
  auto* language = new QComboBox(page());
  language->setObjectName(QStringLiteral("templates.newLanguage"));
  language->setAccessibleName(tr("Language of another wording"));
  for (const char* code : kLanguages) language->addItem(languageName(code), QString::fromLatin1(code));
  auto* marketplace = new QComboBox(page());
  marketplace->setObjectName(QStringLiteral("templates.newMarketplace"));
  marketplace->setAccessibleName(tr("Marketplace of another wording"));
  marketplace->addItem(tr("all marketplaces"), QString());
  for (const Marketplace each : kMarketplaces) marketplace->addItem(marketplaceName(each), toQt(name(each)));
  more->addWidget(language, 1);
  more->addWidget(marketplace, 1);
  QPushButton* add = button(more, tr("Add a wording"), QStringLiteral("templates.variantAdd"));
  connect(add, &QPushButton::clicked, this, [this, language, marketplace] { addVariant(language->currentData().toString(), marketplace->currentData().toString()); });
}

// Several wordings of one language and marketplace may stand side by side: each season's, and the one for all year.
void TemplatesPage::addSeason(QVBoxLayout* column) {
  if (variant() == nullptr) return;
  auto* from = rowIn(column, 6);
  addDay(from, tr("Only from"), "templates.from", &TemplateVariant::fromDay);
  from->addStretch(1);
  auto* until = rowIn(column, 6);
  addDay(until, tr("Only until"), "templates.until", &TemplateVariant::untilDay);
  until->addStretch(1);
  auto* row = rowIn(column, 6);
  QPushButton* again = button(row, tr("One more for another season"), QStringLiteral("templates.season"));
  setSmall(again);
  row->addStretch(1);
  connect(again, &QPushButton::clicked, this, [this] {
    TemplateVariant fresh = *variant();
    fresh.fromDay = toUtf8(QDate(2027, 1, 1).toString(Qt::ISODate));
    fresh.untilDay = toUtf8(QDate(2027, 1, 31).toString(Qt::ISODate));
    m_draft.variants.push_back(std::move(fresh));
    m_variant = m_draft.variants.size() - 1;
    rebuild();
    askPreview();
  });
}

void TemplatesPage::addDay(QBoxLayout* row, const QString& label, const char* name, std::string TemplateVariant::*day) {
  auto* has = new QCheckBox(label, page());
  has->setObjectName(QString::fromLatin1(name));
  const std::string& kept = variant()->*day;
  has->setChecked(!kept.empty());
  auto* date = new QDateEdit(kept.empty() ? QDate(2027, 1, 1) : QDate::fromString(toQt(kept), Qt::ISODate), page());
  date->setObjectName(QString::fromLatin1(name) + QStringLiteral(".day"));
  date->setAccessibleName(label);
  date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
  date->setEnabled(has->isChecked());
  row->addWidget(has);
  row->addWidget(date);
  const auto keep = [this, has, date, day] {
    date->setEnabled(has->isChecked());
    if (TemplateVariant* shown = variant()) shown->*day = has->isChecked() ? toUtf8(date->date().toString(Qt::ISODate)) : std::string();
    touched();
  };
  connect(has, &QCheckBox::clicked, this, keep);
  connect(date, &QDateEdit::dateChanged, this, keep);
}

void TemplatesPage::addVariant(const QString& language, const QString& marketplace) {
  TemplateVariant fresh{toUtf8(language), marketplaceFromName(toUtf8(marketplace)), {}};
  for (std::size_t i = 0; i < m_draft.variants.size(); ++i)
    if (m_draft.variants[i].language == fresh.language && m_draft.variants[i].marketplace == fresh.marketplace && !isSeasonal(m_draft.variants[i])) {
      m_variant = i;
      sayResult(tr("This wording exists already; it is shown now."), false);
      return rebuild();
    }
  // The wording on screen is what one starts from.
  if (const TemplateVariant* shown = variant()) fresh.text = shown->text;
  m_draft.variants.push_back(fresh);
  m_variant = m_draft.variants.size() - 1;
  rebuild();
  askPreview();
}

void TemplatesPage::addWording(QVBoxLayout* column) {
  m_text = new QPlainTextEdit(page());
  m_text->setObjectName(QStringLiteral("templates.text"));
  m_text->setAccessibleName(tr("Wording"));
  m_text->setTabChangesFocus(true);
  m_text->setFont(look().fonts().font(Size::Message));
  m_text->setMinimumHeight(look().px(96));
  m_text->setStyleSheet(wordingSheet());
  if (const TemplateVariant* shown = variant()) m_text->setPlainText(toQt(shown->text));
  column->addWidget(m_text, 1);
  connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
    if (TemplateVariant* shown = variant(); shown != nullptr && shown->text != toUtf8(m_text->toPlainText())) {
      shown->text = toUtf8(m_text->toPlainText());
      touched();
    }
  });
  auto* row = rowIn(column, 6);
  QPushButton* insert = button(row, tr("Insert a variable"), QStringLiteral("templates.insert"));
  setSmall(insert);
  auto* menu = new QMenu(insert);
  for (const QString& name : m_variables)
    connect(menu->addAction(variableText(name)), &QAction::triggered, this, [this, name] {
      m_text->insertPlainText(QStringLiteral("{{%1}}").arg(name));
      m_text->setFocus(Qt::OtherFocusReason);
    });
  insert->setMenu(menu);
  insert->setEnabled(!m_variables.isEmpty());
  m_trouble = plainLabel(page(), look().fonts().font(Size::Small));
  m_trouble->setObjectName(QStringLiteral("templates.trouble"));
  m_trouble->setWordWrap(true);
  row->addWidget(m_trouble, 1);
  m_preview = new QPlainTextEdit(page());
  m_preview->setObjectName(QStringLiteral("templates.preview"));
  m_preview->setAccessibleName(tr("Preview with values"));
  m_preview->setReadOnly(true);
  m_preview->setTabChangesFocus(true);
  m_preview->setFont(look().fonts().font(Size::Message));
  m_preview->setMinimumHeight(look().px(84));
  m_preview->setStyleSheet(wordingSheet());
  column->addWidget(m_preview, 1);
}

// Values are tinted, missing ones outlined; plain text throughout.
void TemplatesPage::drawPreview() {
  if (m_preview == nullptr) return;
  const Theme& t = look().theme();
  QPalette colours = m_trouble->palette();
  colours.setColor(QPalette::WindowText, m_problem.isEmpty() ? t.text2 : t.lateText);
  m_trouble->setPalette(colours);
  QList<QTextEdit::ExtraSelection> wrong;
  if (!m_problem.isEmpty() && m_place.line > 0) {
    const QTextBlock block = m_text->document()->findBlockByNumber(m_place.line - 1);
    if (block.isValid()) {
      QTextEdit::ExtraSelection mark;
      mark.cursor = QTextCursor(block);
      mark.cursor.setPosition(block.position() + std::clamp(m_place.column - 1, 0, std::max(0, block.length() - 1)));
      mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
      mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
      mark.format.setUnderlineColor(t.lateText);
      wrong << mark;
    }
  }
  m_text->setExtraSelections(wrong);
  if (!m_problem.isEmpty()) return m_trouble->setText(m_problem);
  m_preview->setPlainText(shownBody(m_rendered.text));
  QList<QTextEdit::ExtraSelection> chips;
  for (const desk::RenderedTemplate::Chip& chip : m_rendered.chips) {
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(m_preview->document());
    mark.cursor.setPosition(static_cast<int>(utf16Position(m_rendered.text, chip.from)));
    mark.cursor.setPosition(static_cast<int>(utf16Position(m_rendered.text, chip.to)), QTextCursor::KeepAnchor);
    mark.format.setBackground(chip.empty ? t.lateRow : t.soft);
    mark.format.setForeground(chip.empty ? t.lateText : t.onSoft);
    chips << mark;
  }
  m_preview->setExtraSelections(chips);
  QStringList missing;
  for (const std::string& name : m_rendered.missing) missing << toQt(name);
  QStringList lines{missing.isEmpty() ? tr("Preview with values") : tr("Without a value here: %1").arg(listed(missing))};
  lines << m_lint;
  m_trouble->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace inquiry::ui
