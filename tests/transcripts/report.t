The whole search on one page.

  $ confab init -q --example notes && cd notes
  $ confab report --html report.html
  $ confab report --html report.html
  $ head -4 report.html
  $ grep -c '<script' report.html
  $ grep -o 'href="contacts/zoe[^"]*"' report.html | sort -u

Links lead back to the notes from wherever the page is.

  $ confab report --html ../elsewhere.html -q
  $ grep -o 'href="notes/contacts/zoe[^"]*"' ../elsewhere.html | sort -u

The same notes and the same present give the same bytes.

  $ confab report --html - | cmp - report.html
  $ LC_ALL=de_DE.UTF-8 confab report --html again.html -q && cmp again.html report.html

A file that confab did not write is never replaced, nor is anything but a file.

  $ echo mine > mine.html
  $ confab report --html mine.html
  $ cat mine.html
  $ ln -s mine.html link.html
  $ confab report --html link.html
  $ confab report --html .
  $ confab report --html nowhere/report.html

A dry run shows what would change.

  $ confab report --markdown report.md -n | head -8
  $ ls report.md
  $ confab report --markdown report.md
  $ sed -n 1,16p report.md
  $ confab report --markdown report.md --json

For a mentor, without names and without the text of notes.

  $ confab report --redact --html mentor.html
  $ grep -icE 'zoë|josé|ferreira|havelpuls|@example|freezer' mentor.html
  $ grep -o 'Person [0-9]*' mentor.html | sort -u | wc -l

Which file, and in which form, it must be told.

  $ confab report
  $ confab report --html a.html --markdown b.md
