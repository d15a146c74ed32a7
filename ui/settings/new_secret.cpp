#include "ui/settings/new_secret.h"

namespace inquiry::ui {

void keepNewSecret(const NewSecret& fields, QPushButton* keep, qsizetype fewest, const std::function<void(const QString&, const QString&)>& chosen) {
  const auto check = [fields, keep, fewest] {
    const bool isNamed = fields.old == nullptr || !fields.old->text().isEmpty();
    keep->setEnabled(isNamed && fields.fresh->text().size() >= fewest && fields.fresh->text() == fields.again->text());
  };
  for (QLineEdit* each : {fields.old, fields.fresh, fields.again})
    if (each != nullptr) QObject::connect(each, &QLineEdit::textChanged, keep, check);
  QObject::connect(fields.again, &QLineEdit::returnPressed, keep, &QPushButton::click);
  QObject::connect(keep, &QPushButton::clicked, keep, [fields, chosen] {
    const QString before = fields.old == nullptr ? QString() : fields.old->text(), after = fields.fresh->text();
    for (QLineEdit* each : {fields.old, fields.fresh, fields.again})
      if (each != nullptr) each->clear();
    chosen(before, after);
  });
  check();
}

}  // namespace inquiry::ui
