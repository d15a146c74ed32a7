#include "ui/shell/covered_picture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

#include "core/desk/redact.h"
#include "ui/common/chips.h"
#include "ui/common/practice_line.h"
#include "ui/common/text.h"
#include "ui/inbox/store_proof.h"
#include "ui/settings/order_import_box.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {
namespace {

struct CoveredPicture {
  Q_DECLARE_TR_FUNCTIONS(CoveredPicture)
};

// What stands in a field, and the orders of a table that is looked through.
bool isTyped(const QWidget& widget) {
  if (qobject_cast<const OrderImportBox*>(&widget) != nullptr) return true;
  return qobject_cast<const QLineEdit*>(&widget) != nullptr || qobject_cast<const QTextEdit*>(&widget) != nullptr || qobject_cast<const QPlainTextEdit*>(&widget) != nullptr;
}

// Results of a task name files and orders.
bool isPrivatePlace(const QWidget& widget) {
  static const QStringList places{QStringLiteral("searchField"), QStringLiteral("data.folder"), QStringLiteral("data.line"), QStringLiteral("said")};
  return places.contains(widget.objectName());
}

QString textOf(const QWidget& widget) {
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
  return {};
}

bool isPrivate(const QWidget& widget) {
  const std::string text = toUtf8(textOf(widget));
  return isTyped(widget) || isPrivatePlace(widget) || desk::redacted(text) != text;
}

class Picture {
 public:
  explicit Picture(MainWindow& window) : m_window(window), m_whole(*window.centralWidget()), m_image(m_whole.size() * window.devicePixelRatioF(), QImage::Format_RGB32) {
    m_image.setDevicePixelRatio(window.devicePixelRatioF());
    m_image.fill(window.look().theme().window);
  }
  QImage finished() { return std::move(m_image); }

  void cover(const QWidget& widget, const QString& caption = CoveredPicture::tr("Covered: it may tell of buyers")) {
    if (widget.isVisible()) cover(QRect(widget.mapTo(&m_whole, QPoint()), widget.size()), caption);
  }
  void show(QWidget& widget) {
    if (!widget.isVisible()) return;
    {
      QPainter painter(&m_image);
      widget.render(&painter, widget.mapTo(&m_whole, QPoint()));
    }
    for (const QWidget* part : widget.findChildren<QWidget*>())
      if (part->isVisible() && isPrivate(*part) && !isPrivatePlace(*part->parentWidget())) cover(QRect(part->mapTo(&m_whole, QPoint()), part->size()), {});
  }
  // What the desk said last may name anybody, and even how long it is tells something; who works here is nobody's business either.
  void showStates() {
    static const QStringList states{QStringLiteral("stores"), QStringLiteral("sync"), QStringLiteral("go.outbox"), QStringLiteral("settings")};
    StatusStrip& strip = m_window.status();
    cover(strip, {});
    QPainter painter(&m_image);
    for (const QWidget* part : strip.findChildren<QWidget*>(QStringLiteral("part")))
      if (part->isVisible() && states.contains(part->property("command").toString())) strip.render(&painter, strip.mapTo(&m_whole, part->pos()), QRegion(part->geometry()));
  }
  // The names of tags and saved lists are the team's own words.
  void coverNamedRows() {
    const NavigationModel& model = m_window.navigationModel();
    const QListView& view = m_window.navigation().view();
    if (!view.isVisible()) return;
    const QRect shown(view.viewport()->mapTo(&m_whole, QPoint()), view.viewport()->size());
    for (int row = 0; row < model.rowCount(); ++row) {
      const QModelIndex index = model.index(row);
      const NavigationRow* kind = model.row(index);
      if (kind == nullptr || (kind->kind != NavigationRow::Kind::Tag && kind->kind != NavigationRow::Kind::Saved)) continue;
      const QRect box = view.visualRect(index).translated(shown.topLeft()).intersected(shown);
      if (!box.isEmpty()) cover(box, {});
    }
  }

 private:
  void cover(const QRect& box, const QString& caption) {
    const Theme& t = m_window.look().theme();
    QPainter painter(&m_image);
    painter.fillRect(box, t.alt);
    painter.fillRect(box, QBrush(t.line2, Qt::BDiagPattern));
    painter.setPen(t.line2);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    if (caption.isEmpty()) return;
    const double width = m_window.look().fonts().width(caption, Size::Small) + 16, height = m_window.look().px(22);
    const QRectF place(box.center().x() - width / 2, box.center().y() - height / 2, width, height);
    if (!QRectF(box).contains(place)) return;
    painter.fillRect(place, t.base);
    drawText(painter, m_window.look(), place, caption, {Size::Small, ui::Weight::Regular, t.text2, Qt::AlignHCenter});
  }

  MainWindow& m_window;
  QWidget& m_whole;
  QImage m_image;
};

}  // namespace

QImage coveredPicture(MainWindow& window) {
  Picture picture(window);
  // Top to bottom of what can stand in the middle; behind another page none of them is visible.
  for (const QWidget* zone : std::initializer_list<const QWidget*>{&window.list(), &window.thread(), &window.composer(), &window.context(), &window.outbox(), &window.cases(), &window.tickets(),
                                                                   &window.appeals(), &window.support(), &window.reports(), &window.connectPanel(), &window.coveragePanel(), &window.notice(),
                                                                   &window.settings().page()})
    picture.cover(*zone);
  picture.show(window.topBar());
  picture.show(window.alarms());
  picture.show(window.navigation());
  picture.coverNamedRows();
  picture.showStates();
  if (auto* practice = window.findChild<PracticeLine*>()) picture.show(*practice);
  // Beside the list, where no conversation is open: the stores and when each was last read.
  if (auto* proof = window.findChild<StoreProof*>()) picture.show(*proof);
  picture.show(window.settings().list());
  // The other pages hold addresses of mailboxes, names and rules.
  if (SettingsPage& page = window.settings().page(); page.objectName() == QLatin1String("page.data") || page.objectName() == QLatin1String("page.general")) picture.show(page);
  return picture.finished();
}

}  // namespace inquiry::ui
