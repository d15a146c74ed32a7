#include "ui/cases/evidence_rows.h"

#include "ui/common/arrange.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

constexpr std::size_t kHashShown = 12;

}  // namespace

EvidenceRows::EvidenceRows(const Look& look, const Directory& directory, std::string requirement, QWidget* parent)
    : QWidget(parent), m_look(look), m_directory(directory), m_requirement(std::move(requirement)), m_column(columnOf(this)) {}

void EvidenceRows::setFiles(const std::vector<Evidence>& files, Instant now, May may) {
  retire(m_rows);
  m_rows = new QWidget(this);
  auto* column = columnOf(m_rows, {}, 4);
  for (const Evidence& file : files)
    if (file.requirement == m_requirement) addFile(column, file, now, may);
  if (may == May::Change) {
    auto* row = rowIn(column, 8);
    QPushButton* add = pushButton(m_rows, ButtonKind::Link);
    add->setText(tr("Add a file…"));
    add->setObjectName(QStringLiteral("evidence.add.") + toQt(m_requirement));
    QPushButton* paste = pushButton(m_rows, ButtonKind::Link);
    paste->setText(tr("Paste a screenshot…"));
    paste->setObjectName(QStringLiteral("evidence.paste.") + toQt(m_requirement));
    for (QPushButton* button : {add, paste}) {
      // Several stand on one page: each says what it is for.
      button->setAccessibleName(spoken({button->text(), accessibleName()}));
      row->addWidget(button);
    }
    row->addStretch(1);
    connect(add, &QPushButton::clicked, this, &EvidenceRows::addAsked);
    connect(paste, &QPushButton::clicked, this, &EvidenceRows::pasteAsked);
  }
  m_column->addWidget(m_rows);
  m_rows->show();
}

void EvidenceRows::addFile(QVBoxLayout* column, const Evidence& file, Instant now, May may) {
  auto* row = rowIn(column, 8);
  auto* mark = new QLabel(m_rows);
  mark->setPixmap(icon(file.type.starts_with("image/") ? QStringLiteral("image") : QStringLiteral("file")).pixmap(16, 16));
  row->addWidget(mark, 0, Qt::AlignTop);
  auto* words = std::make_unique<QVBoxLayout>().release();
  words->setSpacing(1);
  row->addLayout(words, 1);
  const QString name = shownLine(file.name);
  QLabel* title = plainLabel(m_rows, m_look.fonts().fontFor(name, Size::Body, Weight::Medium));
  title->setText(name);
  QStringList facts{shownLine(file.origin), byteSize(file.size)};
  if (file.datedAt) facts << tr("dated %1").arg(m_look.times().shortDate(*file.datedAt));
  facts << tr("added %1 by %2").arg(m_look.times().moment(file.addedAt, now), m_directory.personName(file.addedBy.value));
  facts << QStringLiteral("SHA-256 %1").arg(shownLine(file.hash.substr(0, kHashShown)));
  const QString line = facts.join(QStringLiteral(" · "));
  QLabel* about = plainLabel(m_rows, m_look.fonts().fontFor(line, Size::Small), "text2");
  about->setText(line);
  about->setToolTip(plainToolTip(shownLine(file.hash)));
  for (QLabel* label : {title, about}) {
    label->setWordWrap(true);
    words->addWidget(label);
  }
  QPushButton* open = pushButton(m_rows, ButtonKind::Link);
  open->setText(tr("Show"));
  open->setObjectName(QStringLiteral("evidence.open.%1").arg(file.id.value));
  open->setAccessibleName(spoken({tr("Show"), name}));
  row->addWidget(open, 0, Qt::AlignTop);
  connect(open, &QPushButton::clicked, this, [this, file] { Q_EMIT openAsked(file); });
  if (may == May::Look) return;
  QPushButton* remove = pushButton(m_rows, ButtonKind::Link);
  remove->setText(tr("Remove…"));
  remove->setObjectName(QStringLiteral("evidence.remove.%1").arg(file.id.value));
  remove->setAccessibleName(spoken({tr("Remove…"), name}));
  row->addWidget(remove, 0, Qt::AlignTop);
  connect(remove, &QPushButton::clicked, this, [this, file] { Q_EMIT removeAsked(file); });
}

}  // namespace inquiry::ui
