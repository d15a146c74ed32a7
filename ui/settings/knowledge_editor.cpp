#include <QCheckBox>
#include <QDateEdit>
#include <QPlainTextEdit>

#include "ui/common/scene_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/settings/knowledge_page.h"

// The editor half of the page of knowledge and phrases.
namespace inquiry::ui {
namespace {

constexpr const char* kLanguages[] = {"en", "es", "zh", "ja", "de", "fr", "pt", "it", "nl", "pl", "sv", "ko", "th", "vi", "id", "ms"};
constexpr Marketplace kMarketplaces[] = {Marketplace::Amazon, Marketplace::Ebay, Marketplace::MercadoLibre, Marketplace::Shopee, Marketplace::Rakuten,
                                         Marketplace::YahooShoppingJp, Marketplace::Shopify, Marketplace::WooCommerce, Marketplace::Mailbox};

QVBoxLayout* halfOf(QBoxLayout* row) {
  auto* half = std::make_unique<QVBoxLayout>().release();
  row->addLayout(half, 1);
  return half;
}

}  // namespace

void KnowledgePage::addEditor(QBoxLayout* row) {
  auto* column = halfOf(row);
  column->setSpacing(4);
  if (!m_hasDraft) {
    QLabel* hint = plainLabel(page(), look().fonts().font(Size::Body), "text2");
    hint->setText(m_entries.empty() ? tr("There is no entry yet. Add the supplied phrases, or write one.") : tr("Choose an entry to read or change it."));
    hint->setWordWrap(true);
    column->addWidget(hint);
    return column->addStretch(1);
  }
  addFacts(column);
  addPlace(column);
  addDays(column);
  addTexts(column);
  addApproval(column);
  addFoot(column, {tr("Save"), tr("Discard changes"), tr("Delete…"), tr("Delete it now")}, m_draft.id.value.empty());
  touched();
}

QComboBox* KnowledgePage::box(QBoxLayout* row, const QString& label, const char* name) {
  auto* made = new QComboBox(page());
  made->setObjectName(QString::fromLatin1(name));
  made->setAccessibleName(label);
  made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  row->addWidget(made, 1);
  return made;
}

void KnowledgePage::addFacts(QVBoxLayout* column) {
  auto* first = rowIn(column, 8);
  auto *left = halfOf(first), *right = halfOf(first);
  line(left, tr("Title"), "knowledge.title", m_draft.title);
  line(right, tr("Title in Chinese"), "knowledge.titleZh", m_draft.titleZh);
  auto* second = rowIn(column, 8);
  QComboBox* kind = box(second, tr("Kind of entry"), "knowledge.kind");
  kind->addItem(tr("Phrase"), static_cast<int>(KnowledgeKind::Phrase));
  kind->addItem(tr("Article"), static_cast<int>(KnowledgeKind::Article));
  kind->setCurrentIndex(kind->findData(static_cast<int>(m_draft.kind)));
  connect(kind, &QComboBox::activated, this, [this, kind] {
    m_draft.kind = static_cast<KnowledgeKind>(kind->currentData().toInt());
    touched();
  });
  QComboBox* scene = box(second, tr("Scene"), "knowledge.scene");
  scene->addItem(tr("any scene"), QString());
  for (const QString& name : sceneNames()) scene->addItem(sceneText(toUtf8(name)), name);
  scene->setCurrentIndex(std::max(0, scene->findData(toQt(m_draft.scene))));
  connect(scene, &QComboBox::activated, this, [this, scene] {
    m_draft.scene = toUtf8(scene->currentData().toString());
    touched();
  });
}

void KnowledgePage::addPlace(QVBoxLayout* column) {
  auto* row = rowIn(column, 8);
  QComboBox* marketplace = box(row, tr("Marketplace"), "knowledge.marketplace");
  marketplace->addItem(tr("all marketplaces"), QString());
  for (const Marketplace each : kMarketplaces) marketplace->addItem(marketplaceName(each), toQt(name(each)));
  marketplace->setCurrentIndex(m_draft.marketplace ? std::max(0, marketplace->findData(toQt(name(*m_draft.marketplace)))) : 0);
  connect(marketplace, &QComboBox::activated, this, [this, marketplace] {
    m_draft.marketplace = marketplaceFromName(toUtf8(marketplace->currentData().toString()));
    touched();
  });
  QComboBox* owner = box(row, tr("Owner"), "knowledge.owner");
  owner->addItem(tr("no owner"), QString());
  for (const desk::PersonRow& person : m_directory.people())
    if (!isGroup(person.id)) owner->addItem(m_directory.personName(person.id.value), toQt(person.id.value));
  owner->setCurrentIndex(std::max(0, owner->findData(toQt(m_draft.owner.value))));
  connect(owner, &QComboBox::activated, this, [this, owner] {
    m_draft.owner = PersonId{toUtf8(owner->currentData().toString())};
    touched();
  });
  line(column, tr("Site, as stores name it; empty: every site"), "knowledge.site", m_draft.site);
}

void KnowledgePage::day(QBoxLayout* row, const QString& label, const char* name, std::optional<Instant>& value) {
  auto* has = new QCheckBox(label, page());
  has->setObjectName(QString::fromLatin1(name));
  has->setChecked(value.has_value());
  const QString iso = value ? toQt(value->toIso().substr(0, 10)) : toQt(m_now.toIso().substr(0, 10));
  auto* date = new QDateEdit(QDate::fromString(iso, Qt::ISODate), page());
  date->setObjectName(QString::fromLatin1(name) + QStringLiteral(".day"));
  date->setAccessibleName(label);
  date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
  date->setEnabled(has->isChecked());
  row->addWidget(has);
  row->addWidget(date);
  const auto keep = [this, has, date, &value] {
    date->setEnabled(has->isChecked());
    value.reset();
    if (has->isChecked()) value = Instant::parse(toUtf8(date->date().toString(Qt::ISODate)));
    touched();
  };
  connect(has, &QCheckBox::clicked, this, keep);
  connect(date, &QDateEdit::dateChanged, this, keep);
}

void KnowledgePage::addDays(QVBoxLayout* column) {
  auto* first = rowIn(column, 8);
  day(first, tr("To be read again by"), "knowledge.review", m_draft.reviewAt);
  first->addStretch(1);
  auto* second = rowIn(column, 8);
  day(second, tr("Expires on"), "knowledge.expiry", m_draft.expiresAt);
  second->addStretch(1);
}

void KnowledgePage::addTexts(QVBoxLayout* column) {
  auto* row = rowIn(column, 6);
  QComboBox* which = box(row, tr("Text in a language"), "knowledge.text");
  for (const KnowledgeText& each : m_draft.texts) which->addItem(languageName(each.language));
  m_text = std::min(m_text, m_draft.texts.empty() ? 0 : m_draft.texts.size() - 1);
  which->setCurrentIndex(static_cast<int>(m_text));
  connect(which, &QComboBox::activated, this, [this](int at) {
    m_text = static_cast<std::size_t>(at);
    rebuild();
  });
  QPushButton* remove = button(row, tr("Remove this text"), QStringLiteral("knowledge.textRemove"));
  remove->setEnabled(m_draft.texts.size() > 1);
  connect(remove, &QPushButton::clicked, this, [this] {
    m_draft.texts.erase(m_draft.texts.begin() + static_cast<std::ptrdiff_t>(m_text));
    m_text = 0;
    rebuild();
  });
  addNewText(rowIn(column, 6));
  auto* words = new QPlainTextEdit(page());
  words->setObjectName(QStringLiteral("knowledge.words"));
  words->setAccessibleName(tr("Text"));
  words->setTabChangesFocus(true);
  words->setFont(look().fonts().font(Size::Message));
  words->setMinimumHeight(look().px(110));
  words->setStyleSheet(wordingSheet());
  if (m_text < m_draft.texts.size()) words->setPlainText(toQt(m_draft.texts[m_text].text));
  column->addWidget(words, 1);
  connect(words, &QPlainTextEdit::textChanged, this, [this, words] {
    if (m_text < m_draft.texts.size()) m_draft.texts[m_text].text = toUtf8(words->toPlainText());
    touched();
  });
}

void KnowledgePage::addNewText(QBoxLayout* row) {
  QComboBox* language = box(row, tr("Language of another text"), "knowledge.newLanguage");
  for (const char* code : kLanguages) language->addItem(languageName(code), QString::fromLatin1(code));
  QPushButton* add = button(row, tr("Add a text"), QStringLiteral("knowledge.textAdd"));
  connect(add, &QPushButton::clicked, this, [this, language] {
    const std::string code = toUtf8(language->currentData().toString());
    for (std::size_t i = 0; i < m_draft.texts.size(); ++i)
      if (m_draft.texts[i].language == code) {
        m_text = i;
        sayResult(tr("There is a text in this language already; it is shown now."), false);
        return rebuild();
      }
    m_draft.texts.push_back({code, {}});
    m_text = m_draft.texts.size() - 1;
    rebuild();
  });
}

QString KnowledgePage::approvalText() const {
  if (!m_draft.approval) return tr("Not approved yet: it is not suggested.");
  const QString day = look().times().date(m_draft.approval->at);
  if (m_draft.approval->by.value == kSupplied) return tr("Supplied with InquiryDesk since %1.").arg(day);
  return tr("Approved by %1 on %2.").arg(m_directory.personName(m_draft.approval->by.value), day);
}

void KnowledgePage::addApproval(QVBoxLayout* column) {
  QLabel* words = plainLabel(page(), look().fonts().font(Size::Small), "text2");
  words->setObjectName(QStringLiteral("knowledge.approval"));
  words->setText(approvalText());
  words->setWordWrap(true);
  column->addWidget(words);
  auto* isRead = new QCheckBox(tr("Every text was read by a native speaker"), page());
  isRead->setObjectName(QStringLiteral("knowledge.native"));
  isRead->setChecked(m_draft.isNativeChecked);
  column->addWidget(isRead);
  connect(isRead, &QCheckBox::clicked, this, [this](bool isOn) {
    m_draft.isNativeChecked = isOn;
    touched();
  });
  auto* row = rowIn(column, 6);
  m_approve = button(row, tr("Approve"), QStringLiteral("knowledge.approve"));
  row->addStretch(1);
  connect(m_approve, &QPushButton::clicked, this, [this] { Q_EMIT approveAsked(m_draft.id); });
}

}  // namespace inquiry::ui
