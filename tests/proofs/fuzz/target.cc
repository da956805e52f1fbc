// SPDX-License-Identifier: MIT
#include "tests/proofs/fuzz/target.h"

#include <fmt/format.h>

namespace confab::fuzz {

void body(std::string_view input);
void config(std::string_view input);
void dates(std::string_view input);
void diff(std::string_view input);
void filters(std::string_view input);
void front_matter(std::string_view input);
void imports(std::string_view input);
void letters(std::string_view input);
void links(std::string_view input);
void mailto(std::string_view input);
void notebook(std::string_view input);
void objects(std::string_view input);
void output(std::string_view input);
void splice(std::string_view input);
void spoken(std::string_view input);
void templates(std::string_view input);
void undo_step(std::string_view input);
void value(std::string_view input);
void who(std::string_view input);

namespace {

constexpr Target kTargets[] = {
    {"body", body},
    {"config", config},
    {"dates", dates},
    {"diff", diff},
    {"filters", filters},
    {"front_matter", front_matter},
    {"imports", imports},
    {"letters", letters},
    {"links", links},
    {"mailto", mailto},
    {"notebook", notebook},
    {"objects", objects},
    {"output", output},
    {"splice", splice},
    {"spoken", spoken},
    {"templates", templates},
    {"undo_step", undo_step},
    {"value", value},
    {"who", who},
};

}  // namespace

std::span<const Target> targets() { return kTargets; }

void require_equal(std::string_view seen, std::string_view expected, const char* law) {
  if (seen != expected)
    throw BrokenLaw(fmt::format("{}\n--- expected\n{}\n--- seen\n{}", law, expected, seen));
}

}  // namespace confab::fuzz
