/**
 * Words of working life that mean nearly the same in any company: "boss" and "manager". A word asked for also finds the
 * other words of its group, at a lower weight.
 */
import { meaningfulStems } from '../words/stop-words.js'
import { wordsOf } from '../words/tokens.js'

/**
 * One group a line, in lower case and base form; words are compared by stem, expressions word by word.
 * What is common to one ladder only belongs into its `phrases`. A word with two meanings ("market", "function") stays out
 * of the group where it would mislead, and so does one that shares its stem with another word ("custom").
 */
const GROUPS: readonly (readonly string[])[] = [
  // People and how they grow
  [
    'mentor',
    'coach',
    'teach',
    'educate',
    'tutor',
    'train',
    'develop others',
    'develop people',
    'grow others',
    'grow people',
    'help others grow',
  ],
  ['junior', 'beginner', 'new hire', 'new teammate', 'rookie', 'newbie', 'newcomer', 'inexperienced', 'early career'],
  ['learn', 'upskill', 'pick up'],
  ['career', 'advancement', 'personal development', 'professional growth'],
  ['feedback', 'criticism', 'critique', 'comment'],
  ['onboard', 'induction', 'ramp up', 'settle in'],
  ['hire', 'recruit', 'candidate', 'job interview'],
  ['colleague', 'teammate', 'coworker', 'peer', 'team member', 'workmate'],
  ['group', 'squad', 'crew'],
  ['manager', 'boss', 'supervisor', 'line manager'],
  ['executive', 'exec', 'leadership', 'c-level', 'c-suite', 'vp', 'director', 'top management', 'ceo', 'cto'],
  ['stakeholder', 'interested party', 'involved party', 'decision maker'],
  ['role model', 'lead by example', 'exemplar'],
  ['expert', 'specialist', 'sme', 'guru', 'subject matter expert'],
  ['expertise', 'knowledge', 'mastery', 'proficiency'],
  ['thought leader', 'opinion leader', 'visionary', 'industry voice'],
  ['knowledge sharing', 'pass on', 'knowledge transfer', 'lunch and learn', 'brown bag'],
  ['motivate', 'inspire', 'encourage', 'energize', 'excite', 'enthuse'],
  ['curiosity', 'inquisitive', 'interested'],

  // Freedom, initiative, responsibility
  ['autonomous', 'autonomy', 'independent', 'self-directed', 'unsupervised', 'alone', 'solo', 'on my own'],
  ['proactive', 'unprompted', 'unasked', 'self-starter', 'take initiative', 'without being asked'],
  ['anticipate', 'foresee', 'predict', 'pre-empt', 'think ahead', 'plan ahead'],
  ['ownership', 'responsible', 'dri', 'in charge'],
  ['guidance', 'supervision', 'oversight', 'hand-holding', 'instruction'],
  ['help', 'support', 'assist', 'aid'],
  ['delegate', 'assign', 'hand off', 'distribute'],
  ['decide', 'decision', 'choose', 'select', 'judgement', 'judgment'],
  ['approve', 'sign off', 'green light', 'final say', 'last word'],
  ['volunteer', 'pitch in', 'help out', 'extra mile', 'lend a hand'],
  ['promise', 'commitment', 'pledge', 'keep my word', 'follow through'],
  ['lead', 'head up', 'spearhead', 'steer', 'drive'],

  // Customers
  ['customer', 'client', 'account', 'user', 'buyer', 'consumer'],
  ['prospect', 'prospective customer', 'potential customer', 'potential buyer', 'would-be customer'],
  ['champion', 'advocate', 'promoter', 'fan', 'ally', 'evangelist', 'ambassador'],
  ['detractor', 'opponent', 'skeptic', 'naysayer', 'doubter'],
  ['renewal', 'retention', 'churn', 'customer loyalty'],
  ['expansion', 'expand', 'upsell', 'cross-sell', 'account growth', 'land and expand'],
  ['pain', 'pain point', 'frustration', 'struggle', 'headache'],
  ['requirement', 'wish', 'desire'],
  ['use case', 'scenario', 'usage scenario'],
  ['persona', 'buyer profile', 'target audience', 'buyer type'],
  ['relationship', 'rapport', 'bond', 'ties'],
  ['trust', 'credibility', 'trustworthy', 'confidence'],
  ['reliable', 'dependable', 'consistent', 'count on', 'rely on'],
  ['deploy', 'deployment', 'implementation', 'install', 'rollout'],
  ['adoption', 'uptake', 'usage'],
  ['demo', 'demonstration', 'walkthrough', 'product tour'],
  ['trial', 'poc', 'proof of concept', 'pilot', 'evaluation', 'proof of value'],
  ['discovery', 'needs analysis', 'probing', 'open-ended question'],
  ['voice of the customer', 'customer feedback', 'user feedback', 'feature request', 'voc'],
  ['advisory board', 'cab', 'customer council', 'user council'],
  ['qbr', 'quarterly business review', 'business review', 'account review'],

  // Selling, money, markets
  ['sales', 'seller', 'sell', 'sales rep', 'account executive', 'revenue team', 'field team'],
  ['pre-sales', 'presales', 'sales engineering', 'solution engineering'],
  ['pushback', 'doubt', 'concern', 'resistance'],
  ['negotiate', 'bargain', 'haggle', 'compromise'],
  ['persuade', 'convince', 'influence', 'win over', 'sway', 'change minds'],
  ['win rate', 'close rate', 'conversion rate', 'deals won', 'win more deals'],
  ['revenue', 'arr', 'turnover', 'earnings'],
  ['qualify', 'disqualify', 'vet', 'screen'],
  ['budget', 'money', 'funding', 'spending', 'finances', 'expense', 'purse strings'],
  ['headcount', 'staffing', 'resources', 'manpower'],
  ['pricing', 'fee', 'cost', 'charge', 'monetization'],
  ['packaging', 'tier', 'bundle', 'sku'],
  ['value', 'benefit', 'worth', 'roi', 'return on investment'],
  ['value proposition', 'value prop', 'selling point', 'elevator pitch', 'pitch'],
  ['competitor', 'rival', 'competition', 'other vendors', 'alternative product'],
  ['competitive intelligence', 'competitive analysis', 'battlecard', 'win-loss analysis', 'market intel'],
  ['differentiate', 'stand out', 'set apart', 'distinguish'],
  ['industry', 'sector', 'vertical', 'market segment'],
  ['trend', 'hot topic', 'emerging'],
  ['analyst', 'gartner', 'forrester', 'research firm'],
  ['ecosystem', 'landscape', 'toolchain', 'stack'],
  ['gtm', 'go-to-market', 'market entry', 'commercial launch'],
  ['launch', 'release', 'ship', 'unveil', 'go live'],
  ['campaign', 'advertising', 'advert', 'promo'],
  ['demand gen', 'demand generation', 'lead generation', 'lead gen'],
  ['brand', 'reputation', 'image', 'public profile', 'good name'],
  ['vendor', 'agency', 'contractor', 'freelancer', 'creative shop', 'supplier', 'third party'],

  // Words, spoken and written
  ['inform', 'update', 'notify', 'keep posted', 'keep in the loop', 'keep informed'],
  ['announce', 'broadcast', 'all-hands', 'town hall', 'newsletter', 'company meeting'],
  ['present', 'talk', 'speak', 'public speaking', 'keynote', 'conference', 'speech', 'stage'],
  ['event', 'webinar', 'workshop', 'seminar', 'trade show'],
  ['write', 'draft', 'copywriting', 'wordsmith'],
  ['edit', 'proofread', 'revise', 'copyedit', 'polish'],
  ['content', 'collateral', 'material', 'asset'],
  ['article', 'blog', 'blog post', 'byline', 'op-ed'],
  ['deck', 'slide', 'slide deck', 'powerpoint'],
  ['case study', 'customer story', 'success story', 'testimonial', 'reference story'],
  ['documentation', 'docs', 'manual', 'knowledge base', 'wiki', 'help page'],
  ['playbook', 'runbook', 'template', 'checklist'],
  ['best practice', 'guideline', 'recommended approach', 'proven method'],
  ['video', 'film', 'recording', 'clip'],
  ['messaging', 'narrative', 'story', 'talking point'],
  ['meeting', 'call', 'sync', 'catch-up'],
  ['email', 'mail', 'chat', 'instant message'],
  ['async', 'asynchronous', 'written communication', 'across time zones'],
  ['listen', 'attentive', 'receptive', 'open-minded'],
  ['articulate', 'eloquent', 'well-spoken', 'clear communicator'],
  ['status', 'progress', 'report', 'recap'],
  ['rfc', 'design doc', 'request for comments', 'spec'],
  ['propose', 'suggest', 'recommend', 'put forward', 'pitch an idea'],
  ['transparent', 'honest', 'truthful', 'upfront', 'sincere'],
  ['represent', 'spokesperson', 'speak for', 'on behalf of', 'face of'],

  // Working together
  ['collaborate', 'cooperate', 'work together', 'teamwork', 'join forces', 'partner'],
  ['cross-functional', 'cross-team', 'interdepartmental', 'across teams', 'other departments', 'xfn'],
  ['company', 'organization', 'organisation', 'firm', 'corporation'],
  ['company-wide', 'org-wide', 'whole company', 'entire organization'],
  ['align', 'consensus', 'agree'],
  ['coordinate', 'orchestrate', 'arrange', 'liaise'],
  ['engage', 'involve', 'participate', 'contribute'],
  ['conflict', 'disagreement', 'dispute', 'clash', 'friction', 'conflicting views'],
  ['mediate', 'reconcile', 'defuse', 'make peace', 'conflict resolution'],
  ['push back', 'disagree', 'challenge', 'contradict'],
  ['respect', 'courtesy', 'courteous', 'tactful'],
  ['empathy', 'compassion', 'emotional intelligence'],
  ['soft skill', 'people skill', 'interpersonal skill', 'social skill'],
  ['politics', 'power struggle', 'infighting', 'office politics'],
  ['buy-in', 'sponsorship', 'endorsement', 'blessing'],
  ['inclusion', 'diversity', 'belonging', 'dei', 'different backgrounds', 'multicultural'],
  ['perspective', 'viewpoint', 'point of view', 'opinion', 'angle', 'pov'],
  ['quiet', 'shy', 'introverted', 'less vocal', 'soft-spoken'],
  ['friendly', 'welcoming', 'warm', 'easy to talk to'],
  ['advise', 'advice', 'counsel', 'consult', 'advisor'],
  ['thought partner', 'sounding board', 'trusted advisor'],
  ['enable', 'empower', 'equip'],

  // Plans, aims, results
  ['strategy', 'strategic', 'vision', 'big picture', 'long-term direction', 'long term'],
  ['roadmap', 'backlog', 'product plan', 'release plan'],
  ['goal', 'objective', 'target', 'okr', 'aim'],
  ['ambitious', 'stretch', 'bold', 'aggressive'],
  ['metric', 'kpi', 'measure', 'quantify', 'indicator'],
  ['impact', 'outcome', 'result'],
  ['achieve', 'attain', 'reach', 'hit a target'],
  ['prioritize', 'prioritise', 'priority', 'triage', 'rank'],
  ['urgent', 'urgency', 'time-sensitive'],
  ['deadline', 'timeline', 'schedule', 'due date', 'milestone', 'on time'],
  ['delay', 'slippage', 'late', 'overdue', 'behind schedule'],
  ['project', 'initiative', 'program', 'undertaking'],
  ['task', 'work item', 'chore'],
  ['finish', 'carry out', 'accomplish'],
  ['scope', 'breadth', 'remit', 'extent'],
  ['creative', 'innovative', 'inventive', 'original', 'outside the box'],
  ['workload', 'bandwidth', 'overloaded'],
  ['time management', 'organize my day', 'calendar', 'punctual'],

  // Problems and change
  ['issue', 'problem', 'trouble', 'difficulty'],
  ['blocker', 'obstacle', 'barrier', 'roadblock', 'impediment', 'hurdle', 'bottleneck'],
  ['risk', 'danger', 'threat', 'hazard'],
  ['mitigate', 'prevent', 'avert', 'head off', 'reduce'],
  ['escalate', 'raise', 'flag', 'bring up', 'surface'],
  ['solve', 'solution', 'resolve', 'fix', 'remedy', 'workaround'],
  ['troubleshoot', 'diagnose', 'debug', 'root cause'],
  ['limitation', 'shortcoming', 'gap', 'drawback', 'missing feature', 'weakness'],
  ['setback', 'failure', 'mistake', 'error'],
  ['resilience', 'perseverance', 'bounce back', 'tenacity'],
  ['change', 'transformation', 'transition', 'reorganization', 'reorg', 'change management'],
  ['adapt', 'flexible', 'adjust', 'agile'],
  ['ambiguity', 'uncertainty', 'unclear', 'vague'],
  ['complex', 'complicated', 'intricate', 'tricky', 'sophisticated'],
  ['pressure', 'stress', 'strain', 'high-stakes'],
  ['calm', 'composed', 'composure', 'steady', 'level-headed', 'keep cool'],
  ['wellbeing', 'burnout', 'work-life balance', 'overwork', 'self-care', 'mental health', 'time off'],

  // Quality and the way work is done
  ['process', 'procedure', 'workflow', 'way of working', 'method'],
  ['improve', 'optimize', 'optimise', 'enhance', 'streamline', 'refine', 'uplevel'],
  ['comply', 'adhere', 'abide', 'compliance', 'follow the rules'],
  ['quality', 'excellence', 'craftsmanship', 'high standards'],
  ['reusable', 'repeatable', 'replicable'],
  ['research', 'investigate', 'analyze', 'analyse', 'analysis', 'dig into'],
  ['insight', 'takeaway', 'lesson', 'observation'],
  ['data', 'analytics', 'dashboard', 'statistics'],
  ['understand', 'grasp', 'comprehend', 'familiar'],

  // Technology
  ['developer', 'engineer', 'programmer', 'coder', 'dev'],
  ['product manager', 'pm', 'product owner', 'product team'],
  ['engineering manager', 'em', 'dev manager', 'head of engineering'],
  ['architecture', 'technical design', 'system design', 'blueprint', 'under the hood', 'inner workings'],
  ['integrate', 'interoperate', 'plug in', 'incorporate'],
  ['extensibility', 'plugin', 'add-on', 'api'],
  ['bespoke', 'tailored', 'tailor-made', 'made to order'],
  ['security', 'infosec', 'cybersecurity', 'data protection'],
  ['outage', 'downtime', 'incident', 'on-call'],
  ['technical debt', 'tech debt', 'refactor', 'clean up code', 'maintainability'],
]

/** A word or an expression of a group: a text that has all its stems speaks of the group. */
interface Member {
  readonly stems: readonly string[]
  readonly group: number
}

const MEMBERS: ReadonlyMap<string, readonly Member[]> = membersByStem()

/** The groups, by number, that a stem speaks of by itself or in an expression that the other stems of its text make up. */
export function groupsOf(stem: string, among: readonly string[]): readonly number[] {
  const members = MEMBERS.get(stem)
  if (members === undefined) return NONE
  const spoken: number[] = []
  for (const { stems, group } of members) {
    const isSpoken = stems.length === 1 || stems.every((each) => among.includes(each))
    if (isSpoken && !spoken.includes(group)) spoken.push(group)
  }
  return spoken
}

/** Whether a stem makes up an expression of a group with other stems of its text: "develop others". */
export function isInExpression(stem: string, among: readonly string[]): boolean {
  return (MEMBERS.get(stem) ?? []).some(({ stems }) => stems.length > 1 && stems.every((each) => among.includes(each)))
}

const NONE: readonly number[] = []

/** What else a name as a whole is called: the other members of the groups that it is a member of, as written. */
export function synonymsOf(name: string): readonly string[] {
  const stems = meaningfulStems(wordsOf(name)).sort().join(' ')
  const isName = (text: string): boolean => meaningfulStems(wordsOf(text)).sort().join(' ') === stems
  return GROUPS.filter((group) => group.some(isName)).flatMap((group) => group.filter((text) => !isName(text)))
}

function membersByStem(): Map<string, Member[]> {
  const members = new Map<string, Member[]>()
  for (const [number, group] of GROUPS.entries()) {
    for (const text of group) {
      const stems = meaningfulStems(wordsOf(text))
      for (const stem of stems) members.set(stem, [...(members.get(stem) ?? []), { stems, group: number }])
    }
  }
  return members
}
