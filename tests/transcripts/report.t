The whole search on one page.

  $ confab init -q --example notes && cd notes
  $ confab report --html report.html
  report.html: written
  $ confab report --html report.html
  report.html: no change
  $ head -4 report.html
  <!DOCTYPE html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  $ grep -c '<script' report.html
  0
  [1]
  $ grep -o 'href="contacts/zoe[^"]*"' report.html | sort -u
  href="contacts/zoe-lindqvist.md"

Links lead back to the notes from wherever the page is.

  $ confab report --html ../elsewhere.html -q
  $ grep -o 'href="notes/contacts/zoe[^"]*"' ../elsewhere.html | sort -u
  href="notes/contacts/zoe-lindqvist.md"

The same notes and the same present give the same bytes.

  $ confab report --html - | cmp - report.html
  $ LC_ALL=de_DE.UTF-8 confab report --html again.html -q && cmp again.html report.html

A file that confab did not write is never replaced, nor is anything but a file.

  $ echo mine > mine.html
  $ confab report --html mine.html
  confab: 'mine.html' was not written by 'confab report'
  hint: name another file, or remove this one
  [4]
  $ cat mine.html
  mine
  $ printf 'Run confab report on Fridays.\n' > fridays.md; confab report --markdown fridays.md
  confab: 'fridays.md' was not written by 'confab report'
  hint: name another file, or remove this one
  [4]
  $ ln -s mine.html link.html
  $ confab report --html link.html
  confab: 'link.html' is not a regular file
  hint: name another file
  [4]
  $ confab report --html .
  confab: '.' is not a regular file
  hint: name another file
  [4]
  $ confab report --html nowhere/report.html
  confab: cannot write 'nowhere/report.html': no such file or directory
  hint: check the path
  [4]

A dry run shows what would change.

  $ confab report --markdown report.md -n | grep -v checksum | head -7
  --- /dev/null
  +++ b/report.md
  @@ -0,0 +1,167 @@
  +<!-- Made by confab report. -->
  +
  +# Embedded firmware and hardware test: status of the search
  +
  $ ls report.md
  ls: cannot access 'report.md': No such file or directory
  [2]
  $ confab report --markdown report.md
  report.md: written
  $ sed -n 1,16p report.md | grep -v checksum
  <!-- Made by confab report. -->
  
  # Embedded firmware and hardware test: status of the search
  
  Tuesday, 1 December 2026. 13 people: 1 waiting for your answer, 4 yet to answer you, 2 with a talk agreed, 1 met and not finished with, 1 in touch, 2 not approached yet, 1 parked, 1 declined.
  
  - **13** contacts in 10 organizations
  - **6 of 10** answered, half within 14 days
  - **2** talks held, 2 planned
  - **1 of 1** thanked in time
  
  ## What is due
  
  ### Late
  
  $ confab report --markdown report.md --json=format,redacted,changed
  {
    "schema": "confab.report/1",
    "items": [
      {
        "format": "markdown",
        "redacted": false,
        "changed": false
      }
    ]
  }

For a mentor, without names and without the text of notes.

  $ confab report --redact --html mentor.html
  mentor.html: written
  $ grep -icE 'zoë|josé|ferreira|havelpuls|@example|freezer' mentor.html
  0
  [1]
  $ grep -o 'Person [0-9]*' mentor.html | sort -u | wc -l
  13

The file and its format must be given.

  $ confab report
  confab: report needs either --html FILE or --markdown FILE
  hint: for example: confab report --html report.html
  [2]
  $ confab report --html a.html --markdown b.md
  confab: report needs either --html FILE or --markdown FILE
  hint: for example: confab report --html report.html
  [2]

In the chart, thanks on the day of the talk are drawn next to it.

  $ for sign in talk thanks; do grep -o "class=\"$sign\" d=\"M[0-9.]*" report.html | head -1; done
  class="talk" d="M380.5
  class="thanks" d="M400.0

In Markdown, parentheses and commands are as typed.

  $ confab report --markdown - | grep -o 'still missing: .*'
  still missing: 2 research points (confab prep li-wenjing --done POINT)
  still missing: 4 more questions, 3 of them critical (confab prep amara-okonkwo), 4 research points (confab prep amara-okonkwo --done POINT), copies of your résumé (confab prep amara-okonkwo --resume FILE --copies 2)
  still missing: 2 research points
  still missing: 4 more questions, 3 of them critical, 4 research points, copies of your résumé
  $ confab report --markdown - | grep '^| asked'
  | asked | 10 of 13 (77 %) |

What is due is in order of date, and no table is cut in two.

  $ confab --now 2026-12-01T09:00 report --markdown - | sed -n '/^### Within/,/^## Next/p' | grep -o '^- [^:]*'
  - Wed 2 Dec, 08
  - Wed 2 Dec, 08
  - Wed 2 Dec
  - Fri 4 Dec
  - Mon 7 Dec, 16
  - Mon 7 Dec
  - Mon 7 Dec
  - Mon 7 Dec
  - Mon 7 Dec
  - Tue 8 Dec
  $ confab report --markdown - | grep -A1 '^|---' | grep -c '^$'
  0
  [1]

A report has what the notes have, so it does not make a letter look copied.

  $ mkdir ../search; cd ../search; confab init -q; export CONFAB_NOW=2026-12-08T17:00
  $ confab add-contact 'Ada King' --email a@example.org -q; confab add-contact 'Maria del Carmen Ruiz Soto Lopez' --email m@example.org --found-through referral --referred-by ada-king -q
  $ confab log maria --at 2026-11-30T10:00 --note 'Good.' --no-referrals -q; confab report --markdown report.md -q
  $ confab reach ada --draft --for report-back -q | head -1
  Subject: I talked with Maria del Carmen Ruiz Soto Lopez

A career that contains a name, in any form, is only numbered.

  $ mkdir ../names; cd ../names; confab init -q
  $ careers() { printf -- '---\ntype: contact\nname: %s\n%scareer: [%s]\n---\n' "$2" "$3" "$4" > contacts/$1.md; }
  $ careers zzstem 李文静 '' '与李文静合作的固件, 固件, zzstem work, plain, planning'
  $ careers ada 'Ada Lovelace' $'call: Bobby\naliases: [Robert Ray]\nwas: [{ role: x, organization: Oldcorp, until: 2026-01-01 }]\n' "Lovelaces Firma, Adas Team, Bobby work, tools at Oldcorp, Robert work, AnnaMaria, adagio"
  $ careers anna 'Anna-Maria Ek' '' 'plain, plant'
  $ printf -- '---\ntype: interview\ncontact: zzstem\nstarts: 2026-11-02T10:00\nstatus: held\n---\n## Review\n### Learned\n- One entry in five careers.\n' > interviews/a.md
  $ printf -- '---\ntype: questions\n---\n## Path\n- ! Why?\n' > questions.md
  $ confab report --redact --markdown - | grep -E '^###|left out'
  Tuesday, 8 December 2026. 3 people: 1 met and not finished with, 2 not approached yet. Names, addresses and the text of notes are left out of this copy.
  ### Late
  ### adagio: 1 of 1 still without an answer
  ### career 1: 1 of 1 still without an answer
  ### career 2: 1 of 1 still without an answer
  ### career 3: 1 of 1 still without an answer
  ### career 4: 1 of 1 still without an answer
  ### plain: 1 of 1 still without an answer
  ### planning: 1 of 1 still without an answer
  ### plant: 1 of 1 still without an answer
  ### career 5: 1 of 1 still without an answer
  ### career 6: 1 of 1 still without an answer
  ### career 7: 1 of 1 still without an answer
  ### career 8: 1 of 1 still without an answer
  ### 固件: 1 of 1 still without an answer
  1 entry left out of this copy.
  $ confab report --redact --html - | grep -cE '文静|Lovelace|Adas|Bobby|Oldcorp|Robert|zzstem|AnnaMaria'
  0
  [1]

A page that you wrote into is not overwritten.

  $ confab report --markdown page.md; confab report --markdown page.md; echo 'MY NOTES' >> page.md; confab report --markdown page.md
  page.md: written
  page.md: no change
  confab: 'page.md' was changed after confab wrote it
  hint: rename it to keep the changes, or remove it
  [4]
  $ confab report --html page.html -q; sed -i 's/<h1>/<h1>My /' page.html; confab report --html page.html
  confab: 'page.html' was changed after confab wrote it
  hint: rename it to keep the changes, or remove it
  [4]

Everything that happened is in the thread, including what bounced or fell through, and nothing in the future.

  $ rm contacts/*; cat > contacts/ada.md <<'END2'
  > ---
  > type: contact
  > name: Ada Lovelace
  > outreach:
  >   - { date: 2026-10-01, by: email, outcome: sent }
  >   - { date: 2026-10-02, by: email, outcome: bounced }
  >   - { date: 2026-10-03, by: phone, outcome: spoke }
  >   - { date: 2026-12-20, by: email, outcome: sent }
  > ---
  > END2
  $ talk() { printf -- '---\ntype: interview\ncontact: ada\nstarts: %sT10:00\nstatus: %s\n---\n' "$1" "$2" > interviews/$1.md; }
  $ rm interviews/*; talk 2026-10-10 cancelled; talk 2026-10-11 no-show; talk 2026-10-12 held; talk 2026-11-25 planned; talk 2026-12-12 planned
  $ confab --now 2026-12-01T09:00 report --markdown - | grep '^| .*Lovelace'
  | [Ada Lovelace](contacts/ada.md) | message 1 Oct, bounced 2 Oct, you spoke 3 Oct, talk cancelled 10 Oct, no-show 11 Oct, talk 12 Oct, talk planned 25 Nov, not recorded yet, talk planned 12 Dec |
  | question | Ada Lovelace |

The page says what could not be read, and ends with a line feed.

  $ printf -- '---\ntype: contact\nname: "x\n---\n' > contacts/broken.md; sed -i 's/planned/done/' interviews/2026-12-12.md
  $ confab --now 2026-12-01T09:00 report --markdown - 2> /dev/null | sed -n '/^Left/p; $p'
  Left out: 1 note that cannot be read, 1 value that cannot be read.
  Nothing is noted yet.

A right-to-left name does not reorder the date next to it.

  $ rm contacts/broken.md; sed -i 's/Ada Lovelace/פלוני אלמוני/' contacts/ada.md
  $ confab --now 2026-12-01T09:00 report --html - 2> /dev/null | grep -o '<th scope="row"><a[^<]*' | od -An -c | grep -cE '342 201 (250|251)'
  2

Of many people who wait, the page names forty, and says how to see the others.

  $ rm contacts/* interviews/*; for i in $(seq 41); do printf -- '---\ntype: contact\nname: P%s\noutreach: [{ date: 2026-11-02, by: email, outcome: replied }]\n---\n' $i > contacts/p$i.md; done
  $ confab --now 2026-12-01T09:00 report --markdown - | grep 'and 1'
  - and 1 more person; 'confab due' lists everyone
  $ confab --now 2026-12-01T09:00 report --redact --markdown - | grep 'and 1'
  - and 1 more person
