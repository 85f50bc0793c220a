"""English words for what happens inside and between people: feelings, accusing participles, needs, vague acts."""

from __future__ import annotations

WORDS = {
    "feeling": "afraid aggravated agitated alarmed alive amazed amused angry anguished annoyed anxious apprehensive "
    "ashamed astonished baffled bewildered bitter blue bored brokenhearted broken-hearted calm cautious "
    "cheerful comfortable concerned confident confused content curious dejected delighted depressed desperate "
    "despondent devastated disappointed disconcerted discouraged disgusted disheartened dismayed distressed disturbed "
    "down downhearted drained eager ecstatic edgy elated embarrassed encouraged energetic energized energised "
    "enthusiastic envious exasperated excited exhausted exhilarated fascinated fearful fed-up fidgety fragile "
    "frightened frustrated fulfilled furious gloomy glad grateful grieved guilty happy heartbroken heavy-hearted "
    "helpless hesitant homesick hopeful hopeless horrified hurt impatient indifferent inspired interested intrigued "
    "irate irked irritable irritated jealous jittery joyful joyous jubilant keyed-up lethargic light-hearted "
    "livid lonely lonesome mad melancholy miserable mixed-up moved mournful nervous numb optimistic "
    "overjoyed overloaded overwhelmed overworked panicky panicked passionate peaceful perplexed pessimistic pleased "
    "proud puzzled rattled reassured refreshed regretful relaxed relieved reluctant remorseful resentful restless "
    "sad safe satisfied scared secure sensitive serene shaken shaky shocked shy skeptical sceptical sleepy sorrowful "
    "sorry startled stressed stunned surprised suspicious tender tense terrified thankful thrilled tired touched "
    "tranquil troubled torn uncertain uncomfortable uneasy unhappy unsettled unsure upbeat upset uptight vulnerable "
    "warm wary weary wistful worn-out worried wretched motivated refreshed invigorated moody "
    "alarmed mortified petrified unnerved perturbed apprehensive peeved miffed vexed incensed "
    "enraged outraged infuriated exuberant radiant blissful contented rested energised revived embittered fatigued "
    "burned-out burnt-out sickened stirred grumpy cranky nostalgic giddy groggy hungry thirsty cold hot queasy "
    "nauseous dizzy tearful weepy enchanted captivated awed amazed appreciative enamored flustered "
    "disillusioned disenchanted dispirited ambivalent conflicted saddened angered frustrated gutted stoked chuffed",
    "softfeeling": "lost "
    "good bad fine better worse great well okay ok awful terrible wonderful fantastic lousy low high "
    "light heavy warm cold open close distant empty full terribly strange weird odd horrible rotten marvelous "
    "marvellous amazing blank sick ill free alone beat rough poorly unwell bittersweet",
    "feelingnoun": "joy sadness anger fear shame guilt grief sorrow happiness pride relief gratitude tenderness "
    "affection anxiety worry dread panic pain frustration disappointment tension fatigue tiredness loneliness "
    "excitement enthusiasm hope despair disgust resentment irritation annoyance rage fury jealousy envy boredom "
    "calm peace serenity compassion love warmth pleasure delight regret remorse embarrassment unease discomfort "
    "stress surprise curiosity nostalgia melancholy confusion impatience apprehension distress bitterness hurt "
    "butterflies lump knot ache sting heaviness lightness exhaustion contentment admiration empathy sympathy",
    "body": "stomach heart throat chest shoulders hands head eyes jaw legs gut belly neck breath voice cheeks",
    "heartverb": "miss enjoy fear worry dread love regret mourn grieve panic rejoice suffer ache tremble shake cry "
    "appreciate adore loathe missed enjoyed feared worried dreaded regretted panicked suffered trembled cried "
    "appreciated worrying dreading missing suffering grieving shaking crying panicking trembling enjoying blush "
    "blushing hate hated loved resent resented",
    "pseudo": "abandoned abused accused attacked belittled betrayed blamed bullied cheated coerced cornered criticized "
    "criticised deceived demeaned diminished disrespected distrusted dismissed dumped excluded exploited forced "
    "harassed hassled humiliated ignored insulted interrupted intimidated invalidated invisible isolated judged "
    "left-out let-down lied-to manipulated marginalized marginalised misled mistrusted misunderstood mistreated mocked "
    "neglected obligated obliged overlooked overruled patronized patronised pressured provoked punished "
    "pushed put-down rejected ridiculed scammed screwed silenced smothered snubbed stifled suffocated swindled "
    "targeted threatened trampled trapped tricked unappreciated undermined unheard unloved "
    "unrecognized unrecognised unseen unsupported unvalued unwanted unwelcome used victimized victimised violated "
    "wronged heard understood seen respected supported valued appreciated accepted loved cherished trusted recognized "
    "recognised devalued disregarded controlled dominated persecuted spied watched unacknowledged besieged caged "
    "burdened owned robbed ripped-off shut-out stabbed looked-down bypassed sidelined shunned ganged-up",
    "pseudo-am": "abandoned abused attacked betrayed bullied cheated coerced deceived disrespected exploited harassed "
    "humiliated ignored insulted intimidated manipulated mistreated misunderstood neglected patronized patronised "
    "pressured rejected ridiculed smothered snubbed swindled threatened trapped tricked unappreciated undermined "
    "unheard unloved unseen unsupported unwanted used victimized victimised wronged overlooked belittled sidelined",
    "selfjudge": "inadequate incompetent worthless useless stupid ugly unimportant insignificant incapable dumb "
    "foolish pathetic ridiculous inferior superior idiotic lazy fat mediocre unworthy unlovable powerful capable competent "
    "strong smart clever talented important weak selfish clumsy unattractive attractive boring weird-looking "
    "responsible right wrong unfit unqualified qualified skilled intelligent brave good-for-nothing awkward crazy "
    "invincible irreplaceable indispensable replaceable disposable powerless",
    "need": "respect clarity predictability reliability security equity fairness recognition autonomy time rest trust "
    "effectiveness cooperation meaning safety support help understanding peace quiet silence calm order structure "
    "consideration appreciation acknowledgment acknowledgement attention connection closeness intimacy company "
    "companionship community belonging friendship love affection tenderness warmth empathy compassion honesty "
    "sincerity integrity authenticity transparency openness harmony balance equality justice freedom liberty "
    "independence choice space privacy solitude creativity play fun humor humour joy beauty inspiration learning "
    "growth progress challenge competence efficiency purpose contribution participation sharing exchange dialogue "
    "collaboration teamwork partnership reciprocity mutuality stability consistency continuity comfort ease "
    "relaxation sleep food water air movement exercise shelter health protection reassurance encouragement "
    "confidence hope celebration mourning gratitude loyalty commitment quality professionalism punctuality "
    "simplicity flexibility spontaneity adventure discovery stimulation variety expression self-expression "
    "acceptance inclusion care kindness gentleness information visibility certainty accuracy precision "
    "concentration focus presence listening communication agreement mutual coherence dignity esteem self-esteem "
    "tranquility tranquillity rhythm sense accountability responsibility lightness nourishment organization "
    "organisation involvement feedback coordination guidance direction reliability tidiness cleanliness "
    "togetherness family-life wellbeing well-being perspective",
    "own": "work life voice time day home house efforts effort words ideas idea opinion contribution space body health projects",
    "object": "money car laptop computer phone contract deposit payment cheque check refund raise discount quote invoice file "
    "files signature holiday vacation house flat apartment coffee beer cigarette drink password access budget client "
    "customer customers clients job colleague assistant answer reply response apology decision document report email call meeting "
    "promotion bonus loan desk office printer ticket key keys dress bike girlfriend boyfriend husband wife boss "
    "babysitter cleaner lawyer accountant euros dollars pounds advance software tool room bag shoes",
    "bepassive": "paid refunded reimbursed called invoiced answered served promoted hired delivered emailed",
    "vagueact": "be feel respect understand love care trust appreciate consider value treat behave act change "
    "improve grow relax calm cooperate communicate support try realize realise accept believe become stay enjoy "
    "worry think know listen want like hope mature chill adapt adjust commit admit "
    "acknowledge recognize recognise forgive cherish honor honour prioritize prioritise remember help reflect compromise "
    "participate contribute cheer encourage validate empathize empathise",
    "feelact": "feel trust love like want enjoy respect appreciate understand believe hope care forgive accept relax "
    "worry empathize empathise cherish",
    "virtue": "respect consideration interest understanding patience kindness love affection care appreciation "
    "empathy compassion gratitude effort initiative commitment responsibility flexibility tact professionalism "
    "attention maturity goodwill honesty trust sympathy support enthusiasm solidarity decency concern tolerance gentleness "
    "courtesy politeness leadership team-spirit clarity",
    "looser": "more less better sooner faster harder nicer kinder often soon quickly properly nicely sometimes "
    "someday regularly carefully seriously asap occasionally respectfully",
    "here": "here there at in on back home present available ready outside inside by with seated under online",
    "ask": "could would can will",
}

VERBS: dict[str, str] = {
    "negating": "stop quit avoid cease refrain",
}

PLURALS: dict[str, str] = {}
