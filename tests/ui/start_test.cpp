#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "ui/common/words.h"
#include "ui/shell/passphrase_window.h"

using namespace inquiry;
using namespace inquiry::ui;

TEST_CASE("Starting twice said that something had changed meanwhile and offered to go on") {
  Look look(13);
  Appearance appearance(*static_cast<QApplication*>(QCoreApplication::instance()), look);
  for (const auto& [language, sentence, button] :
       {std::tuple{"en", "The workspace is open in another program. Close that first, or choose another workspace.", "Quit"},
        {"zh_CN", "工作区已在另一个程序中打开。请先关闭它，或选择其他工作区。", "退出"}}) {
    appearance.setLanguage(QString::fromUtf8(language));
    const QString said = errorSentence(Error{ErrorKind::Conflict, "workspace.in_use", "The workspace is open in another process (7): close that first.", {}});
    CHECK(said == QString::fromUtf8(sentence));
    PassphraseWindow window(look);
    window.showProblem(QStringLiteral("InquiryDesk"), said);
    int visible = 0;
    for (const QPushButton* shown : window.findChildren<QPushButton*>()) {
      if (!shown->isVisible()) continue;
      ++visible;
      CHECK(shown->text() == QString::fromUtf8(button));
    }
    CHECK(visible == 1);
  }
}
