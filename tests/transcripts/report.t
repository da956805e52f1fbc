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

  $ confab report --markdown report.md -n | head -8
  --- /dev/null
  +++ b/report.md
  @@ -0,0 +1,165 @@
  +<!-- Made by confab report. -->
  +
  +# Embedded firmware and hardware test: status of the search
  +
  +Tuesday, 1 December 2026. 13 people: 1 waiting for your answer, 4 yet to answer you, 2 with a talk planned, 1 met, with something still open, 1 in touch, 2 not approached yet, 1 parked, 1 declined.
  $ ls report.md
  ls: cannot access 'report.md': No such file or directory
  [2]
  $ confab report --markdown report.md
  report.md: written
  $ sed -n 1,16p report.md
  <!-- Made by confab report. -->
  
  # Embedded firmware and hardware test: status of the search
  
  Tuesday, 1 December 2026. 13 people: 1 waiting for your answer, 4 yet to answer you, 2 with a talk planned, 1 met, with something still open, 1 in touch, 2 not approached yet, 1 parked, 1 declined.
  
  - **13** contacts in 10 organizations
  - **6 of 10** answered, half within 14 days
  - **2** talks held, 2 planned
  - **1 of 2** thanked in time
  
  ## What is due
  
  ### Late
  
  - Thu 26 Nov, 09:30: Siobhán Ní Dhomhnaill, **follow-up**: your email of Wed 2026-11-25 09:30 bounced
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

Which file, and in which form, it must be told.

  $ confab report
  confab: report needs either --html FILE or --markdown FILE
  hint: for example: confab report --html report.html
  [2]
  $ confab report --html a.html --markdown b.md
  confab: report needs either --html FILE or --markdown FILE
  hint: for example: confab report --html report.html
  [2]

In Markdown, what is due is in order of date, and no table is cut in two.

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
