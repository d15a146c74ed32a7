#include <algorithm>

#include "core/desk/parts.h"
#include "core/desk/platform_actions_service.h"
#include "core/desk/reply_service.h"
#include "core/desk/rights.h"
#include "core/desk/template_choice.h"
#include "core/desk/thread_loader.h"
#include "core/rules/template_render.h"
#include "core/sla/calendar.h"
#include "core/storage/order_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/template_repository.h"
#include "core/storage/thread_repository.h"

namespace inquiry::desk {
namespace {

struct Scene {
  Thread thread;
  Store store;
  std::optional<Order> order;
  std::string agentName;
};

Result<Scene> loadScene(const Parts& parts, storage::Connection& connection, ThreadId id) {
  const auto thread = storage::ThreadRepository(connection).find(id);
  if (!thread) return fail(thread.error());
  if (!*thread) return fail(ErrorKind::NotFound, "thread.not_found", "There is no thread " + std::to_string(id.value) + ": sync or search for it.");
  const auto store = requireStore(connection, (*thread)->store);
  if (!store) return fail(store.error());
  if (auto may = requireRight(connection, parts, DeskRight::View, store->id); !may) return fail(may.error());
  const auto order = storage::OrderRepository(connection).ofThread(**thread);
  if (!order) return fail(order.error());
  const auto person = storage::PersonRepository(connection).find(parts.me());
  if (!person) return fail(person.error());
  // A template must not tell a stranger what is known of an order whose number they wrote down.
  const bool isDoubtful = isOrderUnconfirmed(**thread, *order);
  return Scene{**thread, *store, isDoubtful ? std::optional<Order>() : *order, *person ? (*person)->name : std::string()};
}

rules::TemplateContext contextOf(const Scene& scene, const std::string& language, Instant now) {
  rules::TemplateContext context;
  context.buyerName = scene.thread.buyerName;
  context.storeName = scene.store.name;
  context.agentName = scene.agentName;
  context.orderNumber = scene.thread.orderRemoteId;
  context.order = scene.order;
  context.language = language;
  context.site = scene.store.site;
  context.timeZone = scene.store.timeZone;
  context.now = now;
  return context;
}

// By the clock of the store, as seasons of templates count.
std::string dayOf(const Scene& scene, Instant now) { return localText(now, scene.store.timeZone).substr(0, 10); }

// Invented, and complete: every variable has a value.
Scene sampleScene(Instant now) {
  using std::chrono::hours;
  Scene scene;
  scene.thread.buyerName = "Lupita";
  scene.thread.orderRemoteId = "2000011902245761";
  scene.store.name = "Casa Azul";
  scene.store.site = "MLM";
  scene.store.timeZone = "America/Mexico_City";
  scene.agentName = "Li Wen";
  Order order;
  order.remoteId = scene.thread.orderRemoteId;
  order.total = Money{124900, "MXN"};
  order.placedAt = now - hours(96);
  order.lines.push_back({"1", "CA-LM-07", "Lámpara de mesa, roble", "", 1, Money{124900, "MXN"}});
  Shipment shipment;
  shipment.carrier = "DHL";
  shipment.trackingNumber = "00340434177520";
  shipment.trackingUrl = "https://tracking.example/00340434177520";
  shipment.shippedAt = now - hours(72);
  shipment.expectedAt = now + hours(96);
  order.shipments.push_back(shipment);
  scene.order = order;
  return scene;
}

RenderedTemplate valueOf(const rules::Rendered& rendered, const std::string& language) {
  RenderedTemplate result;
  result.text = rendered.text;
  result.language = language;
  result.missing = rendered.missing;
  for (const rules::Rendered::Chip& chip : rendered.chips) result.chips.push_back({chip.from, chip.to, chip.variable, chip.empty});
  return result;
}

TemplateRow rowOf(const ReplyTemplate& from, const TemplateChoice& choice) {
  TemplateRow row;
  row.id = from.id;
  row.title = from.title;
  row.titleZh = from.titleZh;
  row.scene = from.scene;
  row.shortcut = from.shortcut;
  row.language = choice.variant->language;
  row.marketplace = choice.variant->marketplace ? std::string(name(*choice.variant->marketplace)) : std::string();
  row.isFallback = choice.isFallback;
  row.body = choice.variant->text;
  return row;
}

}  // namespace

Result<std::vector<TemplateRow>> ReplyService::templates(ThreadId thread, const std::string& filter) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto scene = loadScene(m_parts, connection, thread);
  if (!scene) return fail(scene.error());
  const auto all = storage::TemplateRepository(connection).list();
  if (!all) return fail(all.error());
  const auto last = storage::OutgoingRepository(connection).lastTemplateToBuyer(thread);
  if (!last) return fail(last.error());
  std::vector<std::pair<int, TemplateRow>> ranked;
  const std::string today = dayOf(*scene, m_parts.clock.now());
  for (const ReplyTemplate& candidate : *all) {
    const ReplyTemplate inForce = inForceOn(candidate, today);
    const auto choice = chooseVariant(inForce, scene->thread.language, scene->store.marketplace);
    if (choice.variant == nullptr) continue;
    const int match = matchScore(candidate, filter);
    if (match < 0) continue;
    // A wording in the buyer's language comes before any better match of the words typed.
    ranked.emplace_back(match + (choice.isFallback ? 0 : 1000), rowOf(candidate, choice));
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<TemplateRow> rows;
  for (auto& [score, row] : ranked) {
    row.wasLastToBuyer = row.id.value == *last;
    rows.push_back(std::move(row));
  }
  return rows;
}

Result<RenderedTemplate> ReplyService::render(const TemplateId& id, ThreadId thread) const {
  auto reader = m_parts.database.read();
  if (!reader) return fail(reader.error());
  storage::Connection& connection = (*reader)->connection();
  const auto scene = loadScene(m_parts, connection, thread);
  if (!scene) return fail(scene.error());
  const auto found = storage::TemplateRepository(connection).find(id);
  if (!found) return fail(found.error());
  if (!*found) return fail(ErrorKind::NotFound, "template.not_found", "There is no template \"" + id.value + "\": see the list of templates.");
  const ReplyTemplate inForce = inForceOn(**found, dayOf(*scene, m_parts.clock.now()));
  const auto choice = chooseVariant(inForce, scene->thread.language, scene->store.marketplace);
  if (choice.variant == nullptr) return fail(ErrorKind::NotFound, "template.empty", "The template \"" + id.value + "\" has no text.");
  const auto parsed = rules::parseTemplate(choice.variant->text);
  if (!parsed) return fail(parsed.error());
  RenderedTemplate result = valueOf(rules::render(*parsed, contextOf(*scene, choice.variant->language, m_parts.clock.now())), choice.variant->language);
  result.isFallback = choice.isFallback;
  return result;
}

Result<RenderedTemplate> ReplyService::renderText(const std::string& text, const std::string& language, const std::optional<ThreadId>& thread) const {
  const auto parsed = rules::parseTemplate(text);
  if (!parsed) return fail(parsed.error());
  Scene scene = sampleScene(m_parts.clock.now());
  if (thread) {
    auto reader = m_parts.database.read();
    if (!reader) return fail(reader.error());
    auto loaded = loadScene(m_parts, (*reader)->connection(), *thread);
    if (!loaded) return fail(loaded.error());
    scene = std::move(*loaded);
  }
  return valueOf(rules::render(*parsed, contextOf(scene, language, m_parts.clock.now())), language);
}

}  // namespace inquiry::desk
