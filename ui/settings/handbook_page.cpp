#include "ui/settings/handbook_page.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "ui/common/content_language.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

using Kind = HandbookField::Kind;

QString word(const char* source) { return source == nullptr ? QString() : QCoreApplication::translate("Handbook", source); }

// A field of several lines leaves by Tab: an indent has no meaning in it.
QPlainTextEdit* textBox(QWidget* parent, const Look& look, int height) {
  auto* box = new QPlainTextEdit(parent);
  box->setTabChangesFocus(true);
  box->setFixedHeight(look.px(height));
  return box;
}

}  // namespace

HandbookPage::HandbookPage(const Look& look, QWidget* parent) : SettingsPage(look, QStringLiteral("page.handbook"), parent) {}

QString HandbookPage::title() const { return tr("Tickets, support and appeals"); }

void HandbookPage::setHandbook(Handbook book) {
  if (m_book && isEdited(HandbookPart::Tickets)) book.kinds = std::move(m_book->kinds);
  if (m_book && isEdited(HandbookPart::Support)) book.support = std::move(m_book->support);
  if (m_book && isEdited(HandbookPart::Appeals)) book.appeal = std::move(m_book->appeal);
  m_book = std::move(book);
  const std::size_t count = list().count(*m_book);
  m_row = count == 0 ? 0 : std::min(m_row, count - 1);
  if (isBuilt()) rebuild();
}

void HandbookPage::saved(HandbookPart part) {
  m_edited[static_cast<std::size_t>(part)] = false;
  if (isBuilt()) rebuild();
}

void HandbookPage::choose(std::size_t list) {
  m_list = list;
  m_row = 0;
  m_isAskingShipped = false;
  rebuild();
}

void HandbookPage::fill() {
  m_entries = nullptr;
  m_save = nullptr;
  note(tr("These lists come with the desk; change them to how your team works. Tickets keep the checklist they were made with."));
  addChoice();
  if (!m_book) {
    note(tr("Reading the lists…"));
    column().addStretch(1);
    return;
  }
  column().addSpacing(8);
  auto* row = rowIn(&column(), 16);
  if (list().add) addEntries(row);
  addFields(row);
  addSaving();
  column().addStretch(1);
}

void HandbookPage::addChoice() {
  auto* choice = new QComboBox(page());
  for (const HandbookList& each : handbookLists()) choice->addItem(isEdited(each.part) ? tr("%1 (not saved)").arg(word(each.title)) : word(each.title));
  choice->setCurrentIndex(static_cast<int>(m_list));
  field(tr("List"), choice, QStringLiteral("handbook.list"), QStringLiteral("ticket kinds checklist sop support category site appeal reason evidence document"));
  connect(choice, &QComboBox::activated, this, [this](int at) { choose(static_cast<std::size_t>(at)); });
}

QString HandbookPage::entryName(std::size_t row) {
  const QString name = shownLine(list().name(*m_book, row, contentLanguage(look())));
  return name.isEmpty() ? tr("No name yet") : name;
}

void HandbookPage::addEntries(QBoxLayout* row) {
  auto* side = new QVBoxLayout;
  side->setSpacing(6);
  row->addLayout(side);
  m_entries = new QListWidget(page());
  m_entries->setObjectName(QStringLiteral("handbook.entries"));
  m_entries->setAccessibleName(word(list().title));
  m_entries->setFixedWidth(look().px(250));
  m_entries->setMinimumHeight(look().px(260));
  m_entries->setAttribute(Qt::WA_InputMethodEnabled, false);
  const std::size_t count = list().count(*m_book);
  for (std::size_t i = 0; i < count; ++i) {
    m_entries->addItem(entryName(i));
    m_entries->item(static_cast<int>(i))->setToolTip(plainToolTip(entryName(i)));
  }
  if (count > 0) m_entries->setCurrentRow(static_cast<int>(m_row));
  side->addWidget(m_entries, 1);
  auto* buttons = rowIn(side, 6);
  QPushButton* add = button(buttons, tr("Add"), QStringLiteral("handbook.add"));
  QPushButton* up = button(buttons, tr("Up"), QStringLiteral("handbook.up"));
  QPushButton* remove = button(buttons, tr("Remove"), QStringLiteral("handbook.remove"));
  buttons->addStretch(1);
  up->setAccessibleName(tr("Move up in the list"));
  up->setEnabled(m_row > 0);
  remove->setEnabled(count > 0);
  connect(m_entries, &QListWidget::currentRowChanged, this, [this](int at) {
    if (at < 0) return;
    m_row = static_cast<std::size_t>(at);
    rebuild();
  });
  connect(add, &QPushButton::clicked, this, [this] {
    list().add(*m_book);
    m_row = list().count(*m_book) - 1;
    setEdited();
    rebuild();
  });
  connect(up, &QPushButton::clicked, this, [this] {
    list().moveUp(*m_book, m_row--);
    setEdited();
    rebuild();
  });
  connect(remove, &QPushButton::clicked, this, [this] {
    list().remove(*m_book, m_row);
    m_row = m_row > 0 ? m_row - 1 : 0;
    setEdited();
    rebuild();
  });
}

void HandbookPage::addFields(QBoxLayout* row) {
  auto* fields = new QVBoxLayout;
  fields->setSpacing(4);
  row->addLayout(fields, 1);
  if (list().count(*m_book) == 0) {
    QLabel* none = plainLabel(page(), look().fonts().font(Size::Body), "text2");
    none->setText(tr("The list is empty. Add an entry, or bring back what comes with the desk."));
    none->setWordWrap(true);
    fields->addWidget(none);
  } else {
    for (const HandbookField& each : list().fields) addField(fields, each);
  }
  fields->addStretch(1);
}

void HandbookPage::addField(QBoxLayout* column, const HandbookField& field) {
  const QString label = word(field.label), value = toQt(field.get(*m_book, m_row, contentLanguage(look())));
  const QString name = QStringLiteral("handbook.") + QString::fromLatin1(field.label);
  QWidget* editor = nullptr;
  if (field.kind == Kind::Flag) {
    auto* box = new QCheckBox(label, page());
    box->setChecked(!value.isEmpty());
    connect(box, &QCheckBox::toggled, this, [this, &field](bool isOn) { write(field, isOn ? QStringLiteral("1") : QString()); });
    editor = box;
  } else {
    QLabel* above = plainLabel(page(), look().fonts().font(Size::Small), "text2");
    above->setText(label);
    above->setWordWrap(true);
    column->addWidget(above);
    if (field.kind == Kind::Number) {
      auto* box = new QSpinBox(page());
      box->setRange(0, 10'000);
      box->setSpecialValueText(tr("no figure"));
      box->setMaximumWidth(look().px(160));
      box->setValue(value.toInt());
      connect(box, &QSpinBox::valueChanged, this, [this, &field](int number) { write(field, QString::number(number)); });
      editor = box;
    } else if (field.kind == Kind::Line) {
      auto* line = new QLineEdit(value, page());
      connect(line, &QLineEdit::textChanged, this, [this, &field](const QString& text) { write(field, text.trimmed()); });
      editor = line;
    } else {
      QPlainTextEdit* box = textBox(page(), look(), field.kind == Kind::Lines ? 120 : 80);
      box->setPlainText(value);
      connect(box, &QPlainTextEdit::textChanged, this, [this, &field, box] { write(field, box->toPlainText().trimmed()); });
      editor = box;
    }
    above->setBuddy(editor);
  }
  editor->setObjectName(name);
  editor->setAccessibleName(label);
  editor->setAccessibleDescription(word(field.hint));
  column->addWidget(editor);
  if (field.hint == nullptr) return;
  QLabel* hint = plainLabel(page(), look().fonts().font(Size::Small), "text2");
  hint->setText(word(field.hint));
  hint->setWordWrap(true);
  column->addWidget(hint);
}

void HandbookPage::write(const HandbookField& field, const QString& value) {
  field.set(*m_book, m_row, toUtf8(value), contentLanguage(look()));
  setEdited();
  if (m_entries != nullptr && m_entries->currentItem() != nullptr) m_entries->currentItem()->setText(entryName(m_row));
}

void HandbookPage::setEdited() {
  m_edited[static_cast<std::size_t>(list().part)] = true;
  if (m_save != nullptr) m_save->setEnabled(true);
}

void HandbookPage::addSaving() {
  column().addSpacing(8);
  auto* row = rowIn(&column());
  m_save = button(row, tr("Save"), QStringLiteral("handbook.save"), ButtonKind::Primary);
  m_save->setEnabled(isEdited(list().part));
  QPushButton* shipped = button(row, tr("Bring back what comes with the desk…"), QStringLiteral("handbook.shipped"));
  row->addStretch(1);
  connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(*m_book, list().part); });
  connect(shipped, &QPushButton::clicked, this, [this] {
    m_isAskingShipped = !m_isAskingShipped;
    rebuild();
  });
  if (!m_isAskingShipped) return;
  QLabel* warning = note(list().part == HandbookPart::Tickets ? tr("Every kind of ticket and its checklist is replaced by what comes with the desk. The journal keeps that it was changed, not what it said.")
                         : list().part == HandbookPart::Support
                             ? tr("Sites, categories, figures and addresses of seller support are replaced by what comes with the desk. The journal keeps that they were changed, not what they said.")
                             : tr("Reasons, documents and the time limit of appeals are replaced by what comes with the desk. The journal keeps that they were changed, not what they said."));
  warning->setObjectName(QStringLiteral("handbook.warning"));
  auto* sure = rowIn(&column());
  QPushButton* now = button(sure, tr("Replace them"), QStringLiteral("handbook.shippedNow"), ButtonKind::Blocked);
  sure->addStretch(1);
  connect(now, &QPushButton::clicked, this, [this] {
    m_isAskingShipped = false;
    Q_EMIT shippedAsked(list().part);
  });
}

}  // namespace inquiry::ui
