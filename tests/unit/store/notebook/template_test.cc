// SPDX-License-Identifier: MIT
#include "store/notebook/template.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace confab::store {
namespace {

using testing::HasSubstr;

const core::TemplateValues kValues = {
    {"name", "Zoë <Lindqvist> {{role}}"},
    {"role", ""},
    {"people", std::vector<std::string>{"José", "Amara"}},
    {"nobody", std::vector<std::string>{}},
};

TEST(Template, TagsAreFilledInAsMustacheSays) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"", ""},
      {"Dear {{name}},", "Dear Zoë <Lindqvist> {{role}},"},
      {"{{{name}}}{{& name }}", "Zoë <Lindqvist> {{role}}Zoë <Lindqvist> {{role}}"},
      {"a{{role}}b", "ab"},
      {"{{#name}}yes{{/name}}", "yes"},
      {"{{# name }}{{.}}{{/ name }}", "Zoë <Lindqvist> {{role}}"},
      {"{{#role}}yes{{/role}}", ""},
      {"{{^role}}no{{/role}}", "no"},
      {"{{^name}}no{{/name}}", ""},
      {"{{^unheard-of}}no{{/unheard-of}}", "no"},
      {"{{#people}}- {{.}} of {{name}}\n{{/people}}",
       "- José of Zoë <Lindqvist> {{role}}\n- Amara of Zoë <Lindqvist> {{role}}\n"},
      {"{{#people}}{{#people}}{{.}} {{/people}}{{/people}}", "José Amara José Amara "},
      {"{{#nobody}}x{{/nobody}}{{^nobody}}none{{/nobody}}", "none"},
      {"{{! a remark }}x", "x"},
      {"é } }} { x", "é } }} { x"},
  };
  for (const auto& [text, expected] : cases) {
    const auto result = render_template(text, kValues);
    ASSERT_TRUE(result) << text << ": " << result.error().message;
    EXPECT_EQ(*result, expected) << text;
  }
}

TEST(Template, AnUnknownNameStaysVisible) {
  for (const auto* text : {"{{frist-name}}", "{{contact.name}}", "{{}}", "{{.}}", "{{name.}}",
                           "{{#people}}{{nmae}}{{/people}}"}) {
    const auto result = render_template(text, kValues);
    ASSERT_TRUE(result) << text << ": " << result.error().message;
    EXPECT_THAT(*result, HasSubstr("{{")) << text;
  }
  EXPECT_EQ(*render_template("{{{ frist-name }}}", {}), "{{frist-name}}");
  EXPECT_EQ(*render_template("{{^x}}no {{/x}}{{x}}", {}), "{{x}}");
}

TEST(Template, AnErrorIsReportedWithItsLine) {
  struct Case {
    std::string text;
    std::string message;
    int line;
  };
  const std::vector<Case> cases = {
      {"a\nb {{#nmae}}x{{/nmae}}", "'{{#nmae}}' is not a known name here", 2},
      {"{{people}}", "'{{people}}' is a list", 1},
      {"{{>/etc/passwd}}", "'{{>/etc/passwd}}' is not a tag that confab reads", 1},
      {"\n\n{{> name }}", "'{{> name }}' is not a tag that confab reads", 3},
      {"{{=<% %>=}}<%#name%>", "'{{=<% %>=}}' is not a tag that confab reads", 1},
      {"{{{=<% %>=}}}", "'{{{=<% %>=}}}' is not a tag that confab reads", 1},
      {"a\x1b[2J", "control byte 0x1b", 1},
      {"\xff", "not valid UTF-8", 1},
      {"a\n{{name", "a tag is never closed", 2},
      {"a\n{{#name}}", "section 'name' is never closed", 2},
      {"{{/name}}", "'{{/name}}' closes a section that is not open", 1},
      {"{{#name}}{{/role}}", "'{{/role}}' closes a section that is not open", 1},
      {"{{", "a tag is never closed", 1},
  };
  for (const auto& each : cases) {
    const auto result = render_template(each.text, kValues);
    ASSERT_FALSE(result) << each.text;
    EXPECT_EQ(result.error().kind, core::ErrorKind::kUsage) << each.text;
    EXPECT_EQ(result.error().message, each.message);
    EXPECT_EQ(result.error().location.line, each.line) << each.text;
  }
  EXPECT_EQ(render_template("{{#nmae}}{{/nmae}}", kValues).error().hint, "did you mean 'name'?");
  EXPECT_EQ(render_template("{{#x}}{{/x}}", kValues).error().hint,
            "known names: name, nobody, people, role");
  EXPECT_EQ(render_template("{{people}}", kValues).error().hint,
            "write {{#people}}{{.}}{{/people}}");
}

std::string repeated(int count, const std::string& text) {
  std::string result;
  for (int i = 0; i < count; ++i) result += text;
  return result;
}

TEST(Template, ItsSizeAndWhatItMakesAreBounded) {
  EXPECT_TRUE(render_template(std::string(64u << 10, 'x'), {}));
  EXPECT_FALSE(render_template(std::string((64u << 10) + 1, 'x'), {}));
  EXPECT_TRUE(render_template(repeated(200, "{{x}}"), {}));
  EXPECT_FALSE(render_template(repeated(201, "{{x}}"), {}));
  const core::TemplateValues many = {{"l", std::vector<std::string>(10'000, "")}};
  const auto deep = render_template(repeated(90, "{{#l}}") + "x" + repeated(90, "{{/l}}"), many);
  ASSERT_FALSE(deep);
  EXPECT_EQ(deep.error().message, "template makes more than 1 MiB of text");
  const core::TemplateValues long_name = {{"name", std::string(400u << 10, 'x')}};
  EXPECT_TRUE(render_template("{{name}}{{name}}", long_name));
  EXPECT_FALSE(render_template("{{name}}{{name}}{{name}}", long_name));
}

}  // namespace
}  // namespace confab::store
