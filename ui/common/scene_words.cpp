#include "ui/common/scene_words.h"

#include <QCoreApplication>
#include <array>
#include <utility>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

struct SceneWords {
  Q_DECLARE_TR_FUNCTIONS(SceneWords)
};

constexpr std::array<std::pair<const char*, const char*>, 7> kScenes{{
    {"shipping", QT_TRANSLATE_NOOP("SceneWords", "shipping")},
    {"packing", QT_TRANSLATE_NOOP("SceneWords", "packing")},
    {"return", QT_TRANSLATE_NOOP("SceneWords", "returns")},
    {"stock", QT_TRANSLATE_NOOP("SceneWords", "stock")},
    {"size", QT_TRANSLATE_NOOP("SceneWords", "size")},
    {"price", QT_TRANSLATE_NOOP("SceneWords", "price")},
    {"other", QT_TRANSLATE_NOOP("SceneWords", "other matters")},
}};

}  // namespace

QString sceneText(std::string_view name) {
  for (const auto& [scene, words] : kScenes)
    if (name == scene) return SceneWords::tr(words);
  return shownLine(name);
}

QStringList sceneNames() {
  QStringList names;
  for (const auto& [scene, words] : kScenes) names << QString::fromLatin1(scene);
  return names;
}

}  // namespace inquiry::ui
