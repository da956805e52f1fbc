// SPDX-License-Identifier: MIT
#include "core/notes/redirect.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

const Redirections kMoved{{{"ada", "bea"}}, {{"ada byron", "Bea Byron"}}, "contact"};
const Redirections kGone{{{"ada", ""}}, {{"ada byron", ""}}, "contact"};

struct Case {
  const char* text;
  const char* moved;
  const char* gone;
};

TEST(Redirect, LinksOfEveryFormFollow) {
  const Case cases[] = {
      {"[[ada]]", "[[bea]]", "somebody"},
      {"a [[ada|Ada]] b [[ada]].", "a [[bea|Ada]] b [[bea]].", "a somebody b somebody."},
      {"[[contacts/ada.md#Notes|x]]", "[[contacts/bea.md#Notes|x]]", "somebody"},
      {"![[ada^block]]", "![[bea^block]]", "!somebody"},
      {"[Ada](../contacts/ada.md#Notes)", "[Ada](../contacts/bea.md#Notes)", "somebody"},
      {"[[ada|[x](ada.md)]]", "[[bea|[x](bea.md)]]", "somebody"},
      {"[a [[ada]]](ada.md)", "[a [[bea]]](bea.md)", "somebody"},
      {"[a [[ada]]](b.md)", "[a [[bea]]](b.md)", "[a somebody](b.md)"},
      {"[[[[ada]]]]", "[[[[bea]]]]", "[[somebody]]"},
      {"[[x [[ada]]", "[[x [[bea]]", "[[x somebody"},
      {"~~~\n`` ` ``\n~~~\n[[ada]]", "~~~\n`` ` ``\n~~~\n[[bea]]", "~~~\n`` ` ``\n~~~\nsomebody"},
      {"a ` b\n\n[[ada]] ` c", "a ` b\n\n[[bea]] ` c", "a ` b\n\nsomebody ` c"},
  };
  for (const auto& each : cases) {
    EXPECT_EQ(redirected(each.text, kMoved), each.moved);
    EXPECT_EQ(redirected(each.text, kGone), each.gone);
  }
}

TEST(Redirect, EverythingElseStays) {
  for (const auto* text :
       {"ada", "[[ada-2]]", "[[adam]]", "[ada]", "[[ada", "[[a\nda]]", "`[[ada]]`",
        "``[[ada]] ` ``", "```\n[[ada]]\n```", "```\n[[ada]]", "   ~~~~ x\n~~~\n[[ada]]\n~~~~~\n",
        "[Ada](ada)", "[Ada](https://example.org/ada.md)", "[Ada](ada.md \"Ada\")", "](ada.md)",
        "[[|ada]]", ""})
    EXPECT_EQ(redirected(text, kMoved), text);
}

TEST(Redirect, AWorstCaseTakesNoLongerThanOthers) {
  const auto repeated = [](std::string_view piece) {
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    return text;
  };
  for (const auto* piece :
       {"[[", "](", "[[a|", "[", "]", "[[a]", "[x](", "`", "` ``", "[[ada", "](ada.md"}) {
    const auto text = repeated(piece);
    EXPECT_EQ(redirected(text, kMoved), text) << piece;
  }
}

Value fields(const std::string& key, Value value) {
  return Value::map({{"type", Value::scalar("contact")}, {key, std::move(value)}});
}

TEST(Redirect, OnlyLinkKeysNameSomeoneByBareWords) {
  const auto scalar = [](const char* text) { return Value::scalar(text); };
  EXPECT_EQ(redirected(fields("referred-by", scalar("ada")), kMoved),
            fields("referred-by", scalar("bea")));
  EXPECT_EQ(redirected(fields("referred-by", scalar("ADA Byron")), kMoved),
            fields("referred-by", scalar("Bea Byron")));
  EXPECT_EQ(redirected(fields("referred-by", scalar("contacts/ada.md")), kMoved),
            fields("referred-by", scalar("contacts/bea.md")));
  for (const auto& [key, text] :
       {std::pair("role", "ada"), {"organization", "Ada Byron"}, {"name", "Ada Byron"}})
    EXPECT_EQ(redirected(fields(key, scalar(text)), kMoved), fields(key, scalar(text))) << key;
}

TEST(Redirect, WikilinksFollowAtAnyDepth) {
  const auto nested = [](const char* text) {
    return fields("mine", Value::list({Value::map({{"a", Value::list({Value::scalar(text)})}})}));
  };
  EXPECT_EQ(redirected(nested("see [[ada]]"), kMoved), nested("see [[bea]]"));
}

}  // namespace
}  // namespace confab::core
