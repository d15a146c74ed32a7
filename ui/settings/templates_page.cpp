#include "ui/settings/templates_page.h"

#include "ui/common/pinyin.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr int kPreviewPause = 250;

bool fits(const ReplyTemplate& value, const QString& needle) {
  if (needle.isEmpty()) return true;
  for (const std::string& text : {value.title, value.titleZh, value.scene, value.shortcut})
    if (toQt(text).contains(needle, Qt::CaseInsensitive)) return true;
  return pinyinInitials(toQt(value.titleZh)).contains(needle.toLower());
}

}  // namespace

TemplatesPage::TemplatesPage(const Look& look, QWidget* parent) : EditingPage(look, QStringLiteral("templates"), parent) {
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPreviewPause);
  connect(&m_pause, &QTimer::timeout, this, &TemplatesPage::askPreview);
}

QString TemplatesPage::title() const { return tr("Templates"); }

void TemplatesPage::setTemplates(std::vector<ReplyTemplate> templates) {
  const bool wasEmpty = m_templates.empty();
  m_templates = std::move(templates);
  if (isBuilt() && wasEmpty != m_templates.empty()) rebuild();
  else if (isBuilt()) fillList();
}

void TemplatesPage::setVariables(const QStringList& names) {
  if (names == m_variables) return;
  m_variables = names;
  if (isBuilt()) rebuild();
}

void TemplatesPage::take(const ReplyTemplate& value) {
  m_draft = m_stored = value;
  m_hasDraft = true;
  forgetRemoval();
  m_variant = 0;
  m_problem.clear();
  rebuild();
  askPreview();
}

void TemplatesPage::choose(const TemplateId& id) {
  for (const ReplyTemplate& each : m_templates)
    if (each.id == id) return take(each);
}

void TemplatesPage::saved(const TemplateId& id) {
  m_draft.id = id;
  m_stored = m_draft;
  rebuild();
}

TemplateVariant* TemplatesPage::variant() { return m_hasDraft && m_variant < m_draft.variants.size() ? &m_draft.variants[m_variant] : nullptr; }

void TemplatesPage::fill() {
  m_text = m_preview = nullptr;
  m_trouble = nullptr;
  addHead();
  auto* row = rowIn(&column(), 16);
  column().setStretch(column().count() - 1, 1);
  addList(row, tr("Templates"));
  addEditor(row);
}

void TemplatesPage::addHead() {
  addTop({tr("Title, scene or short code"), tr("Find a template"), QStringLiteral("templates snippets canned search"), tr("New template"), QStringLiteral("template new create")});
  addFileButtons({tr("Import CSV…"), tr("Export CSV…"), tr("Add the starter pack"), tr("Import templates"), tr("Export templates"), tr("Tables (*.csv)"),
                  QStringLiteral("templates import export csv starter pack")});
}

void TemplatesPage::begin() {
  ReplyTemplate fresh;
  fresh.variants.push_back({"en", {}, {}});
  take(fresh);
}

void TemplatesPage::chooseRow(const QString& id) { choose({toUtf8(id)}); }

void TemplatesPage::remove() {
  m_hasDraft = false;
  Q_EMIT removeAsked(m_draft.id);
}

void TemplatesPage::fillList() {
  const QSignalBlocker quiet(list());
  list().clear();
  const bool isChinese = look().times().locale().language() == QLocale::Chinese;
  for (const ReplyTemplate& each : m_templates) {
    if (!fits(each, filterText())) continue;
    const QString text = shownLine(isChinese && !each.titleZh.empty() ? each.titleZh : each.title);
    auto* item = new QListWidgetItem(each.shortcut.empty() ? text : QStringLiteral("%1  //%2").arg(text, shownLine(each.shortcut)), &list());
    item->setData(Qt::UserRole, toQt(each.id.value));
    QStringList sentence{text, tr("%n wording(s)", nullptr, static_cast<int>(each.variants.size()))};
    sentence << (each.approved ? tr("approved") : tr("not approved yet"));
    item->setData(Qt::AccessibleTextRole, spoken(sentence));
    item->setToolTip(plainToolTip(sentence.join(QStringLiteral(" · "))));
    if (m_hasDraft && each.id == m_draft.id) list().setCurrentItem(item);
  }
}

void TemplatesPage::setPreview(const desk::RenderedTemplate& rendered) {
  m_rendered = rendered;
  m_problem.clear();
  m_place = {};
  drawPreview();
}

void TemplatesPage::setLint(const QStringList& sentences) {
  if (sentences == m_lint) return;
  m_lint = sentences;
  drawPreview();
}

std::optional<Marketplace> TemplatesPage::shownMarketplace() const {
  return m_hasDraft && m_variant < m_draft.variants.size() ? m_draft.variants[m_variant].marketplace : std::nullopt;
}

void TemplatesPage::setProblem(const QString& sentence, Place place) {
  m_problem = sentence;
  m_place = place;
  drawPreview();
}

void TemplatesPage::touched() {
  showDirty();
  m_pause.start();
}

void TemplatesPage::askPreview() {
  if (const TemplateVariant* shown = variant()) Q_EMIT previewAsked(toQt(shown->text), toQt(shown->language));
}

QString TemplatesPage::variantText(const TemplateVariant& variant) {
  const QString language = languageName(variant.language);
  const QString place = variant.marketplace ? marketplaceName(*variant.marketplace) : tr("all marketplaces");
  if (!isSeasonal(variant)) return QStringLiteral("%1 · %2").arg(language, place);
  const QString from = variant.fromDay.empty() ? QStringLiteral("…") : toQt(variant.fromDay), until = variant.untilDay.empty() ? QStringLiteral("…") : toQt(variant.untilDay);
  return QStringLiteral("%1 · %2 · %3 – %4").arg(language, place, from, until);
}

QString TemplatesPage::variableText(const QString& name) {
  static const QHash<QString, const char*> kWords{
      {QStringLiteral("buyer.name"), QT_TR_NOOP("Name of the buyer")}, {QStringLiteral("order.id"), QT_TR_NOOP("Order number")}, {QStringLiteral("order.date"), QT_TR_NOOP("Day of the order")},
      {QStringLiteral("order.total"), QT_TR_NOOP("Amount of the order")}, {QStringLiteral("item.title"), QT_TR_NOOP("Title of the first item")},
      {QStringLiteral("item.sku"), QT_TR_NOOP("Article number of the first item")}, {QStringLiteral("item.quantity"), QT_TR_NOOP("Pieces of the first item")},
      {QStringLiteral("tracking.number"), QT_TR_NOOP("Tracking number")}, {QStringLiteral("tracking.carrier"), QT_TR_NOOP("Carrier")}, {QStringLiteral("tracking.url"), QT_TR_NOOP("Tracking page")},
      {QStringLiteral("shipment.date"), QT_TR_NOOP("Day the parcel was handed over")}, {QStringLiteral("delivery.date"), QT_TR_NOOP("Expected day of delivery")},
      {QStringLiteral("store.name"), QT_TR_NOOP("Name of the store")}, {QStringLiteral("agent.name"), QT_TR_NOOP("Who replies")}, {QStringLiteral("today"), QT_TR_NOOP("Today's date")}};
  const char* words = kWords.value(name, nullptr);
  return words == nullptr ? name : QStringLiteral("%1  {{%2}}").arg(tr(words), name);
}

}  // namespace inquiry::ui
