/** A small ladder file that uses every key, and copies of it with one thing changed. */

/** 60 lines or so: the line numbers in `parse.test.ts` count on its order. */
export const SAMPLE = `# Design, as of May
id: design
name: Design
role: Designer
aliases: [designers, UX]
revision: 2024-05
wording: retold
source: { title: Design Ladder, url: https://example.com/design }
summary: What designers do.
cumulative: Each level includes the ones below it.
levels:
  ic1:
    titles: [Junior Designer]
    summary: Learns the craft.
  ic2: {}
  ic3:
    undefined: Nobody has needed it so far.
pillars:
  - name: Craft
    summary: Making things well.
    aliases: [skill]
    phrases: good work
    competencies:
      - name: Research & Insight
        summary: Finding out what people need.
        aliases: [research]
        phrases: talk to users
        topics:
          Interviews: [user interviews]
        levels:
          ic1:
            - topic: Interviews
              behavior: Takes notes.
              phrases: writing down
            - behavior: Reads reports.
          ic2:
            - topic: Interviews
              behavior: >-
                Leads interviews
                alone.
  - name: Team
    competencies:
      - name: Feedback
        levels:
          ic2:
            - behavior: Gives feedback.
promotion: Ask your manager.
roles:
  - name: Guild Lead
    aliases: [guild]
    summary: Leads a guild.
    duties:
      - name: Meetings
        text: Runs them.
`

/** The sample with the first occurrence of a text replaced. */
export function changed(from: string, to: string): string {
  if (!SAMPLE.includes(from)) throw new Error(`the sample has no ${JSON.stringify(from)}`)
  return SAMPLE.replace(from, () => to)
}
