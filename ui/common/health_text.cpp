#include "ui/common/health_text.h"

#include <QCoreApplication>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

struct HealthText {
  Q_DECLARE_TR_FUNCTIONS(HealthText)
};

}  // namespace

QString healthSentence(const StoreHealth& health) {
  switch (health.state) {
    case HealthState::Expiring: return HealthText::tr("sign-in ends soon");
    case HealthState::Revoked: return HealthText::tr("sign-in has ended");
    case HealthState::MissingScope: return HealthText::tr("a right is missing: %1").arg(shownLine(health.detail));
    case HealthState::NotBound: return HealthText::tr("the account is not this shop");
    case HealthState::NetworkBlocked: return HealthText::tr("the platform cannot be reached");
    case HealthState::PlatformOutage: return HealthText::tr("the platform answers with errors");
    case HealthState::Ok: break;
  }
  return HealthText::tr("fine");
}

QString healthStep(HealthState state) {
  switch (state) {
    case HealthState::Expiring:
    case HealthState::Revoked: return HealthText::tr("Sign in again");
    case HealthState::MissingScope: return HealthText::tr("Grant the right");
    case HealthState::NotBound: return HealthText::tr("Check the account");
    case HealthState::NetworkBlocked: return HealthText::tr("Check network and proxy");
    case HealthState::PlatformOutage: return HealthText::tr("Wait; it is tried again by itself");
    case HealthState::Ok: break;
  }
  return HealthText::tr("Nothing to do");
}

}  // namespace inquiry::ui
