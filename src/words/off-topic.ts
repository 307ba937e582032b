/**
 * What people ask at work that no ladder says, by what it is about. A word of these that a loaded ladder uses is not off
 * topic there. `phrases.ts` tells how a line is written.
 */
import { phrases, type Topic } from './phrases.js'

const COMPANIES = `google|googles|microsoft|microsofts|amazon|amazons|meta|metas|facebook|apple|apples|netflix|uber|ubers|airbnb|stripe|stripes|shopify|spotify|gitlab|gitlabs|github|githubs|atlassian|salesforce|oracle|ibm|adobe|linkedin|twitter|tiktok|bytedance|nvidia|intel|tesla|databricks|snowflake|datadog|hashicorp|dropbox|zoom|cisco|sap|accenture|deloitte|mckinsey|hubspot|twilio|cloudflare|faang|maang|intercom|figma|notion|asana|openai|anthropic|palantir|paypal|ebay|booking|zalando|siemens|bosch|lyft|doordash|coinbase|robinhood|pinterest|snap|reddit|elastic|mongodb|confluent|vmware|dell|hp|samsung|sony|huawei|alibaba|tencent`

export const OFF_TOPIC: readonly Topic<OffTopic>[] = [
  [
    'pay',
    phrases(`
    money
    verdient|verdiene|verdienst|verdienen|gehalter
    gana|gano|ganan|cobra|cobran|sueldo|sueldos
    gagne|gagnent|gagner
    ganha|ganham|ganho|salarios
    more|less|extra|bigger stock|equity|money
    wieviel|viel * verdient|geld|gehalt
    salary|salaries|wage|wages|payroll|payslip|payslips|paycheck|payday|bonus|bonuses|compensation|remuneration|gehalt|salario|salaire|payout|severance
    pay|salary|wage raise|band|bands|scale|scales|grade|grades|range|ranges|bracket|brackets|rise|increase|gap|transparency|slip|cut|review
    how much do|does|would|can|could|will|is|are|a|an|to * earn|earns|make|makes|paid|pay|worth
    how much money do|does|would|can|will i|a|an|#|they|people|senior
    what|whats|which do|does|would|did|will|can|could|i|an|a|the|is|my * earn|earns|earned|make|makes|paid|pay $
    what|whats|how|does|do|which * earn|earns|earned|get|gets|getting paid|in|roughly|$
    what do|does|would|did|can|could * make|makes at|as|in|$
    the|my|our|their|your|good|fair pay for|at|of|like|as|in|$
    do|does|did * pay|pays their|its|his|her|my|our|us|them|more|less|better|well|as|you|people
    pay for|at|level|of level|levels|#|a|an|the|this|my
    earn|earns more|less|than|as|at|in
    get|gets|getting|be|being|am|are|better|well|badly|less|worse|more paid
    equity|rsu|rsus|espp|vesting
    company|free|leased car|cars|phone|bike|flat|housing
    gym|parking|lunch|commuter|childcare|travel|phone|internet|learning allowance|budget|membership|benefit|subsidy|voucher|vouchers|pass
    stock|share|sign|signing options|option|grant|grants|price|refresh|package|bonus|units
    our|company|my stock|shares
    value|price|worth of * stock|share|shares
    expense|expenses for|of|from|report|reports|claim|claims|form|policy|trip|$
    cost|costs centre|center|centres|centers|code
    expense|expenses|expensing|reimburse|reimbursed|reimbursement|receipt|receipts|invoice|invoices
    pension|pensions|401k|insurance|healthcare|dental|allowance|stipend|per-diem|perk|perks|benefits|tax|taxes|overtime
    raise|rise this|next|of|in|my|for|year|please|cycle|$
    a|my|the|any|bigger|get|next raise|payrise
    market rate|rates|pay|salary
    ote
    commission|commissions|accelerator|accelerators on|for|plan|plans|rate|rates|split|cap|capped|paid
    get|gets|earn|earns|paid|pays|pay|receive|receives|take * commission|commissions
    pay|salary|comp bump|jump|difference|package|equity|adjustment|adjustments|freeze|day|date
    make|makes|making|earn|earns|earning a|per|every year|month|hour
    total comp|compensation|package
    cost of living
  `),
  ],
  [
    'hiring',
    phrases(`
    open|any|current|free|vacant|unfilled|available|more position|positions|req|reqs|vacancies|openings
    how many * position|positions|req|reqs|requisitions|openings|headcount
    any|current|vacant|unfilled open position|positions|req|reqs|role|roles|job|jobs
    open role|roles|job|jobs|seat|seats
    vacancy|vacancies|headcount|recruiter|recruiters|recruiting|recruitment|applicant|applicants|jobseeker
    are|is|do|does|when|will|were|who|why we|you|they|company|team|the|there|anybody|anyone * hire|hiring|recruiting
    we hiring
    job|hiring|interview|onsite|panel interview|interviews|process|questions|question|panel|rounds|posting|postings|offer|freeze|manager|plan|plans|pipeline
    my|an|the|our|next|first interview|interviewer $
    candidates pipeline|stage|applied|apply
    send|submit|where|upload|forward|review|drop * cv|cvs|application
    send|submit|upload|forward|review|drop my|a|the|his|her|their resume|resumes
    my|his|her|their cv|cvs
    apply|applying|applied to|internally|here|online
    can|could|do|how i|we|to * apply
    my|our|a|the|best|last candidate|finalist declined|accepted|ghosted|withdrew|signed|starts|wants
    refer|referral|referrals|referring a|my|bonus|friend|someone|program|cousin|colleague
    notice period
    probation|probationary
    lay|laid off
    layoff|layoffs|redundancies|redundancy
    visa|relocation
  `),
  ],
  [
    'time',
    phrases(`
    how long|fast|soon|quickly until|till|before|does|do|did|should|can|could|would|will|it|is|to * take|takes|promoted|promotion|promo|until|stay|wait
    how long|fast|soon|quickly until|till|before|does|do|can|could|will * move|get|go up|to|promoted
    how long|fast|soon|quickly #
    how long until|till|before|to #
    how long|fast|soon|quickly * from|between #
    how long at|as|on|in #|level|a|each
    how many years|months|quarters|cycles
    years|months|yrs|quarters on|at|in|as * long|enough|normal|typical|slow|overdue
    fastest|quickest|slowest|average|avg|typical|usual|normal|median|minimum|shortest|longest * time|promotion|anybody|anyone|ever|climb|path|way|to|between|went
    when will|can|do|does|am|should|could i|we|they|he|she|somebody|someone|people * promoted|promotion|promo
    when will|are|is|does|do the|our|next|promotion|promotions * promotion|promotions|cycle|announced|round|due|window
    when|whens is|are|the|will|next|do * promotion|promo|calibration|review|performance * cycle|round|window|cycles|deadline|season|announced|happen
    count|counts|counted towards|toward|for my|the|a|next promotion|promo
    sabbatical|leave * count|counts|delay|delays|reset|resets|pause|pauses
    promotion|promo|review|calibration cycle|cycles|deadline|window|date|dates|season|calendar|budget
  `),
  ],
  [
    'companies',
    phrases(`
    ${COMPANIES} * level|levels|l3|l4|l5|l6|l7|e3|e4|e5|e6|ladder|ladders|engineer|pm|pmm|manager|senior|staff|equivalent|vs|versus|compare|compared|grade|grades|career|title|titles|scale|framework|is|do|does|call|mean|expect|promote|promotes
    at|in|from|with|to|like|than|vs|versus|for|of|join|joining|and|or|as|against|beat|beats|beating ${COMPANIES}
    do|does|did|has|have ${COMPANIES} * have|has|use|uses|call|calls|do|expect|require|promote|$
    levels fyi
    at|in|than|vs other|another|different|competing company|companies|firm|firms|employer|employers|startup|startups|organizations|organisations
    industry standard|average|norm|benchmark|equivalent
    other|another|different companies|company|firms|employers
    at our competitor|competitors
    big tech
  `),
  ],
  [
    'skipping',
    phrases(`
    leap|leaping|hop|hopping from|over|directly|straight|right
    from * directly|straight to
    skip|skipping|bypass|leapfrog over|levels|#|straight|directly
    skip|skipping|bypass|leapfrog a|an|one|two|the * level|levels|rung|rungs|grade|grades|step|steps|#
    skip|skipping|bypass|leapfrog level|levels to|from|and|$
    can|could|may|possible|allowed|anyone|ever * skip|bypass|leapfrog level|levels|rungs|grades
    jump|jumping two|2|three|several|directly|straight|over * level|levels|#|to|from
    double promotion
    possible|allowed|able|can|could|may * jump|go|move directly|straight|from|over
    two|2|three levels|steps at|in once|one|a
    can|could|may|jump|go|move|get * two|2|three levels|steps up|higher
    straight|directly|right|direct from|to|into * #|senior|principal|staff
  `),
  ],
  [
    'persons',
    phrases(`
    who|whos is|are|was|else #
    who|whos #
    who|whos is|are|was|else|all currently|already|now|at|on|an|a|the #
    who|whos is|are|else at|on level #
    who in|on|of * is|are|was|has #
    who|whos leads|heads|runs|manages|leading|heading|running|managing * team|teams|department|org
    who|which|whos * got|gets|getting|was|were|been|be promoted
    list|show|name * everyone|everybody|persons at|on|in|who
    name|names of the|our|my|whoever * vp|head|director|lead|manager|boss
    who|whos is|s|are * my|our|your|the|their|her|his|her manager|boss|lead|director|vp|head
    which|who of us|them|my|our|the * is|are|has #
    why did|didnt|does|was|wasnt * get|got|gets|getting|be the|a|promoted|promotion|promo
    how many people|persons|folks|employees|colleagues|of * are|have|at|on #
  `),
  ],
]

export type OffTopic = 'pay' | 'hiring' | 'time' | 'companies' | 'skipping' | 'persons'
