#pragma once

#include <QString>
#include <set>
#include <vector>

#include "core/desk/values.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

namespace inquiry::ui {

// One line or block of the context panel, as text ready to paint.
struct ContextItem {
  enum class Kind { Heading, Clock, ClockTimes, Text, Product, Field, Step, Figures, History, Note, Gap } kind = Kind::Text;
  QString icon, text, detail;
  // What a click or Enter does: "proof", "copy", "link", "thread", "command" (payload: its id); empty = nothing.
  QString action, payload, actionText;
  Instant due, started;                     // Clock
  enum class Tone { Plain, Good, Chip } tone = Tone::Plain;
  bool isReached = false, isLast = false;   // Step
  bool isWish = false;                      // Clock: a team's own target; it sorts nothing and turns nothing red
  std::vector<std::pair<QString, QString>> figures;
};

struct ContextRequest {
  const desk::ThreadDetail& detail;
  const desk::ComposerLimits* limits = nullptr;
  const std::set<QString>& openProofs;  // policies whose proof is unfolded
  Instant now;
};

// Clocks with their proof, channel rules, order, shipment, buyer, notes.
std::vector<ContextItem> contextItems(const ContextRequest& request, const Look& look, const Directory& directory);

// Why a clock stands where it stands, a line each.
QStringList clockProofLines(const desk::ClockView& clock, const std::string& storeZone, const TimeText& times, Instant now);

}  // namespace inquiry::ui
