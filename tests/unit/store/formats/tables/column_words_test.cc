// SPDX-License-Identifier: MIT
#include "store/formats/tables/column_words.h"

#include <gtest/gtest.h>

#include "store/formats/tables/columns.h"

namespace confab::store {
namespace {

using enum Meaning;

// The meanings of a header, as `find_columns` sees it.
std::vector<Meaning> meanings(std::string_view header) {
  const auto rows = csv_rows(header, ';');
  std::vector<Meaning> result;
  for (const auto& column : find_columns(rows, {}).columns) result.push_back(column.meaning);
  return result;
}

TEST(ColumnWords, HeadersOfManyLanguagesAreUnderstood) {
  const std::vector<std::string> headers = {
      "Vorname;Nachname;E-Mail-Adresse;Firma;Handynummer",
      "Förnamn;Efternamn;E-postadress;Företag;Mobilnummer",
      "Fornavn;Etternavn;E-postadresse;Organisasjon;Mobiltelefon",
      "Etunimi;Sukunimi;Sähköpostiosoite;Yritys;Puhelinnumero",
      "Imię;Nazwisko;Adres e-mail;Firma;Numer telefonu",
      "Jméno;Příjmení;E-mailová adresa;Společnost;Telefon",
      "Имя;Фамилия;Электронная почта;Организация;Телефон",
      "Ad;Soyad;E-posta;Şirket;Cep telefonu",
      "Adı;Soyadı;E-posta;Şirket;Telefon numarası",
      "名;姓;メールアドレス;会社名;電話番号",
      "Primeiro nome;Sobrenome;Endereço de e-mail;Empresa;Celular",
  };
  for (const auto& header : headers)
    EXPECT_EQ(meanings(header), (std::vector{kFirstName, kLastName, kEmail, kOrganization, kPhone}))
        << header;
  EXPECT_EQ(meanings("姓名;邮箱;公司;手机"), (std::vector{kName, kEmail, kOrganization, kPhone}));
  EXPECT_EQ(meanings("ФИО;Должность"), (std::vector{kName, kRole}));
}

TEST(ColumnWords, StreetAndTownArePartsOfAnAddressTogether) {
  EXPECT_EQ(meanings("Name;Address;City;State;Zip"),
            (std::vector{kName, kAddressPart, kAddressPart, kAddressPart, kAddressPart}));
  EXPECT_EQ(meanings("Name;Straße;PLZ;Ort;Firm"),
            (std::vector{kName, kAddressPart, kAddressPart, kAddressPart, kOrganization}));
  EXPECT_EQ(meanings("Name;City;State"), (std::vector{kName, kUnknown, kUnknown}));
  EXPECT_EQ(meanings("Name;Via;City"), (std::vector{kName, kUnknown, kUnknown}));
  EXPECT_EQ(meanings("Name;Address;State"), (std::vector{kName, kAddress, kUnknown}));
}

TEST(ColumnWords, ANamelessColumnThatCountsTheRowsIsNoValue) {
  EXPECT_EQ(meanings("#;Name\n1;Ada\n2;Bo"), (std::vector{kRowNumber, kName}));
  EXPECT_EQ(meanings("#;Name\n4;Ada\n2;Bo"), (std::vector{kUnknown, kName}));
}

TEST(ColumnWords, HeadingsOfPeoplesOwnTablesAreUnderstood) {
  EXPECT_EQ(meanings("Full name;Org;Job;Date of birth;Bemerkung"),
            (std::vector{kName, kOrganization, kRole, kBirthday, kNote}));
  EXPECT_EQ(meanings("Company;Contact"), (std::vector{kOrganization, kName}));
  EXPECT_EQ(meanings("Name;Contact"), (std::vector{kName, kUnknown}));
  EXPECT_EQ(meanings("Kontaktliste 2026;\n;\nName;Company"), (std::vector{kName, kOrganization}));
}

TEST(ColumnWords, RemarksMarksAndQualifiersAreNotPartOfAName) {
  EXPECT_EQ(meanings("Name *;Email (work);Phone #;Mobile No.;Company:;Job title?"),
            (std::vector{kName, kEmail, kPhone, kPhone, kOrganization, kRole}));
  EXPECT_EQ(
      meanings("Name;Current Employer;Contact Title;Preferred Email;E-Mail privat;Work notes"),
      (std::vector{kName, kOrganization, kRole, kEmail, kEmail, kNote}));
  EXPECT_EQ(meanings("Name;Company / Organization;Role/Title;Email/Phone"),
            (std::vector{kName, kOrganization, kRole, kUnknown}));
  EXPECT_EQ(meanings("Name;Last contact;Previous company;Company ID;Contact method;Work;Home fax"),
            (std::vector{kName, kUnknown, kUnknown, kUnknown, kUnknown, kUnknown, kUnknown}));
  EXPECT_EQ(meanings("Company;Contact person"), (std::vector{kOrganization, kName}));
}

TEST(ColumnWords, ConnectionsAreKnownByTheirShapeInAnyLanguage) {
  const auto kind = [](const std::string& header, const std::string& row) {
    return find_columns(csv_rows(header + "\n" + row, ';'), {}).kind;
  };
  const std::string row = "Ada;King;https://www.linkedin.com/in/a1;;E;R;11 Mar 2024";
  EXPECT_EQ(kind("Fornavn;Etternavn;URL;E-post;Firma;Stilling;Koblet til", row),
            TableKind::kLinkedIn);
  EXPECT_EQ(kind("a;b;c;d;e;f;g", row), TableKind::kLinkedIn);
  EXPECT_EQ(kind("Notes:;;;;;;\nFirst Name;Last Name;URL;Email;Company;Position;Connected On", row),
            TableKind::kLinkedIn);
  EXPECT_NE(kind("a;b;c;d;e;f;g;h", row + ";"), TableKind::kLinkedIn);
  EXPECT_NE(kind("a;b;c;d;e;f;g", "Ada;King;;;E;R;11 Mar 2024"), TableKind::kLinkedIn);
}

TEST(ColumnWords, PartsOfAddressesAreKnownByWhoseTheyAre) {
  EXPECT_EQ(meanings("Vorname;E-Mail-Typ;Straße geschäftlich;Postleitzahl privat;Weiterer Ort"),
            (std::vector{kFirstName, kUnknown, kAddressPart, kHomeAddressPart, kOtherAddressPart}));
  EXPECT_EQ(meanings("First Name;E-mail Type;Business City;Home Country/Region;Home Fax"),
            (std::vector{kFirstName, kUnknown, kAddressPart, kHomeAddressPart, kUnknown}));
}

TEST(ColumnWords, OfTwoTitlesTheLastIsARole) {
  EXPECT_EQ(meanings("Titre;Prénom;Nom;Titre"),
            (std::vector{kIgnored, kFirstName, kLastName, kRole}));
}

TEST(ColumnWords, LinkedInHasSeparateColumnsForBothNames) {
  const auto kind = [](std::string_view header) {
    return find_columns(csv_rows(header, ';'), {}).kind;
  };
  EXPECT_EQ(kind("First Name;Last Name;Position;Connected On"), TableKind::kLinkedIn);
  EXPECT_EQ(kind("Vorname;Nachname;URL;Verknüpft am"), TableKind::kLinkedIn);
  EXPECT_EQ(kind("Name;Email;Connected"), TableKind::kSheet);
  EXPECT_EQ(kind("First Name;Last Name;Position;Connected"), TableKind::kSheet);
}

}  // namespace
}  // namespace confab::store
