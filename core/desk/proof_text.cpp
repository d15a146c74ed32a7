#include "core/desk/proof_text.h"

#include "core/domain/marketplace.h"
#include "core/sla/calendar.h"

namespace inquiry::desk {
namespace {

std::string both(Instant at, const std::string& zone) {
  const std::string local = localText(at, zone);
  return at.toIso() + (local.empty() ? std::string() : " (" + local + " " + zone + ")");
}

std::string linesOf(const ClockView& clock, const std::string& zone) {
  std::string text = "\n" + clock.label + " [" + clock.policy + "]\n";
  text += "  started by: " + (clock.startEvent.empty() ? std::string("unknown") : "message " + clock.startEvent) + " at " + both(clock.startedAt, zone) + "\n";
  text += "  due: " + both(clock.dueAt, zone) + "\n";
  if (clock.metAt) text += std::string("  ended: ") + both(*clock.metAt, zone) + (*clock.metAt < clock.dueAt ? ", in time\n" : ", late\n");
  text += "  policy version: " + std::to_string(clock.policyVersion) + (clock.source.empty() ? "" : ", source: " + clock.source) +
          (clock.sourceDate.empty() ? "" : " (" + clock.sourceDate + ")") + "\n";
  if (clock.calendar.empty()) text += "  calendar: none, every hour counts\n";
  else text += "  calendar: " + clock.calendar + ", version " + std::to_string(clock.calendarVersion) + ", in " + clock.timeZone + "\n";
  for (const ClockView::Span& span : clock.excluded)
    text += "  not counted: " + both(span.from, zone) + " to " + both(span.to, zone) + ", " + span.why + (span.name.empty() ? "" : " (" + span.name + ")") + "\n";
  return text + "  time zone data: " + clock.tzdataVersion + "\n";
}

}  // namespace

std::string proofLines(const Thread& thread, const Store& store, const std::vector<ClockView>& clocks) {
  std::string text = "Proof of deadlines\nstore: " + store.name + " (" + std::string(displayName(store.marketplace)) + " " + store.site + ")\nthread: " + thread.remoteId + "\n";
  if (!thread.orderRemoteId.empty()) text += "order: " + thread.orderRemoteId + "\n";
  for (const ClockView& clock : clocks) text += linesOf(clock, store.timeZone);
  return text;
}

}  // namespace inquiry::desk
