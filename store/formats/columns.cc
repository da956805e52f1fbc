// SPDX-License-Identifier: MIT
#include "store/formats/columns.h"

#include <algorithm>
#include <array>

#include "core/notes/schema.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::store {
namespace {

using enum Meaning;

// Rows to search for the header; a preamble may be long, but not endless.
constexpr std::size_t kHeaderWithin = 200;

struct ColumnWord {
  std::string_view name;  // folded, without its numbers
  Meaning meaning;
};

constexpr std::array kColumnWords = std::to_array<ColumnWord>({
    // Names.
    {"name", kName},
    {"full name", kName},
    {"contact name", kName},
    {"display name", kName},
    {"anzeigename", kName},
    {"nom a afficher", kName},
    {"nombre para mostrar", kName},
    {"nome visualizzato", kName},
    {"weergavenaam", kName},
    {"nom", kName},
    {"nombre", kName},
    {"nome", kName},
    {"naam", kName},
    {"first name", kFirstName},
    {"given name", kFirstName},
    {"firstname", kFirstName},
    {"first", kFirstName},
    {"vorname", kFirstName},
    {"prenom", kFirstName},
    {"voornaam", kFirstName},
    {"fornavn", kFirstName},
    {"primeiro nome", kFirstName},
    {"imie", kFirstName},
    {"middle name", kMiddleName},
    {"additional name", kMiddleName},
    {"weitere vornamen", kMiddleName},
    {"zweiter vorname", kMiddleName},
    {"deuxieme prenom", kMiddleName},
    {"segundo nombre", kMiddleName},
    {"secondo nome", kMiddleName},
    {"middelste naam", kMiddleName},
    {"last name", kLastName},
    {"family name", kLastName},
    {"lastname", kLastName},
    {"surname", kLastName},
    {"last", kLastName},
    {"nachname", kLastName},
    {"nom de famille", kLastName},
    {"apellidos", kLastName},
    {"apellido", kLastName},
    {"cognome", kLastName},
    {"achternaam", kLastName},
    {"sobrenome", kLastName},
    {"efternavn", kLastName},
    {"etternavn", kLastName},
    {"efternamn", kLastName},
    {"nazwisko", kLastName},
    {"suffix", kSuffix},
    {"name suffix", kSuffix},
    {"namenszusatz", kSuffix},
    {"suffixe", kSuffix},
    {"sufijo", kSuffix},
    {"achtervoegsel", kSuffix},
    // Work.
    {"company", kOrganization},
    {"company name", kOrganization},
    {"organization", kOrganization},
    {"organisation", kOrganization},
    {"organization name", kOrganization},
    {"organization - name", kOrganization},
    {"employer", kOrganization},
    {"firma", kOrganization},
    {"unternehmen", kOrganization},
    {"societe", kOrganization},
    {"entreprise", kOrganization},
    {"empresa", kOrganization},
    {"compania", kOrganization},
    {"organizacion", kOrganization},
    {"societa", kOrganization},
    {"azienda", kOrganization},
    {"organizzazione", kOrganization},
    {"bedrijf", kOrganization},
    {"organisatie", kOrganization},
    {"current company", kOrganization},
    {"role", kRole},
    {"job title", kRole},
    {"position", kRole},
    {"current position", kRole},
    {"organization title", kRole},
    {"organization - title", kRole},
    {"arbeitstitel", kRole},
    {"berufsbezeichnung", kRole},
    {"fonction", kRole},
    {"profession", kRole},
    {"poste", kRole},
    {"puesto", kRole},
    {"cargo", kRole},
    {"posizione", kRole},
    {"qualifica", kRole},
    {"functie", kRole},
    {"functietitel", kRole},
    {"posicion", kRole},
    {"title", kTitle},
    {"titel", kTitle},
    {"titre", kTitle},
    {"titulo", kTitle},
    {"titolo", kTitle},
    // Ways to reach them.
    {"email", kEmail},
    {"e-mail", kEmail},
    {"mail", kEmail},
    {"email address", kEmail},
    {"e-mail address", kEmail},
    {"e-mail - value", kEmail},
    {"primary email", kEmail},
    {"secondary email", kEmail},
    {"work email", kEmail},
    {"personal email", kEmail},
    {"e-mail-adresse", kEmail},
    {"primare e-mail-adresse", kEmail},
    {"sekundare e-mail-adresse", kEmail},
    {"adresse de messagerie", kEmail},
    {"adresse e-mail", kEmail},
    {"adresse electronique", kEmail},
    {"premiere adresse electronique", kEmail},
    {"adresse electronique secondaire", kEmail},
    {"direccion de correo electronico", kEmail},
    {"correo electronico", kEmail},
    {"correo electronico principal", kEmail},
    {"correo electronico secundario", kEmail},
    {"indirizzo posta elettronica", kEmail},
    {"indirizzo di posta elettronica", kEmail},
    {"indirizzo e-mail", kEmail},
    {"email primaria", kEmail},
    {"email secondaria", kEmail},
    {"e-mailadres", kEmail},
    {"primair e-mailadres", kEmail},
    {"secundair e-mailadres", kEmail},
    {"endereco de email", kEmail},
    {"phone", kPhone},
    {"phone number", kPhone},
    {"telephone", kPhone},
    {"mobile", kPhone},
    {"cell", kPhone},
    {"tel", kPhone},
    {"phone - value", kPhone},
    {"business phone", kPhone},
    {"mobile phone", kPhone},
    {"home phone", kPhone},
    {"other phone", kPhone},
    {"primary phone", kPhone},
    {"company main phone", kPhone},
    {"work phone", kPhone},
    {"mobile number", kPhone},
    {"car phone", kPhone},
    {"telefon", kPhone},
    {"telefon geschaftlich", kPhone},
    {"telefon privat", kPhone},
    {"mobiltelefon", kPhone},
    {"weiteres telefon", kPhone},
    {"haupttelefon", kPhone},
    {"telefon firma", kPhone},
    {"tel. dienstlich", kPhone},
    {"tel. privat", kPhone},
    {"mobil-tel.-nr.", kPhone},
    {"telephone (bureau)", kPhone},
    {"telephone (domicile)", kPhone},
    {"tel. mobile", kPhone},
    {"telephone (autre)", kPhone},
    {"tel. professionnel", kPhone},
    {"tel. personnel", kPhone},
    {"portable", kPhone},
    {"telephone principal", kPhone},
    {"telephone mobile", kPhone},
    {"telefono del trabajo", kPhone},
    {"telefono movil", kPhone},
    {"movil", kPhone},
    {"telefono particular", kPhone},
    {"telefono", kPhone},
    {"otro telefono", kPhone},
    {"numero de movil", kPhone},
    {"telefono de trabajo", kPhone},
    {"telefono principal", kPhone},
    {"telefono (uff.)", kPhone},
    {"telefono ufficio", kPhone},
    {"telefono (ab.)", kPhone},
    {"telefono abitazione", kPhone},
    {"telefono cellulare", kPhone},
    {"cellulare", kPhone},
    {"altro telefono", kPhone},
    {"telefoon", kPhone},
    {"telefoon op werk", kPhone},
    {"telefoon werk", kPhone},
    {"telefoon thuis", kPhone},
    {"mobiele telefoon", kPhone},
    {"mobiel nummer", kPhone},
    {"andere telefoon", kPhone},
    {"linkedin", kUrl},
    {"linkedin url", kUrl},
    {"linkedin profile", kUrl},
    {"profile", kUrl},
    {"profile url", kUrl},
    {"url", kUrl},
    {"website - value", kUrl},
    {"web page", kUrl},
    {"webseite", kUrl},
    {"site web", kUrl},
    {"page web", kUrl},
    {"pagina web", kUrl},
    {"webpagina", kUrl},
    {"website", kUrl},
    {"address", kAddress},
    {"address - formatted", kAddress},
    {"postal address", kAddress},
    {"address - street", kAddressPart},
    {"address - city", kAddressPart},
    {"address - region", kAddressPart},
    {"address - postal code", kAddressPart},
    {"address - country", kAddressPart},
    {"business street", kAddressPart},
    {"business city", kAddressPart},
    {"business state", kAddressPart},
    {"business postal code", kAddressPart},
    {"business country/region", kAddressPart},
    // The rest.
    {"notes", kNote},
    {"note", kNote},
    {"notizen", kNote},
    {"notas", kNote},
    {"notities", kNote},
    {"comments", kNote},
    {"remarks", kNote},
    {"bemerkungen", kNote},
    {"remarques", kNote},
    {"annotazioni", kNote},
    {"tags", kTags},
    {"labels", kTags},
    {"group membership", kTags},
    {"categories", kTags},
    {"kategorien", kTags},
    {"birthday", kBirthday},
    {"connected on", kConnected},
    {"connected", kConnected},
    {"verbunden am", kConnected},
    {"vernetzt am", kConnected},
    {"verbunden seit", kConnected},
    {"connecte le", kConnected},
    {"connexion le", kConnected},
    {"date de connexion", kConnected},
    {"en relation depuis", kConnected},
    {"conectado el", kConnected},
    {"fecha de conexion", kConnected},
    {"conectado em", kConnected},
    {"collegato il", kConnected},
    {"data di collegamento", kConnected},
    {"verbonden op", kConnected},
    {"connectie gemaakt op", kConnected},
});

// Column names that only one program writes, folded and without numbers.
struct KindWord {
  std::string_view name;
  TableKind kind;
};
constexpr std::array kKindWords = std::to_array<KindWord>({
    {"e-mail - value", TableKind::kGoogle},
    {"group membership", TableKind::kGoogle},
    {"organization - name", TableKind::kGoogle},
    {"organization name", TableKind::kGoogle},
    {"phone - value", TableKind::kGoogle},
    {"e-mail type", TableKind::kOutlook},
    {"e-mail-typ", TableKind::kOutlook},
    {"e-mail display name", TableKind::kOutlook},
    {"business phone", TableKind::kOutlook},
    {"type de messagerie", TableKind::kOutlook},
    {"telephone (bureau)", TableKind::kOutlook},
    {"tipo de correo electronico", TableKind::kOutlook},
    {"telefono del trabajo", TableKind::kOutlook},
    {"telefono (uff.)", TableKind::kOutlook},
    {"tipo posta elettronica", TableKind::kOutlook},
    {"telefoon op werk", TableKind::kOutlook},
    {"e-mailtype", TableKind::kOutlook},
    {"telefon geschaftlich", TableKind::kOutlook},
    {"primary email", TableKind::kThunderbird},
    {"anzeigename", TableKind::kThunderbird},
    {"nom a afficher", TableKind::kThunderbird},
    {"weergavenaam", TableKind::kThunderbird},
    {"nome visualizzato", TableKind::kThunderbird},
    {"nombre para mostrar", TableKind::kThunderbird},
});

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

// "E-mail 1 - Value" and "E-mail 2 - Value" have one meaning: without their numbers.
std::string spelled(std::string_view name) {
  std::string result;
  const auto line = core::one_line(core::fold(name));
  for (auto rest = std::string_view(line); !rest.empty();) {
    const auto word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    if (!is_number(word)) result += (result.empty() ? "" : " ") + std::string(word);
  }
  return result;
}

Meaning meaning_of(std::string_view spelled_name) {
  const auto* found = std::ranges::find(kColumnWords, spelled_name, &ColumnWord::name);
  return found == kColumnWords.end() ? kUnknown : found->meaning;
}

// "Last Contacted" is kept under `last-contacted`. A key of ours takes only values valid for it;
// `type` and lists of entries are never read from a cell.
Column own_column(const std::string& name) {
  auto key = core::stem_from(name);
  const auto* field = core::find_field(core::kContact, key);
  if (!field) return {name, kUnknown, key};
  const bool is_reserved = key == "type" || field->type == core::FieldType::kEntries;
  return is_reserved ? Column{name, kUnknown, "imported-" + key} : Column{name, kKey, key};
}

Column column_from(const std::string& name) {
  const auto meaning = meaning_of(spelled(name));
  return meaning == kUnknown ? own_column(name) : Column{name, meaning};
}

// The meaning of a key in `--map`.
Column mapped_column(const std::string& name, const std::string& key) {
  if (key == "note") return {name, kNote};
  if (key == "first-name") return {name, kFirstName};
  if (key == "last-name") return {name, kLastName};
  if (key == "linkedin") return {name, kUrl};
  const auto meaning = meaning_of(key);
  return meaning == kUnknown ? own_column(key) : Column{name, meaning};
}

void map_columns(std::vector<Column>& columns,
                 std::span<const std::pair<std::string, std::string>> map) {
  for (const auto& [key, name] : map) {
    for (auto& column : columns) {
      if (core::fold(core::one_line(column.name)) != core::fold(core::one_line(name))) continue;
      column = mapped_column(column.name, key);
      column.name = name;
    }
  }
}

void change(std::vector<Column>& columns, Meaning from, Meaning to) {
  for (auto& column : columns) {
    if (column.meaning == from) column.meaning = to;
  }
}

// Next to a first name, "Nom" or "Name" is the last name; next to a last name, "Nombre" is the
// first name. "Title" is a role unless another column is.
void settle(Columns& found) {
  auto& columns = found.columns;
  const bool has_first = found.has(kFirstName);
  const bool has_last = found.has(kLastName);
  if (has_first && !has_last) change(columns, kName, kLastName);
  if (has_last && !has_first) change(columns, kName, kFirstName);
  change(columns, kTitle, found.has(kRole) ? kIgnored : kRole);
}

TableKind kind_of(const Columns& found) {
  if (found.has(kConnected) && found.has_name()) return TableKind::kLinkedIn;
  for (const auto& column : found.columns) {
    const auto* word = std::ranges::find(kKindWords, spelled(column.name), &KindWord::name);
    if (word != kKindWords.end()) return word->kind;
  }
  return TableKind::kSheet;
}

Columns columns_of(std::span<const CsvRow> rows, std::size_t row,
                   std::span<const std::pair<std::string, std::string>> map) {
  Columns found{.row = row};
  for (const auto& cell : rows[row].cells) found.columns.push_back(column_from(cell));
  map_columns(found.columns, map);
  settle(found);
  found.kind = kind_of(found);
  return found;
}

}  // namespace

bool Columns::has(Meaning meaning) const {
  return std::ranges::find(columns, meaning, &Column::meaning) != columns.end();
}

bool Columns::has_name() const { return has(kName) || has(kFirstName) || has(kLastName); }

std::size_t Columns::known() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(columns, [](const Column& each) { return each.meaning != kUnknown; }));
}

Columns find_columns(std::span<const CsvRow> rows,
                     std::span<const std::pair<std::string, std::string>> map) {
  const auto first = static_cast<std::size_t>(
      std::ranges::find_if(rows, [](const CsvRow& row) { return !row.is_blank(); }) - rows.begin());
  auto best = columns_of(rows, first, map);
  for (auto row = first + 1; row < std::min(rows.size(), kHeaderWithin); ++row) {
    if (best.has_name()) break;
    auto found = columns_of(rows, row, map);
    // One cell of data may look like a column name, but not three.
    if (found.has_name() && found.known() >= 3) best = std::move(found);
  }
  return best;
}

}  // namespace confab::store
