Undoes the last change, then the one before, byte for byte.

  $ confab init . > /dev/null; cp -R $EXAMPLE/* .; cp -R contacts ../before
  $ confab reach lukasz --by phone --outcome voicemail -q
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  $ confab add-contact 'Ada Lovelace' --email ada@example.org -q
  $ confab undo --list
  2026-12-01T09:00  contacts/ada-lovelace.md                                                            confab add-contact 'Ada Lovelace' --email ada@example.org -q
  2026-12-01T09:00  contacts/lukasz-wojcik.md                                                           confab reach lukasz --by phone --outcome voicemail -q
  2026-12-01T09:00  .confab/config.yaml, .confab/.gitignore, .confab/templates/after-no.md and 36 more  confab init .
  $ confab undo --dry-run
  --- a/contacts/ada-lovelace.md
  +++ /dev/null
  @@ -1,6 +0,0 @@
  ----
  -type: contact
  -name: Ada Lovelace
  -email: ada@example.org
  ----
  -## Notes
  $ confab undo
  contacts/ada-lovelace.md: removed, as before 'confab add-contact 'Ada Lovelace' --email ada@example.org -q'
  $ ls contacts/ada-lovelace.md
  ls: cannot access 'contacts/ada-lovelace.md': No such file or directory
  [2]
  $ confab undo
  contacts/lukasz-wojcik.md: restored to the version before 'confab reach lukasz --by phone --outcome voicemail -q'
  $ diff -r ../before contacts

A note edited since then is not touched.

  $ confab reach priya --by phone --outcome voicemail -q
  $ echo "my own line" >> contacts/priya-raghunathan.md
  $ confab undo 2>&1 | sed 's|undo/[0-9a-f]*/|undo/MACHINE/|'
  confab: 'contacts/priya-raghunathan.md' was changed after 'reach priya --by phone --outcome voicemail -q'
  hint: the version from before that command is '.confab/undo/MACHINE/000006.0'
  $ tail -1 contacts/priya-raghunathan.md
  my own line
  $ sed -i '$d' contacts/priya-raghunathan.md
  $ confab undo -q
  $ diff -r ../before contacts
  $ confab undo --list --json
  {
    "schema": "confab.undo/1",
    "items": [
      {
        "number": 1,
        "time": "2026-12-01T09:00",
        "command": "init .",
        "files": [
          ".confab/config.yaml",
          ".confab/.gitignore",
          ".confab/templates/after-no.md",
          ".confab/templates/ask-for-phone.md",
          ".confab/templates/confirm.md",
          ".confab/templates/contact.md",
          ".confab/templates/decline.md",
          ".confab/templates/first-message.md",
          ".confab/templates/follow-up.md",
          ".confab/templates/forward-me.md",
          ".confab/templates/interview.md",
          ".confab/templates/introduction-reply.md",
          ".confab/templates/keep-in-touch.md",
          ".confab/templates/last-message.md",
          ".confab/templates/linkedin-invitation.md",
          ".confab/templates/linkedin-message.md",
          ".confab/templates/no-show-mine.md",
          ".confab/templates/no-show-theirs.md",
          ".confab/templates/nudge-promise.md",
          ".confab/templates/organization.md",
          ".confab/templates/phone-call.md",
          ".confab/templates/prep-sheet.md",
          ".confab/templates/promise-kept.md",
          ".confab/templates/propose-time.md",
          ".confab/templates/reconnect.md",
          ".confab/templates/recruiter-message.md",
          ".confab/templates/referral-message.md",
          ".confab/templates/report-back.md",
          ".confab/templates/reschedule.md",
          ".confab/templates/text-message.md",
          ".confab/templates/thank-for-reply.md",
          ".confab/templates/thank-referrer.md",
          ".confab/templates/thank-you-by-hand.md",
          ".confab/templates/thank-you-email.md",
          ".confab/templates/thank-you-short.md",
          ".confab/templates/thank-you-thin.md",
          ".confab/templates/voicemail.md",
          "questions.md",
          "pitch.md"
        ]
      }
    ]
  }

An undone change can be redone, until the next change.

  $ confab reach lukasz --by phone --outcome voicemail -q
  warning: less than 5 business days after the unanswered email of Fri 2026-11-27 08:45
  $ cp -R contacts ../reached; confab undo -q; diff -r ../before contacts
  $ confab redo -n | tail -3
   ---\x0d
   \x0d
   ## Notes\x0d
  $ confab redo
  contacts/lukasz-wojcik.md: as 'confab reach lukasz --by phone --outcome voicemail -q' left it   (confab undo)
  $ diff -r ../reached contacts
  $ confab redo
  confab: there is nothing to redo
  hint: 'confab redo' repeats what 'confab undo' took back, until the next change
  [4]
  $ confab undo -q; confab redo --json
  {
    "schema": "confab.redo/1",
    "items": [
      {
        "number": 11,
        "time": "2026-12-01T09:00",
        "command": "reach lukasz --by phone --outcome voicemail -q",
        "files": [
          "contacts/lukasz-wojcik.md"
        ]
      }
    ]
  }
  $ confab undo -q; confab reach tomas --by email -q; confab redo
  warning: second unanswered email in a row; also on file: phone
  warning: Tomáš Havlíček is snoozed until Mon 2026-12-14, so 'confab due' hides what you owe them; end it with 'confab snooze tomas-havlicek --end'
  confab: there is nothing to redo
  hint: 'confab redo' repeats what 'confab undo' took back, until the next change
  [4]

The creation of the notebook is undone only when asked for.

  $ mkdir ../fresh; cd ../fresh; confab init -q; confab undo
  confab: the last change is 'confab init -q'
  hint: 'confab undo --init' removes the files that it created
  [4]
  $ confab undo --init -q; ls -A .confab
  templates
  undo

A kept file that was changed since is not put back.

  $ mkdir ../damaged; cd ../damaged; confab init -q; confab add-contact Ada --email ada@example.org -q; confab set ada role=z -q
  $ kept=$(ls .confab/undo/*/*.0 | tail -1); cp "$kept" ../kept
  $ for damage in '' 'half' 'another text'; do printf "$damage" > "$kept"; confab undo 2>&1 | sed 's/undo\/[0-9a-f]*/undo\/MACHINE/'; grep role contacts/ada.md; done
  confab: 'contacts/ada.md' cannot be restored: the file kept by 'set ada role=z -q' was changed later in .confab/undo/MACHINE/000003.0
  hint: if '.confab/undo/MACHINE/000003.0' has what you need, copy it from there
  role: z
  confab: 'contacts/ada.md' cannot be restored: the file kept by 'set ada role=z -q' was changed later in .confab/undo/MACHINE/000003.0
  hint: if '.confab/undo/MACHINE/000003.0' has what you need, copy it from there
  role: z
  confab: 'contacts/ada.md' cannot be restored: the file kept by 'set ada role=z -q' was changed later in .confab/undo/MACHINE/000003.0
  hint: if '.confab/undo/MACHINE/000003.0' has what you need, copy it from there
  role: z
  $ cp ../kept "$kept"; confab undo -q; grep role contacts/ada.md
  [1]

Changes after a damaged record can still be undone.

  $ confab set ada role=m -q; confab set ada role=n -q; truncate -s 20 "$(ls .confab/undo/*/*.step | tail -2 | head -1)"
  $ confab set ada role=o -q; confab undo -q; confab undo -q; grep role contacts/ada.md
  role: m
  $ confab undo 2>&1 | sed 's/undo\/[0-9a-f]*/undo\/MACHINE/'; confab undo 2> /dev/null
  confab: the undo record '.confab/undo/MACHINE/000005.step' is damaged
  hint: the files it kept are next to it; take what you need, then remove it
  [4]

A history that cannot be read stops a change before it begins.

  $ mv .confab/undo ../history; ln -s ../../history .confab/undo; confab set ada role=k
  confab: cannot read '.confab/undo': not a directory
  hint: run 'confab doctor' for more
  [4]

`redo` does not touch a note that was edited after the undo.

  $ mkdir "$CRAMTMP/edited"; cd "$CRAMTMP/edited"; confab init -q; confab add-contact 'Ada King' --email ada@example.org -q
  $ confab set ada role=x -q; confab undo -q; echo mine >> contacts/ada-king.md
  $ confab redo 2>&1 | sed 's|undo/[0-9a-f]*/|undo/MACHINE/|'
  confab: 'contacts/ada-king.md' was changed after 'set ada role=x -q' was undone
  hint: the version that the command wrote is '.confab/undo/MACHINE/000004.0'

A copy of the folder has only the history of the other one.

  $ cp -R . "$CRAMTMP/copied"; cd "$CRAMTMP/copied"
  $ confab undo 2>&1 | sed 's|undo/[0-9a-f]*|undo/MACHINE|'
  confab: there is nothing to undo
  hint: the changes in '.confab/undo/MACHINE' were made on another machine, or while this folder was elsewhere
