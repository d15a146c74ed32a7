#include "ui/settings/roles_page.h"

#include <QHeaderView>
#include <QLineEdit>

#include "core/desk/sign_in_service.h"
#include "core/domain/team.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/settings/new_secret.h"

namespace inquiry::ui {
namespace {

constexpr int kFewest = static_cast<int>(desk::SignInService::kFewestCharacters);
// Behind the roles: as in all other stores.
constexpr int kAsEverywhere = -1;

}  // namespace

RolesPage::RolesPage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.roles"), parent), m_directory(directory) {
  connect(&directory, &Directory::changed, this, [this] {
    if (isBuilt()) rebuild();
  });
}

QString RolesPage::title() const { return tr("Roles and passwords"); }

QString RolesPage::roleText(DeskRole role) {
  switch (role) {
    case DeskRole::None: return tr("No role");
    case DeskRole::Owner: return tr("Owner");
    case DeskRole::Lead: return tr("Team lead");
    case DeskRole::SeniorAgent: return tr("Senior agent");
    case DeskRole::Agent: return tr("Agent");
    case DeskRole::Reviewer: return tr("Reviewer");
    case DeskRole::Practice: return tr("In practice");
  }
  return {};
}

QString RolesPage::rightText(DeskRight right) {
  switch (right) {
    case DeskRight::View: return tr("See conversations and reports");
    case DeskRight::Reply: return tr("Reply to buyers");
    case DeskRight::Note: return tr("Write notes and tickets");
    case DeskRight::Sort: return tr("Tag, assign, snooze, finish");
    case DeskRight::Approve: return tr("Give the second name");
    case DeskRight::OverrideCheck: return tr("Send in spite of the check");
    case DeskRight::Export: return tr("Export");
    case DeskRight::Evidence: return tr("Put evidence together");
    case DeskRight::Erase: return tr("Erase, and say how long data is kept");
    case DeskRight::Rules: return tr("Change rules, templates, knowledge");
    case DeskRight::Settings: return tr("Change settings and stores");
    case DeskRight::People: return tr("Change people, roles, shifts");
  }
  return {};
}

void RolesPage::setValues(Values values) {
  if (values == m_values) return;
  m_values = std::move(values);
  if (isBuilt()) rebuild();
}

RoleGrants RolesPage::grantsOf(const PersonId& holder) const {
  const auto found = m_values.roles.find(holder);
  return found == m_values.roles.end() ? RoleGrants{} : found->second;
}

QString RolesPage::storesText(const RoleGrants& grants) const {
  QStringList all;
  for (const auto& [store, role] : grants.stores) all << tr("%1: %2", "store, role").arg(m_directory.store(store).name, roleText(role));
  return listed(all);
}

void RolesPage::fill() {
  note(m_values.withPassword.empty()
           ? tr("Nobody has a password yet, so whoever opens this workspace may do everything. Your own first password makes you the owner; then give one to everybody else.")
           : tr("Everybody signs in with a password of their own and may do what their role says. The role of a group counts for all its members; of several roles each gives its rights."));
  fillHolders();
  fillRole();
  fillPassword();
  fillMatrix();
}

void RolesPage::fillHolders() {
  auto* rows = table({tr("Name"), tr("Role"), tr("In single stores"), tr("Password")}, QStringLiteral("roles.table"));
  rows->setAccessibleName(tr("Roles and passwords"));
  rows->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  rows->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
  column().addWidget(rows, 1);
  std::vector<PersonId> all;
  for (const desk::PersonRow& person : m_directory.people()) {
    const RoleGrants grants = grantsOf(person.id);
    const QString name = m_directory.personName(person.id.value), stores = storesText(grants);
    const QString password = isGroup(person.id) ? QString() : hasPassword(person.id) ? tr("Set") : tr("None");
    const int at = rows->rowCount();
    rows->insertRow(at);
    rows->setItem(at, 0, tableCell(name, QStringLiteral("%1, %2, %3, %4").arg(name, roleText(grants.everywhere), stores, password)));
    rows->setItem(at, 1, tableCell(roleText(grants.everywhere)));
    rows->setItem(at, 2, tableCell(stores));
    rows->setItem(at, 3, tableCell(password));
    if (person.id == m_chosen) rows->setCurrentCell(at, 0);
    all.push_back(person.id);
  }
  remember(tr("Roles and passwords"), QStringLiteral("roles rights permissions sign in password"), QStringLiteral("roles.table"));
  connect(rows, &QTableWidget::currentCellChanged, this, [this, all](int at) {
    if (at >= 0 && at < static_cast<int>(all.size())) choose(all[static_cast<std::size_t>(at)]);
  });
}

void RolesPage::choose(const PersonId& holder) {
  if (holder == m_chosen) return;
  m_chosen = holder;
  m_store.clear();
  rebuild();
}

void RolesPage::fillRole() {
  heading(tr("Role of %1").arg(m_directory.personName(m_chosen.value)));
  auto* where = new QComboBox(page());
  where->addItem(tr("All stores"), QString());
  for (const desk::StoreRow& row : m_directory.stores()) where->addItem(m_directory.store(row.store.id).name, toQt(row.store.id.value));
  where->setCurrentIndex(std::max(0, where->findData(m_store)));
  field(tr("Where"), where, QStringLiteral("roles.where"), QStringLiteral("store role"));
  auto* role = new QComboBox(page());
  role->setAccessibleName(tr("Role"));
  const auto show = [this, role] {
    role->clear();
    if (!m_store.isEmpty()) role->addItem(tr("As in all other stores"), kAsEverywhere);
    role->addItem(m_store.isEmpty() ? roleText(DeskRole::None) : tr("None: does not see this store"), static_cast<int>(DeskRole::None));
    for (const DeskRole each : allDeskRoles()) role->addItem(roleText(each), static_cast<int>(each));
    const RoleGrants grants = grantsOf(m_chosen);
    const auto own = grants.stores.find(StoreId{toUtf8(m_store)});
    const int now = m_store.isEmpty() ? static_cast<int>(grants.everywhere) : own == grants.stores.end() ? kAsEverywhere : static_cast<int>(own->second);
    role->setCurrentIndex(std::max(0, role->findData(now)));
  };
  field(tr("Role"), role, QStringLiteral("roles.role"), QStringLiteral("owner lead agent reviewer practice"));
  show();
  auto* row = rowIn(&column());
  QPushButton* give = button(row, tr("Give this role"), QStringLiteral("roles.give"));
  row->addStretch(1);
  connect(where, &QComboBox::activated, this, [this, where, show] {
    m_store = where->currentData().toString();
    show();
  });
  connect(give, &QPushButton::clicked, this, [this, role] {
    const int chosen = role->currentData().toInt();
    const auto store = m_store.isEmpty() ? std::nullopt : std::optional(StoreId{toUtf8(m_store)});
    Q_EMIT roleChosen(m_chosen, store, chosen == kAsEverywhere ? std::nullopt : std::optional(static_cast<DeskRole>(chosen)));
  });
}

QLineEdit* RolesPage::secretField(const QString& label, const char* name) {
  auto* edit = new QLineEdit(page());
  edit->setEchoMode(QLineEdit::Password);
  edit->setAttribute(Qt::WA_InputMethodEnabled, false);
  field(label, edit, QString::fromLatin1(name), QStringLiteral("password sign in"));
  return edit;
}

void RolesPage::fillPassword() {
  if (isGroup(m_chosen)) return;
  heading(tr("Password of %1").arg(m_directory.personName(m_chosen.value)));
  const bool isOwn = m_values.acting == m_chosen && hasPassword(m_chosen);
  QLineEdit* old = isOwn ? secretField(tr("The present password"), "roles.old") : nullptr;
  QLineEdit* fresh = secretField(tr("The new one, at least %1 characters").arg(kFewest), "roles.fresh");
  QLineEdit* again = secretField(tr("The new one once more"), "roles.again");
  auto* row = rowIn(&column());
  QPushButton* keep = button(row, hasPassword(m_chosen) ? tr("Change the password") : tr("Set the password"), QStringLiteral("roles.password"));
  QPushButton* remove = button(row, tr("Take the password away"), QStringLiteral("roles.remove"));
  remove->setVisible(hasPassword(m_chosen));
  row->addStretch(1);
  keepNewSecret({old, fresh, again}, keep, kFewest, [this](const QString& before, const QString& after) { Q_EMIT passwordChosen(m_chosen, before, after); });
  connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT passwordRemoved(m_chosen); });
}

void RolesPage::fillMatrix() {
  heading(tr("What each role may do"));
  QStringList heads{tr("Right")};
  for (const DeskRole role : allDeskRoles()) heads << roleText(role);
  auto* matrix = table(heads, QStringLiteral("roles.matrix"));
  matrix->setAccessibleName(tr("What each role may do"));
  // The words of the rights first: a head of one mark may be cut.
  matrix->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  for (const DeskRight right : allDeskRights()) {
    const int at = matrix->rowCount();
    matrix->insertRow(at);
    QStringList who;
    int cell = 0;
    for (const DeskRole role : allDeskRoles()) {
      const bool isAllowed = may(role, right);
      if (isAllowed) who << roleText(role);
      auto* mark = tableCell(isAllowed ? QStringLiteral("✓") : QStringLiteral("–"), isAllowed ? tr("yes") : tr("no"));
      mark->setTextAlignment(Qt::AlignCenter);
      matrix->setItem(at, ++cell, mark);
    }
    matrix->setItem(at, 0, tableCell(rightText(right), tr("%1: %2", "right, the roles that have it").arg(rightText(right), listed(who))));
  }
  // All of it at once: it is read, not scrolled.
  matrix->setMinimumHeight(look().px(30) + matrix->rowCount() * look().px(34) + 4);
  column().addWidget(matrix);
  remember(tr("What each role may do"), QStringLiteral("rights permissions matrix"), QStringLiteral("roles.matrix"));
  note(tr("What somebody in practice writes stays with their coach and reaches no buyer."));
}

}  // namespace inquiry::ui
