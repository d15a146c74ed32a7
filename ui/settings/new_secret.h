#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <functional>

namespace inquiry::ui {

// The fields of a new password or passphrase. `old`: what proves one may, the one before or a recovery code; null where nothing has to be proved.
struct NewSecret {
  QLineEdit *old, *fresh, *again;
};

// The button is on while the old one is named and both new ones are alike and have at least `fewest` characters. What was typed leaves the fields before
// `chosen` gets it: what stood in `old` (empty without that field) and the new one.
void keepNewSecret(const NewSecret& fields, QPushButton* keep, qsizetype fewest, const std::function<void(const QString& before, const QString& after)>& chosen);

}  // namespace inquiry::ui
