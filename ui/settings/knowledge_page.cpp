#include "ui/settings/knowledge_page.h"

#include <QCheckBox>
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

KnowledgePage::KnowledgePage(const Look& look, const Directory& directory, QWidget* parent) : EditingPage(look, QStringLiteral("knowledge"), parent), m_directory(directory) {
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
  forgetRemoval();
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
  m_approve = nullptr;
  note(tr("Articles and phrases for the reply, found by Ctrl+Shift+J while writing, also without a network. Approved phrases are suggested by what the buyer writes about."));
  addHead();
  auto* row = rowIn(&column(), 16);
  column().setStretch(column().count() - 1, 1);
  addList(row, tr("Knowledge and phrases"));
  addEditor(row);
  addApprovers();
}

void KnowledgePage::addHead() {
  addTop({tr("Words of the title or the text"), tr("Find an entry"), QStringLiteral("knowledge phrases faq search"), tr("New entry"), QStringLiteral("knowledge article phrase new create")});
  addFileButtons({tr("Import CSV…"), tr("Export CSV…"), tr("Add the supplied phrases"), tr("Import knowledge and phrases"), tr("Export knowledge and phrases"), tr("Tables (*.csv)"),
                  QStringLiteral("knowledge phrases import export csv starter")});
}

void KnowledgePage::begin() {
  KnowledgeEntry fresh;
  fresh.texts.push_back({"en", {}});
  take(fresh);
}

void KnowledgePage::chooseRow(const QString& id) { choose({toUtf8(id)}); }

void KnowledgePage::remove() {
  m_hasDraft = false;
  Q_EMIT removeAsked(m_draft.id);
}

void KnowledgePage::fillList() {
  const QSignalBlocker quiet(list());
  list().clear();
  const bool isChinese = look().times().locale().language() == QLocale::Chinese;
  for (const KnowledgeEntry& each : m_entries) {
    if (!fits(each, filterText())) continue;
    const QString text = shownLine(isChinese && !each.titleZh.empty() ? each.titleZh : each.title);
    auto* item = new QListWidgetItem(text, &list());
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
    if (m_hasDraft && each.id == m_draft.id) list().setCurrentItem(item);
  }
}

void KnowledgePage::touched() {
  showDirty();
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
