The time it takes to speak the pitch, part by part.

  $ confab init . > /dev/null
  $ confab pitch
  pitch.md
    not written yet
  next: confab edit pitch
  $ confab pitch -q; confab check
  pitch.md
    not written yet
  $ cp $EXAMPLE/pitch.md .
  $ confab pitch
  pitch.md
    Interest          32 words   14 s
    Skills            23 words   10 s
    Knowledge         16 words    7 s
    Education         19 words    8 s
    Experience        23 words   10 s
    Strengths         19 words    8 s
    Accomplishments   24 words   10 s
    Goals             35 words   15 s
    191 words, 83 s of 30 to 120, at your own 138 words per minute
    longest sentence: 'Within two years I …', 25 words; 20 is one breath

Without a personal rate, the config's rate counts; --rate tries another.

  $ sed -i '/^rate/d' pitch.md; confab pitch | tail -2
    longest sentence: 'Within two years I …', 25 words; 20 is one breath
  next: confab pitch --rehearse
  $ confab config set pitch.words-per-minute 100 -q; confab pitch | tail -2
    longest sentence: 'Within two years I …', 25 words; 20 is one breath
  next: confab pitch --rehearse
  $ confab pitch --rate 90 | tail -3
    too long: 11 words to cut
    longest sentence: 'Within two years I …', 25 words; 20 is one breath
  next: confab edit pitch
  $ confab config set pitch.max 3m -q; confab pitch --rate 90 | tail -2
    longest sentence: 'Within two years I …', 25 words; 20 is one breath
  next: confab pitch --rehearse
  $ confab config set pitch.max 120s -q; confab config set pitch.words-per-minute 140 -q

Missing parts, and text outside the known parts.

  $ cat > short.md <<'END'
  > ---
  > type: pitch
  > rate: 120
  > ---
  > Hello, I am Tomás.
  > ## interest
  > I like [compilers](https://compilers.example/why), *15 %* of 2019 went into C++.
  > ### At home
  > Too.
  > ## Skills
  > <!-- which? -->
  > ## Hobbies
  > None, PhDs are work.
  > END
  $ confab pitch short
  short.md
    (before any heading)   4 words    2 s
    Interest              14 words    7 s
    Hobbies                6 words    3 s
    24 words, 11 s of 30 to 120, at your own 120 words per minute
    too short: 38 words to add
    missing: Skills, Knowledge, Education, Experience, Strengths, Accomplishments, Goals
    'Interest' takes 58 % of it; no part needs more than a third
    no question at the end: finish with one, like 'How did you …?'
  next: confab edit short
  $ confab check
  short.md:1:1: warning: pitch takes 11 s; aim for 30 to 120 [pitch-length]
  short.md:1:1: warning: pitch does not mention Skills, Knowledge, Education, Experience, Strengths, Accomplishments, Goals [pitch-part-missing]
  $ confab config set rules.pitch-part-missing error -q; confab check pitch-part-missing
  short.md:1:1: error: pitch does not mention Skills, Knowledge, Education, Experience, Strengths, Accomplishments, Goals [pitch-part-missing]
  [1]

Acronyms that are words, spelled letters, dates and prices take the time that a speaker takes.

  $ printf -- '---\ntype: pitch\nrate: 60\n---\n## Goals\nNASA, NATO, JSON and CAD.\n## Skills\nMBA, HTML.\n## Education\nOn 2026-11-23 for $19.99 at 9:00.\n' > said.md
  $ confab pitch said | head -4
  said.md
    Goals       5 words    5 s
    Skills      7 words    6 s
    Education  15 words   15 s

In another language the time follows from the letters. It is rough, but never refused.

  $ printf -- '---\ntype: pitch\nlanguage: de\n---\n## Goals\nIch repariere seit neun Jahren medizinische Messgeräte.\n' > de.md
  $ confab pitch de | sed -n '2,4p'
    Goals  7 words    4 s
    7 words, 4 s of 30 to 120, estimated from its letters
    not in English, so this is rough; a rehearsal measures your own rate
  $ sed -i '/^language/d' de.md; confab pitch de | sed -n '2,3p'
    Goals  7 words    3 s
    7 words, 3 s of 30 to 120, at 140 words per minute
  $ printf -- '---\ntype: pitch\n---\n## Goals\n저는 병원에서 의료 장비를 수리합니다.\n' > ko.md; confab pitch ko | sed -n '2,4p'
    Goals  5 words    4 s
    5 words, 3 s of 30 to 120, estimated from its letters
    not in English, so this is rough; a rehearsal measures your own rate

A rate is what a person can speak.

  $ sed -i 's/^type.*/&\nrate: 20/' ko.md; confab check unknown-value
  ko.md:3:7: error: '20' is not a number from 30 to 400 [unknown-value]
  [1]
  $ rm said.md de.md ko.md

Several pitches are shown one after another.

  $ confab pitch | grep -v '^  [A-Z(]'
  pitch.md
    191 words, 82 s of 30 to 120, at 140 words per minute
    longest sentence: 'Within two years I …', 25 words; 20 is one breath
  next: confab pitch pitch --rehearse
  short.md
    24 words, 11 s of 30 to 120, at your own 120 words per minute
    too short: 38 words to add
    missing: Skills, Knowledge, Education, Experience, Strengths, Accomplishments, Goals
    'Interest' takes 58 % of it; no part needs more than a third
    no question at the end: finish with one, like 'How did you …?'
  next: confab edit short
  $ confab pitch --json short.md
  {
    "schema": "confab.pitch/1",
    "items": [
      {
        "stem": "short",
        "path": "short.md",
        "rate": 120,
        "own-rate": 120,
        "parts": [
          {
            "part": null,
            "words": 4,
            "seconds": 2
          },
          {
            "part": "Interest",
            "words": 14,
            "seconds": 7
          },
          {
            "part": "Hobbies",
            "words": 6,
            "seconds": 3
          }
        ],
        "words": 24,
        "seconds": 11,
        "min": 30,
        "max": 120,
        "length": "too-short",
        "words-to-add": 38,
        "words-to-cut": 0,
        "missing": [
          "Skills",
          "Knowledge",
          "Education",
          "Experience",
          "Strengths",
          "Accomplishments",
          "Goals"
        ],
        "hints": [
          "'Interest' takes 58 % of it; no part needs more than a third",
          "no question at the end: finish with one, like 'How did you …?'"
        ]
      }
    ]
  }
  $ confab pitch --json | grep -E 'path|own-rate|length'
        "path": "pitch.md",
        "own-rate": null,
        "length": "fits",
        "path": "short.md",
        "own-rate": 120,
        "length": "too-short",

The named note must exist and be a pitch.

  $ confab add-contact 'Grace Hopper' --email grace@example.org -q
  $ confab pitch grace
  confab: contacts/grace-hopper.md is not a pitch
  hint: 'confab pitch' shows every pitch in the notebook
  [5]
  $ confab pitch long
  confab: no note is called 'long'
  hint: 'confab list' shows everyone
  [5]
  $ confab pitch --rate 500
  confab: --rate '500' is not a number of words per minute
  hint: write a number from 30 to 400
  [2]
  $ mkdir other; rm short.md; mv pitch.md other; confab pitch
  other/pitch.md
    Interest          32 words   14 s
    Skills            23 words   10 s
    Knowledge         16 words    7 s
    Education         19 words    8 s
    Experience        23 words   10 s
    Strengths         19 words    8 s
    Accomplishments   24 words   10 s
    Goals             35 words   15 s
    191 words, 82 s of 30 to 120, at 140 words per minute
    longest sentence: 'Within two years I …', 25 words; 20 is one breath
  next: confab pitch --rehearse
  $ mv other/pitch.md .

A rehearsal needs a terminal.

  $ confab pitch --rehearse
  confab: --rehearse needs a terminal
  hint: 'confab pitch' shows the length without a rehearsal
  [2]
  $ confab pitch --rehearse --json
  confab: --rehearse cannot be used with --json, --jsonl or --plain
  hint: leave out --rehearse, or --json, --jsonl and --plain
  [2]

This test types into its own terminal once the text before `:` appears. Of a line that is overwritten it shows the last
version, without bar and padding.

  $ cat > typist <<'END'
  > #!/usr/bin/python3
  > import fcntl, os, re, select, signal, subprocess, sys, termios, time
  > # This leads the session itself: what its leader printed last may be lost when that ends.
  > os.setsid()
  > terminal, end = os.openpty()
  > fcntl.ioctl(end, termios.TIOCSCTTY, 0)
  > signal.signal(signal.SIGINT, lambda *_: None)
  > before = termios.tcgetattr(end)
  > child = subprocess.Popen(["confab", "--color", "never", "pitch", "--rehearse", *sys.argv[1].split()],
  >                          stdin=end, stdout=end, stderr=end)
  > printed, seen = b"", 0
  > def has_more(patience):
  >     return bool(select.select([terminal], [], [], patience)[0])
  > def read():
  >     global printed
  >     while not has_more(0.05):
  >         if child.poll() is not None and not has_more(0):
  >             return False
  >     printed += os.read(terminal, 4096)
  >     return True
  > for step in sys.argv[2:]:
  >     text, wait, keys = step.split(":")
  >     while text.encode() not in printed[seen:] and read():
  >         pass
  >     seen = len(printed)
  >     time.sleep(float(wait))
  >     os.write(terminal, keys.encode().decode("unicode_escape").encode())
  > while read():
  >     pass
  > is_sane = termios.tcgetattr(end) == before
  > lines = printed.decode().replace("\r\n", "\n").split("\n")
  > lines = [re.sub(r"^\[[#-]*\]", "[bar]", line.split("\r")[-1]).rstrip() for line in lines]
  > timed = r"\d+(?= words per minute| s for 5)|(?<=Save )\d+|(?<=rate )\d+|(?<=\[bar\] 0:0)\d"
  > print(re.sub(timed, "N", "\n".join(lines)), end="")
  > status = child.wait()
  > print("" if is_sane else "the terminal is not as it was", end="")
  > sys.exit(status if status >= 0 else 128 - status)
  > END
  $ chmod +x typist
  $ ./typist '' 'start:0:\n' ' of 1:0:\n'
  
  Interest
  I keep hospital laboratory instruments honest, and the part I enjoy most is the one nobody sees: the
  small computers inside them. I would like to write that firmware for a living.
  
  Skills
  I write C for microcontrollers, read schematics, solder, and follow a fault with a logic analyser
  until it has nowhere left to hide.
  
  Knowledge
  I know what instruments go through at night: drifting calibration, power cuts, tired people in gloves.
  
  Education
  I trained for three years as a laboratory technician and am halfway through an evening certificate in
  embedded systems.
  
  Experience
  For nine years I have run and repaired analysers in a Berlin hospital; before that I spent two years
  in a water laboratory.
  
  Strengths
  I am patient with faults that come and go, careful with records, and calm at three in the morning.
  
  Accomplishments
  Last winter I built a freezer alarm from a fourteen-euro board. It woke me one Sunday, and nine hundred
  patient samples were saved.
  
  Goals
  Within two years I want to be a junior firmware engineer on devices that people depend on, and one day
  to lead such a team. What would you want to see from someone like me?
  
  Press Enter to start, and Enter again when you finish.
  [bar] 0:0N of 1:22  Interest
  took 0 s for 191 words, faster than anyone speaks; not offering to save this rate

A plausible take is offered as the rate of the note.

  $ printf -- '---\ntype: pitch # mine\n---\nI am **Ada** and you\n' > ada.md
  $ ./typist ada 'start:0:\n' ' of 0:0.8:\n' 'y/n:0:what\n' 'y/n:0:y\n'
  
  I am Ada and you
  
  Press Enter to start, and Enter again when you finish.
  [bar] 0:0N of 0:02
  took N s for 5 words: N words per minute (planned: 2 s at 140)
  Save N as your own rate in ada.md? (y/n) what
  Save N as your own rate in ada.md? (y/n) y
  ada.md: rate N   (confab undo)
  $ sed 's/[0-9]\{2,3\}$/N/' ada.md
  ---
  type: pitch # mine
  rate: N
  ---
  I am **Ada** and you
  $ confab undo -q; cat ada.md
  ---
  type: pitch # mine
  ---
  I am **Ada** and you
  $ ./typist ada 'start:0:\n' ' of 0:0.8:\n' 'y/n:0:n\n'
  
  I am Ada and you
  
  Press Enter to start, and Enter again when you finish.
  [bar] 0:0N of 0:02
  took N s for 5 words: N words per minute (planned: 2 s at 140)
  Save N as your own rate in ada.md? (y/n) n
  $ ./typist 'ada -n' 'start:0:\n' ' of 0:0.8:\n' 'y/n:0:y\n' | sed 's/^+rate: .*/+rate: N/'
  
  I am Ada and you
  
  Press Enter to start, and Enter again when you finish.
  [bar] 0:0N of 0:02
  took N s for 5 words: N words per minute (planned: 2 s at 140)
  Save N as your own rate in ada.md? (y/n) y
  --- a/ada.md
  +++ b/ada.md
  @@ -1,4 +1,5 @@
   ---
   type: pitch # mine
  +rate: N
   ---
   I am **Ada** and you
  $ cat ada.md
  ---
  type: pitch # mine
  ---
  I am **Ada** and you

It can be interrupted at any time, and leaves the terminal unchanged.

  $ ./typist ada 'start:0:\x04'
  
  I am Ada and you
  
  Press Enter to start, and Enter again when you finish.
  confab: the rehearsal was interrupted
  [2]
  $ ./typist ada 'start:0:\n' ' of 0:0:\x04'
  
  I am Ada and you
  
  Press Enter to start, and Enter again when you finish.
  [bar] 0:0N of 0:02
  confab: the rehearsal was interrupted
  [2]
  $ ./typist ada 'start:0:\n' ' of 0:0:\x03'
  
  I am Ada and you
  
  Press Enter to start, and Enter again when you finish.
  [bar] 0:0N of 0:02                 ^C (no-eol)
  [130]
  $ ./typist ''
  confab: there are 2 pitches; name the one to rehearse
  hint: the pitches are
    ada.md
    pitch.md
  [5]
  $ ./typist 'ada --no-input'
  confab: --rehearse needs a terminal
  hint: 'confab pitch' shows the length without a rehearsal
  [2]
  $ printf -- '---\ntype: pitch\n---\n## Goals\n' > ada.md; ./typist ada
  confab: ada.md is not written yet
  hint: 'confab edit ada' opens it
  [5]

Gaps are named, and a pitch that has some is not ready.

  $ cd "$(mktemp -d)"; confab init -q --example .
  $ sed -i 's/^## Goals/## Goals\n\nOne day I want to [my goal] at YOUR COMPANY./' pitch.md; confab pitch | grep 'fill in'
    still to fill in: [my goal], YOUR COMPANY
  $ confab due --who amara --within 14d | grep -o 'a pitch without gaps[^,]*'
  a pitch without gaps (confab edit pitch)
  $ confab check pitch-part-missing | grep pitch.md
  pitch.md:1:1: warning: pitch still has to be filled in: [my goal], YOUR COMPANY [pitch-part-missing]
