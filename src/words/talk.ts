/**
 * What people say to the bot that is no question about a ladder, by what it is about. Nothing of any particular ladder;
 * `phrases.ts` tells how a line is written.
 */
import { phrases, type Topic } from './phrases.js'

/** Said beside a question, these do not change what is asked. */
export const COURTESIES: readonly Topic<Courtesy>[] = [
  [
    'greeting',
    phrases(`
    ^ oi|ola|hola|hallo|salut|bonjour * bem|bom|tal|va|gehts|geht
    tudo bem|bom
    que tal $
    wie gehts|geht
    ca va $
    como estas|esta|vai $
    ^ 元気
    ^ hi|hey|hello|hiya|heya|heyo|heyy|yo|howdy|greetings|morning|evening|afternoon $
    ^ hi|hey|hello|hiya|heya|heyo|heyy|yo|howdy there|all|everyone|everybody|team|folks|bot|ladderbot|ladder|friend|friends|again|you|hey|hi|hello $
    ^ * good morning|afternoon|evening|day
    ^ morning|evening|afternoon|gm $
    ^ morning|evening|afternoon all|everyone|team|bot|folks $
    saying hi|hello
    say hi|hello
    just * hi|hello
    ^ just a|one|testing|looking * test|testing|around
    anyone|anybody home|there $
    you there|awake $
    long time no see
    good to see|meet you
    i am|im new|back|here $
    nice to meet you
    hows it going
    how is it going
    how are you
    how are things
    whats up $
    ^ sup $
    ^ hola|hallo|bonjour|salut|ola|oi|ciao|moin|servus|namaste|konnichiwa|ohayo $
    ^ hola|hallo|bonjour|salut|ola|oi|ciao|moin|servus a|zusammen|equipo|todos|tout|bot|ladderbot|pessoal|gente|amigo|amigos
    ^ guten|gute|buenos|buenas|buen|bom|boa|bonne|bonsoir $
    ^ * guten tag|morgen|abend
    ^ * buenos dias
    ^ * buenas tardes|noches
    ^ * bom dia
    ^ * boa tarde|noite
    ^ bonsoir
    ^ こんにちは
    ^ おはよう
    ^ おはようございます
    ^ こんばんは
    ^ はじめまして
  `),
  ],
  [
    'thanks',
    phrases(`
    ^ thanks|thank|thx|thnx|tnx|ty|tysm|cheers|ta
    ^ * many|much|big|huge|so thanks|thank
    thanks|thx|thank $
    ^ * not bad
    ^ * thanks|thank|thx|tysm * $
    ^ * cheers $
    ^ * appreciated
    i appreciate
    appreciate it|that|this|your
    ^ * danke|dankeschon|merci|gracias|obrigado|obrigada|valeu|grazie|arigato|dziekuje|takk|tack|kiitos|bedankt
    ^ * vielen dank
    ^ ありがとう
    ^ ありがとうございます
    ^ ありがとうございました
    ^ どうも
    that helps|helped
    that was helpful|useful|great|perfect
    thats helpful|useful|great|perfect|all|it
    ^ very|super|really|so helpful|useful|kind|nice|good $
    you|u are|re so|very|really|super|the|a|an|too * helpful|great|awesome|amazing|kind|nice|good|smart|clever|best|genius
    youre so|very|really|super|too helpful|great|awesome|amazing|kind|nice|good|smart|clever
    youre great|awesome|amazing|brilliant|helpful|fantastic|wonderful|nice|good
    you are great|awesome|amazing|brilliant|helpful|fantastic|wonderful
    this|that|it was|is|s really|very|so|super|actually * helpful|useful|great|good|cool|handy
    thats|this|its is|so|really|very|super|actually helpful|useful|great|good|cool|handy
    saved me|my
    good|great|useful answer|info|to
    ^ that works|helps
    ^ works for me
    much obliged
    lifesaver
    bless you
    five stars
    10 out of
    ily|ilysm|kudos|props|bravo
    well done|played|said
    i|we love|like|loved|liked this|you|it|that
    keep it up
    keep up the
    you * legend|lifesaver|star|hero|rock|rocks|best
    youre the|a best|legend|lifesaver|star|hero|gem
    you are the|a best|legend|lifesaver|star|hero|gem
    exactly what i needed|wanted|was
    just what i needed|wanted
    ^ perfect|great|awesome|nice|cool|brilliant|excellent|amazing|lovely|wonderful|super|sweet|neat|good|wow $
    ^ oh|ok|okay|very|so|thats|well|ah perfect|great|awesome|nice|cool|brilliant|excellent|amazing|lovely|good $
    ^ good|great|nice|well job|work|done|one|bot|stuff
    love it|this|you
    made my day
  `),
  ],
  [
    'farewell',
    phrases(`
    ^ * bye
    ^ * goodbye
    ^ * see you|ya
    ^ * cya
    ^ * later|laters $
    ^ * talk|speak * soon|later
    ^ * have a good|nice|great|lovely
    ^ * good night|weekend
    ^ enjoy your|the weekend|evening|day
    have to|need run|go|dash $
    need to run|go|dash $
    ^ * off to|for lunch|home|bed|the|today|now
    until|till|til next|tomorrow|later|then|monday $
    ^ * catch|talk to|you|with later|soon|tomorrow
    ^ * signing off
    ^ * peace out
    gotta run|go|dash
    take care
    ^ * happy weekend|friday
    ^ * tschuss|adios|ciao|tchau|sayonara|hasta
    ^ * au revoir
    ^ * bis bald|dann|spater|morgen
    ^ * ate logo
    ^ さようなら
    thats all|it for now|today|me
    im done
    i am done
  `),
  ],
  [
    'acknowledgement',
    phrases(`
    ^ ok|okay|k|kk|alright|right|sure|fine|yes|yep|yeah|yup|no|nope|nah|hm|hmm|hmmm|ah|aha|oh|lol|haha|hah|rofl|lmao|got $
    ^ ok|okay|lol|haha|ah|oh|hm|hmm|right|alright ok|okay|lol|haha|then|right|cool|sure|well|yes|no $
    ^ got it
    ^ * makes sense $
    ^ i see $
    ^ cool cool|ok|okay $
    ^ * understood $
    ^ noted $
    ^ never mind
    ^ nevermind
    ^ test|testing|ping $
    no worries
    no problem
    ^ sorry $
    ^ * sorry for|about|that|im|i
    ^ * apologies
    ^ * i apologize|apologise
    ^ * my bad $
    ^ i|we get|understand it|that $
    ^ * interesting $
    ^ * good to know
    ^ * fair enough
    ^ whatever $
    ^ wow|omg|oops|ouch|ugh|meh|sigh|hmmm|yikes|whoa|gosh $
    ^ sounds good|great|right|fine
    ^ will do $
    ^ of course $
    ^ true|exactly|indeed|agreed|correct|yea|aye|roger|copy $
    ^ lol|haha * $
    ^ let me think
    ^ one|give|just me|a|sec|moment|second|one
    ^ hold on
    ^ wait|brb $
    ^ welcome
  `),
  ],
]

/** What stands on a button that carries no question: typed, it is told where the button is. */
export const BUTTONS = phrases(`
  ^ 1 1 brief $
  ^ brief $
  ^ share $
  ^ share in this conversation $
  ^ cite $
  ^ this is unclear $
  ^ check a|my draft $
  ^ check my draft for * $
  ^ copy as markdown $
  ^ copy for my notes $
  ^ include all $
  ^ include all * more $
  ^ send to me $
  ^ as a table $
  ^ match to a ladder $
  ^ look up a ladder $
`)

/** Said to the bot, whatever else is named: it gives none of these. */

export type Courtesy = 'greeting' | 'thanks' | 'farewell' | 'acknowledgement'

export const REQUESTS: readonly Topic<Request>[] = [
  [
    'judgement',
    phrases(`
    deserve|deserves * #|level|promotion|promo|it|better|more|most
    good|strong|experienced enough for|to
    bin ich * bereit|gut|soweit
    estoy listo|lista|preparado|preparada
    suis|je je|suis pret|prete
    estou pronto|pronta|preparado
    gave|gives|got|given|get me|a|an|my|him|her * rating|score|grade|out|stars|points
    is|was|its|think it|this|that * unfair|fair
    who * deserves|deserve
    am|are i|we|they ready
    is he|she|it ready
    is * ready for|to|yet|$
    which|who * is|are|was best|worst|better|stronger|weaker|strongest|weakest
    * ready for promotion|promo
    i * ready for|to
    ready to be|get promoted
    am i * good|strong|senior|qualified|experienced enough
    am i qualified|eligible|overqualified|underqualified|underleveled|overleveled|underlevelled|overlevelled|failing|behind|due
    am i really|actually|already|still|performing|doing|overdue|close|a|an|at on|at|a|an|to|well|ok|okay|good|bad|#|senior
    do|did|would i * meet|meeting|reach|pass * bar|level|expectations|standard
    do|would|could i qualify
    do|does|did i|we|he|she|they deserve
    that i|he|she|they deserve
    am|is|are|being i|we|he|she|they * meeting|exceeding that|this|it|them|those|these|the|expectations
    underperforming|overperforming
    is|are that|this|it|they|those|these * hard|difficult|easy|tough to|$
    what|which * should|do|must i|we|he|she|they * first $
    i deserve
    should i|he|she|we|they * be|get|have|been * promoted|promotion|raise|fired
    should i|he|she|we|they * be|been at|a|an|on|already|really level|#|senior
    should * get|be|have a|the|promoted|been * promotion|promoted|promo
    will i|he|she|we|they * get|be|make|become * promoted|promotion|it|fired|senior|manager|cut
    what * chances|odds|likelihood
    stand|have|got a|any chance|shot
    which|what of * is|are|matters|was more|most|less|least|harder|hardest|easier|easiest|stricter|better|best|worse|worst
    in your view|opinion|eyes
    your opinion|view|take|advice|recommendation
    would|will|do|does|could|can i|we|he|she|they * keep|lose my|our|his|her|their|the level|grade|title
    my chances
    should i quit|resign|leave|stay
    ^ rate|grade|score|rank *
    rate|grade|score|evaluate|assess|judge|review|rank my|me|our|his|her|their|this|him|them|how|the|these|both
    give|grant me|him|her * rating|score|grade|assessment|verdict
    rating|ratings|score|scores|grade carry|carries|transfer|transfers|count|counts|stay|stays|reset|resets
    what|which rating|score do|should|would|will|did|does|am|is
    what grade do|should|would i|we|you|he|she
    what * my|his|her|their rating|grade|score
    my|our|his|her|their|personal weak|weakest|strong|strongest|blind spot|spots|point|points|side|areas|skill|skills
    my|his|her weaknesses|strengths|shortcomings|blindspots|flaws
    what am i good|bad|best|worst|missing|lacking|weak
    where am i weak|strong|lacking|good|bad
    how am i|we doing|performing|tracking
    how|is well|my did|performance|do i|good|ok|okay|enough perform|do|doing
    is my colleague|report|manager|boss|teammate|coworker|peer|team * really|actually|good|ready|senior|overpaid|worth|any|a|an|at|performing|underperforming
    is|was he|she|they really|actually a|an|at|good|any|ready|senior|performing|#
    whos|who the|is|are|on|in * best|worst|strongest|weakest|better|smartest|laziest
    whos|who better|worse|stronger|smarter
    who should|deserves|would|will * promoted|promotion|promote|fired|fire|rating
    which|who of|one * is|should|deserves better|best|stronger|promoted|promotion
    which|who|whom * should|deserves|deserve|must|could * get|be|become|have * promoted|promotion|raise|bonus|fired
    which|who|whom * should i|we|they * promote|pick|choose|reward|fire|keep|hire
    what level am|are i|we|they
    what level|grade would you|do you say|think|put|give|place
    which|what level should|would|do|could i|you * be|fit|belong|put|place|think|say|me
    at|on which|what level am i
    tell me what|which level i am|belong
    do you think|believe|reckon * i|hes|shes|im|he|she|my
    would you promote|say|call|rate|hire|fire
    would|could i pass
    am i * enough $
    is it * my fault
    was i|my * right|wrong|fair|unfair
    compare me|my|us with|to|against|work
    put|place me|him|her * on|at|into the|a|which|what
  `),
  ],
  [
    'drafting',
    phrases(`
    put|putting together a|an|my|the * plan|case|packet|doc|document|review|summary|deck|goals
    make|write|create|draft * plan|goals|okrs|review|summary|case for|about
    ^ * write|draft|generate|compose|prepare|create|produce me|us|a|an|my|the|our|some|up|three|two|five|few|his|her|their|for * goal|goals|okr|okrs|review|reviews|email|mail|message|feedback|assessment|evaluation|packet|doc|document|plan|case|letter|paragraph|paragraphs|bio|cv|resume|statement|summary|self|selfreview|description|posting|ad|text|post|speech|pitch|proposal|something|note|notes|bullets|points|essay|poem|nomination|recommendation|reference|justification|objectives|report|promo|promotion
    help|can me|you * write|writing|draft|drafting|word|phrase my|a|an|the|his|her|their|our|this|some
    ^ draft|write|generate|compose goals|objectives|okrs|feedback|something|me|it|my
    can|could|would|please you|u|ladder|bot|kindly|please * draft|write|generate|compose|fill goals|objectives|okrs|feedback|something|me|it|my|a|an|the|in|out
    fill|filling in|out|the|my * self|form|assessment|review|template|packet|doc|document|evaluation
    turn|convert|make|put this|it|these|that|those|my|them * into|in a|an|my|the * review|assessment|summary|doc|packet|case|goals|bullets|email|paragraph
    summarize|summarise|describe|list my|his|her achievements|work|accomplishments|year|quarter|contributions|wins
    rewrite|reword|rephrase|polish|proofread|shorten|improve|edit|summarize|summarise|spellcheck my|this|the|our|these|his|her|their|me|that * review|email|text|assessment|draft|doc|document|paragraph|goals|bullets|writing|feedback|sentence|message|self|cv|resume|letter|it|case
    make|create me|a|an|my|the|some * growth|development|career|action|learning plan
    come up with * goals|objectives|okrs|plan|ideas|examples|feedback|questions
    give|suggest|set|propose|list|find me|some|us|three|two|five|my|a|few|for|goals|new * goals|okrs|objectives
    do my|the|this self|review|homework|assessment|paperwork
    write it|this|that for me
    make|making this|it|that|these sound|read|shorter|longer|nicer|friendlier|clearer|softer|polite|formal
    ^ * write|draft|compose peer|upward|360|constructive|positive|negative feedback
    ^ * tell|write|know|got|give|make me|us|a|any|another|some joke|jokes|poem|haiku|limerick|song|story
    tell|give|sing|write me|us a|an|another|some|your joke|jokes|poem|haiku|limerick|song|story
    write|fix|debug|explain * python|javascript|typescript|sql|regex|java|bash|excel|script|function|query|formula|macro
  `),
  ],
  [
    'bot',
    phrases(`
    you|u|this|it|thing are|is|r * robot|bot|human|person|machine|ai
    robot|bot|human|machine|person or human|person|robot|bot|machine|real
    bist|sind du|sie * bot|roboter|mensch
    eres|es un|una bot|robot|persona
    who built|made|created|wrote|programmed you|u|this|it
    see|have|view * your source|code
    what|who|wat are|r you|u $
    ^ what|who|wat are|r you|u exactly|actually|really|anyway|even|made|built
    what|who are you made|built
    what is this|ladderbot * bot|tool|app|thing|program $
    whats this|ladderbot * bot|tool|app|thing|program|for $
    what|which kind|sort|type|model|llm|ai of * bot|model|llm|ai|robot|program
    what|which model|llm|ai are|is|do you|this|it|the
    are|r you|u * bot|human|person|real|robot|ai|chatgpt|gpt|claude|gemini|copilot|llm|machine|alive|sentient|there|awake|online $
    are|r you|u a|an|the|just|really|some|actually * bot|human|person|robot|ai|llm|machine|program|model
    are you chatgpt|gpt|claude|gemini|copilot|real|human|alive|sentient|awake
    you|u * chatgpt|gpt|claude|gemini|copilot|llm
    is|are this|that|it|you * chatgpt|gpt|llm|ai|openai|bot|human|robot|automated
    is there a|any|some human|person|people|someone|somebody
    am i talking|speaking|chatting|writing * bot|human|person|robot|ai|machine|people
    do|does you|u|this|it|the|bot|ladderbot * use|run|running * ai|llm|chatgpt|gpt|openai|model|claude
    use|using ai|chatgpt|gpt|llm|openai
    who|whos made|built|created|develops|developed|maintains|runs|owns|designed|programmed|trained|invented|maintaining you|u|bot|ladderbot * bot|tool|app|thing|$
    who|whos made|built|created|develops|developed|maintains|runs|owns|designed|programmed|maintaining this|the|that * bot|tool|app|thing
    who|whos made|built|created|developed|maintains|runs|owns|programmed you|u|ladderbot|the bot|you
    who|whos is|are behind|your
    whos your boss|maker|owner|creator|master
    who|whos wrote|made|built|behind this|you|it|that $
    who|whos maintains|owns you $
    do|have you|u * a|any name
    whats|what|is * your name
    your name
    how old are you|u
    when|where|how|what language were|are you * made|built|born|created|written|programmed|from|live
    how do|does you|u|ladderbot|this|it|the|bot|thing * work $
    how do you know
    about|describe|introduce yourself
    do|can you sleep|eat|dream|love|feel|think|learn|like
    can you think|learn|feel|hear|see
    what cant you|u
    what cant you do|help|answer
    whats|what are|is your limits|limitations|limitation|purpose|job|function
    what cant you
    your purpose|limits|limitations|creator|developer|makers
    are you * open source
    source code
    can i|we|you|u * turn off|mute|uninstall|remove you|u|bot|this|the
    how do i|we|can|to * mute|remove|uninstall|turn|block|unsubscribe * you|u|bot
  `),
  ],
  [
    'privacy',
    phrases(`
    can|could|does|do|will|would|is my|hr|anyone|anybody|manager|boss|others|other|people|somebody|someone|the|admins|everyone|our * see|read|seeing|reading|track|access what|my|this|these|that|messages|chats|questions|it
    can|does|will my|hr|anyone|manager|boss|others|somebody|someone|the * know|find what|that|out i|about|this
    who|whos can|else|gets|sees|reads * see|read|reading|watching|access|this|it|my * $
    who|whos is * reading|watching|this|it * $
    who has access
    who can see|read
    is|are|was|will|does|do this|it|that|my|what|these|any|you|u|the|chat|everything * private|confidential|anonymous|secret|logged|recorded|stored|saved|monitored|deleted|encrypted * $
    do|does|are|will|did|is you|u|ladderbot|bot * store|storing|save|saving|keep|keeping|log|logging|record|recording|remember|track|tracking|collect|collecting|share|sharing|sell|spy|spying|listen|listening|report|forward|retain|monitor|monitoring
    does this|it|the bot|app|tool|chat * store|save|keep|log|record|remember|track|collect|share
    can you keep|remember|forget|save
    what do|does|data|information|info you|u|bot|this|to|do * keep|store|save|log|remember|collect|record
    what happens to|with my|the|our|this|these|what * messages|questions|data|chat|chats|conversation|type|ask|write
    what do|does you|u|bot|this * know about me|us
    how long|is do|are|is|my|does you|u|it|this|data|my|the|messages|bot * keep|store|stored|kept|save|remember|retained|protected|secured|handled
    where is|are|do|does my|our|these|the|this data|messages|questions|chats|conversation
    can|could|how|please|do i|you|u|delete|erase|do|can|to|we * delete|erase|forget|remove|wipe|clear * what|my|this|that|it|everything|me|our|history|chat|conversation|messages|question|questions
    delete|erase|forget|wipe|clear my|this|our|everything|the|what|all * data|history|messages|chat|conversation|questions|said|asked|wrote|you
    gdpr
    my privacy
    privacy policy
    is my|the|our boss|manager|hr|company * watching|reading|notified|informed
    does|will|is my|hr|the boss|manager|company|team|lead * notified|told|hear|informed
    tell|telling anyone|anybody|my|hr|nobody boss|manager|hr|this|that|about
  `),
  ],
  [
    'languages',
    phrases(`
    what|which language|languages * speak|talk|understand|know|support|use|write|can|do|are|you|available
    how many languages
    which other language|languages
    do|can|could|does|will you|u|bot|it|this|ladderbot|i|we * speak|talk|understand|answer|reply|respond|write|ask|chat|know|support * german|english|spanish|french|portuguese|japanese|italian|dutch|polish|chinese|hindi|russian|korean|turkish|arabic|languages|language|deutsch|espanol|francais|svenska|swedish|danish
    speak|speaking|answer|reply|respond|talk * german|spanish|french|portuguese|japanese|italian|dutch|polish|chinese|hindi|russian|korean|turkish|arabic
    only english
    english only
    in german|spanish|french|portuguese|japanese|italian|dutch|polish|chinese|hindi|russian|korean please|possible|too|instead|$
    sprichst|sprechen|sprecht|kannst|verstehst|redest|konnen du|sie|ihr * deutsch|englisch
    hablas|habla|hablan|hablais|puedes|entiendes|entiende|responde * espanol|castellano|ingles
    parlez|parles|parle|comprenez|comprends vous|tu|francais|le * francais|anglais|$
    parles|parlez francais
    vous|tu parlez|parles
    fala|falas|voce|entende|falam|responde * portugues|ingles
    日本語
    日本語で
  `),
  ],
  [
    'source',
    phrases(`
    where do|does|did|is|are|have you|your|the|this|u * information|info|answers|data|content|knowledge
    where do|does|did you|this|it|u * get|come|know|take * $
    how|are|is|can accurate|reliable|correct|trustworthy|up|i|current|old|recent|fresh|trust|sure are|is|your|you|this|to|trust|the|it|these * you|answers|information|answer|this|it|data|date|info|that|bot|$
    how do you know
    how * your answers|information|data|this|that|it|ladder|page * accurate|current|recent|old|fresh|reliable|updated
    up to date $
    is|are this|that|the|your|these * current|outdated|official|final $
    who|whos wrote|made|owns|maintains|updates|edits|publishes|manages|is|keeps the|this|these|that|your|responsible * page|pages|ladder|ladders|framework|text|doc|document
    who|whos owns|maintains|updates|edits|publishes|manages|keeps this|it|these|that $
    who|whos is responsible|in for|charge * this|it|these|that $
    is|are|how|everything * up to date
    is|are this|it|that|your|the|you|these * outdated|current|official|accurate|correct|reliable|latest|final|binding|still valid|true $
    when was|were|did|is this|it|the|that|your|page|ladder|data|you|these|last * updated|changed|checked|written|edited|refreshed|reviewed|update $
    last updated
    can|should|do i|we|you * trust|rely|believe|quote * you|this|it|answers|that|on|bot|what|your
    are you|your|u sure|certain|right|answers|serious
    you sure
    says who
    who says|said so|that|this
    whats your source|sources
    what * your source|sources
    do|did|are|just you make|making|invent|inventing|made * up|things|stuff
    hallucinate|hallucinating|hallucination
  `),
  ],
  [
    'complaint',
    phrases(`
    not|never|doesnt|dont|isnt work|working $
    you|u * say|said|tell|give|gave * wrong|nonsense|rubbish
    wrong thing|things|answer|answers again|$
    you|u|youre|ur|this|that|thats|its|it|bot is|are|so|a|an|answer|absolutely|completely|totally|just|useless|stupid|dumb|terrible * useless|worthless|stupid|dumb|idiot|terrible|awful|horrible|garbage|rubbish|trash|crap|shit|annoying|pathetic|lousy|bullshit|idiotic|nonsense|disappointing|ridiculous|hopeless $
    youre|ur useless|worthless|stupid|dumb|terrible|awful|horrible|garbage|rubbish|trash|crap|annoying|pathetic|hopeless|wrong
    ^ useless|worthless|stupid|dumb|idiot|terrible|awful|horrible|garbage|rubbish|trash|crap|shit|annoying|pathetic|nonsense|bullshit|wrong|disappointing|ridiculous
    waste of|my time
    answers|replies|messages are * too|so long|much|wordy
    ^ huh|what|wut|wat|eh|pardon $
    makes|make|made|making|makes|doesnt|does|dont|didnt no|not|make|any|zero sense
    that|this|its|it|you|youre|thats|answer|still|always|are|is|was|completely|totally|just * wrong|incorrect|false|nonsense|irrelevant $
    thats|that|this|its|it|is|was not|isnt|wasnt|is|was * what i asked|wanted|meant|needed|said|mean|want
    not what i|we was|am|were asking|after|looking
    thats|that|this|its|it|is|was not|isnt|wasnt|doesnt|didnt * helpful|help|right|correct|useful|true|answer|it|good|work $
    not what i asked|wanted|meant|needed|said
    you|u|bot|ladderbot dont|never|didnt|cant|doesnt|wont|always|still * get|understand|listen|help|answer|read|ignore|wrong it|me|anything|this|that|my|$
    you|u keep|are * giving|telling|saying|repeating|ignoring|getting|showing|answering|misunderstanding
    you|u|bot never|doesnt|dont gets|get|understands|understand|listens|listen|helps|help|answers|works
    you misunderstood|misread|failed
    you|u suck|sucks|stink|lie|lied|liar|failed
    this|that|it|bot sucks|stinks
    screw|fuck|damn|shut|f|curse|hate|stfu|wtf you|u|this|off|up|it|that
    ^ * fuck|fucking|wtf|stfu|shit|bullshit|damn|dammit|crap|bollocks|arsehole|asshole|merde|mierda|scheisse|puta
    hate you|this|it|that
    i * hate|disappointed|frustrated|frustrating|annoyed|annoying|angry|fed|tired|sick|upset|giving * you|this|bot|it|up|of|with|ladders|ladder|$
    ^ really|so|very|how|too|thats disappointing|frustrating|annoying|bad|slow|unhelpful|confusing
    really disappointing|frustrating|annoying
    asked|told you|u * times|already|before|twice|again
    second|third|fourth|fifth|tenth time * you|u|same|get|ask|asking
    same|exact|identical|very answer|reply|response|message again|every|each|from|as|over|$
    fix it|this|that|yourself $
    whats wrong with you|this
    what * wrong with you|this bot
    worst bot|tool|app|thing|ever
    bad|stupid|dumb|silly|useless bot|robot|tool|machine|app
    ^ * this|it|bot|you doesnt|dont|isnt|not|never|even work|works|working $
    try again|harder
    you * got|get|have|are it|this|that|everything|completely|totally|all wrong
    you got it|that|this|me wrong
    wrong answer|again|ladder|person|level $
    this|that|it|your|the * wrong answer
    doesnt|didnt|dont|does|did|not answer|answering my|the|not question|what
    not|isnt|doesnt * helpful|useful $
    ^ * no help|use $
    of no|little help|use
    cant|cannot you|u * do|get|read|understand|answer|anything|something
    are you|u * blind|deaf|kidding|joking|drunk|stupid|dumb|broken|serious|listening|even
    are you|u kidding|joking|blind|deaf|drunk|stupid|dumb|serious
    forget it
    i|we give up
    im|i am giving up
    i|we * done with you|this
    so|this|that|its|is|what|how|too much|a|is|total|so|pile * annoying|pointless|rubbish|garbage|crap|mess|joke
    ^ boo|booo|meh|ffs|jeez|jesus|wth|smh|ugh|argh|grr $
    go away
    get lost
    leave me alone
    shut up
    piss|bugger off
    bloody|goddamn|freaking|effing
    google|search|chatgpt is|works|does|was|would better|be
    better off|to ask
    not impressed
    corporate|complete|total|absolute|utter|pure|just|such|management|hr * nonsense|bullshit|rubbish|garbage|jargon|waffle|fluff|crap|bs|theater|theatre
    nobody|noone * follows|follow|reads|uses|cares|believes|understands it|them|this|that|these|about|in|ladder|ladders|$
    what a|an waste|joke|mess|disappointment|stupid|useless|dumb
    unhelpful|pointless $
    you had one job
  `),
  ],
]

export type Request = 'judgement' | 'drafting' | 'bot' | 'privacy' | 'languages' | 'source' | 'complaint'
