// SPDX-License-Identifier: MIT
#include "store/formats/tables/sheet_row.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "core/notes/records/schema.h"
#include "core/notes/values/profile_slug.h"
#include "core/notes/values/typed_text.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/number.h"
#include "core/text/one_line.h"
#include "store/formats/reader/person_fields.h"
#include "store/formats/tables/address_parts.h"
#include "store/formats/tables/cell_values.h"
#include "store/formats/tables/column_label.h"
#include "store/formats/tables/column_name.h"
#include "store/formats/tables/column_words.h"
#include "store/formats/tables/list_cell.h"
#include "store/formats/tables/markdown_cell.h"
#include "store/formats/tables/notion_links.h"
#include "store/formats/tables/other_values.h"
#include "store/formats/tables/row_name.h"
#include "store/formats/tables/source_words.h"
#include "store/formats/text/clean.h"

namespace confab::store {
namespace {

using enum Meaning;

class RowReader {
 public:
  RowReader(const Sheet& sheet, const std::vector<ColumnDates>& dates)
      : sheet_(sheet), dates_(dates) {}

  PersonInRow read(const CsvRow& row) {
    person_.place = row_place(sheet_, row);
    person_.fields.members.push_back({"name", {}});
    for (const auto& cell : row.cells) cells_.push_back(plain(without_equals(with_formula(cell))));
    cells_.resize(sheet_.columns.columns.size());
    if (sheet_.delimiter == '|') take_markdown();
    // The user's mapping takes precedence over what a column's name suggests.
    take_columns(true);
    take_columns(false);
    take_addresses();
    set("birthday", birthday(), "Birthday");
    person_.fields.members.front().value =
        core::Value::scalar(name_in_row(sheet_, cells_, names_, person_.fields));
    core::add_paragraph(person_.note, others_.text_for(person_));
    if (sheet_.columns.kind == TableKind::kLinkedIn) source_ = "linkedin";
    // A row with the person who referred them says where they were found.
    if (!person_.fields.find("referred-by"))
      core::set_text(person_.fields, "found-through", source_);
    return {std::move(person_), has_controls_, std::move(warnings_)};
  }

 private:
  // The link of a name is often the person's profile.
  void take_markdown() {
    for (std::size_t i = 0; i < cells_.size(); ++i) {
      const auto cell = markdown_cell(cells_[i]);
      cells_[i] = cell.text;
      for (const auto& link : cell.links) {
        if (core::is_at_linkedin(link))
          add_url(person_, link);
        else
          others_.add(sheet_.columns.columns[i].name, link);
      }
    }
  }

  void take_columns(bool is_mapped) {
    const auto& columns = sheet_.columns.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].is_mapped == is_mapped) take(i);
    }
  }

  // Before spaces are joined, so that an escape sequence is removed as a whole.
  std::string plain(const std::string& cell) {
    auto text = without_controls(cell);
    has_controls_ |= text != cell;
    return text;
  }

  void take_addresses() {
    for (const auto& address : addresses_.addresses()) {
      if (!person_.fields.find("address"))
        core::set_text(person_.fields, "address", address);
      else
        core::add_paragraph(person_.note, "Another address: " + address);
    }
  }

  // If the key already has a value, a further one is kept as text.
  void set(const std::string& key, const std::string& text, const std::string& column) {
    if (text.empty()) return;
    const auto there = person_.fields.text_at(key);
    if (there.empty()) return core::set_text(person_.fields, key, text);
    if (core::fold(there) != core::fold(text)) others_.add(column, text);
  }

  // The parts of a date in columns of their own; `--05-04` without a year.
  std::string birthday() {
    const auto month = core::find_number(birth_[kBirthMonth], 1, 12);
    const auto day = core::find_number(birth_[kBirthDay], 1, 31);
    const auto year = core::find_number(birth_[kBirthYear], 1000, 9999);
    if (!month || !day) return "";
    return year ? fmt::format("{}-{:02}-{:02}", *year, *month, *day)
                : fmt::format("--{:02}-{:02}", *month, *day);
  }

  void take(std::size_t i) {
    const auto& column = sheet_.columns.columns[i];
    const auto& cell = cells_[i];
    const auto& dates = dates_[i];
    const auto line = core::one_line(cell);
    if (line.empty()) return;
    switch (column.meaning) {
      case kIgnored:
        if (!is_courtesy(line)) others_.add(column.name, line);
        return;
      case kName:
      case kFirstName:
      case kMiddleName:
      case kLastName:
      case kSuffix:
        return take_name(column, line);
      case kTitle:
      case kRole:
        return take_role(column, line);
      case kEmail:
        return add_all(cell, ";,\n", add_email);
      case kContactDetails:
        return take_contact_details(column, cell);
      case kPhone:
        return take_phones(i);
      case kUrl:
        return take_urls(column, cell);
      case kOrganization:
        return take_organization(cell);
      case kAddress:
      case kAddressPart:
      case kHomeAddressPart:
      case kOtherAddressPart:
        return addresses_.add(column, cell);
      case kNote:
        return core::add_paragraph(person_.note, cell);
      case kTags:
        return take_tags(cell);
      case kBirthday:
        if (is_no_date(line)) return;
        return set("birthday", day_or_text(line, dates), column.name);
      case kBirthYear:
      case kBirthMonth:
      case kBirthDay:
        birth_[column.meaning] = line;
        return;
      case kConnected:
        return take_connected(line, dates);
      case kOutreach:
        return take_outreach(column, line, dates);
      case kKey:
        return take_key(column, line, dates);
      case kRowNumber:
        return;
      case kUnknown:
        return take_other(i, line);
    }
  }

  // A name may have an address: `Ada King <ada@example.org>`
  void take_name(const Column& column, const std::string& line) {
    const bool has_address = line.ends_with('>') && line.find('@') != std::string::npos;
    auto& name = names_[column.meaning];
    if (!name.empty()) return others_.add(column.name, line);
    name = has_address ? core::one_line(line.substr(0, line.find('<'))) : line;
    if (has_address) add_email(person_, line);
  }

  // A plain table's own columns become keys; an address book has too many for that.
  void take_other(std::size_t i, const std::string& line) {
    const auto& column = sheet_.columns.columns[i];
    if (sheet_.columns.is_ours) return take_items(column.key, cells_[i]);
    if (is_source_column(column.name)) source_ = source_in(line);
    const auto text = date_or_text(core::joined(notion_links(line), ", "), dates_[i]);
    if (sheet_.columns.kind == TableKind::kSheet) return set(column.key, text, column.name);
    if (!is_no_date(text)) others_.add(label_of(sheet_, cells_, i), text);
  }

  void take_items(const std::string& key, const std::string& cell) {
    for (const auto& item : items_in_cell(cell)) core::add_text(person_.fields, key, item);
  }

  void take_role(const Column& column, const std::string& line) {
    if (is_courtesy(line)) return;
    const auto values = values_of(line);
    for (const auto& value : values.empty() ? std::vector{line} : values)
      set("role", value, column.name);
  }

  void take_contact_details(const Column& column, std::string_view cell) {
    for (const auto& piece : pieces_between(cell, ";,\n")) {
      if (piece.find('@') != std::string::npos)
        add_email(person_, piece);
      else if (is_no_name(piece))
        add_phones(person_, piece);
      else
        others_.add(column.name, piece);
    }
  }

  // A number that nobody can be called at is kept as text.
  void take_phones(std::size_t i) {
    const auto label = label_of(sheet_, cells_, i);
    if (!sheet_.columns.columns[i].is_mapped && is_no_phone(spelled(label)))
      others_.add(label, core::one_line(cells_[i]));
    else
      add_all(cells_[i], ";\n", add_phones);
  }

  // In a column of profiles, a name is enough: `@ada`. Anything else that is not an address is
  // text.
  void take_urls(const Column& column, const std::string& cell) {
    const bool is_profile = core::fold(column.name).find("linked") != std::string::npos;
    if (sheet_.columns.is_ours) {
      for (const auto& item : items_in_cell(cell)) take_url(column, item, is_profile);
      return;
    }
    for (auto at = std::size_t{0}; at <= cell.size();) {
      const auto end = std::min({cell.find('\n', at), cell.find("; ", at), cell.size()});
      take_url(column, core::one_line(std::string_view(cell).substr(at, end - at)), is_profile);
      at = end + 1;
    }
  }

  void take_url(const Column& column, const std::string& text, bool is_profile) {
    if (text.empty()) return;
    if (text.find('.') != std::string::npos) return add_all(text, "\n", add_url);
    const bool is_handle = text.find_first_of("0123456789/@-") != std::string::npos &&
                           text.find_first_not_of("-/") != std::string::npos && text.size() > 2;
    if (const auto url = core::find_profile(text); is_profile && is_handle && url)
      return core::add_text(person_.fields, "linkedin", *url);
    warnings_.push_back(
        fmt::format("{}: '{}' is not a web address; kept in the note", person_.place, text));
    others_.add(column.name, text);
  }

  // In LinkedIn's table it is a date; in any other table, it is kept as written.
  void take_connected(const std::string& line, const ColumnDates& dates) {
    const auto date = iso_date(line, dates.order).substr(0, 10);
    if (!date.empty()) return core::set_text(person_.fields, "connected", date);
    if (sheet_.columns.kind != TableKind::kLinkedIn)
      return core::set_text(person_.fields, "connected", line);
    warnings_.push_back(fmt::format("{}: '{}' is not a date; left out", person_.place, line));
  }

  void add_all(std::string_view cell, std::string_view separators,
               void (*add)(core::ImportedPerson&, std::string_view)) {
    const auto pieces =
        sheet_.columns.is_ours ? items_in_cell(cell) : pieces_between(with_lines(cell), separators);
    for (const auto& piece : pieces) add(person_, piece);
  }

  void take_organization(const std::string& cell) {
    auto values = values_of(cell);
    if (values.size() == 1) values = notion_links(core::one_line(cell));
    if (values.size() == 1)
      values = linked_values(values.front() == core::one_line(cell) ? cell : values.front());
    for (const auto& value : values) {
      const auto name = core::one_line(value);
      if (!person_.fields.find("organization"))
        core::set_text(person_.fields, "organization", name);
      else if (!name.empty())
        core::add_paragraph(person_.note, "Also at " + name);
    }
  }

  // Google marks its own groups with an asterisk.
  void take_tags(std::string_view cell) {
    const auto separators = sheet_.columns.kind == TableKind::kGoogle ? "\n" : ",;\n";
    for (const auto& value : values_of(cell)) {
      if (value.starts_with("* ")) continue;
      for (const auto& tag : pieces_between(value, separators))
        core::add_text(person_.fields, "tags", tag);
    }
  }

  // The table does not say how, or what they answered.
  void take_outreach(const Column& column, const std::string& line, const ColumnDates& dates) {
    using core::Value;
    const auto date = iso_date(line, dates.order);
    if (date.empty()) return others_.add(column.name, line);
    add_attempt(person_, Value::map({{"date", Value::bare(date)},
                                     {"by", Value::bare("other")},
                                     {"outcome", Value::bare("sent")}}));
  }

  void take_key(const Column& column, const std::string& line, const ColumnDates& dates) {
    const auto& key = column.key;
    const auto* field = core::find_field(core::kContact, key);
    const auto source = key == "found-through" ? source_in(line) : "";
    if (!source.empty() && core::choice_meant(*field, line).empty()) {
      others_.add(column.name, line);
      return set(key, source, column.name);
    }
    const bool is_flag = field->type == core::FieldType::kFlag;
    const auto text = is_flag ? flag_or_text(line) : date_or_text(line, dates);
    if (!field->is_list) return set(key, text, column.name);
    if (sheet_.columns.is_ours) return take_items(key, line);
    for (const auto& piece : pieces_between(text, ";\n"))
      core::add_text(person_.fields, key, piece);
  }

  const Sheet& sheet_;
  const std::vector<ColumnDates>& dates_;
  core::ImportedPerson person_;
  std::map<Meaning, std::string> names_;
  std::map<Meaning, std::string> birth_;
  AddressParts addresses_;
  std::vector<std::string> cells_;
  OtherValues others_;
  std::string source_;  // the value for found-through that another column suggests
  std::vector<std::string> warnings_;
  bool has_controls_ = false;
};

}  // namespace

std::string row_place(const Sheet& sheet, const CsvRow& row) {
  return fmt::format("{}:{}", sheet.file, row.line);
}

PersonInRow person_in(const Sheet& sheet, const CsvRow& row,
                      const std::vector<ColumnDates>& dates) {
  return RowReader(sheet, dates).read(row);
}

}  // namespace confab::store
