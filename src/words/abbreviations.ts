/** What people write short at work, in full; a ladder's own name for something comes first. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  `sr senior, snr senior, jr junior, jnr junior, mgr manager, mngr manager, mgmt management, prin principal, princ principal, assoc associate, asst assistant, dir director, coord coordinator,
  dept department, mktg marketing, mktng marketing, mkting marketing,
  cust customer, cstmr customer, custmr customer, engg engineering, engr engineer, expct expected,
  diff difference, diffs differences, btwn between, n and, nxt next, prev previous, rev revision, ver version, yrs years, qtrs quarters`
    .split(',')
    .map((pair): [string, string] => {
      const [short = '', full = ''] = pair.trim().split(' ')
      return [short, full]
    }),
)
