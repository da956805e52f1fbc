// SPDX-License-Identifier: MIT
#include "core/notes/records/redirect.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

const Redirections kMoved{{{"ada", "bea"}}, {{"ada byron", "Bea Byron"}}, "contact"};
const Redirections kGone{{{"ada", ""}}, {{"ada byron", ""}}, "contact"};

struct RedirectCase {
  const char* text;
  const char* moved;
  const char* gone;
};

TEST(Redirect, LinksOfEveryFormAreUpdated) {
  const RedirectCase cases[] = {
      {"[[ada]]", "[[bea]]", "someone"},
      {"a [[ada|Ada]] b [[ada]].", "a [[bea|Ada]] b [[bea]].", "a someone b someone."},
      {"[[contacts/ada.md#Notes|x]]", "[[contacts/bea.md#Notes|x]]", "someone"},
      {"![[ada^block]]", "![[bea^block]]", "someone"},
      {"[Ada](ada)", "[Ada](bea)", "someone"},
      {"[Ada](../contacts/ada.md#Notes)", "[Ada](../contacts/bea.md#Notes)", "someone"},
      {"[[ada|[x](ada.md)]]", "[[bea|[x](bea.md)]]", "someone"},
      {"[a [[ada]]](ada.md)", "[a [[bea]]](bea.md)", "someone"},
      {"[a [[ada]]](b.md)", "[a [[bea]]](b.md)", "[a someone](b.md)"},
      {"[[[[ada]]]]", "[[[[bea]]]]", "[[someone]]"},
      {"[[x [[ada]]", "[[x [[bea]]", "[[x someone"},
      {"~~~\n`` ` ``\n~~~\n[[ada]]", "~~~\n`` ` ``\n~~~\n[[bea]]", "~~~\n`` ` ``\n~~~\nsomeone"},
      {"a ` b\n\n[[ada]] ` c", "a ` b\n\n[[bea]] ` c", "a ` b\n\nsomeone ` c"},
  };
  for (const auto& each : cases) {
    EXPECT_EQ(redirected(each.text, kMoved), each.moved);
    EXPECT_EQ(redirected(each.text, kGone), each.gone);
  }
}

TEST(Redirect, AnythingElseStays) {
  for (const auto* text : {"ada",
                           "[[ada-2]]",
                           "[[adam]]",
                           "[ada]",
                           "[[ada",
                           "[[a\nda]]",
                           "`[[ada]]`",
                           "``[[ada]] ` ``",
                           "```\n[[ada]]\n```",
                           "```\n[[ada]]",
                           "   ~~~~ x\n~~~\n[[ada]]\n~~~~~\n",
                           "[Ada](https://example.org/ada.md)",
                           "](ada.md)",
                           "[[|ada]]",
                           "",
                           "\\[[ada]]",
                           "[Ada](ada.md \"Ada)",
                           "<!-- [[ada]] -->",
                           "%% [[ada]] %%",
                           "[x]: https://example.org/ada.md"})
    EXPECT_EQ(redirected(text, kMoved), text);
}

TEST(Redirect, TheWorstCaseTakesNoLongerThanOthers) {
  const auto repeated = [](std::string_view piece) {
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    return text;
  };
  for (const auto* piece :
       {"[[", "](", "[[a|", "[", "]", "[[a]", "[x](", "`", "` ``", "[[ada", "](ada.md",
        "[x](a.md \"", "<!--", "%%", "\\", "]:", "<a ", "<a href="}) {
    const auto text = repeated(piece);
    EXPECT_EQ(redirected(text, kMoved), text) << piece;
  }
}

Value fields(const std::string& key, Value value) {
  return Value::map({{"type", Value::scalar("contact")}, {key, std::move(value)}});
}

TEST(Redirect, OnlyKeysForLinksNameAPersonByBareWords) {
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

TEST(Redirect, MarkdownLinksOfEveryFormAreUpdated) {
  for (const auto& [text, moved] : {
           std::pair("[A](ada.md \"title\")", "[A](bea.md \"title\")"),
           {"[A](<ada.md>)", "[A](<bea.md>)"},
           {"[A](ada.md?x=1#part)", "[A](bea.md?x=1#part)"},
           {"![A](ada.md)", "![A](bea.md)"},
           {"[a]: ada.md \"t\"\n", "[a]: bea.md \"t\"\n"},
           {"[a]: <../contacts/ada.md>\n", "[a]: <../contacts/bea.md>\n"},
           {"<a href=\"ada.md\">A</a>", "<a href=\"bea.md\">A</a>"},
           {"<a href='ada.md#x'>A</a>", "<a href='bea.md#x'>A</a>"},
           {"[A](a%64a.md)", "[A](bea.md)"},
       })
    EXPECT_EQ(redirected(text, kMoved), moved);
}

TEST(Redirect, WikilinksMayHaveSpacesBeInTablesOrDifferInCase) {
  for (const auto& [text, moved] : {
           std::pair("[[ ada ]]", "[[ bea ]]"),
           {"| [[ada\\|Ada]] |", "| [[bea\\|Ada]] |"},
           {"[[Ada]]", "[[Bea]]"},
           {"[[ADA|x]]", "[[BEA|x]]"},
       })
    EXPECT_EQ(redirected(text, kMoved), moved);
}

TEST(Redirect, ALinkWithAFolderMeansThatFile) {
  const Redirections to{.stems = {{"ada", "ada-k"}},
                        .paths = {{"ada", "contacts/ada.md"}},
                        .rivals = {"archive/ada.md"},
                        .from = "interviews/x.md"};
  for (const auto& [text, moved] : {
           std::pair("[[ada]]", "[[ada-k]]"),
           {"[[contacts/ada]]", "[[contacts/ada-k]]"},
           {"[[archive/ada]]", "[[archive/ada]]"},
           {"[[other/ada]]", "[[other/ada]]"},
           {"[x](../contacts/ada.md)", "[x](../contacts/ada-k.md)"},
           {"[x](../archive/ada.md)", "[x](../archive/ada.md)"},
           {"[x](ada.md)", "[x](ada-k.md)"},
       })
    EXPECT_EQ(redirected(text, to), moved);
  auto in_archive = to;
  in_archive.from = "archive/x.md";
  EXPECT_EQ(redirected("[x](ada.md)", in_archive), "[x](ada.md)");
  EXPECT_EQ(redirected("[x](./ada.md)", in_archive), "[x](./ada.md)");
}

// What `mv a b; mv b a` does to links.
TEST(Redirect, ThereAndBackChangesNoByte) {
  const Redirections there{.stems = {{"ada-king", "Ada Lovelace"}}};
  const Redirections back{.stems = {{"Ada Lovelace", "ada-king"}}};
  for (const auto* text :
       {"[[ada-king]]", "[[ada-king|A]]", "[x](ada-king.md)", "[x](<ada-king.md>)",
        "[x](../a%20b/ada-king.md#y)", "<a href=\"ada-king.md\">x</a>", "[a]: ada-king.md\n"})
    EXPECT_EQ(redirected(redirected(text, there), back), text);
  EXPECT_EQ(redirected("[x](ada-king.md)", there), "[x](Ada%20Lovelace.md)");
}

TEST(Redirect, WikilinksAreUpdatedAtAnyDepth) {
  const auto nested = [](const char* text) {
    return fields("mine", Value::list({Value::map({{"a", Value::list({Value::scalar(text)})}})}));
  };
  EXPECT_EQ(redirected(nested("see [[ada]]"), kMoved), nested("see [[bea]]"));
}

}  // namespace
}  // namespace confab::core
