Lists of people to look up, next to tables of your own.

  $ confab init -q .
  $ printf 'Name,Company,Notes,Foo,Email\nAda King,NewCo,hello,bar,not mail\nAda King,NewCo,hello,bar,not mail\n' > people.csv

`who` searches tables separated by tabs, too, and `forget` changes them.

  $ mkdir lists; printf 'Name\tCompany\nTab Ula\tEngine Works\nBo Ek\tBeta\n' > lists/own.tsv; confab who engine
  -  Tab Ula  Engine Works    lists/own.tsv:2
  $ confab add-contact 'Tab Ula' --from-list -q; confab forget tab-ula --yes 2>&1 | grep lists; cat lists/own.tsv; rm -r lists
  lists/own.tsv: no longer lists them
  Name\tCompany (esc)
  Bo Ek\tBeta (esc)

A list keeps what the file says. confab does not write over a table that is not its own, and names what a list replaces.

  $ mkdir lists; echo my own,table > lists/people.csv; confab import people.csv --as list
  warning: people.csv:2: 'not mail' is not an email address like ada@example.org; kept in the note
  warning: people.csv:3: 'not mail' is not an email address like ada@example.org; kept in the note
  confab: 'lists/people.csv' already exists, and confab did not write it
  hint: rename it, or the file you import
  [4]
  $ cat lists/people.csv; rm lists/people.csv; confab import people.csv --as list -n
  my own,table
  warning: people.csv:2: 'not mail' is not an email address like ada@example.org; kept in the note
  warning: people.csv:3: 'not mail' is not an email address like ada@example.org; kept in the note
  1 person to look up with 'confab who'
  --- /dev/null
  +++ b/lists/people.csv
  @@ -0,0 +1,4 @@
  +name,organization,role,email,phone,linkedin,connected,foo,notes
  +Ada King,NewCo,,,,,,bar,"hello
  +
  +email: not mail"
  $ confab import people.csv --as list; cat lists/people.csv
  warning: people.csv:2: 'not mail' is not an email address like ada@example.org; kept in the note
  warning: people.csv:3: 'not mail' is not an email address like ada@example.org; kept in the note
  lists/people.csv: 1 person to look up with 'confab who'   (confab undo)
  name,organization,role,email,phone,linkedin,connected,foo,notes
  Ada King,NewCo,,,,,,bar,"hello
  
  email: not mail"
  $ printf 'Name\nBo Stone\n' > people.csv; confab import people.csv --as list
  lists/people.csv: 1 person to look up with 'confab who'; replaces a list of 1   (confab undo)
  $ printf 'First Name,Last Name,URL,Company,Connected On\nAda,King,https://www.linkedin.com/in/ada,NewCo,11 Mar 2024\n' > Connections.csv; confab import Connections.csv
  lists/linkedin.csv: 1 person to look up with 'confab who'   (confab undo)
  $ cp people.csv LinkedIn.csv; confab import LinkedIn.csv --as list; ls lists
  lists/linkedin-2.csv: 1 person to look up with 'confab who'   (confab undo)
  linkedin-2.csv
  linkedin.csv
  people.csv

`who` searches what it can read, and names what it cannot.

  $ printf 'item,price\nAda,1\n' > lists/groceries.csv; confab who ada
  -  Ada King  NewCo    lists/linkedin.csv:2
  $ confab add-contact 'Ada King' --linkedin https://www.linkedin.com/in/ada --organization Engines -q; confab who newco; confab who ada
  ada-king  Ada King  NewCo    lists/linkedin.csv:2
  ada-king  Ada King  Engines    contacts/ada-king.md
  $ printf 'name,organization\n"Cy,Acme\n' > lists/damaged.csv; confab who ada
  confab: quote opened at lists/damaged.csv:2 is never closed
  hint: close it, or double it if it is part of the text
  ada-king  Ada King  Engines    contacts/ada-king.md
  [3]

Forgetting someone removes their row from a table, and leaves the rest as it is.

  $ rm lists/damaged.csv; printf 'Name;Shoe size\nBo Stone;40\nAda King;"38\n39"\nDi Eve;41\n' > lists/shoes.csv; confab forget ada-king -y -q 2> /dev/null; cat lists/shoes.csv; cat lists/linkedin.csv
  Name;Shoe size
  Bo Stone;40
  Di Eve;41
  name,organization,role,email,phone,linkedin,connected
