Notes that people keep by hand. A remark after a link or a name is only a remark, and case does not matter in a bare file name.

  $ confab init -q
  $ note() { mkdir -p "${1%/*}"; { printf -- '---\n'; cat; } > "$1"; }
  $ person() { printf 'type: contact\nname: %s\nemail: %s@example.org\n%s---\n' "$2" "$1" "${3:-}" | note contacts/$1.md; }
  $ held() { printf 'type: interview\ncontact: "[[ada]]"\nstarts: 2026-11-20T15:00\nstatus: held\nthanks: 2026-11-20\nreviewed: 2026-11-20\n%s' "$1" | note interviews/held.md; }
  $ person ada 'Ada Byron'; person fay 'Fay Lind'; person cleo 'Cléo Roux'; person eve 'Eve Sato'; person dan 'Dan Pohl'
  $ held $'referrals:\n  - "[[fay]] - recruiter"\n  - "[[cleo|Cléo]] (ex-colleague)"\n  - Eve Sato, UX lead at Eps\n  - Dan\n---\n'
  $ confab due --rule record-referral
  $ confab due --rule approach-referral | grep '^[a-z]'
  cleo  Cléo Roux
  dan  Dan Pohl
  eve  Eve Sato
  fay  Fay Lind
  $ held $'referrals:\n  - Eve Sato (Eps)\n  - Kim Cho (Eps)\n---\n'
  $ confab due --rule record-referral | grep -E 'suggested|confab'
        Ada Byron suggested Kim Cho, who has no note yet
        confab add-contact 'Kim Cho' --found-through referral --referred-by ada --checked 2026-12-01
  $ person kim 'Kim Cho' $'referred-by: "[[ada]] (by email)"\norganization: Eps\n'; printf 'type: organization\nname: Eps Labs\n---\n' | note organizations/eps.md
  $ confab tree; confab show eps | grep Kim
  Ada Byron  in-touch, talked Fri 2026-11-20
  ├─ Eve Sato  to-reach
  └─ Kim Cho  to-reach
    kim  to-reach  Kim Cho
