#include "ui/settings/knowledge_page.h"

#include <QCheckBox>
#include <QFileDialog>
#include <algorithm>

#include "ui/common/pinyin.h"
#include "ui/common/scene_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/models/person_names.h"

namespace inquiry::ui {
namespace {

bool fits(const KnowledgeEntry& entry, const QString& needle) {
  if (needle.isEmpty()) return true;
  for (const std::string& text : {entry.title, entry.titleZh, entry.scene})
    if (toQt(text).contains(needle, Qt::CaseInsensitive)) return true;
  for (const KnowledgeText& text : entry.texts)
    if (toQt(text.text).contains(needle, Qt::CaseInsensitive)) return true;
  return sceneText(entry.scene).contains(needle, Qt::CaseInsensitive) || pinyinInitials(toQt(entry.titleZh)).contains(needle.toLower());
}

}  // namespace

KnowledgePage::KnowledgePage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.knowledge"), parent), m_directory(directory) {
  connect(&directory, &Directory::changed, this, [this] {
    if (isBuilt() && personNames(m_directory) != m_people) rebuild();
  });
}

QString KnowledgePage::title() const { return tr("Knowledge and phrases"); }

void KnowledgePage::setEntries(std::vector<KnowledgeEntry> entries, Instant now) {
  const bool wasEmpty = m_entries.empty();
  m_entries = std::move(entries);
  m_now = now;
  bool isNews = wasEmpty != m_entries.empty();
  // What is not being changed shows what is stored: an approval given meanwhile.
  if (m_hasDraft && !isDirty())
    for (const KnowledgeEntry& each : m_entries)
      if (each.id == m_draft.id && !(each == m_stored)) m_draft = m_stored = each, isNews = true;
  if (isBuilt() && isNews) rebuild();
  else if (isBuilt()) fillList();
}

void KnowledgePage::setApprovers(const std::vector<PersonId>& people) {
  if (people == m_approvers) return;
  m_approvers = people;
  if (isBuilt()) rebuild();
}

void KnowledgePage::take(const KnowledgeEntry& entry) {
  m_draft = m_stored = entry;
  m_hasDraft = true;
  m_asksRemove = false;
  m_text = 0;
  rebuild();
}

void KnowledgePage::choose(const KnowledgeId& id) {
  for (const KnowledgeEntry& each : m_entries)
    if (each.id == id) return take(each);
}

void KnowledgePage::saved(const KnowledgeId& id) {
  m_draft.id = id;
  m_stored = m_draft;
  rebuild();
}

void KnowledgePage::fill() {
  m_people = personNames(m_directory);
  m_save = m_revert = m_approve = nullptr;
  note(tr("Articles and phrases for the reply, found by Ctrl+Shift+J while writing, also without a network. Approved phrases are suggested by what the buyer writes about."));
  addTop();
  auto* row = rowIn(&column(), 16);
  column().setStretch(column().count() - 1, 1);
  addList(row);
  addEditor(row);
  addApprovers();
}

void KnowledgePage::addTop() {
  auto* row = rowIn(&column());
  auto* filter = new QLineEdit(page());
  filter->setObjectName(QStringLiteral("knowledge.filter"));
  filter->setPlaceholderText(tr("Words of the title or the text"));
  filter->setAccessibleName(tr("Find an entry"));
  filter->setText(m_filterText);
  remember(tr("Find an entry"), QStringLiteral("knowledge phrases faq search"), filter->objectName());
  row->addWidget(filter, 1);
  connect(filter, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_filterText = text;
    fillList();
  });
  QPushButton* add = button(row, tr("New entry"), QStringLiteral("knowledge.new"));
  remember(tr("New entry"), QStringLiteral("knowledge article phrase new create"), add->objectName());
  connect(add, &QPushButton::clicked, this, [this] {
    KnowledgeEntry fresh;
    fresh.texts.push_back({"en", {}});
    take(fresh);
    QMetaObject::invokeMethod(this, [this] { focusControl(QStringLiteral("knowledge.title")); }, Qt::QueuedConnection);
  });
  addFileButtons(rowIn(&column()));
}

void KnowledgePage::addFileButtons(QBoxLayout* row) {
  QPushButton* import = button(row, tr("Import CSV…"), QStringLiteral("knowledge.import"));
  QPushButton* exported = button(row, tr("Export CSV…"), QStringLiteral("knowledge.export"));
  QPushButton* starter = button(row, tr("Add the supplied phrases"), QStringLiteral("knowledge.starter"));
  static_cast<QHBoxLayout*>(row)->addStretch(1);
  for (QPushButton* each : {import, exported, starter}) {
    setSmall(each);
    remember(each->text(), QStringLiteral("knowledge phrases import export csv starter"), each->objectName());
  }
  const auto ask = [this](const QString& title, QFileDialog::AcceptMode mode) {
    auto* dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->open();
    return dialog;
  };
  connect(import, &QPushButton::clicked, this, [this, ask] { connect(ask(tr("Import knowledge and phrases"), QFileDialog::AcceptOpen), &QFileDialog::fileSelected, this, &KnowledgePage::importAsked); });
  connect(exported, &QPushButton::clicked, this, [this, ask] { connect(ask(tr("Export knowledge and phrases"), QFileDialog::AcceptSave), &QFileDialog::fileSelected, this, &KnowledgePage::exportAsked); });
  connect(starter, &QPushButton::clicked, this, &KnowledgePage::starterAsked);
}

void KnowledgePage::addList(QBoxLayout* row) {
  m_list = new QListWidget(page());
  m_list->setObjectName(QStringLiteral("knowledge.list"));
  m_list->setAccessibleName(tr("Knowledge and phrases"));
  m_list->setFixedWidth(look().px(210));
  m_list->setMinimumHeight(look().px(300));
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setStyleSheet(QStringLiteral("QListWidget { border: 1px solid %1; border-radius: 6px; background: %2; } QListWidget:focus { border: 2px solid %3; }"
                                       "QListWidget::item { padding: 5px 8px; } QListWidget::item:selected { background: %4; color: %5; }")
                            .arg(look().theme().line.name(), look().theme().base.name(), look().theme().accent.name(), look().theme().soft2.name(), look().theme().onSoft.name()));
  row->addWidget(m_list);
  fillList();
  const auto open = [this](QListWidgetItem* item) { choose({toUtf8(item->data(Qt::UserRole).toString())}); };
  connect(m_list, &QListWidget::itemClicked, this, open);
  connect(m_list, &QListWidget::itemActivated, this, open);
}

void KnowledgePage::fillList() {
  const QSignalBlocker quiet(m_list);
  m_list->clear();
  const bool isChinese = look().times().locale().language() == QLocale::Chinese;
  for (const KnowledgeEntry& each : m_entries) {
    if (!fits(each, m_filterText.trimmed())) continue;
    const QString text = shownLine(isChinese && !each.titleZh.empty() ? each.titleZh : each.title);
    auto* item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, toQt(each.id.value));
    QStringList sentence{text};
    if (!each.scene.empty()) sentence << sceneText(each.scene);
    sentence << tr("%n text(s)", nullptr, static_cast<int>(each.texts.size())) << (each.approval ? tr("approved") : tr("not approved yet"));
    if (isExpired(each, m_now)) {
      sentence << tr("expired");
      QFont font = item->font();
      font.setStrikeOut(true);
      item->setFont(font);
    }
    item->setData(Qt::AccessibleTextRole, spoken(sentence));
    item->setToolTip(plainToolTip(sentence.join(QStringLiteral(" · "))));
    if (m_hasDraft && each.id == m_draft.id) m_list->setCurrentItem(item);
  }
}

void KnowledgePage::touched() {
  if (m_save != nullptr) m_save->setEnabled(isDirty());
  if (m_revert != nullptr) m_revert->setEnabled(isDirty());
  if (m_approve != nullptr) m_approve->setEnabled(!isDirty() && !m_draft.id.value.empty());
}

void KnowledgePage::addApprovers() {
  heading(tr("Who may approve"));
  note(tr("Nobody chosen: everybody may."));
  auto* boxes = new QWidget(page());
  auto* lines = columnOf(boxes, {}, 4);
  boxes->setAccessibleName(tr("Who may approve"));
  for (const desk::PersonRow& person : m_directory.people()) {
    if (isGroup(person.id)) continue;
    auto* box = new QCheckBox(m_directory.personName(person.id.value), boxes);
    box->setObjectName(QStringLiteral("knowledge.approver.") + toQt(person.id.value));
    box->setAccessibleName(tr("%1 may approve entries").arg(box->text()));
    box->setChecked(std::find(m_approvers.begin(), m_approvers.end(), person.id) != m_approvers.end());
    lines->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this, id = person.id](bool isOn) {
      std::erase(m_approvers, id);
      if (isOn) m_approvers.push_back(id);
      Q_EMIT approversChosen(m_approvers);
    });
  }
  boxes->setMinimumHeight(boxes->sizeHint().height());
  remember(tr("Who may approve"), QStringLiteral("approve right knowledge phrases"), QStringLiteral("knowledge.filter"));
  column().addWidget(boxes);
}

}  // namespace inquiry::ui
