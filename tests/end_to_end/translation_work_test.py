"""Who translates, chosen and tried from the command line; the sandbox is the service."""
import desk


class TranslationWork(desk.DeskTest):
    connect = False

    def service(self):
        return self.sandbox.base + "/libretranslate"

    def test_tr01_a_service_is_chosen_tried_and_kept(self):
        self.assertEqual(self.ctl.json("translation")["provider"], "off")
        chosen = self.ctl.json("translation", "use", "libretranslate", "--address", self.service(), "--language", "zh")
        self.assertEqual(chosen, {"provider": "libretranslate", "address": self.service(), "language": "zh", "automatic": []})
        trial = self.ctl.json("translation", "test")
        self.assertEqual(trial["source"], "Hallo")
        self.assertIn("Hallo", trial["text"])
        self.assertEqual(self.ctl.json("translation", "show"), chosen)
        self.ctl.json("translation", "use", "off")
        self.assertIn("settings", self.ctl.fails("translation", "test", code=2))

    def test_what_cannot_be_used_is_named_and_changes_nothing(self):
        before = self.ctl.json("translation")
        self.assertIn("https://", self.ctl.fails("translation", "use", "libretranslate", "--address", "http://translate.example", code=2))
        self.assertIn("key", self.ctl.fails("translation", "use", "deepl", code=2))
        self.assertIn("list", self.ctl.fails("translation", "use", "babelfish", code=2))
        self.assertEqual(self.ctl.json("translation"), before)

    def test_the_sandbox_speaks_chinese_of_what_its_buyers_say(self):
        answer = self.sandbox.post("/libretranslate/translate", {"q": ["Mein Hund ist blau.", "Und was wiegt es?"], "source": "de", "target": "zh"})
        self.assertEqual(answer["translatedText"], ["[zh] Mein Hund ist blau.", "那有多重？"])


if __name__ == "__main__":
    desk.main()
