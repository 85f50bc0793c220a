"""English rules: what makes a sentence fail its part, and what makes it hold (notation: `wording_pattern`).

`FAILS` marks the words; `HOLDS` is what a feeling, a need or a request must contain at least once; `BOUNDS` are
the words that make "never" or "nobody" checkable, so that it is no longer a generalization.
"""

from __future__ import annotations

_I_AM = "(i/we (<aux>/not/<adv>)* (<be>/feel/felt/feeling/get/got/getting/become/became) (<be>/<adv>/getting/feeling/felt/not/with/,)*)"
_SUBJECT = "!(i/we/to/not/<aux>/<adv>/<p>/<mindnoun>/who/people/us/and/but/or) _"

STRICT_BOUNDS = (
    "since _* <number>/<date>",
    "(between/from) <number>/<date>",
    "(in/over/during/within) (the/these/those) (last/past/first/next)? <number>",
    "(in/over/during) (the/my/our) (last/past) <date>/meeting",
    "(this/last) <date>",
    "(on) (the)? <day>",
)
BOUNDS = (
    *STRICT_BOUNDS,
    "(on/at/by) (the)? <number>/<date>",
    "of (the/our/my)? <number>",
    "<date>",
)

SAYS = (
    "(said/says/wrote/writes/replied/replies/answered/answers/shouted/announced/stated/texted/mentioned/yelled/"
    "whispered/explained/added/emailed/messaged/exclaimed/declared/claimed/noted/screamed/commented) "
    "!(it/this/so/nothing/everything/thanks/<ly>) [_ ... ]!(<end>*) ",
    "(told/tells/tell/telling) _ [_ ... ]!(_)",
    "(asked/asks/requested) (me/us/him/her/them/<name>|if/whether/why/what/who/for/to|that (i/we/<you>)) [_ ... ]!(_)",
    "(called/calls) (me/us/him/her/them/you) [_ ... ]!(_)",
    "(said/wrote/replied/answered/announced/texted/mentioned/explained/claimed) (that)? [_ ... ]!(_)",
)

OBSERVATION = (
    ("generaliser", "[<always>] !(least)"),
    ("habit", "^ !(i/we/it/this/that/<det>) [_ (does/do) not (<adv>)* _]"),
    ("habit", "[only _ (<person>)? (when/if)]"),
    ("habit", "(<you>/<name>|(my/our/your/his/her/their/the) _) [(do/does) not (<adv>)* _]"),
    ("all-or-none", "[<everyone>|no one|every last]"),
    ("generaliser", "[all the time|every (single)? time|each time|at all times|any time|day and night|again and again|over and over|the whole time|all day long|every single]"),
    ("generaliser", "[(keep/keeps/kept) (on)? <ing>]"),
    ("vague-amount", "[<vaguely>]"),
    ("vague-amount", "[a lot|so many|so much|too many|many times|most of the time|half the time|for ages|<be>/do/does/did/takes/took (so/very) long|far from|from time to time|now and then]"),
    ("excess", "[too !(<p>) (much/many/<adv>|_)] !($)"),
    ("excess", "[not (<adv>)* (_)? enough|so <label>/<label-after-be>/<judging-look>/<ed>|such (a/an)|more than (necessary/needed|he should|she should|you should)]"),
    ("label", "[<label>] !(morning/afternoon/evening/night/friday)"),
    ("label", "(<be>/<copula>) (not/<adv>)* [<label-after-be>/<judging-look>] !(at/of/<ing>)"),
    ("label", "(a/an) (<adv>)* [<label-after-be> (man/woman/person/boy/girl/father/mother/client/customer/boss/friend/husband/wife/manager/colleague/guy/kid/child/neighbor/neighbour/worker/player/student)]"),
    ("label", "[<labelnoun>]"),
    ("judgement", "[<ly>]"),
    ("judgement", "[<judging>]"),
    ("judgement", "[<judged>|lack of _|lacks _|bad faith|waste of _|waste _|wasting _]"),
    ("judgement", "[for (no|no good|no apparent) reason|without (any|good|a good)? reason|as usual|of course|on purpose|by (his/her/your/their) fault|(your/his/her/their/whose) fault]"),
    ("judgement", "[(take/takes/took/taking) advantage|(make/makes/made/making) fun|(mess/messes/messed/screw/screwed/screws/messing/screwing) up|(let/lets/letting) (me/us/him/her/them/everyone) down|(show/shows/showing/showed) off|(give/gives/gave) up|(rip/rips/ripped) (me/us/people)? off|(put/puts/putting) (me/us/him/her/them/people) down|(talk/talks/talked) behind]"),
    ("judgement", "[(pick/picks/picked/picking) on|(look/looks/looked) down on|(walk/walks/walked) all over|gang up|(boss/bosses/bossed/order/orders/ordered) (me/us/him/her/them/people/everyone) around|(take/takes/took) (me/us/him/her/things/everything) for granted|(goof/goofs/goofed/slack/slacks/hang/hangs) (off/around)|(turn/turns/turned) (his/her/your/their) (back/nose)|(get/gets/got) on my nerves|(talk/talks/talked) nonsense|(run/runs/ran) (me/us/his/her) (down)|(can/could) not be (trusted/bothered)|(makes/make/made) (no) sense|(can/could) not (<adv>)* (trust/rely/count/stand/depend)|(did/does/do) not (even)? bother|(throw/throws/threw) (_)? money|(get/gets/got) away with|pain in the|out to (get) _|(up) to (no good|something)|(give/gives/gave) (a|me a) hard time|(drive/drives/drove) (me/us/everyone) (crazy/mad/nuts)|(too) (much) for me]"),
    ("label", "<be> (a/an) (<adv>)* [<judging-look>] _"),
    ("judgement", "[(respects/respect) (me/us/my/our/your/his/her/their/no)]"),
    ("judgement", "<you>/<name>/_ (do/does/did/will/would) not (<adv>)* [<respectverb>] !(<number>|with the|me (carry/move/with))"),
    ("judgement", "[(has/have/had/shows/show/showed) (absolutely)? (no/little/zero) (<abstract>/<virtue>/manners/taste/idea/clue/heart/shame/class/style/backbone/spine/brain/brains/limits/boundaries)]"),
    ("label", "[<be> !(<ing>/<ed>/<neutral>/<number>) _ (to/with/towards/toward) (me/us/him/them)]"),
    ("mind-reading", "[would (<adv>)* rather]"),
    ("label", "[(a) born _]"),
    ("judgement", "[(refuse/refuses/refused) to (listen/understand/cooperate/help/make)]"),
    ("judgement", "[(treat/treats/treated/treating) (me/us/him/her/them/people/_) (like/as/so/with/<ly>/well)]"),
    ("judgement", "[(work/works/worked/working) (hard/well)]"),
    ("judgement", "(<you>/<name>) [(can/could) not] <adv>* (be/handle/manage/keep/take/control/cook/drive/stand/understand)"),
    ("comparison", "!(would/looks/look/looked/feel) _ (<person>)? [like (a/an/the/my/your)] _"),
    ("comparison", "[as (if/though)]"),
    ("comparison", "!(i/you/we/they/to/not/<aux>/<adv>/feel/feels/felt/look/looks/looked/<p>/and/who) _ [like !(<ing>/that/this/to/me/him/her/it/<p>) _]"),
    ("label", "(<be>/<copula>) (not)? [(<intense>)+ !(<number>/<date>/far/that/long/<p>/<det>/early/full/empty/cold/hot) _]"),
    ("label", "[(a) (real/total/complete/true/absolute/perfect/typical/pure) _|what (a/an) _|(the) (same old) _|all (you/he/she/they) (do/does) is|nothing but]"),
    ("comparison", "[(better/worse)]"),
    ("comparison", "[(more/less) !(than/or/and/<number>/<date>) _ than]"),
    ("comparison", "[(most) (<label>/<label-after-be>/<judging-look>/<ed>|_ (man/woman/person/client/thing))]"),
    ("comparison", "_ [than (me/you/him/her/us/them/others/everyone/everybody/yours/mine/theirs/ours/anyone|any other|(my/your/his/her/our/their) _)]"),
    ("mind-reading", _SUBJECT + " (<aux>/not/<adv>)* [(not)? <minding> (to)?]"),
    ("mind-reading", "[(just/only)? to (<adv>)* <harming> (me/us/him/her/them/everyone/people/the/my/our)]"),
    ("mind-reading", "[(seem/seems/seemed) (to)?|(appear/appears/appeared) to|maybe|perhaps|must have|might have|may have|no doubt]"),
    ("mind-reading", "(<you>/<name>/_) [(look/looks/looked/sound/sounds/sounded/act/acts/acted) !(at/for/into/after/up/down/out/around/over/on/in/back/away/through/toward/towards/under/behind/,/as/to/forward/outside/inside/<p>) (<adv>)* _]"),
    ("mind-reading", "!(i/we) _ [(<be>/got/gets/get/feel/feels/felt) (not/<adv>)* <feeling>] !(by)"),
    ("mind-reading", "[could not care less|no intention|(ulterior/hidden) _|in order to (<harming>)]"),
    ("inner", _I_AM + " [<feeling>]"),
    ("inner", "[i (feel/felt)]"),
    ("inner", "[i (<adv>)* (think/believe/find/guess/suspect/bet/imagine/suppose)]"),
    ("obligation", "[<should>] !(have)"),
    ("obligation", "[(must/should/could/ought/might) (not)? (to)? have]"),
    ("obligation", "[(has/have/had) to|supposed to|had better|needs to|need to]"),
    ("prediction", "[(will/wo) (not)? (<adv>)* _]"),
    ("prediction", "[(am/is/are/'s) (not)? (<adv>)* going to (<adv>)* !(the/<det>/<name>/work/school) _]"),
)  # fmt: skip

FEELING = (
    ("feel-that", "i/we (<aux>/not/<adv>)* [(feel/felt/feeling) (<adv>)* (that/like/as) !(good) _]"),
    ("feel-that", "i/we (<aux>/not/<adv>)* [(feel/felt) (i/you/he/she/they/it/we/this/there/nobody/everyone/people/someone/everything/nothing|(my/your/the/our/his/her) _ (<be>/<aux>)|<name> (<be>/<aux>/_))] "),
    ("feel-that", "[(have/having/had/got) (the/a/this) (<adv>/<label>/strong/vague/nasty/distinct)* (feeling/impression/sense/sensation) (that/of/you/he/she/they/i/we)]"),
    ("thought", "[(seems/appears) to (me/us)|in my opinion]"),
    ("feel-that", "[my (feeling/impression/sense) is]"),
    ("thought", "i/we (<aux>/not/<adv>)* [(think/believe/find/guess/suspect/consider/suppose/know/reckon/thought/believed/doubt)] !(of/about)"),
    ("pseudo-feeling", "i/we (<aux>/not/<adv>)* (feel/felt/feeling) (<be>/<adv>/not/very/getting/being/<feeling>/and/or/,)* [<pseudo>]"),
    ("pseudo-feeling", "i/we (<aux>/not/<adv>)* (feel/felt/feeling) (<be>/<adv>/not/very/getting/being/and/or)* !(<feeling>/<softfeeling>/<pseudo>) [<ed>]"),
    ("pseudo-feeling", "i/we (<aux>/not/<adv>)* (feel/felt/feeling|<be>) (<be>/<adv>/not/being)* [(left out|let down|put down|taken for granted|taken advantage|looked down|walked (all)? over|pushed around|cut off|shut out|talked down|cast aside|made fun|ripped off|ganged up|lied to|set up|passed over|laughed at|shouted at|yelled at|spoken to|talked to|listened to|cared for|singled out|thrown away|stabbed in|held back|under attack)]"),
    ("pseudo-feeling", "i/we (<aux>/<adv>)* <be> (<adv>/not/being/getting/always)* [<pseudo-am>]"),
    ("pseudo-feeling", "i/we (<aux>/not/<adv>)* <be> being (<adv>)* !(<feeling>) [<ed>]"),
    ("self-judgement", "i/we (<aux>/not/<adv>)* (<be>/feel/felt/feeling) (<be>/<adv>/not)* !(<feeling>/<softfeeling>) [<selfjudge>]"),
    ("self-judgement", "i/we (<aux>/not/<adv>)* (<be>/feel/felt) (not/<adv>)* [(a/an/the) !(mix/mixture/bit/little/lot/sense/surge/wave/great/deep/<feelingnoun>) (<adv>/<label>/_)? !(<feelingnoun>) _]"),
    ("self-judgement", "i/we (<aux>/not/<adv>)* (<be>/feel/felt) [(not/never)? (good|<selfjudge>) (enough/for)|unable to|(not)? up to]"),
    ("blame", "(you/he/she/they) (<aux>/not/<adv>)* [<paining> (me)]"),
    ("blame", "(you/he/she/they) (<aux>/not/<adv>)* [(make/makes/made/making/drive/drives/drove/driving) me (<adv>)* (<feeling>/<softfeeling>/<label>/<label-after-be>/<ed>/feel/look/want/cry/laugh/sick/think)]"),
    ("label", "(you/he/she/they/'s/are/is/was/were) (<adv>/not/a/an/such/the/being)* [<label>/<labelnoun>]"),
)  # fmt: skip

FEELING_HOLDS = (
    _I_AM + " (a/in/of/and/or/,/bit/little/both/feeling/<feeling>/<softfeeling>)* <feeling>",
    "i/we (<aux>/not/<adv>)* (feel/felt/feeling/am) (<adv>/not/so/a/bit/pretty/,)* (<softfeeling>|fed up|worn out|at (ease/peace/home/rest|a loss)|ill at|under pressure|on (edge/fire)|in (pain/shock/tears/awe/despair|a (good/bad/great) mood)|out of (sorts|my depth)|beside myself|over the moon|full of <feelingnoun>|mixed up|choked up|burned out|burnt out|keyed up|let _ )",
    "i/we (<aux>/not/<adv>)* (<be>/feel/felt) (<adv>)* (in (love/pain/shock/tears/awe/despair|a (good/bad) mood)|at (ease/peace|a loss)|fed up|worn out|on edge|beside myself|over the moon|full of <feelingnoun>|burned out|burnt out|looking forward|close to tears|dying of|filled with)",
    "i/we (<aux>/<adv>)* (feel/felt/experience/have/had/sense/am/'s/feeling) (filled/full/with/so/much/some/a/an/the/no/great/deep/lot/bit/of/real/mix/mixture/sense/wave/surge/such/my/any/tinge/pang/certain/<adv>/little/huge/strong/<softfeeling>)* <feelingnoun>",
    "i/we (<aux>/<adv>/not)* <heartverb> !(to)",
    "my (<adv>/whole)* <body> (<be>/<aux>)? _",
    "(it/that/this/which/_) (<aux>/<adv>)* (make/makes/made/leave/leaves/left) me (feel)? (<adv>)* (<feeling>/<softfeeling>)",
    "!(you/he/she/they/<aux>/<adv>/not) _ (<aux>/<adv>/have)* <paining>/delights/pleases/touched/moved/delighted/pleased/touches/moves/saddens/scares me",
    "^ (<adv>/a/bit/,)* <feeling> (,/and/but/or/<adv>/<feeling>/a/bit/about/at/with/for/because/that/when/.)*",
    "i look forward",
    "(tears/lump/knot) _* my (eyes/throat/stomach)",
    "with (great/much/some)? <feelingnoun>",
)  # fmt: skip

_NEEDING = "(need/needs/needed/needing/require/desire/crave/want/wanted/wanting)"
_WISHING = "(want/wanted/wanting/wish/wished/wishing/hope/hoped/hoping|would (<adv>)* (like/love/prefer|have (liked/loved))|long|longed|longing|yearn|aspire)"
_THING = "(my/your/his/her/their/the/this/that/these/those/our/its/a/an/new/another/some)* (<adv>/<label>/new/next/first/other/bigger/better/faster)* (<object>/<number>)"

NEED = (
    ("strategy", "i/we (<aux>/<adv>/not)* [(need/needed/want/wanted/needing/wanting/require|would (<adv>)* (like/love/prefer)) (for/that)? (you/him/her/them/people/everyone/someone/<name>|(my/your/the/our/his/her/this/these) !(<own>) _ to|my !(<own>) _ _ to) ]"),
    ("strategy", "(for/that) [(you/him/her/them) to]"),
    ("strategy", "i/we (<aux>/<adv>/not)* [(need/needed/want/wanted|would like) (<adv>/some/more/all)* your _]"),
    ("strategy", "i/we (<aux>/<adv>/not)* [" + _NEEDING + " " + _THING + "]"),
    ("strategy", "i/we (<aux>/<adv>/not)* [(need/needed/want/wanted|would like) (to/a/an/the) _ ... (by/before/on/until/at)? (<number>/monday/tuesday/wednesday/thursday/friday/saturday/sunday/today/tomorrow/tonight/deadline)]"),
    ("strategy", "i/we (<aux>/<adv>/not)* [(need/want|would like) to be (<adv>)* (<bepassive>)]"),
    ("strategy", "i/we (<aux>/<adv>/not)* [" + _WISHING + " (that)? (you/he/she/they|(my/your/the/our/his/her/this) _ (will/would/had/could/can/to/was/were))]"),
    ("strategy", "i/we (<aux>/<adv>/not)* [(need/want) to (have/get/buy/see/talk/speak/call/meet/trust/rely) !(home) ... (you/him/her/them/your/<object>)] "),
    ("strategy", "i/we (<aux>/<adv>/not)* [(need/want) (<adv>/some/more/<need>)* (from/of) (you/him/her/them|(my/our/the) _)]"),
    ("obligation", "(you/he/she/they/people/everyone) (<adv>)* [(<should>/must|(have/has/need/needs/had) to|had better)]"),
)  # fmt: skip

BLAME = (
    ("blame", "[(because/since/as) (of)? (you/he/she/they/him/her/them|(my/your/the/our/his/her/their/this) _ !(matters/counts/<be>)) (_)?]"),
    ("blame", "[(you/he/she/they/people/things/_) (<aux>/<adv>/not)* (<paining>) me]"),
    ("blame", "[(make/makes/made/making/drive/drives/drove/driving/get/gets) (me/on my)]"),
    ("blame", "[(your/his/her/their) (fault)|(it is)? because of (you/him/her/them)]"),
    ("blame", "(you/he/she/they) (<be>) (<adv>/not/a/an)* [<label>/<labelnoun>]"),
)  # fmt: skip

NEED_HOLDS = (
    "(i/we/and/<p>) (<aux>/<adv>/not/also)* " + _NEEDING + " (<adv>/some/a/bit/of/more/for/my/greater/moment/sense/basic/human/real/mutual/the/any/little/<softfeeling>/such|to (have/feel/find/get/keep))* (<need>/<feelingnoun>/<abstract>/<feeling>)",
    "i/we (<aux>/<adv>/not/also)* (need/needed/needing) to (<adv>)* !(<bepassive>) _",
    "i/we (<aux>/<adv>/not/also)* (need/needed/needing) (a/some)* (break/pause/time/sleep/moment)",
    "i/we (<aux>/<adv>/not/<be>)* " + _WISHING + " (for/to/that|we|some/more/a/little/bit/<adv>)* !(you/he/she/they/him/her/them) (<need>/<abstract>|we|to (<adv>)* _|_)",
    "i/we (<aux>/<adv>/not)* (value/valued/valuing/cherish/treasure/prize|care (<adv>)* (about/for)|believe in|set (great)? store|attach importance|place importance|(long/longing/longed/yearn/yearned/yearning/hoping/hoped/wishing) for|aspire to|depend on|count on)",
    "my (<adv>/basic/deep)* (need/needs/wish/longing/desire/want) (for/of/to/is)",
    "!(<p>) _ ... (matter/matters/mattered/count/counts|(is/are/was/'s) (<adv>)* (important/essential/vital/precious/valuable/dear|a priority|of value)) (<adv>)* to me",
    "(important/essential/vital/precious/matters/matter/counts|(mean/means/meant) (a lot/so/much/everything|a great deal)) (<adv>/a/lot/deal/great)* (to/for) me",
    "for me ... (important/essential/vital/matters)",
    "what (matters/counts|i/we (need/value/want|long for|care about)) ... (is/are)",
    "i/we (<adv>)* (love/enjoy/loved/enjoyed) <ing>",
    "i/we (<aux>/<adv>)* (want/wish/hope/hoped/like/love) (for)? my <own>",
    "(in need|for the sake) of (<adv>/more/some)* (<need>/<abstract>)",
    "(meets/met/meet/fulfils/fulfills/fulfilled/satisfies) (my/a) (need/longing|_ need)",
    "so that i can (feel/be/live/rest/learn/grow/trust)",
)  # fmt: skip

_YOU = "(you (guys|all|both|two)?|<name>|the team|everyone|somebody|someone|one of you)"
_WOULD = "(could/would/can/will/might)"
_HEAD = (
    "("
    + _WOULD
    + " you (<adv>|please/kindly/possibly/perhaps/maybe/also/,)* (be (<adv>)* (willing/able/open/ready/prepared/available/kind/happy/ok/okay) (enough)? to|agree (to)?|consider|accept (to)?|mind|like to|care to)?"
    "|(are/is/be) you (<adv>)* (willing/able/open/ready/prepared/available/okay/ok|in a position|up for|free) (to)?"
    "|do you (agree/mind|think you could) (to)?"
    "|i/we (<aux>/<adv>)* (like/love/appreciate/want/prefer/wish/ask/request/need/expect/invite/hope) (for|it if|that)? you (all|both|guys)? (<aux>/<adv>)* (to)?"
    "|i/we (<aux>/<adv>)* (<be>/glad/grateful/happy) (<be>/grateful/happy/delighted/glad/<adv>)* if you (<aux>)*"
    "|(would/could/can/may) (we/i)|shall we|how about|what about|what do you say (to|if)|what would you say to"
    "|(would/is) it (be)? (<adv>)* (possible/okay/ok/alright/fine/convenient|all right) (for you|with you|if you|if we|if i)? (to|for you to|if)?"
    "|would it (suit/work|help) (you|for you)? (to|if)?"
    "|please (do)?|kindly)"
)

REQUEST = (
    ("negative", _HEAD + " (<adv>)* [(not (to)?|do not|never|no longer) _]"),
    ("negative", _HEAD + " (<adv>)* [(<negating>|refrain from|give up|no more) (_)?]"),
    ("negative", "^ (please/and/so/,/just)* [(do not|never|<negating>|no more) (_)?]"),
    ("negative", "(to/you/and) [(<negating>|refrain from)] <ing>"),
    ("negative", "[without <ing>]"),
    ("demand", "[(you/everyone/they/he/she/we/it) (<adv>)* (must/should/shall|(have/has/need/needs/had) to|ought to|had better|will !(be able|please))]"),
    ("demand", "[i/we (<aux>/<adv>)* (demand/insist/require/order/expect/command/forbid)]"),
    ("demand", "[i/we (<adv>)* (want/need) (you/him/her/them/everyone|(my/the/our) _) to]"),
    ("demand", "[(or else|otherwise|immediately|right now|right away|at once|last chance|final warning|this instant|no excuses|or i/we (will/am)|you (are|<be>) (obliged/required/forced/supposed) to|make sure|it is (your|about time|time you)|no discussion|you owe)]"),
    ("demand", "[if you do not ... i/we (will/am going)]"),
    ("demand", "[(if not) (,)* i/we (will/am going)]"),
    ("demand", "[why (can/do/wo/will/would/could) (not)? you (not)?]"),
    ("feeling-asked", _HEAD + " (<adv>/to/be/<aux>)* [<feelact> !(it|to _)] !(free to|about)"),
    ("vague", _HEAD + " (<adv>/to/<aux>/try/just/and/willing)* [be (<adv>)* !(<here>/<number>/<date>/willing/able/open/prepared/kind/happy/ok/okay) _]"),
    ("vague", _HEAD + " (<adv>/to/just/please)* [(<vagueact>) !(<ing>|... (<number>/<date>)|to (carry/bring)|me (carry/move/with/find/write/choose)|to (<number>))]"),
    ("vague", _HEAD + " (<adv>/to/just)* [(show/have/give/demonstrate/display/bring/express/offer/pay/put/make/take/get) (me/us/him/her/them/people/to)? (<adv>/a/an/some/more/the/any/little/bit/of/greater/real/better/in/proper/your/my/our)* (<virtue>)]"),
    ("vague", _HEAD + " (<adv>/to/just)* [(let me (be/live/alone|have my)|leave me alone|get to know|keep in mind|get along|be there|step up|grow up|calm down|do (better|your best|something|your part|your share|more)|take (better)? care|take ... (seriously|(in/into) (account|consideration))|make (things|it|an effort|more of|up for)|get (better|it together|your act)|pull your weight|put (yourself|in more)|find a solution|sort (it|things|this) out|keep (your promises|your word|me (informed|posted|in the loop))|stay in touch|give (me/us) (<adv>/more/a/bit/some/little/of)* (space/freedom/time/room|a chance|a break)|spend (<adv>/more)* time|think (about/of)|be (<adv>)* (more/less) _|<be> (more/less) _|pay (<adv>/more/closer)* attention|have (some|more|a little)? _ for)] !(... (<number>/<date>))"),
    ("vague", "[(more/less) (<label>/<label-after-be>/<judging-look>/often/<ly>/like)] !(than <number>)"),
    ("vague", "[(<looser>) (often)?|(a (bit|little)|from time to time|now and then|one day|as soon as possible)] !(... <number>/<date>|than|copies|information|pages)"),
    ("vague", "[(the way (i|we) (want/like)|what (is|'s) right|as (it|they) should|like (a/an) _)]"),
)  # fmt: skip

REQUEST_HOLDS = (
    _HEAD + " (<adv>/to/,)* _",
    "^ (... <p>)? (please/kindly) _",
    "_ ... , please",
    "(when/where/which/what/how) (<date>|time/day/long|_)? " + _WOULD + " you _",
    "i/we (<aux>/<adv>)* (like/love/propose/suggest/prefer) (for)? (us to|that we|we|<ing>) _",
    "(do/would) you (want/like) (me|us)? to",
    "^ let us _",
)  # fmt: skip
