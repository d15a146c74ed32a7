#include "ui/thread/context_items.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/desk/platform_page.h"
#include "ui/common/deadline_words.h"
#include "ui/common/links.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

struct Context {
  Q_DECLARE_TR_FUNCTIONS(Context)
};

using Kind = ContextItem::Kind;
using Items = std::vector<ContextItem>;

ContextItem item(Kind kind, const QString& text, const QString& detail = {}) {
  ContextItem made;
  made.kind = kind;
  made.text = text;
  made.detail = detail;
  return made;
}

ContextItem heading(const QString& icon, const QString& text, const QString& detail = {}) {
  ContextItem made = item(Kind::Heading, text, detail);
  made.icon = icon;
  return made;
}

// A field whose value can be changed: a click does what the command does.
ContextItem editable(const QString& label, const QString& value, const QString& command) {
  ContextItem made = item(Kind::Field, label, value);
  made.action = QStringLiteral("command");
  made.payload = command;
  return made;
}

ContextItem copyable(const QString& label, const QString& value) {
  ContextItem made = item(Kind::Field, label, value);
  made.action = QStringLiteral("copy");
  made.payload = value;
  return made;
}

QString clockName(const desk::ClockView& clock) {
  const auto hours = std::chrono::duration_cast<std::chrono::hours>(clock.dueAt - clock.startedAt).count();
  if (clock.policy == "own") return Context::tr("Own target %1 h").arg(hours);
  if (clock.isReference) return Context::tr("Reference %1 h").arg(hours);
  if (clock.policy == "platform") return Context::tr("Platform %1 h").arg(hours);
  return deadlineName(clock.label);
}

QString notCounted(const desk::ClockView::Span& span, const TimeText& times, Instant now) {
  const QString why = span.why == "holiday" ? Context::tr("holiday") : span.why == "closed" ? Context::tr("outside working hours") : shownLine(span.why);
  return Context::tr("Not counted: %1 – %2 (%3)").arg(times.moment(span.from, now), times.moment(span.to, now), span.name.empty() ? why : QStringLiteral("%1: %2").arg(why, shownLine(span.name)));
}

void addProof(Items& items, const desk::ClockView& clock, const TimeText& times, Instant now) {
  items.push_back(item(Kind::Text, Context::tr("Started by: %1, %2").arg(shownLine(clock.startEvent), times.date(clock.startedAt))));
  items.push_back(item(Kind::Text, Context::tr("Policy: %1, version %2").arg(deadlineName(clock.label)).arg(clock.policyVersion)));
  if (!clock.calendar.empty()) items.push_back(item(Kind::Text, Context::tr("Calendar: %1, %2").arg(calendarName(clock.calendar), TimeText::city(toQt(clock.timeZone)))));
  for (const desk::ClockView::Span& span : clock.excluded)
    items.push_back(item(Kind::Text, notCounted(span, times, now)));
  if (clock.excluded.empty()) items.push_back(item(Kind::Text, Context::tr("Nothing is left out: every hour counts.")));
  if (!clock.source.empty()) items.push_back(item(Kind::Text, Context::tr("Source: %1, %2").arg(deadlineSource(clock.source), shownLine(clock.sourceDate))));
  if (!clock.tzdataVersion.empty()) items.push_back(item(Kind::Text, Context::tr("Time zone data %1").arg(shownLine(clock.tzdataVersion))));
}

void addClocks(Items& items, const ContextRequest& request, const TimeText& times) {
  const Thread& thread = request.detail.thread;
  QString since;
  if (thread.oldestUnansweredAt && thread.needsReply) since = Context::tr("waiting since %1").arg(times.moment(*thread.oldestUnansweredAt, request.now));
  items.push_back(heading(QStringLiteral("clock"), Context::tr("Clocks"), since));
  if (thread.kind == ThreadKind::Case && thread.needsReply && thread.dueAt) {
    ContextItem line = item(Kind::Clock, Context::tr("The platform's deadline of the case"));
    line.due = *thread.dueAt;
    line.started = thread.oldestUnansweredAt.value_or(thread.createdAt.value_or(*thread.dueAt));
    items.push_back(line);
    items.push_back(editable(Context::tr("Steps"), Context::tr("On the page of the case"), QStringLiteral("case")));
    return;
  }
  if (request.detail.clocks.empty()) {
    items.push_back(item(Kind::Text, thread.needsReply ? Context::tr("No clock runs for this thread.") : Context::tr("No clock runs: nobody waits for a reply.")));
    return;
  }
  const QString zone = toQt(request.detail.store.timeZone);
  for (const desk::ClockView& clock : request.detail.clocks) {
    ContextItem line = item(Kind::Clock, clockName(clock));
    line.due = clock.dueAt;
    line.started = clock.startedAt;
    line.isReached = clock.metAt.has_value();
    line.isWish = !clock.drivesDueAt;
    items.push_back(line);
    const bool isPast = clock.dueAt <= request.now;
    const QString when = times.deadline(clock.dueAt, request.now, zone);
    ContextItem proof = item(Kind::ClockTimes, clock.metAt ? Context::tr("replied %1").arg(times.moment(*clock.metAt, request.now)) : !isPast ? when : line.isWish ? Context::tr("aimed at %1").arg(when) : Context::tr("was due %1").arg(when));
    proof.action = QStringLiteral("proof");
    proof.payload = toQt(clock.policy);
    proof.actionText = Context::tr("Proof");
    items.push_back(proof);
    if (request.openProofs.contains(toQt(clock.policy))) addProof(items, clock, times, request.now);
  }
}

QString typesText(const std::vector<std::string>& types) {
  QStringList names;
  for (const std::string& type : types) names << toQt(type).section(QLatin1Char('/'), -1).toUpper();
  return names.join(QLatin1Char(' '));
}

// The platform's own deadline, as far as a rule of it is known: a team's target and a mere reference are none.
void addDeadlineRule(Items& items, const std::vector<desk::ClockView>& clocks) {
  for (const desk::ClockView& clock : clocks) {
    if (clock.policy != "platform" || clock.isReference) continue;
    const QString source = clock.source.empty() ? QString() : QStringLiteral(" (%1)").arg(clock.sourceDate.empty() ? deadlineSource(clock.source) : shownLine(clock.sourceDate));
    items.push_back(item(Kind::Field, Context::tr("Reply by"), clockName(clock) + source));
    return;
  }
  items.push_back(item(Kind::Field, Context::tr("Reply by"), Context::tr("no rule is known here")));
}

QString addressText(const std::optional<FindingLevel>& level) {
  if (level == FindingLevel::Forbidden) return Context::tr("not allowed");
  return level ? Context::tr("the check warns of them") : Context::tr("no rule is known here");
}

// As the rule packs in force have it: what the check will say of an address before anybody types one.
void addAddresses(Items& items, const desk::AddressRules& rules) {
  constexpr std::size_t kNamed = 3;
  items.push_back(item(Kind::Field, Context::tr("Links"), addressText(rules.links)));
  if (rules.links && !rules.hosts.empty()) {
    QStringList hosts;
    for (std::size_t i = 0; i < std::min(kNamed, rules.hosts.size()); ++i) hosts << toQt(rules.hosts[i]);
    const int more = static_cast<int>(rules.hosts.size()) - static_cast<int>(hosts.size());
    const QString named = more > 0 ? Context::tr("%1 and %n more", nullptr, more).arg(hosts.join(QStringLiteral(", "))) : hosts.join(QStringLiteral(", "));
    items.push_back(item(Kind::Text, rules.takesCarriers ? Context::tr("Links that may stand: carriers' pages, %1").arg(named) : Context::tr("Links that may stand: %1").arg(named)));
  }
  items.push_back(item(Kind::Field, Context::tr("E-mail"), addressText(rules.mails)));
  items.push_back(item(Kind::Field, Context::tr("Phone"), addressText(rules.phones)));
}

void addRules(Items& items, const ContextRequest& request) {
  const desk::ComposerLimits& limits = *request.limits;
  if (!limits.canSend && limits.maxText == 0) return;
  ContextItem head = heading(QStringLiteral("info"), Context::tr("Rules of this channel"));
  const QString source = toQt(limits.source);
  if (!linkHost(source).isEmpty()) head.action = QStringLiteral("link"), head.payload = source, head.actionText = Context::tr("Source");
  items.push_back(head);
  const QString unit = limits.latin1Only ? Context::tr("%1 characters, ISO-8859-1") : Context::tr("%1 characters");
  items.push_back(item(Kind::Field, Context::tr("Length"), unit.arg(limits.maxText)));
  QString files = Context::tr("none possible");
  if (limits.maxAttachments > 0)
    files = Context::tr("%1, at most %2 of %3").arg(limits.attachmentTypes.empty() ? Context::tr("every kind") : typesText(limits.attachmentTypes)).arg(limits.maxAttachments).arg(byteSize(static_cast<std::int64_t>(limits.maxAttachmentBytes)));
  items.push_back(item(Kind::Field, Context::tr("Files"), files));
  addAddresses(items, limits.addresses);
  if (!request.detail.thread.language.empty()) items.push_back(item(Kind::Field, Context::tr("Language"), languageName(request.detail.thread.language)));
  addDeadlineRule(items, request.detail.clocks);
  if (limits.firstContact) items.push_back(item(Kind::Field, Context::tr("Contact"), Context::tr("first message: the platform's own form")));
  if (!limits.sourceDate.empty()) items.push_back(item(Kind::Field, Context::tr("As of"), shownLine(limits.sourceDate)));
}

void addOrder(Items& items, const Order& order, const QString& page, const TimeText& times, Instant now) {
  ContextItem head = heading(QStringLiteral("bag"), Context::tr("Order"), Context::tr("read %1").arg(TimeText::ago(order.fetchedAt, now)));
  if (!linkHost(page).isEmpty()) {
    head.action = QStringLiteral("link");
    head.payload = page;
    head.actionText = Context::tr("Platform page");
  }
  items.push_back(head);
  for (const OrderLine& line : order.lines) {
    QStringList detail;
    if (!line.sku.empty()) detail << shownLine(line.sku);
    if (!line.variation.empty()) detail << shownLine(line.variation);
    detail << Context::tr("%n piece(s)", nullptr, static_cast<int>(line.quantity));
    if (line.price) detail << moneyText(toDecimal(*line.price), line.price->currency);
    items.push_back(item(Kind::Product, shownLine(line.title), detail.join(QStringLiteral(" · "))));
  }
  items.push_back(copyable(Context::tr("Order no."), shownLine(order.remoteId)));
  if (!order.packId.empty() && order.packId != order.remoteId) items.push_back(copyable(Context::tr("Pack"), shownLine(order.packId)));
  ContextItem state = item(Kind::Field, Context::tr("State"), statusWord(order.status));
  state.tone = order.status == "delivered" || order.status == "fulfilled" ? ContextItem::Tone::Good : ContextItem::Tone::Chip;
  items.push_back(state);
  if (!order.paymentStatus.empty() && order.paymentStatus != order.status) items.push_back(item(Kind::Field, Context::tr("Payment"), statusWord(order.paymentStatus)));
  if (order.placedAt) items.push_back(item(Kind::Field, Context::tr("Bought"), times.date(*order.placedAt)));
  if (order.total) items.push_back(item(Kind::Field, Context::tr("Total"), moneyText(toDecimal(*order.total), order.total->currency)));
  if (!order.destinationCountry.empty()) items.push_back(item(Kind::Field, Context::tr("Ships to"), shownLine(order.destinationCountry)));
}

void addShipment(Items& items, const Shipment& shipment, const TimeText& times, Instant now) {
  ContextItem head = heading(QStringLiteral("truck"), Context::tr("Shipment"));
  if (!linkHost(toQt(shipment.trackingUrl)).isEmpty()) {
    head.action = QStringLiteral("link");
    head.payload = toQt(shipment.trackingUrl);
    head.actionText = Context::tr("Tracking page");
  } else if (shipment.expectedAt && !shipment.deliveredAt) {
    head.detail = Context::tr("expected %1").arg(times.moment(*shipment.expectedAt, now));
  }
  items.push_back(head);
  const QString carrier = shipment.carrier.empty() ? Context::tr("Carrier") : shownLine(shipment.carrier);
  if (!shipment.trackingNumber.empty()) items.push_back(copyable(carrier, shownLine(shipment.trackingNumber)));
  Items steps;
  const auto step = [&](const QString& text, Instant at) {
    ContextItem made = item(Kind::Step, text, times.moment(at, now));
    steps.push_back(made);
  };
  if (shipment.deliveredAt) step(Context::tr("Delivered"), *shipment.deliveredAt);
  else if (!shipment.status.empty()) {
    steps.push_back(item(Kind::Step, statusWord(shipment.status)));
  }
  if (shipment.shippedAt) step(Context::tr("Shipped"), *shipment.shippedAt);
  if (steps.empty()) items.push_back(item(Kind::Text, Context::tr("Not shipped yet.")));
  for (std::size_t i = 0; i < steps.size(); ++i) {
    steps[i].isReached = i == 0;
    steps[i].isLast = i + 1 == steps.size();
    items.push_back(steps[i]);
  }
}

// What may be done about the order beside answering, or why not.
void addOrderDesk(Items& items, const desk::ThreadDetail& detail) {
  const desk::OrderDesk& order = detail.orderDesk;
  if (detail.thread.orderRemoteId.empty()) return;
  if (order.isUnconfirmed) items.push_back(item(Kind::Text, Context::tr("Order number written by the buyer, not confirmed. Tell nothing of the order.")));
  if (order.canUse) {
    items.push_back(editable(Context::tr("Order data"), order.isUnconfirmed ? Context::tr("Read it and compare the buyer") : Context::tr("Read it anew"), QStringLiteral("order.refresh")));
    if (!order.isUnconfirmed) items.push_back(editable(Context::tr("Actions"), Context::tr("What the platform allows…"), QStringLiteral("order.actions")));
  } else if (order.whyNot) {
    items.push_back(item(Kind::Text, errorSentence(*order.whyNot)));
  }
}

QString historyIcon(ThreadKind kind) {
  if (kind == ThreadKind::Question) return QStringLiteral("question");
  return kind == ThreadKind::Case ? QStringLiteral("scales") : QStringLiteral("bag");
}

void addBuyer(Items& items, const ContextRequest& request, const TimeText& times) {
  const desk::ThreadDetail& detail = request.detail;
  std::optional<Instant> oldest;
  for (const desk::BuyerHistoryRow& row : detail.history)
    if (row.lastMessageAt && (!oldest || *row.lastMessageAt < *oldest)) oldest = row.lastMessageAt;
  items.push_back(heading(QStringLiteral("user"), Context::tr("Buyer"), oldest ? Context::tr("since %1").arg(times.shortDate(*oldest).left(7)) : Context::tr("first contact")));
  items.push_back(copyable(Context::tr("Name"), buyerText(detail.thread)));
  // This thread is one of them, whether it was handed over with the others or not.
  std::vector<desk::BuyerHistoryRow> rows = detail.history;
  const auto isThis = [&](const desk::BuyerHistoryRow& row) { return row.thread == detail.thread.id; };
  if (std::none_of(rows.begin(), rows.end(), isThis)) rows.push_back({detail.thread.id, detail.thread.subject, detail.thread.kind, detail.thread.lastMessageAt});
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return b.lastMessageAt.value_or(Instant()) < a.lastMessageAt.value_or(Instant()); });
  const auto cases = std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.kind == ThreadKind::Case; });
  ContextItem figures = item(Kind::Figures, {});
  figures.figures = {{QString::number(detail.orders.size()), Context::tr("orders")}, {QString::number(rows.size()), Context::tr("threads")},
                     {QString::number(cases), Context::tr("cases")}};
  items.push_back(figures);
  for (const desk::BuyerHistoryRow& row : rows) {
    ContextItem line = item(Kind::History, shownLine(row.subject), isThis(row) ? Context::tr("this one") : row.lastMessageAt ? times.shortDate(*row.lastMessageAt).left(7) : QString());
    if (line.text.isEmpty()) line.text = kindName(row.kind);
    line.icon = historyIcon(row.kind);
    if (!isThis(row)) line.action = QStringLiteral("thread"), line.payload = QString::number(row.thread.value);
    items.push_back(line);
  }
}

void addHandling(Items& items, const Thread& thread, const Directory& directory) {
  items.push_back(heading(QStringLiteral("tag"), Context::tr("Handling")));
  items.push_back(editable(Context::tr("Owner"), thread.assignee.empty() ? Context::tr("nobody") : directory.personName(thread.assignee), QStringLiteral("assign")));
  QStringList tags;
  for (const std::string& tag : thread.tags) tags << directory.tagText(tag);
  items.push_back(editable(Context::tr("Tags"), tags.isEmpty() ? Context::tr("none") : listed(tags), QStringLiteral("tag")));
}

void addNotes(Items& items, const ContextRequest& request, const Look& look, const Directory& directory) {
  const auto& notes = request.detail.notes;
  ContextItem head = heading(QStringLiteral("note"), notes.empty() ? Context::tr("Notes") : Context::tr("Notes %1").arg(notes.size()));
  head.action = QStringLiteral("command");
  head.payload = QStringLiteral("note");
  head.actionText = Context::tr("Write");
  items.push_back(head);
  if (notes.empty()) items.push_back(item(Kind::Text, Context::tr("None yet. N writes one; only the team sees it.")));
  for (auto it = notes.rbegin(); it != notes.rend() && it - notes.rbegin() < 5; ++it)
    items.push_back(item(Kind::Note, shownLine(it->text), QStringLiteral("%1 · %2").arg(directory.personName(it->author), look.times().moment(it->at, request.now))));
}

}  // namespace

std::vector<ContextItem> contextItems(const ContextRequest& request, const Look& look, const Directory& directory) {
  Items items;
  addClocks(items, request, look.times());
  if (request.limits != nullptr) addRules(items, request);
  for (const Order& order : request.detail.orders) {
    // The thread's own order is the only one its page is known for.
    const bool isOwn = order.remoteId == request.detail.thread.orderRemoteId;
    addOrder(items, order, isOwn ? toQt(desk::platformPage(request.detail, desk::PageKind::Order).url) : QString(), look.times(), request.now);
    if (isOwn) addOrderDesk(items, request.detail);
    for (const Shipment& shipment : order.shipments) addShipment(items, shipment, look.times(), request.now);
  }
  const auto isOwnOrder = [&request](const Order& order) { return order.remoteId == request.detail.thread.orderRemoteId; };
  const bool hasOwn = std::any_of(request.detail.orders.begin(), request.detail.orders.end(), isOwnOrder);
  if (request.detail.orders.empty() || (request.detail.orderDesk.isUnconfirmed && !hasOwn)) {
    items.push_back(heading(QStringLiteral("bag"), Context::tr("Order")));
    const QString number = shownLine(request.detail.thread.orderRemoteId);
    if (number.isEmpty()) items.push_back(item(Kind::Text, Context::tr("This thread belongs to no order.")));
    else {
      items.push_back(copyable(Context::tr("Order no."), number));
      if (!request.detail.orderDesk.isUnconfirmed) items.push_back(item(Kind::Text, Context::tr("Its details have not been read yet.")));
      addOrderDesk(items, request.detail);
    }
  }
  if (!linkHost(toQt(request.detail.webPage)).isEmpty()) {
    ContextItem page = heading(QStringLiteral("external"), Context::tr("At the platform"));
    page.action = QStringLiteral("link");
    page.payload = toQt(request.detail.webPage);
    page.actionText = linkHost(page.payload);
    items.push_back(page);
  }
  addBuyer(items, request, look.times());
  addHandling(items, request.detail.thread, directory);
  addNotes(items, request, look, directory);
  return items;
}

QStringList clockProofLines(const desk::ClockView& clock, const std::string& storeZone, const TimeText& times, Instant now) {
  QStringList lines{clockName(clock)};
  lines << Context::tr("Due: %1").arg(times.deadline(clock.dueAt, now, toQt(storeZone)));
  if (clock.metAt) lines << (*clock.metAt < clock.dueAt ? Context::tr("Ended in time: %1") : Context::tr("Ended late: %1")).arg(times.moment(*clock.metAt, now));
  Items items;
  addProof(items, clock, times, now);
  for (const ContextItem& each : items) lines << each.text;
  return lines;
}

}  // namespace inquiry::ui
