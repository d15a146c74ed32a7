#include "ui/settings/practice_page.h"

#include <QCheckBox>
#include <QHeaderView>
#include <algorithm>

#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/models/person_names.h"

namespace inquiry::ui {

PracticePage::PracticePage(const Look& look, const Directory& directory, QWidget* parent) : SettingsPage(look, QStringLiteral("page.practice"), parent), m_directory(directory) {
  connect(&directory, &Directory::changed, this, [this] {
    if (isBuilt() && personNames(m_directory) != m_shown) rebuild();
  });
}

QString PracticePage::title() const { return tr("Practice"); }

void PracticePage::setPeople(const std::set<PersonId>& people) {
  if (people == m_people) return;
  m_people = people;
  if (isBuilt()) rebuild();
}

void PracticePage::setReplies(std::vector<desk::PracticeReply> replies, Instant now) {
  m_replies = std::move(replies);
  m_now = now;
  if (chosen() == nullptr) m_chosen = m_replies.empty() ? 0 : m_replies.front().id;
  if (isBuilt()) rebuild();
}

const desk::PracticeReply* PracticePage::chosen() const {
  const auto found = std::find_if(m_replies.begin(), m_replies.end(), [this](const desk::PracticeReply& reply) { return reply.id == m_chosen; });
  return found == m_replies.end() ? nullptr : &*found;
}

void PracticePage::fill() {
  m_shown = personNames(m_directory);
  note(tr("Whoever practises works on real threads. What they send is kept here for their coach; no buyer and no platform ever gets it."));
  addPeople();
  addReplies();
}

void PracticePage::addPeople() {
  heading(tr("Who practises"));
  for (const desk::PersonRow& person : m_directory.people()) {
    if (isGroup(person.id)) continue;
    auto* box = new QCheckBox(m_directory.personName(person.id.value), page());
    box->setObjectName(QStringLiteral("practice.person.") + toQt(person.id.value));
    box->setAccessibleName(tr("%1 practises").arg(box->text()));
    box->setChecked(m_people.contains(person.id));
    column().addWidget(box);
    remember(tr("Who practises"), QStringLiteral("practice training new staff"), box->objectName());
    connect(box, &QCheckBox::clicked, this, [this, id = person.id](bool isOn) { Q_EMIT practiceChosen(id, isOn); });
  }
}

void PracticePage::addReplies() {
  heading(tr("Replies written in practice"));
  if (m_replies.empty()) {
    note(tr("Nothing has been written in practice yet."));
    return column().addStretch(1);
  }
  auto* list = table({tr("Time"), tr("Person"), tr("Buyer"), tr("Store"), tr("Reply"), tr("Comment")}, QStringLiteral("practice.replies"));
  list->setAccessibleName(tr("Replies written in practice"));
  list->horizontalHeader()->setSectionResizeMode(4, QHeaderView::Stretch);
  list->horizontalHeader()->setStretchLastSection(false);
  for (const desk::PracticeReply& reply : m_replies) {
    const int at = list->rowCount();
    list->insertRow(at);
    const QString when = look().times().moment(reply.writtenAt, m_now), who = m_directory.personName(reply.person.value), words = shownLine(reply.text);
    const QString comment = reply.comment.empty() ? tr("none yet") : shownLine(reply.comment);
    list->setItem(at, 0, tableCell(when, spoken({when, who, shownLine(reply.buyer), words.left(200), comment})));
    list->setItem(at, 1, tableCell(who));
    list->setItem(at, 2, tableCell(shownLine(reply.buyer)));
    list->setItem(at, 3, tableCell(shownLine(reply.store)));
    list->setItem(at, 4, tableCell(words.left(300)));
    list->setItem(at, 5, tableCell(comment));
    if (reply.id == m_chosen) list->setCurrentCell(at, 0);
  }
  column().addWidget(list, 1);
  connect(list, &QTableWidget::currentCellChanged, this, [this](int at, int, int before) {
    if (at == before || at < 0 || at >= static_cast<int>(m_replies.size())) return;
    m_chosen = m_replies[static_cast<std::size_t>(at)].id;
    m_comment.clear();
    rebuild();
  });
  addReading();
}

void PracticePage::addReading() {
  const desk::PracticeReply* reply = chosen();
  if (reply == nullptr) return;
  auto* text = new QPlainTextEdit(shownBody(reply->text), page());
  text->setObjectName(QStringLiteral("practice.text"));
  text->setAccessibleName(tr("The reply"));
  text->setReadOnly(true);
  text->setTabChangesFocus(true);
  text->setFont(look().fonts().font(Size::Message));
  text->setMinimumHeight(look().px(84));
  column().addWidget(text);
  if (!reply->comment.empty()) note(tr("%1: %2", "who commented, the comment").arg(m_directory.personName(reply->commentedBy.value), shownBody(reply->comment)));
  auto* comment = new QPlainTextEdit(m_comment, page());
  comment->setObjectName(QStringLiteral("practice.comment"));
  comment->setAccessibleName(tr("Comment of the coach"));
  comment->setPlaceholderText(tr("What was good, and what to write instead"));
  comment->setTabChangesFocus(true);
  comment->setFixedHeight(look().px(72));
  column().addWidget(comment);
  auto* row = rowIn(&column());
  QPushButton* keep = button(row, tr("Keep the comment"), QStringLiteral("practice.keep"), ButtonKind::Primary);
  QPushButton* open = button(row, tr("Open the thread"), QStringLiteral("practice.open"));
  row->addStretch(1);
  keep->setEnabled(!m_comment.trimmed().isEmpty());
  connect(comment, &QPlainTextEdit::textChanged, this, [this, comment, keep] {
    m_comment = comment->toPlainText();
    keep->setEnabled(!m_comment.trimmed().isEmpty());
  });
  connect(keep, &QPushButton::clicked, this, [this] { Q_EMIT commentAsked(m_chosen, std::exchange(m_comment, {})); });
  connect(open, &QPushButton::clicked, this, [this, thread = reply->thread] { Q_EMIT threadWanted(thread); });
}

}  // namespace inquiry::ui
