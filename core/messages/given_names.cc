// SPDX-License-Identifier: MIT
#include "core/messages/given_names.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"

namespace confab::core {
namespace {

// Folded and sorted.
constexpr auto kGivenNames = std::to_array<std::string_view>(
    {"adriana",   "alberto",   "alejandra", "alejandro", "alex",    "alice",     "alicia",
     "ana",       "andre",     "andrea",    "andres",    "angel",   "angela",    "anna",
     "antonio",   "beatriz",   "bruno",     "camila",    "carla",   "carlos",    "carmen",
     "carolina",  "catalina",  "cecilia",   "charles",   "clara",   "claudia",   "cristina",
     "daniel",    "daniela",   "david",     "diana",     "diego",   "eduardo",   "elena",
     "elizabeth", "emma",      "enrique",   "esteban",   "eva",     "felipe",    "fernanda",
     "fernando",  "francisco", "gabriel",   "gabriela",  "george",  "gloria",    "gonzalo",
     "guillermo", "gustavo",   "hector",    "helena",    "hugo",    "ignacio",   "ines",
     "irene",     "isabel",    "isabella",  "ivan",      "jaime",   "james",     "javier",
     "jean",      "jesus",     "joao",      "joaquin",   "john",    "jorge",     "jose",
     "juan",      "juana",     "julia",     "juliana",   "julio",   "laura",     "leonardo",
     "leticia",   "lorena",    "lucas",     "lucia",     "luis",    "luisa",     "luiz",
     "manuel",    "marcela",   "marcelo",   "marco",     "marcos",  "margarita", "maria",
     "mariana",   "mario",     "marisol",   "marta",     "martin",  "mary",      "mateo",
     "mercedes",  "michael",   "miguel",    "monica",    "natalia", "nicolas",   "olivia",
     "oscar",     "pablo",     "patricia",  "paula",     "paulo",   "pedro",     "peter",
     "pilar",     "rafael",    "ralph",     "ramon",     "raquel",  "raul",      "renata",
     "ricardo",   "roberto",   "rodrigo",   "rosa",      "samuel",  "sandra",    "santiago",
     "sara",      "sebastian", "sergio",    "silvia",    "sofia",   "sonia",     "susana",
     "teresa",    "thomas",    "tiago",     "valentina", "valeria", "vanessa",   "vera",
     "veronica",  "vicente",   "victor",    "victoria",  "william", "ximena",    "yolanda"});
static_assert(std::ranges::is_sorted(kGivenNames));

}  // namespace

bool is_given_name(std::string_view word) {
  return std::ranges::binary_search(kGivenNames, std::string_view(fold(word)));
}

}  // namespace confab::core
