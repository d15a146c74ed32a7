#include "ui/setup/platform_page.h"

#include <QEvent>
#include <algorithm>

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr Marketplace kAll[] = {Marketplace::Ebay,           Marketplace::MercadoLibre, Marketplace::Amazon,      Marketplace::Shopee, Marketplace::Rakuten,
                                Marketplace::YahooShoppingJp, Marketplace::Shopify,      Marketplace::WooCommerce, Marketplace::Mailbox};
constexpr int kColumns = 3;

// A tick with a sentence that wraps.
class TickBox final : public QCheckBox {
 public:
  TickBox(const Look& look, const QString& text, QWidget* parent) : QCheckBox(parent) {
    setAccessibleName(text);
    QLabel* sentence = plainLabel(this, look.fonts().font(Size::Body));
    sentence->setText(text);
    sentence->setWordWrap(true);
    sentence->setAttribute(Qt::WA_TransparentForMouseEvents);
    rowOf(this, {26, 2, 0, 2}, 0)->addWidget(sentence);
    QSizePolicy grows(QSizePolicy::Expanding, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
  }
  bool hitButton(const QPoint& at) const override { return rect().contains(at); }
  QSize sizeHint() const override { return layout()->sizeHint(); }
  int heightForWidth(int width) const override { return layout()->heightForWidth(width); }
};

}  // namespace

PlatformPage::PlatformPage(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
  auto* column = columnOf(this, {}, 10);
  auto* head = rowIn(column, 8);
  m_title = plainLabel(this, look.fonts().font(Size::Head, Weight::Strong));
  m_hint = plainLabel(this, look.fonts().font(Size::Small), "text2");
  head->addWidget(m_title, 1);
  head->addWidget(m_hint);
  auto* grid = std::make_unique<QGridLayout>().release();
  grid->setSpacing(10);
  column->addLayout(grid);
  for (const Marketplace marketplace : kAll) {
    auto* card = new PlatformCard(look, marketplace, this);
    const int at = static_cast<int>(m_cards.size());
    grid->addWidget(card, at / kColumns, at % kColumns);
    connect(card, &QAbstractButton::clicked, this, [this, marketplace] { Q_EMIT platformChosen(marketplace); });
    m_cards.push_back(card);
  }
  auto* practice = rowIn(column, 8);
  m_practiceText = plainLabel(this, look.fonts().font(Size::Small), "text2");
  m_practiceText->setWordWrap(true);
  m_practice = pushButton(this);
  setSmall(m_practice);
  practice->addWidget(m_practiceText, 1);
  practice->addWidget(m_practice);
  buildDetails();
  column->addWidget(m_details);
  column->addStretch(1);
  connect(m_practice, &QPushButton::clicked, this, &PlatformPage::practiceAsked);
  connect(m_source, &QPushButton::clicked, this, [this] {
    const PlatformFacts* chosen = m_draft.marketplace ? facts(*m_draft.marketplace) : nullptr;
    if (chosen != nullptr) Q_EMIT sourceAsked(chosen->sourceUrl);
  });
  connect(&look, &Look::changed, this, &PlatformPage::retranslate);
  retranslate();
}

void PlatformPage::buildDetails() {
  m_details = new QWidget(this);
  auto* details = columnOf(m_details, {0, 12, 0, 0}, 10);
  auto* second = rowIn(details, 6);
  m_chosen = plainLabel(m_details, m_look.fonts().font(Size::Head, Weight::Strong));
  m_sourceText = plainLabel(m_details, m_look.fonts().font(Size::Small), "text2");
  m_source = pushButton(m_details, ButtonKind::Link);
  second->addWidget(m_chosen, 1);
  second->addWidget(m_sourceText);
  second->addWidget(m_source);
  m_whyNot = plainLabel(m_details, m_look.fonts().font(Size::Body));
  m_whyNot->setWordWrap(true);
  m_whyNot->setObjectName(QStringLiteral("whyNot"));
  details->addWidget(m_whyNot);
  m_table = new AbilityTable(m_look, m_details);
  details->addWidget(m_table);
  m_prerequisites = new QWidget(m_details);
  m_prerequisites->setObjectName(QStringLiteral("prerequisites"));
  auto* needs = columnOf(m_prerequisites, {14, 10, 14, 10}, 4);
  auto* needsHead = rowIn(needs, 8);
  m_before = plainLabel(m_prerequisites, m_look.fonts().font(Size::Small, Weight::Medium));
  m_skip = plainLabel(m_prerequisites, m_look.fonts().font(Size::Small), "text2");
  needsHead->addWidget(m_before, 1);
  needsHead->addWidget(m_skip);
  m_ticks = std::make_unique<QGridLayout>().release();
  m_ticks->setHorizontalSpacing(20);
  needs->addLayout(m_ticks);
  details->addWidget(m_prerequisites);
}

void PlatformPage::setFacts(std::vector<PlatformFacts> facts) {
  m_facts = std::move(facts);
  for (PlatformCard* card : m_cards)
    if (const PlatformFacts* known = this->facts(card->marketplace())) card->setFacts(*known);
  showChosen();
}

void PlatformPage::setDraft(const ConnectDraft& draft) {
  m_draft = draft;
  showChosen();
}

const PlatformFacts* PlatformPage::facts(Marketplace marketplace) const {
  const auto found = std::find_if(m_facts.begin(), m_facts.end(), [&](const PlatformFacts& known) { return known.marketplace == marketplace; });
  return found == m_facts.end() ? nullptr : &*found;
}

PlatformCard* PlatformPage::card(Marketplace marketplace) const {
  for (PlatformCard* card : m_cards)
    if (card->marketplace() == marketplace) return card;
  return nullptr;
}

QStringList PlatformPage::missing() const {
  QStringList all;
  const PlatformFacts* chosen = m_draft.marketplace ? facts(*m_draft.marketplace) : nullptr;
  if (chosen == nullptr) return all;
  for (const PlatformFacts::Prerequisite& needed : chosen->prerequisites)
    if (!m_draft.ticked.contains(needed.id)) all << needed.id;
  return all;
}

void PlatformPage::showChosen() {
  const PlatformFacts* chosen = m_draft.marketplace ? facts(*m_draft.marketplace) : nullptr;
  for (PlatformCard* card : m_cards) {
    // What was added belongs to one platform; another one is another store.
    card->setEnabled(m_draft.storeId.isEmpty() || card->marketplace() == m_draft.marketplace);
    if (card->isChecked() != (chosen != nullptr && card->marketplace() == chosen->marketplace)) card->setChecked(chosen != nullptr && card->marketplace() == chosen->marketplace);
    card->update();
  }
  m_details->setVisible(chosen != nullptr);
  if (chosen == nullptr) return;
  m_chosen->setText(tr("%1: what is possible and what is not").arg(marketplaceName(chosen->marketplace)));
  m_sourceText->setText(chosen->sourceDate.isEmpty() ? chosen->source : tr("By the platform's documentation of %1").arg(chosen->sourceDate));
  m_source->setText(tr("Source"));
  m_source->setAccessibleName(tr("Open the source: %1").arg(chosen->sourceUrl));
  m_source->setVisible(!chosen->sourceUrl.isEmpty());
  m_whyNot->setText(chosen->whyNot);
  m_whyNot->setVisible(!chosen->canConnect && !chosen->whyNot.isEmpty());
  m_table->setLines(chosen->abilities);
  fillPrerequisites(*chosen);
}

void PlatformPage::fillPrerequisites(const PlatformFacts& facts) {
  QStringList known, wanted;
  for (const auto& [id, box] : m_boxes) known << id + box->accessibleName();
  for (const PlatformFacts::Prerequisite& needed : facts.prerequisites) wanted << needed.id + needed.text;
  if (known != wanted) {
    for (const auto& [id, box] : m_boxes) {
      QWidget* old = box;
      retire(old);
    }
    m_boxes.clear();
    for (const PlatformFacts::Prerequisite& needed : facts.prerequisites) {
      auto* box = new TickBox(m_look, needed.text, m_prerequisites);
      m_ticks->addWidget(box, static_cast<int>(m_boxes.size()), 0);
      connect(box, &QCheckBox::clicked, this, [this] {
        QStringList ticked;
        for (const auto& [id, tick] : m_boxes)
          if (tick->isChecked()) ticked << id;
        Q_EMIT ticksChanged(ticked);
      });
      m_boxes.emplace_back(needed.id, box);
    }
  }
  for (const auto& [id, box] : m_boxes) box->setChecked(m_draft.ticked.contains(id));
  m_prerequisites->setVisible(!m_boxes.empty());
}

void PlatformPage::retranslate() {
  const Theme& t = m_look.theme();
  m_title->setText(tr("1 Choose the platform"));
  m_hint->setText(tr("The name of the store can be changed later"));
  m_before->setText(tr("Before you begin"));
  m_skip->setText(tr("What has no tick is noted in the journal as skipped"));
  m_practiceText->setText(tr("Only want to practise? A practice store runs on this computer; no real buyer can be reached."));
  m_practice->setText(tr("Practice store…"));
  m_prerequisites->setStyleSheet(QStringLiteral("#prerequisites { border: 1px solid %1; border-radius: 8px; }").arg(t.line.name()));
  m_whyNot->setStyleSheet(QStringLiteral("#whyNot { background: %1; color: %2; border-radius: 8px; padding: 10px 14px; }").arg(t.warnSoft.name(), t.text.name()));
  showChosen();
}

void PlatformPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace inquiry::ui
