/**
 * The language of what is not about ladders, as data: errands, facts and dates, roles that no loaded ladder is for. Nothing of any particular ladder.
 */
import { list } from '../words/stop-words.js'

/** Openings of questions about what is so, "is the room free" ("were" is also "we're"), rather than about what is expected of somebody. */
export const OPENS_FACT: ReadonlySet<string> = new Set(
  list('when whens where wheres who whos is isnt are arent was has have hasnt havent did does do will'),
)

/** Goes before the opening of a question. */
export const BEFORE_OPENING: ReadonlySet<string> = new Set(
  list('hi hey hello hiya ok okay so um uh well please pls sorry quick random question q btw and but also'),
)

/** Whoever asks what is expected of them, or of somebody, says one of these. */
export const SOMEBODY: ReadonlySet<string> = new Set(
  list('i im ive id ill me my mine myself someone somebody anyone anybody everyone everybody one'),
)

/** Opens a request, where nobody's own doing is asked about: "can you ...". */
export const ASKS_A_FAVOR: ReadonlySet<string> = new Set(list('can could would'))

/** Errands: what another bot can be told to do. */
export const ERRANDS: ReadonlySet<string> = new Set(
  list(`
    book move push order remind send schedule reschedule cancel invite reserve translate restart reset upload forward log
  `),
)

/** When something happens; what is expected holds at any time. */
export const HAPPENS: ReadonlySet<string> = new Set(
  list(`
    today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
    thursdays fridays weekend afternoon morning evening noon midnight oclock yet
  `),
)

/**
 * Roles that companies commonly have. Named beside a level or a word such as "ladder", one that no loaded ladder is for
 * asks for a ladder there is not.
 */
export const COMMON_ROLES: readonly string[] = list(`
  software_engineer software_developer software_engineering backend_engineer frontend_engineer engineering_manager
  data_scientist data_science data_engineer data_analyst product_manager product_management product_designer designer
  design ux ui ux_designer researcher recruiter recruiting accountant finance legal lawyer sales account_executive
  account_manager customer_success_engineer customer_success_manager customer_success salesperson sdr bdr hr
  human_resources people_ops support support_engineer customer_support
  site_reliability_engineer sre devops security_engineer qa tester project_manager program_manager office_manager
  operations data developer_advocate devrel marketing_manager content_writer copywriter technical_writer
  hr_business_partner business_partner business_analyst business_development people_partner chief_of_staff
  executive_assistant graphic_designer web_developer system_administrator network_engineer database_administrator
  scrum_master agile_coach revenue_operations growth_marketer brand_designer community_manager content_strategist
  field_marketer partner_manager technical_program_manager security_analyst research_scientist
  machine_learning_engineer ml_engineer solutions_architect it_support intern consultant nurse teacher
`).map((role) => role.replaceAll('_', ' '))
