// SPDX-License-Identifier: MIT
#include "cmd/line/command_line.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace confab::cmd {
namespace {

using Words = std::vector<std::string>;

TEST(CommandLine, OptionsComeBeforeOrAfterTheCommand) {
  for (const auto& words : {Words{"-C", "x", "reach", "ada", "--by", "email"},
                            Words{"reach", "ada", "--by=email", "-C", "x"},
                            Words{"reach", "--by", "email", "-C", "x", "--", "ada"}}) {
    const auto line = parse_command_line(words);
    ASSERT_TRUE(line) << line.error().message;
    EXPECT_EQ(line->command->name, "reach");
    EXPECT_EQ(line->arguments.required("WHO"), "ada");
    EXPECT_EQ(line->arguments.text("by"), "email");
    EXPECT_EQ(line->arguments.text("C"), "x");
  }
}

TEST(CommandLine, AValueThatLooksLikeACommandIsAValue) {
  const auto line = parse_command_line({"-C", "list", "show", "due"});
  ASSERT_TRUE(line);
  EXPECT_EQ(line->command->name, "show");
  EXPECT_EQ(line->arguments.text("C"), "list");
}

TEST(CommandLine, ADashAloneIsAValue) {
  const auto line = parse_command_line({"log", "ada", "--note", "-"});
  ASSERT_TRUE(line) << line.error().message;
  EXPECT_EQ(line->arguments.text("note"), "-");
}

TEST(CommandLine, AnOptionIsRepeatedOnlyIfItTakesAList) {
  const auto line =
      parse_command_line({"add-contact", "A", "--email", "a@x.org", "--email", "b@x.org"});
  ASSERT_TRUE(line) << line.error().message;
  EXPECT_EQ(line->arguments.texts("email"), (Words{"a@x.org", "b@x.org"}));
  const auto twice = parse_command_line({"add-contact", "A", "--role", "r", "--role", "s"});
  ASSERT_FALSE(twice);
  EXPECT_EQ(twice.error().message, "--role is given twice");
}

TEST(CommandLine, AnOptionalValueFollowsAnEqualsSign) {
  for (const auto& [words, value] :
       {std::pair<Words, std::optional<std::string>>{{"due", "--json"}, std::nullopt},
        {{"due", "--json=who,due"}, "who,due"},
        {{"--json", "due"}, std::nullopt},
        {{"--json=a", "due", "--json=b"}, "b"}}) {
    const auto line = parse_command_line(words);
    ASSERT_TRUE(line) << line.error().message;
    EXPECT_EQ(line->command->name, "due");
    EXPECT_TRUE(line->arguments.has("json"));
    EXPECT_EQ(line->arguments.text("json"), value);
  }
  EXPECT_FALSE(parse_command_line({"due", "--json", "who"}));
}

TEST(CommandLine, NothingIsAbbreviated) {
  for (const auto& words :
       {Words{"lis"}, Words{"list", "--jso"}, Words{"reach", "ada", "--b", "email"}}) {
    const auto line = parse_command_line(words);
    ASSERT_FALSE(line);
    EXPECT_EQ(line.error().kind, core::ErrorKind::kUsage);
    EXPECT_NE(line.error().hint.find("did you mean"), std::string::npos) << line.error().hint;
  }
}

TEST(CommandLine, WithoutACommandItShowsTheStatus) {
  const auto line = parse_command_line({"--json"});
  ASSERT_TRUE(line);
  EXPECT_EQ(line->command->name, "status");
  EXPECT_FALSE(line->is_named);
}

TEST(Commands, EachHasAnExampleAndItsOwnOptions) {
  for (const auto* command : commands()) {
    EXPECT_EQ(find_command(command->name), command);
    EXPECT_FALSE(command->examples.empty()) << command->name;
    std::set<std::string> keys;
    for (const auto& option : global_options()) keys.insert(option.key());
    for (const auto& option : command->options) {
      EXPECT_TRUE(keys.insert(option.key()).second) << command->name << " " << option.name;
      EXPECT_FALSE(option.help.empty()) << command->name << " " << option.name;
    }
  }
}

// Splits an example as a shell would, as far as examples need.
Words words_of(std::string_view line) {
  Words words;
  bool is_quoted = false, is_open = false;
  for (const char c : line) {
    if ((c == '<' || c == '>') && !is_quoted) break;
    if (c == '\'') is_quoted = !is_quoted;
    if (c == ' ' && !is_quoted) {
      is_open = false;
      continue;
    }
    if (!is_open) words.emplace_back();
    is_open = true;
    if (c != '\'') words.back() += c;
  }
  return words;
}

// The command with something for each required positional, so that only `more` can be wrong.
Words typed(const Command& command, const Words& more) {
  Words words = {std::string(command.name)};
  for (const auto& option : command.options) {
    if (option.is_required) words.push_back("x");
  }
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

std::vector<Option> options_of(const Command& command) {
  auto all = command.options;
  all.insert(all.end(), global_options().begin(), global_options().end());
  std::erase_if(all, [](const Option& option) { return option.is_positional(); });
  return all;
}

// `--note="$unset" --dry-run` would otherwise write, with the note "--dry-run".
TEST(Commands, AnEmptyValueIsRefusedForEveryOption) {
  for (const auto* command : commands()) {
    for (const auto& option : options_of(*command)) {
      const auto name = option.long_name();
      std::vector<Words> forms = {{name + "="}, {name + "=", "--dry-run"}, {name + "=", "word"}};
      if (option.arity == Arity::kOne || option.arity == Arity::kMany) {
        forms.push_back({name, ""});
        forms.push_back({name + "=y", name + "=", "--dry-run"});
      }
      for (const auto& form : forms) {
        const auto line = parse_command_line(typed(*command, form));
        ASSERT_FALSE(line) << command->name << " " << form[0];
        EXPECT_EQ(line.error().kind, core::ErrorKind::kUsage);
        const auto wanted =
            option.arity == Arity::kFlag ? name + " takes no value" : name + ": the value is empty";
        EXPECT_EQ(line.error().message, wanted) << command->name;
      }
    }
  }
}

TEST(CommandLine, AWordThatLooksLikeAnEmptyValueMayBeAValue) {
  for (const auto& words : {Words{"log", "ada", "--note", "--at="},
                            Words{"log", "ada", "--note=--at="}, Words{"search", "--", "--kind="}})
    EXPECT_TRUE(parse_command_line(words)) << words.back();
}

TEST(CommandLine, AFlagIsNeverTurnedOffByAValue) {
  const auto line = parse_command_line({"reach", "ada", "--by", "email", "--dry-run=false"});
  ASSERT_FALSE(line);
  EXPECT_EQ(line.error().message, "--dry-run takes no value");
}

TEST(Arguments, AskingForAnUndeclaredOptionIsABug) {
  const auto line = parse_command_line({"reach", "ada", "--by", "email"});
  ASSERT_TRUE(line);
  const auto& arguments = line->arguments;
  EXPECT_FALSE(arguments.has("at")) << "declared, but not given";
  EXPECT_FALSE(arguments.has("quiet")) << "every command has it";
  EXPECT_THROW(static_cast<void>(arguments.has("wen")), std::logic_error);
  EXPECT_THROW(static_cast<void>(arguments.text("minutes")), std::logic_error);
  EXPECT_THROW(static_cast<void>(arguments.texts("referral")), std::logic_error);
}

TEST(Commands, EveryExampleIsUnderstood) {
  for (const auto* command : commands()) {
    for (const auto& example : command->examples) {
      auto words = words_of(example.line);
      ASSERT_EQ(words.at(0), "confab");
      words.erase(words.begin());
      words.erase(std::ranges::find(words, "|"), words.end());  // the rest is another program's
      const auto line = parse_command_line(words);
      EXPECT_TRUE(line) << example.line << (line ? "" : line.error().message);
      EXPECT_TRUE(!line || line->command == command) << example.line;
    }
  }
}

}  // namespace
}  // namespace confab::cmd
