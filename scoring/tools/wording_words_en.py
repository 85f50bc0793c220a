"""English words by tag: small words, judgements and intentions. Feelings, needs and acts are in `wording_inner_en`.

A tag's words are separated by spaces. `VERBS`, `PLURALS` are inflected by rule, `WORDS` are taken as they are.
"""

from __future__ import annotations

WORDS = {
    "be": "am is are was were be been being 's",
    "aux": "do does did have has had can could will would should may might must",
    "adv": "really very so quite rather pretty extremely incredibly totally completely absolutely utterly "
    "terribly little bit somewhat just simply still again always never often sometimes also already "
    "much far more less truly deeply honestly frankly actually usually constantly now then "
    "especially particularly too all both immensely enormously slightly fairly genuinely quickly currently "
    "already even only ever that this such",
    "intense": "very so really extremely incredibly totally completely absolutely utterly terribly awfully quite pretty "
    "rather hopelessly unbelievably ridiculously",
    "you": "you he she they",
    "person": "me you him her them us",
    "poss": "my your his her their our its",
    "det": "the this that these those a an my your his her their our its some any no each every",
    "copula": "seem seems seemed look looks looked sound sounds sounded act acts acted remain become became "
    "becomes get gets got stay stays",
    "number": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty ninety hundred thousand half dozen twice once "
    "noon midnight first second third",
    "date": "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays "
    "saturdays sundays january february march april june july august september october november december "
    "today tomorrow yesterday tonight morning afternoon evening night week month year weekend quarter spring "
    "summer autumn winter christmas easter ago o'clock deadline lunch breakfast dinner minutes hours days minute "
    "hour weekly daily monthly",
    "always": "always never constantly continually continuously forever whenever endlessly perpetually invariably "
    "nonstop non-stop incessantly",
    "everyone": "everyone everybody nobody everything nothing none anybody anything anyone",
    "day": "monday tuesday wednesday thursday friday saturday sunday yesterday",
    "vaguely": "often frequently rarely seldom hardly barely occasionally generally usually lots plenty ages loads "
    "scarcely sometimes regularly repeatedly",
    "should": "should ought must shall",
    "say": "said told wrote replied answered shouted announced stated texted mentioned says tells writes replies "
    "called calls asked asks yelled whispered explained added emailed messaged exclaimed declared claimed noted "
    "asked requested screamed commented",
    "label": "brave courageous heroic humble modest noble elegant stylish fashionable trashy tacky tasteless "
    "delicious tasty bland filthy spotless cozy interesting fascinating inspiring thrilling stunning "
    "breathtaking dreary gloomy unbelievable incredible extraordinary exceptional outstanding remarkable "
    "impressive magnificent divine exquisite splendid shocking revolting repulsive loathsome despicable "
    "contemptible inexcusable unforgivable unpleasant pleasant agreeable disagreeable likeable likable "
    "unlikeable lovable unlovable sociable unsociable antisocial snappy bitchy catty whiny tyrannical "
    "conniving scheming calculating two-timing backstabbing fanatical idealistic realistic unrealistic "
    "naughty mischievous rebellious disobedient obedient unruly wild gifted brainy dim thick-skinned "
    "thin-skinned oversensitive over-sensitive hypersensitive high-maintenance low-maintenance self- "
    "absorbed self-important self-righteous judgmental judgemental critical hypercritical preachy bossy- "
    "boots snooty haughty aloof cold-blooded ruthless merciless unscrupulous devious sleazy perverted "
    "promiscuous prudish uptight frigid macho chauvinist chauvinistic feminine manly effeminate babyish "
    "pushy forceful assertive unassertive submissive servile subservient obsequious well- "
    "behaved undisciplined lawless graceless graceful classy "
    "lazy selfish rude aggressive toxic dishonest ungrateful unprofessional inappropriate irresponsible "
    "difficult impossible unbearable insufferable stubborn arrogant stupid dumb silly idiotic crazy insane careless "
    "thoughtless inconsiderate considerate insensitive sensitive immature childish unreliable reliable unfair unjust "
    "unreasonable incompetent useless hopeless worthless pathetic ridiculous absurd disgusting horrible awful terrible "
    "dreadful appalling nasty cruel vicious evil greedy stingy cheapskate tight-fisted sloppy messy untidy disorganized "
    "disorganised disorderly demanding bossy controlling manipulative possessive jealous envious suspicious paranoid "
    "hypocritical two-faced sneaky sly cunning deceitful untrustworthy trustworthy disloyal loyal faithful unfaithful "
    "boring annoying irritating exasperating tiresome tedious infuriating frustrating disappointing outrageous "
    "scandalous shameful disgraceful unacceptable inadmissible intolerable insulting offensive condescending "
    "patronizing patronising contemptuous disrespectful respectful impolite polite courteous insolent impertinent "
    "cheeky vulgar gross coarse brutal violent hostile mean-spirited petty spiteful vindictive cynical negative "
    "pessimistic optimistic moody grumpy cranky hysterical irrational illogical emotional dramatic theatrical "
    "overbearing intrusive nosy clingy needy weak spineless cowardly timid shy passive passive-aggressive "
    "apathetic indifferent uncaring caring cold-hearted heartless distant stuck-up snobbish pretentious conceited "
    "vain self-centered self-centred egocentric egotistical narcissistic bigoted racist sexist narrow-minded "
    "closed-minded open-minded inflexible flexible rigid strict picky fussy perfectionist meticulous obsessive "
    "clumsy awkward inept incapable inefficient ineffective mediocre amateurish shoddy lousy crappy rubbish poor "
    "bad good great excellent brilliant wonderful fantastic amazing marvelous marvellous superb perfect awesome "
    "lovely charming delightful adorable beautiful gorgeous pretty ugly hideous attractive handsome smart clever "
    "intelligent gifted talented genius bright wise foolish naive gullible ignorant uneducated witty funny humorous "
    "nice friendly unfriendly generous gentle sweet tender helpful unhelpful supportive cooperative uncooperative "
    "hardworking hard-working diligent motivated unmotivated ambitious slow-witted absent-minded forgetful "
    "scatterbrained distracted irrelevant pointless senseless meaningless nonsensical weird bizarre strange odd "
    "abnormal normal disastrous catastrophic excessive exaggerated extravagant wasteful sneering dismissive evasive "
    "defensive provocative quarrelsome argumentative confrontational touchy temperamental unpredictable fickle "
    "indecisive wishy-washy chaotic confusing incomprehensible incoherent unclear illegible unreadable embarrassing "
    "humiliating degrading abusive oppressive tyrannical authoritarian dictatorial domineering pushy overpriced "
    "expensive extortionate nitpicking whiny sulky lousy dull ordinary vague superficial shallow fake phony "
    "slimy creepy twisted perverse spoiled spoilt ill-mannered well-mannered bad-tempered "
    "ill-tempered short-tempered hot-tempered quick-tempered good-natured kind-hearted warm-hearted level-headed "
    "thick-headed pig-headed headstrong impatient patient impulsive reckless rash restless hyperactive noisy chatty "
    "talkative gossipy dishonorable unethical immoral corrupt crooked shady shifty fishy unwilling ungrateful thankless "
    "worst best lamentable deplorable pitiful wretched miserly extravagant neat sluggish unprepared uninterested disinterested "
    "unmanageable unlivable incorrigible responsible efficient competent skilled inexperienced wicked tactless tactful "
    "obnoxious loud-mouthed pompous smug bitter resentful sarcastic mocking overrated",
    "label-after-be": "kind mean fair right wrong slow fast hard easy tough soft cool strong sharp thick "
    "professional serious honest lazy fat thin crazy nuts mad bored boring violent fake cheap dense "
    "organized organised disciplined undisciplined reasonable sensible crooked loud greedy stupid decent ideal",
    "neutral": "dirty muddy rusty dusty sunny rainy windy snowy cloudy foggy icy sixty salty bloody sticky greasy "
    "wavy curly hairy bulky tiny heavy "
    "present absent different silent ready empty early busy available payable visible active inactive public "
    "electronic domestic monday many every twenty thirty forty fifty sixty seventy eighty ninety january february "
    "family city company country party client agent tenant student president vacant recent urgent permanent positive "
    "native accessible possible pregnant british spanish english polish irish swedish danish turkish finnish previous "
    "various anonymous electric automatic specific constant twelve five body money reply copy supply country story "
    "thursday friday saturday sunday tuesday wednesday library battery delivery injury table vegetable eligible "
    "document parent accountant assistant consultant restaurant apartment payment shipment statement department "
    "february liable taxable refundable applicable nonrefundable history century laboratory dry thirsty hungry academic "
    "plastic metallic traffic clinic music topic critic fabric ceramic pediatric directory category entry stationary "
    "temporary military sedentary ordinary primary secondary monetary contrary solitary necessary elementary salary "
    "compliant distant resident dependent independent equivalent current consistent content patent adjacent "
    "percent agreement appointment treatment equipment flat seventy",
    "not-ly": "only early daily weekly monthly yearly quarterly hourly nightly reply family july italy apply supply "
    "exactly directly recently currently finally previously respectively approximately nearly simultaneously publicly "
    "verbally orally personally separately initially partly fully completely eventually suddenly immediately actually "
    "really totally especially particularly formally officially legally physically originally lately shortly "
    "subsequently consecutively silently loudly quietly entirely wholly jointly annually anonymously electronically "
    "automatically manually online fly rely imply multiply comply ally belly jelly lily assembly anomaly butterfly "
    "temporarily permanently individually mutually accordingly specifically namely solely partially equally newly "
    "firstly secondly thirdly lastly locally globally nationally elderly alphabetically literally roughly mainly "
    "slightly honestly frankly truly deeply firmly briefly explicitly expressly kindly possibly physically tally emily "
    "sally polly kelly molly billy nelly holly",
    "judged": "rubbish nonsense trash garbage disrespect laziness attitude fault shame incompetence negligence "
    "hypocrisy dishonesty rudeness harassment manipulation abuse stupidity selfishness cruelty arrogance greed "
    "malice sabotage contempt bullshit crap carelessness unprofessionalism favoritism favouritism chaos "
    "lied lying",
    "respectverb": "understand listen appreciate respect care try cooperate communicate help bother contribute "
    "participate support value consider trust deserve",
    "mindnoun": "intention intentions purpose motive motives agenda",
}

VERBS = {
    "judging": "ruin wreck destroy dramatize dramatise fuss preach lecture moralize snoop pry loaf laze idle "
    "freeload scrounge sponge hog pout whimper sneer jeer taunt tease flatter cajole wheedle bicker "
    "squabble quarrel dither waver goof hoard flaunt grovel lash snap backpedal sidestep dodge evade "
    "complain whine nag moan grumble cheat manipulate ignore neglect abuse bully insult disrespect "
    "disregard procrastinate waste exaggerate humiliate mistreat overreact gossip sulk mock ridicule belittle betray "
    "dominate monopolize monopolise harass bother annoy irritate offend provoke boast brag slack blame sabotage "
    "deceive exploit bungle botch dawdle badmouth snub patronize patronise rant nitpick meddle interfere pester stall "
    "misbehave overcharge overspend scam swindle fail deserve trick torment spoil despise scorn disappoint "
    "disrupt undermine backstab favor favour pamper indulge intimidate oppress terrorize terrorise torture victimize "
    "victimise discriminate criticize criticise overstep squander babble waffle ramble behave slander",
    "minding": "want try intend pretend think believe hope hate love dislike despise envy resent enjoy expect prefer "
    "care plot scheme fear assume imagine wish",
    "paining": "annoy irritate upset infuriate anger sadden disappoint frustrate worry scare frighten bore bother stress "
    "exhaust tire hurt offend enrage exasperate disgust embarrass discourage depress shock surprise drain hassle aggravate "
    "insult humiliate provoke bug devastate crush wound distress disturb unsettle overwhelm",
    "harming": "embarrass humiliate annoy irritate hurt provoke upset bother punish impress manipulate pressure test "
    "intimidate scare ridicule belittle spite please avoid trick trap discourage offend",
}

PLURALS = {
    "labelnoun": "pigsty zoo circus hell dump sweetheart darling gem bore flirt prude slut whore weirdo nerd geek "
    "oddball drunkard alcoholic addict womanizer playboy martyr doormat spendthrift tightwad klutz "
    "scatterbrain airhead hothead brat rebel dreamer visionary natural treasure blessing curse "
    "catastrophe pity injustice provocation nuisance swine rat snake wolf shark shrew witch mule softie "
    "dunce scrooge opportunist chauvinist fanatic extremist lazybones layabout bum sissy bigmouth "
    "busybody slacker scrounger freeloader ingrate rascal sinner weasel winner angel "
    "liar idiot fool jerk moron coward bully cheater thief crook snob slob hypocrite egoist egotist "
    "narcissist loser failure genius angel troublemaker nightmare disaster mess monster tyrant dictator scoundrel "
    "amateur swindler procrastinator complainer whiner chatterbox know-it-all perfectionist workaholic freak pest brute "
    "savage psychopath sociopath bigot racist sexist miser cheapskate spoilsport gossip parasite leech vampire crybaby "
    "diva princess clown joke scandal disgrace outrage pig bastard bitch asshole imbecile dimwit blockhead sloth "
    "fraud manipulator sycophant weakling wimp pushover burden backstabber pessimist optimist hero saint",
}
