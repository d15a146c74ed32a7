#include "core/marketplaces/woocommerce/woo_notes.h"

#include <algorithm>

#include "core/domain/utf8.h"

namespace inquiry::woocommerce {
namespace {

std::string remoteIdOf(const std::string& noteId) { return "wc-note:" + noteId; }

bool contains(const std::vector<std::string>& list, const std::string& value) { return std::find(list.begin(), list.end(), value) != list.end(); }

}  // namespace

Result<ActionOffer> WooNotes::offer(const std::string& orderRemoteId, std::stop_token stop) {
  const auto id = m_orders.idOf(orderRemoteId, stop);
  if (!id) return fail(id.error());
  ActionOffer offer;
  offer.orderRemoteId = orderRemoteId;
  PlatformAction note;
  note.name = kCustomerNote;
  offer.actions.push_back(std::move(note));
  offer.readAt = m_clock.now();
  return offer;
}

std::optional<Error> WooNotes::refusalOf(const std::string& action, const std::string& text) const {
  if (action != kCustomerNote) return Error{ErrorKind::Refused, "woocommerce.unknown_action", "WooCommerce takes notes to the customer only.", {}};
  if (utf8::trimmed(text).empty()) return Error{ErrorKind::Refused, "woocommerce.empty", "There is nothing to send. Write a text.", {}};
  return {};
}

Result<std::vector<std::string>> WooNotes::known(const Outgoing& item, const std::stop_token& stop) {
  const auto id = m_orders.idOf(item.actionOrder, stop);
  if (!id) return fail(id.error());
  const auto notes = m_orders.customerNotes(*id, stop);
  if (!notes) return fail(notes.error());
  std::vector<std::string> ids;
  for (const OrderNote& note : *notes) ids.push_back(remoteIdOf(note.id));
  return ids;
}

SendResult WooNotes::send(const Outgoing& item, const std::stop_token& stop) {
  if (auto no = refusalOf(item.action, item.text)) return failedAction(*no, ActionStage::Before);
  const auto id = m_orders.idOf(item.actionOrder, stop);
  if (!id) return failedAction(id.error(), ActionStage::Before);
  const auto note = m_orders.addCustomerNote(*id, item.text, stop);
  if (!note) return failedAction(note.error(), ActionStage::After);
  SendResult sent;
  sent.outcome = SendResult::Outcome::Accepted;
  sent.remoteId = remoteIdOf(*note);
  return sent;
}

ReconcileResult WooNotes::reconcile(const Outgoing& item, const std::vector<std::string>& claimed, const std::stop_token& stop) {
  const auto id = m_orders.idOf(item.actionOrder, stop);
  if (!id) return {ReconcileResult::Outcome::CannotTell, "", id.error()};
  const auto notes = m_orders.customerNotes(*id, stop);
  if (!notes) return {ReconcileResult::Outcome::CannotTell, "", notes.error()};
  const std::string text = comparableNote(escapedNote(item.text));
  for (const OrderNote& note : *notes) {
    const std::string remoteId = remoteIdOf(note.id);
    if (note.text == text && !contains(item.baseline, remoteId) && !contains(claimed, remoteId)) return {ReconcileResult::Outcome::Found, remoteId, {}};
  }
  return {ReconcileResult::Outcome::NotFound, "", {}};
}

}  // namespace inquiry::woocommerce
