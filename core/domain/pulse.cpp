#include "core/domain/pulse.h"

namespace inquiry {
namespace {

thread_local Pulse* t_pulse = nullptr;

}  // namespace

void noteAlive() {
  if (t_pulse != nullptr) t_pulse->beat();
}

PulseScope::PulseScope(Pulse& pulse) : m_before(t_pulse) { t_pulse = &pulse; }
PulseScope::~PulseScope() { t_pulse = m_before; }

}  // namespace inquiry
