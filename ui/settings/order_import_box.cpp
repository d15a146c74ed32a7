#include "ui/settings/order_import_box.h"

#include <QComboBox>
#include <QFileInfo>
#include <QTimeZone>
#include <algorithm>
#include <span>

#include "ui/common/arrange.h"
#include "ui/common/order_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr std::size_t kShownProblems = 20;

}  // namespace

OrderImportBox::OrderImportBox(const Look& look, const OrderImportPlan& plan, QWidget* parent) : QWidget(parent), m_look(look), m_plan(plan) {
  setObjectName(QStringLiteral("data.orders"));
  columnOf(this, {0, 4, 0, 4}, 4);
  const desk::OrderPreview& preview = m_plan.preview;
  line(tr("%1: %n order(s)", nullptr, static_cast<int>(preview.orders)).arg(shownLine(toUtf8(QFileInfo(toQt(m_plan.wish.file)).fileName()))) + QStringLiteral(" · ") +
           tr("%n line(s)", nullptr, static_cast<int>(preview.rows)) + QStringLiteral(" · ") + toQt(preview.encoding),
       QStringLiteral("data.orders.head"));
  addChoices();
  addColumns();
  addSamples();
  addProblems();
  addButtons();
}

QLabel* OrderImportBox::line(const QString& text, const QString& name) {
  QLabel* shown = plainLabel(this, m_look.fonts().font(Size::Small));
  shown->setObjectName(name);
  shown->setWordWrap(true);
  shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
  shown->setText(text);
  layout()->addWidget(shown);
  return shown;
}

void OrderImportBox::addChoices() {
  auto& column = static_cast<QVBoxLayout&>(*layout());
  const auto add = [&](const QString& label, const QString& name) {
    auto* row = rowIn(&column, 8);
    QLabel* words = plainLabel(this, m_look.fonts().font(Size::Small));
    words->setText(label);
    words->setWordWrap(true);
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    words->setBuddy(box);
    row->addWidget(words, 1);
    row->addWidget(box, 1);
    return box;
  };
  QComboBox* store = add(tr("Store of lines that name none"), QStringLiteral("data.orders.store"));
  store->addItem(tr("None: such lines stay out"), QString());
  for (const auto& [id, name] : m_plan.stores) store->addItem(name, toQt(id.value));
  store->setCurrentIndex(std::max(0, store->findData(toQt(m_plan.wish.store.value))));
  QComboBox* zone = add(tr("Time zone of the table"), QStringLiteral("data.orders.zone"));
  const QString own = QString::fromUtf8(QTimeZone::systemTimeZoneId());
  zone->addItem(tr("This computer's (%1)").arg(own), own);
  zone->addItem(tr("That of each store"), QString());
  for (const char* each : {"Asia/Shanghai", "Asia/Tokyo", "America/Los_Angeles", "UTC"})
    if (own != QLatin1String(each)) zone->addItem(QLatin1String(each), QLatin1String(each));
  zone->setCurrentIndex(std::max(0, zone->findData(toQt(m_plan.wish.zone))));
  const auto changed = [this, store, zone] { Q_EMIT wishChanged({m_plan.wish.file, StoreId{toUtf8(store->currentData().toString())}, toUtf8(zone->currentData().toString())}); };
  connect(store, &QComboBox::activated, this, changed);
  connect(zone, &QComboBox::activated, this, changed);
}

void OrderImportBox::addColumns() {
  const desk::OrderPreview& preview = m_plan.preview;
  QStringList taken, personal, unknown;
  for (const auto& column : preview.columns) taken << QStringLiteral("%1 → %2").arg(shownLine(column.named), toQt(column.meaning));
  for (const std::string& each : preview.personal) personal << shownLine(each);
  for (const std::string& each : preview.unknown) unknown << shownLine(each);
  line(tr("Columns taken: %1").arg(listed(taken)), QStringLiteral("data.orders.columns"));
  if (!personal.isEmpty()) line(tr("Personal, never taken: %1").arg(listed(personal)), QStringLiteral("data.orders.personal"));
  if (!unknown.isEmpty()) line(tr("Not known, left out: %1").arg(listed(unknown)), QStringLiteral("data.orders.unknown"));
}

void OrderImportBox::addSamples() {
  if (m_plan.preview.samples.empty()) return;
  line(tr("The first orders:"), QStringLiteral("data.orders.first"));
  for (const auto& sample : m_plan.preview.samples) {
    QStringList parts;
    for (const std::string* part : {&sample.order, &sample.store, &sample.status, &sample.placedAt, &sample.total, &sample.items, &sample.tracking})
      if (!part->empty()) parts << shownLine(*part);
    line(parts.join(QStringLiteral(" · ")), QStringLiteral("data.orders.sample"));
  }
}

void OrderImportBox::addProblems() {
  const auto& problems = m_plan.preview.problems;
  for (const desk::OrderProblem& problem : std::span(problems).first(std::min(kShownProblems, problems.size())))
    line(tr("Line %1: %2", "of a table, what is wrong").arg(problem.line).arg(orderProblemWords(problem)), QStringLiteral("data.orders.problem"));
  if (problems.size() > kShownProblems) line(tr("%n more line(s)", nullptr, static_cast<int>(problems.size() - kShownProblems)), QStringLiteral("data.orders.more"));
}

void OrderImportBox::addButtons() {
  auto* row = rowIn(&static_cast<QVBoxLayout&>(*layout()), 6);
  const auto add = [&](const QString& text, const QString& name, ButtonKind kind) {
    QPushButton* made = pushButton(this, kind);
    made->setText(text);
    made->setObjectName(name);
    row->addWidget(made);
    return made;
  };
  QPushButton* take = add(tr("Import %n order(s)", nullptr, static_cast<int>(m_plan.preview.orders)), QStringLiteral("data.orders.take"), ButtonKind::Primary);
  take->setEnabled(m_plan.preview.orders > 0);
  connect(take, &QPushButton::clicked, this, &OrderImportBox::importAsked);
  connect(add(tr("Do not import"), QStringLiteral("data.orders.drop"), ButtonKind::Default), &QPushButton::clicked, this, &OrderImportBox::dropped);
  row->addStretch(1);
}

}  // namespace inquiry::ui
