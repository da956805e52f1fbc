One reader finds the links that CommonMark and Obsidian write, for every command.

  $ confab init -q; mkdir -p contacts interviews people
  $ printf -- '---\ntype: contact\nname: Ada King\n---\n' > contacts/ada.md
  $ cat > contacts/bob.md <<'EOF'
  > ---
  > type: contact
  > name: Bob Stone
  > ---
  > we met [Ada
  > King](ada.md) there, and > [t](
  > ada.md
  > "title") and [t](ada.md "a\"b") [t](ada.md (a\)b))
  > 
  > [r1]:
  > ada.md
  > [r2]:
  >   <ada.md>
  >   "t"
  > 
  > - [r3]: ada.md
  > 
  > [t](ada&#46;md) [t](ada\.md) [t](<ada\.md>) [t](ada%2Emd) [t](ada) [t](contacts/ada)
  > <A HREF = "ada.md" >x</A> <a href= 'ada.md'>x</a> <a class=b
  > href="ada.md">x</a> [[ada.MD]] [t](ada.MD) ![[ada#x]] [t](..%2Fcontacts%2Fada.md#x)
  > 
  > - ```
  >   code [[ada]]
  >   ```
  >   real [[ada]]
  > 
  > > ~~~
  > > code [[ada]]
  > 
  > \[[ada]] `[[ada]]` [^1] [f](x)
  > 
  > [^1]: ada told me
  > EOF
  $ cp contacts/bob.md before; confab mv ada ada-k -q; sed '1,4d; s/^>/|/' contacts/bob.md
  we met [Ada
  King](ada-k.md) there, and > [t](
  ada-k.md
  "title") and [t](ada-k.md "a\"b") [t](ada-k.md (a\)b))
  
  [r1]:
  ada-k.md
  [r2]:
    <ada-k.md>
    "t"
  
  - [r3]: ada-k.md
  
  [t](ada-k&#46;md) [t](ada-k\.md) [t](<ada-k\.md>) [t](ada-k%2Emd) [t](ada-k) [t](contacts/ada-k)
  <A HREF = "ada-k.md" >x</A> <a href= 'ada-k.md'>x</a> <a class=b
  href="ada-k.md">x</a> [[ada-k.MD]] [t](ada-k.MD) ![[ada-k#x]] [t](..%2Fcontacts%2Fada-k.md#x)
  
  - ```
    code [[ada]]
    ```
    real [[ada-k]]
  
  | ~~~
  | code [[ada]]
  
  \[[ada]] `[[ada]]` [^1] [f](x)
  
  [^1]: ada told me
  $ confab check dangling-text-link
  $ confab mv ada-k ada -q; cmp before contacts/bob.md

A letter that is written as an escape is replaced with the name.

  $ printf -- '---\ntype: contact\nname: Cem\n---\n[t](&#97;da.md) <a href="&#97;da.md">x</a> [t](%%61da.md)\n' > contacts/cem.md
  $ confab mv ada ada-k -q; tail -1 contacts/cem.md; rm contacts/cem.md; confab mv ada-k ada -q
  [t](ada-k.md) <a href="ada-k.md">x</a> [t](ada-k.md)

The front matter is read like the text: any case, with spaces, in any Unicode form.

  $ printf -- '---\ntype: contact\nname: Zoe Lind\n---\n' > contacts/zoë.md
  $ for link in '[[Ada]]' '[[ADA.md]]' '[[contacts/Ada]]' '[[ ada ]]' '[Ada](Ada.md)' '[A](%61da.md)' '[[ada#x|A]]'; do
  >   printf -- '---\ntype: interview\ncontact: "%s"\nstarts: 2026-11-30\nstatus: held\n---\n' "$link" > interviews/i.md
  >   confab list state=met --plain=stem; confab check dangling-link interview-no-contact
  > done
  ada
  ada
  ada
  ada
  ada
  ada
  ada
  $ printf -- '---\ntype: interview\ncontact: "[[zoe\xcc\x88]]"\nstarts: 2026-11-30\nstatus: held\nreferrals: ["[[Bob]]"]\n---\n' > interviews/i.md
  $ confab list state=met --plain=stem; confab list referred-by=zoë --plain=stem; confab check dangling-link; rm interviews/i.md
  zoë

A Markdown link to a missing note is reported like a wikilink; the finding ends with the link.

  $ printf 'see [t](gone.md), [[nobody]] and ![p](pic.png)\n' >> contacts/bob.md
  $ confab check dangling-text-link
  contacts/bob.md:33:5: info: no note is called 'gone' [dangling-text-link]
  contacts/bob.md:33:19: info: no note is called 'nobody' [dangling-text-link]
  $ confab check dangling-text-link --json | grep -A1 '"end-column"'
        "end-column": 17,
        "byte-column": 5,
  --
        "end-column": 29,
        "byte-column": 19,
  $ cp before contacts/bob.md

A page of the vault with the new name does no harm, unless links by name already mean it.

  $ mkdir archive; echo old > archive/ada.md
  $ confab mv ada ada-k -q; confab mv ada-k ada -q; cmp before contacts/bob.md
  $ confab mv ada ada-k -q; echo '[[ada]]' > archive/index.md; confab mv ada-k ada
  confab: a note named 'ada' already exists in archive/ada.md
  hint: choose another name
  [4]
  $ rm -r archive; confab mv ada-k ada -q

An interview keeps its file name if the new one is taken, so that the way back is open.

  $ for talk in ada ada-k; do printf -- '---\ntype: interview\ncontact: "[[%s]]"\nstarts: 2026-11-20\nstatus: held\n---\n' "$talk" > interviews/2026-11-20-$talk.md; done
  $ sed -i 's/ada-k/bob/' interviews/2026-11-20-ada-k.md; cp -R interviews ../interviews
  $ confab mv ada ada-k; confab mv ada-k ada -q; diff -r ../interviews interviews
  contacts/ada.md: moved to contacts/ada-k.md   (confab undo)
  contacts/bob.md: links updated   (confab undo)
  interviews/2026-11-20-ada.md: links updated   (confab undo)

With --name, `.md` belongs to the file, not to the person. Not every taken name is a person to merge with.

  $ confab mv ada 'Ada Lovelace.md' --name -q; grep name: 'contacts/Ada Lovelace.md'; confab undo -q
  name: Ada Lovelace
  $ confab mv ada pitch
  confab: a note named 'pitch' already exists in pitch.md
  hint: choose another name
  [4]
  $ confab mv ada '{{name}}.md'
  confab: '{{name}}.md' cannot be a file name
  hint: leave out brackets, quotes and everything else that links, commands or file systems reserve
  [2]

Nor names that some system cannot store, that nobody can see, or that commands take for options.

  $ for name in nul COM1.x -x $'a\u200bb' $'\u202eabc' .hidden "$(printf 'a%.0s' $(seq 201))"; do confab mv -- ada "$name.md"; done 2>&1 | grep -v hint
  confab: 'nul.md' cannot be a file name
  confab: 'COM1.x.md' cannot be a file name
  confab: '-x.md' cannot be a file name
  confab: 'a\u200Bb.md' cannot be a file name
  confab: '\u202Eabc.md' cannot be a file name
  confab: '.hidden.md' is a hidden file, so confab would not list the note
  confab: the file name has 204 bytes; at most 203 are possible

A link in angle brackets is encoded where its name would be read as an escape. Code stays as it is.

  $ mkdir -p ../angles/.confab ../angles/contacts; cd ../angles; printf -- '---\ntype: contact\nname: Ada\n---\n' > contacts/ada.md
  $ printf -- '---\ntype: contact\nname: Bob\n---\n[y](<ada.md>) [z](ada.md)\n\n    [[ada]]\n\n<pre>\n[[ada]]\n</pre>\n' > contacts/bob.md; cp -r contacts ../was-angles
  $ confab mv ada '50%25 a&amp;b.md' -q; tail -n +5 contacts/bob.md; confab check dangling-text-link dangling-link; confab mv 50% ada -q; diff -r contacts ../was-angles
  [y](<50%2525 a%26amp;b.md>) [z](50%2525%20a%26amp;b.md)
  
      [[ada]]
  
  <pre>
  [[ada]]
  </pre>

Links in other programs' pages are listed. So is one in a confab note that cannot be changed, with another exit code.

  $ echo '[[file:contacts/ada.md][Ada]]' > notes.org; echo '<a href="contacts/ada.md">Ada</a>' > page.html; echo '[[ada]]' > other.MD
  $ confab mv ada bea
  warning: link not updated, because the file is not a confab note in notes.org:1:1
  warning: link not updated, because the file is not a confab note in other.MD:1:1
  warning: link not updated, because the file is not a confab note in page.html:1:1
  contacts/ada.md: moved to contacts/bea.md   (confab undo)
  contacts/bob.md: links updated   (confab undo)
  $ printf -- '---\ntype: contact\nname: Cem\n---\n<<<<<<< HEAD\n[[bea]]\n=======\nx\n>>>>>>> x\n' > contacts/cem.md
  $ confab mv bea ada
  confab: merge conflict is not resolved in contacts/cem.md:5:1
  hint: the answer leaves out this note; run 'confab check' for details
  warning: link not updated, because the note has an error in contacts/cem.md:6:1
  contacts/bea.md: moved to contacts/ada.md   (confab undo)
  contacts/bob.md: links updated   (confab undo)
  [3]
  $ rm contacts/cem.md notes.org page.html other.MD

There and back, every byte is as before: the spelling of links is what their author chose.

  $ mkdir -p ../back/.confab ../back/contacts; cd ../back; printf -- '---\ntype: contact\nname: Ada\n---\n[[aDa]]\n' > contacts/ada.md; printf -- '---\ntype: contact\nname: Bob\nreferred-by: "\\x5b[ADA]]"\n---\n[t](%%41da.md) [[aDa]] [[Contacts/Ada]] <a href="%%61da.md">x</a>\n' > contacts/bob.md
  $ cp -r contacts ../was; confab mv ada 'Ada & Co.md' -q; tail -1 contacts/bob.md; confab mv 'Ada & Co' ada -q; diff -r contacts ../was
  [t](Ada%20&%20Co.md) [[Ada & Co]] [[Contacts/Ada & Co]] <a href="Ada%20&%20Co.md">x</a>
  $ confab mv ada zz -q; confab set bob role=x -q; confab mv zz ada -q; tail -1 contacts/bob.md; cmp contacts/ada.md ../was/ada.md
  [t](Ada.md) [[ada]] [[Contacts/Ada]] <a href="ada.md">x</a>
  $ confab mv ada 'Zoe Z' --name -q; confab mv zoe-z ada -q; grep name contacts/ada.md
  name: Zoe Z

Links to a note that does not exist yet are named when a note takes that name.

  $ printf -- '[[kim]] [x](kim.md)\n' >> contacts/bob.md; confab mv ada kim
  warning: this link led to no note, and now leads to the one that moved in contacts/bob.md:8:1
  warning: this link led to no note, and now leads to the one that moved in contacts/bob.md:8:9
  contacts/ada.md: moved to contacts/kim.md   (confab undo)
  contacts/bob.md: links updated   (confab undo)
