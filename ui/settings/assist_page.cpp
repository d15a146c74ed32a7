#include "ui/settings/assist_page.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {

using language::SpanishAddress;

AssistPage::AssistPage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.assist"), parent), m_directory(directory) {
  connect(&directory, &Directory::changed, this, [this] {
    if (isBuilt()) rebuild();
  });
}

QString AssistPage::title() const { return tr("Writing assistance"); }

void AssistPage::setValues(Values values) {
  m_values = std::move(values);
  m_draft = m_values.draft;
  m_key = QString();
  if (isBuilt()) rebuild();
}

void AssistPage::setLearning(bool isLearning) {
  m_isLearning = isLearning;
  if (isBuilt()) rebuild();
}

void AssistPage::fill() {
  note(tr("Hints while reading and writing. They never change or send anything by themselves, and each can be switched off."));
  addMoods();
  addTags();
  addAddresses();
  addDraft();
  column().addStretch(1);
}

void AssistPage::addMoods() {
  heading(tr("Mood of buyers"));
  auto* moods = new QCheckBox(tr("Show how a buyer's message sounds"), page());
  moods->setObjectName(QStringLiteral("assist.moods"));
  moods->setChecked(m_values.hasMoods);
  column().addWidget(moods);
  remember(moods->text(), QStringLiteral("mood emotion angry hint"), moods->objectName());
  note(tr("Read from words in Chinese, English, Japanese and Spanish when the message arrives. A hint, not a judgement: it may be wrong."));
  connect(moods, &QCheckBox::clicked, this, &AssistPage::moodsChosen);
}

QString AssistPage::figuresText() const {
  if (!m_values.tags) return tr("Nothing has been learned yet. A tag is learned once it stands on %n thread(s).", nullptr, static_cast<int>(desk::TagSuggestionService::kLeastPerTag));
  const desk::TagFigures& known = *m_values.tags;
  return tr("Learned on %1 from %n thread(s); macro-F1 %2, measured on %3 of them that were kept aside.", nullptr, static_cast<int>(known.threads))
      .arg(look().times().date(known.learnedAt), look().times().locale().toString(known.macroF1, 'f', 2))
      .arg(known.heldBack);
}

void AssistPage::addTags() {
  heading(tr("Suggested tags"));
  auto* hints = new QCheckBox(tr("Suggest tags in the thread"), page());
  hints->setObjectName(QStringLiteral("assist.tags"));
  hints->setChecked(m_values.hasTagHints);
  column().addWidget(hints);
  remember(hints->text(), QStringLiteral("tags suggestions learn machine intent"), hints->objectName());
  note(tr("Learned on this computer from the tags your team gave; nothing leaves it. A suggestion is never applied by itself: Shift+A or a click takes it."));
  QLabel* figures = note(figuresText());
  figures->setObjectName(QStringLiteral("assist.figures"));
  auto* row = rowIn(&column());
  QPushButton* learn = button(row, m_isLearning ? tr("Learning…") : tr("Learn now"), QStringLiteral("assist.learn"));
  QPushButton* forget = button(row, tr("Forget what was learned"), QStringLiteral("assist.forget"));
  row->addStretch(1);
  learn->setEnabled(!m_isLearning);
  forget->setEnabled(!m_isLearning && m_values.tags.has_value());
  connect(hints, &QCheckBox::clicked, this, &AssistPage::tagHintsChosen);
  connect(learn, &QPushButton::clicked, this, &AssistPage::learnAsked);
  connect(forget, &QPushButton::clicked, this, &AssistPage::forgetAsked);
}

void AssistPage::addAddresses() {
  heading(tr("How Spanish-speaking buyers are addressed"));
  note(tr("A reply that says it the other way is marked while you write. Words of Spain are marked for every store outside Spain."));
  if (m_directory.stores().empty()) note(tr("There is no store yet."));
  else if (m_values.spanish.empty()) note(tr("No store has Spanish-speaking buyers yet."));
  for (const desk::StoreRow& row : m_directory.stores()) {
    const StoreId id = row.store.id;
    if (!m_values.spanish.contains(id)) continue;
    auto* choice = new QComboBox(page());
    choice->addItem(tr("either way"), static_cast<int>(SpanishAddress::Either));
    choice->addItem(tr("usted (formal)"), static_cast<int>(SpanishAddress::Usted));
    choice->addItem(tr("tú (informal)"), static_cast<int>(SpanishAddress::Tu));
    const auto known = m_values.addresses.find(id);
    choice->setCurrentIndex(choice->findData(static_cast<int>(known == m_values.addresses.end() ? SpanishAddress::Either : known->second)));
    field(m_directory.store(id).name, choice, QStringLiteral("assist.address.") + toQt(id.value), QStringLiteral("usted tu spanish address store"));
    connect(choice, &QComboBox::activated, this, [this, choice, id] { Q_EMIT addressChosen(id, static_cast<SpanishAddress>(choice->currentData().toInt())); });
  }
}

void AssistPage::addDraft() {
  heading(tr("Draft by a language model"));
  note(tr("A server that speaks as OpenAI's does writes a first version; the command is “Draft a reply with the language model”. The messages of the thread leave this computer then; names, addresses, "
          "telephone, order and tracking numbers and amounts are replaced before and put back after. A draft is marked until you change or confirm it and is never sent by itself."));
  auto* on = new QCheckBox(tr("Offer drafts"), page());
  on->setObjectName(QStringLiteral("assist.draft"));
  on->setChecked(m_draft.isOn);
  column().addWidget(on);
  remember(tr("Draft by a language model"), QStringLiteral("ai llm openai machine draft"), on->objectName());
  connect(on, &QCheckBox::clicked, this, [this](bool isOn) { m_draft.isOn = isOn; });
  auto* address = new QLineEdit(toQt(m_draft.address), page());
  address->setPlaceholderText(QStringLiteral("https://api.example.com/v1"));
  field(tr("Address of the server"), address, QStringLiteral("assist.address"), QStringLiteral("language model server url endpoint"));
  connect(address, &QLineEdit::textChanged, this, [this](const QString& text) { m_draft.address = toUtf8(text.trimmed()); });
  auto* model = new QLineEdit(toQt(m_draft.model), page());
  field(tr("Model"), model, QStringLiteral("assist.model"), QStringLiteral("language model name"));
  connect(model, &QLineEdit::textChanged, this, [this](const QString& text) { m_draft.model = toUtf8(text.trimmed()); });
  auto* key = new QLineEdit(m_key, page());
  key->setEchoMode(QLineEdit::Password);
  key->setPlaceholderText(m_values.draft.hasKey ? tr("A key is kept. Type another one to replace it.") : tr("May stay empty for a server of your own"));
  field(tr("Key"), key, QStringLiteral("assist.key"), QStringLiteral("language model api key secret"));
  connect(key, &QLineEdit::textChanged, this, [this](const QString& text) { m_key = text; });
  addMarketplaces();
  addDraftFoot(key);
}

void AssistPage::addMarketplaces() {
  note(tr("Offered for threads of:"));
  auto* boxes = new QWidget(page());
  auto* lines = columnOf(boxes, {}, 4);
  boxes->setAccessibleName(tr("Marketplaces where drafts are offered"));
  QStringList unclear;
  for (const Marketplace each : desk::DraftService::allMarketplaces()) {
    if (desk::DraftService::unclear().contains(each)) unclear << marketplaceName(each);
    auto* box = new QCheckBox(marketplaceName(each), boxes);
    box->setObjectName(QStringLiteral("assist.marketplace.") + toQt(inquiry::name(each)));
    box->setChecked(m_draft.marketplaces.contains(each));
    lines->addWidget(box);
    connect(box, &QCheckBox::clicked, this, [this, each](bool isOn) {
      if (isOn) m_draft.marketplaces.insert(each);
      else m_draft.marketplaces.erase(each);
    });
  }
  // Wrapped notes around them would press them together otherwise.
  boxes->setMinimumHeight(boxes->sizeHint().height());
  column().addWidget(boxes);
  note(tr("%1: their rules for programs leave open whether buyers' messages may go to a language model. Check them before you switch it on.").arg(listed(unclear)));
}

void AssistPage::addDraftFoot(QLineEdit* key) {
  auto* row = rowIn(&column());
  QPushButton* save = button(row, tr("Save the draft settings"), QStringLiteral("assist.save"), ButtonKind::Primary);
  QPushButton* drop = button(row, tr("Remove the key"), QStringLiteral("assist.dropKey"));
  drop->setEnabled(m_values.draft.hasKey);
  row->addStretch(1);
  connect(save, &QPushButton::clicked, this, [this, key] { Q_EMIT draftChosen(m_draft, key->text().isEmpty() ? QString() : key->text()); });
  connect(drop, &QPushButton::clicked, this, [this] { Q_EMIT draftChosen(m_draft, QStringLiteral("")); });
}

}  // namespace inquiry::ui
