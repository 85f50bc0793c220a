"""French rules: what makes a sentence fail its part, and what makes it hold (notation: `wording_pattern`).

Elided words are whole here (« j’ai » is `je ai`, « qu’il » is `que il`) and nothing has an accent. `BOUNDS` are the
words that make « jamais » or « personne » checkable, so that it is no longer a generalization.
"""

from __future__ import annotations

_THEY = "(tu/vous/il/elle/ils/elles/on/ce/ca/cela/<name>)"
_CL = "(ne/<clitic>)*"
_VERB_GAP = "(ne/<clitic>/<neg>/<adv>)*"

STRICT_BOUNDS = (
    "depuis (le)? <number>/<date>",
    "(entre/du) (le)? <number>/<date>",
    "(au cours de/des|pendant|durant|sur|en|ces|lors de) (le/la/les/mes/nos)? (<number>|dernier/derniers/derniere/dernieres)",
    "(ce/cet/cette) <date>",
    "<day>",
)
BOUNDS = (
    *STRICT_BOUNDS,
    "(le/la/les/au/a) <number>",
    "de (votre/notre/mon/ma/leur) (societe/equipe/entreprise/service)",
    "<date>",
)

_SAID = "dit/dis/dites/disent/disait/ecrit/ecrivez/repondu/repond/annonce/crie/affirme/explique/ajoute/precise/declare/murmure/indique/assure/hurle/lance/confie/raconte/avoue/reproche/lu"
SAYS = (
    "(" + _SAID + ") _{0,5} [que ... ]!(_)",
    "("
    + _SAID
    + "/demande/demandes/demandent/demandait/propose/conseille) (a <name>)? [(de/si/pourquoi/quand/combien/comment/ce que) ... ]!(_)",
    "(traite/traitee/traites/appele/appelee/qualifie) (<clitic>)? [de _ ... ]!(_)",
)

OBSERVATION = (
    ("generaliser", "[<always>] !(pas)"),
    ("all-or-none", "[tout le monde|tous les autres|quiconque]"),
    ("again", "[toujours pas]"),
    ("generaliser", "[tout le temps|sans (arret/cesse/arrets/relache)|(a)? chaque fois|en permanence|a longueur de _|jour et nuit|de matin au soir|du matin au soir|a tout bout de champ|a chaque _ que|des que (vous/tu/on/il/elle/je)|a tout propos|a toute heure|de plus en plus|(toute) (le/la) (journee)]"),
    ("all-or-none", "(ne/que/<p>) ... [(rien)] !(que)"),
    ("all-or-none", "^ [personne/rien/aucun/aucune]"),
    ("all-or-none", "!(<det>/<number>/autre/seule/meme/premiere) _ [personne] !(morale)"),
    ("all-or-none", "ne ... [(aucun/aucune)]"),
    ("habit", "^ !(je/nous/ce/il/<det>) [_ ne (<clitic>)* !(<be>/<have>/<future>) _ (<adv>)* (pas/plus/guere/que)]"),
    ("habit", "(tu/vous/il/elle/ils/elles/on/<name>|(mon/ma/mes/notre/nos/votre/vos/son/sa/ses) _) ne (<clitic>)* [!(<be>/<have>/<future>) _ (<adv>)* (pas/plus/guere|que)]"),
    ("again", "(<have>/<be>) (<adv>)* [encore] _"),
    ("again", "[encore (une fois|en retard|le meme)|une fois de plus]"),
    ("vague-amount", "[<vaguely>]"),
    ("vague-amount", "[(la)? plupart du temps|la moitie du temps|de temps en temps|des (heures/siecles/lustres)|(plein|un tas|tas|enormement|tant) de|si peu|tres peu|mille fois|cent fois]"),
    ("excess", "[trop (de|_)?]"),
    ("excess", "[pas (<adv>)* assez|pas suffisamment|tellement (de/<label>/_)|si (<adv>)* (<label>/<judging-look>/<ed>) |plus que (de raison|necessaire)]"),
    ("label", "[<label>] !(de (commande/livraison/caisse)|a tirer|pour accord|annee/journee/soiree/nuit/apres-midi/heure)"),
    ("label", "(<be>/<copula>) (<neg>/<adv>)* [<label-after-be>/<judging-look>] !(a <number>)"),
    ("label", "(un/une) (<adv>)* [<label-after-be> (homme/femme/client/cliente/personne/patron/pere/mere/ami/amie)]"),
    ("label", "[<labelnoun>]"),
    ("label", "[(de) (mauvaise/bonne) (foi/volonte/humeur)|(mauvais/bon/sale) (caractere/esprit)|pas (fiable/serieux/professionnel)|sans (coeur/gene/scrupules|_ gene)|(une) tete de mule|pas a la hauteur|(mal) (eleve/elevee/eleves/poli/polie/range/rangee/fait/faite/organise/organisee/lunee/embouche)|sous-performant/<label>]"),
    ("judgement", "[<judged-adverb>/volontairement/deliberement/intentionnellement/sciemment/evidemment/clairement/manifestement/visiblement/decidement/simplement/mechamment/gratuitement/expres/lentement/serieusement/carrement/forcement]"),
    ("judgement", "[<judging>] !(reception)"),
    ("judgement", "[<have> (<adv>)* (eu)? (<adv>)* (tort/raison)|(une/la/quelle) plaie]"),
    ("judgement", "[<judged>|manque de _|manques de _|perte de temps|la faute|(votre/ta/sa/leur) faute|de travers|a la legere|ne importe (quoi/comment/ou)]"),
    ("judgement", "[sans (aucune/la moindre)? (bonne)? (raison/motif/excuse)|pour (un)? rien|comme (de habitude|toujours)|comme a (votre/ton/son/leur) habitude|par (mechancete/paresse)]"),
    ("judgement", "[(te/se/vous) (<adv>)* (prends/prend/prenez/prennent/croit/crois/croyez) (pour|tout)?|(de) (grande/precieuse) (aide/utilite)|(une) (grande/precieuse) (aide)|(fait/fais/faites/font/faire) (<neg>/<adv>)* (aucun/de) (effort/efforts)|(remet/remets/remettez) (<adv>)* tout|(tape/tapes/tapez/tapent) sur les nerfs|(casse/casses/cassez) les pieds|(met/mets/mettez/mettent) des batons|(passe/passes/passez/passent) (ton/son/votre/leur) temps a|(mene/menes/menez) par|(ne) (<clitic>)* (pense/penses/pensez/pensent) que]"),
    ("label", "<be> (un/une) _ (<adv>)* [<judging-look>]"),
    ("judgement", "[(laisse/laisses/laissez/laissent) (tomber/aller)|(fais/fait/faites/font/faisait) (expres|la tete|semblant|des histoires|le malin|la gueule|de caprices|preuve de _|peu de cas|de (le)? mal)|(prends/prend/prenez/prennent|pris) (<adv>)* (de haut|pour un|pour une|pour des)|(baisse/baisses/baissez) les bras|se la (coule/pete)]"),
    ("judgement", "ne (<clitic>)* [<respecting> (<neg>)? (<adv>)* (rien/personne/mon/ma/mes/nos/les/notre|)] !(<number>|le delai|les delais)"),
    ("judgement", "(me/nous/les/le/la) (<have>)? [(respecte/respectes/respectez/respectent)]"),
    ("judgement", "ne (<clitic>)* [(comprends/comprend/comprenez/comprennent/ecoute/ecoutes/ecoutez/ecoutent/aide/aides/aidez/aident/soutient/soutiens/soutenez) (<neg>)]"),
    ("judgement", "[(traite/traites/traitez/traitent|traite) (<clitic>/<adv>/les/mes/ses/_){0,3} (comme|mal|bien|avec|de (maniere/facon))|(de) (facon/maniere) (<label>/<judging-look>)]"),
    ("judgement", "[(travaille/travailles/travaillez/travaillent/conduit/conduis/cuisine/chante/dessine/ecrit/parle) (<adv>)* (bien/mal/dur)]"),
    ("judgement", "(tu/vous/il/elle/ils/elles/<name>) (ne) [(sais/savez/sait/savent/peux/peut/pouvez/peuvent) (<neg>)? <infinitive>]"),
    ("label", "(<be>/<copula>) (<neg>)? [(<intense>)+ !(<number>/<date>/loin/<p>/<det>/tot/de/<infinitive>/<have>/<neg>/souvent/recu/recue) _]"),
    ("label", "[(un/une) (vrai/vraie/veritable/sacre/sacree/pur/pure/parfait/parfaite/pauvre) _|espece de _|(quel/quelle) (<adv>)* (<label>/<labelnoun>/<judged>)]"),
    ("judgement", "[(ne) (<clitic>)* (tient/tiens/tenez/tiennent) (pas) (debout|la route)|(ne) (<clitic>)* (peut/peux/pouvez/peuvent) (<neg>) (compter|se fier|faire confiance|rien)|(jette/jettes/jetez/jettent) (le/son/ton/votre) argent|(ne) (<be>/<have>/rime/sert) (<neg>)? (aucun sens|pas de sens|a rien)]"),
    ("label", "[<be> (<adv>)* !(<number>) _ (avec/envers/contre) (moi/nous/lui/elle/eux/toi/<name>)]"),
    ("label", "[(de) (un/une) (grand/grande/rare/extreme/incroyable/folle/telle/tel) <abstract>]"),
    ("judgement", "[<have> (aucun/aucune|si peu de|peu de|pas (de/la moindre/le moindre)) (<virtue>/<abstract>/education/manieres/gout/coeur/honte/limites)]"),
    ("mind-reading", "(se/te/vous) [(interesse/interesses/interessez/interessent)]"),
    ("judgement", "[(me/te/se/nous/vous) (mele/meles/melez/melent) de]"),
    ("comparison", "[comme (un/une/des/si/mon/ma) _?]"),
    ("comparison", "[mieux/pire/pires/meilleur/meilleure/meilleurs/meilleures]"),
    ("comparison", "[(plus/moins/aussi/autant) !(de <number>|tard/tot/<number>/<p>) (_) que] !(<number>)"),
    ("comparison", "(le/la/les) [(plus/moins) (<label>/<label-after-be>/<judging-look>/<ed>)]"),
    ("comparison", "[(plus/moins) que (moi/toi/lui/elle/nous/vous/les autres|tout le monde)]"),
    ("mind-reading", "!(je/nous) _ " + _VERB_GAP + " [(<want>)] !(dire)"),
    ("mind-reading", "!(je) (tu/vous/il/elle/ils/elles/on/qui/<name>/_) (ne/me/te/se/nous/vous/le/la/les/lui)* [(<mindverb>)] !(<number>)"),
    ("mind-reading", "[(cherche/cherches/cherchez/cherchent/cherchait/chercher/cherchiez/cherchaient) (<adv>)* a|(essaie/essaies/essayez/essaient/essaye/essayes/essayait/essaye/tente/tentes/tentez/tentent) (<adv>)* de]"),
    ("mind-reading", "!(je/nous) (tu/vous/il/elle/ils/elles/on/<name>/_) (ne/<clitic>)* (<adv>)* [(aime/aimes/aimez/aiment/adore/adores/adorez/adorent/deteste/detestes/detestez/detestent/prefere/preferes/preferez/preferent/pense/penses/pensez/pensent/desire/desires/desirez/desirent/envie/envies/enviez/imagine/imagines/imaginez/espere/redoute/suppose/meprise)] !(bete)"),
    ("mind-reading", "[(juste/seulement/uniquement/expres)? (pour/afin de) (<clitic>) (<adv>)* <harming>]"),
    ("mind-reading", "[(te/se/vous/nous/me) (en)? (<be>)? (fiche/fichez/fiches/fichent/fichait/fous/fout/foutez/foutent/moque/moques/moquez/moquent/moquait/moquee)]"),
    ("mind-reading", "[(semble/semblez/sembles/semblent/semblait/parait/parais/paraissez/paraissent|(a/as/ai/avez/ont/avait/avaient) le air)]"),
    ("mind-reading", "[sans doute|probablement|peut-etre|surement|de toute evidence|apparemment|ce est evident|il est evident|en (veut/veux/voulez/veulent) a|aucune intention|le intention de|ne me (aime/aimes/aimez)|arriere-pensees|expres]"),
    ("mind-reading", "!(je/nous) _ [(<be>/sens/sent/sentez/sentent) (<neg>/<adv>)* <feeling>] !(par)"),
    ("inner", "je (ne)? (me)? (<be>/sens/sentais/suis) (<neg>/<adv>/senti/sentie)* [<feeling>]"),
    ("inner", "[je (me)? (sens/ressens/sentais/eprouve)|je (<adv>)* (pense/crois/trouve/suppose/estime/imagine)|il me semble|ai le (impression/sentiment)|a mon avis|selon moi]"),
    ("obligation", "[<should>] !(<number>|encore <number>|<adv> <number>)"),
    ("obligation", "[(aurais/aurait/auriez/auraient) (<adv>)* (du/pu|mieux fait)|(aurais/aurait/auriez/auraient) (me/te/nous/pu) _|il (<adv>)* (faut/faudrait/fallait/aurait fallu)|(oblige/obligee/obliges) de|(est) normal|ferait mieux|feriez mieux|ferais mieux|(est) tenu de]"),
    ("prediction", "(tu/vous/il/elle/ils/elles/on/ce/cela/ca/<name>/_) (ne/<clitic>)* [<future>]"),
    ("prediction", "(tu/vous/il/elle/ils/elles/on/ca/<name>/_) (ne/<clitic>)* [(vas/va/allez/vont) (<neg>/<adv>/me/te/se/nous/vous/le/la/les/lui/en/y)* <infinitive>]"),
)  # fmt: skip

_FEEL = "(sens/sentais/senti/sentie/sentirais/sentir)"
_MID = "(<neg>/<adv>/a/fois/au/fond/plutot/,)*"

FEELING = (
    ("feel-that", "[je (ne)? (te/vous/le/la/les)? (sens/sentais/ressens/ressentais) (<neg>/<adv>)* (que|comme si|comment)]"),
    ("feel-that", "[je (ne)? me (<be>)? " + _FEEL + " (<neg>/<adv>)* comme]"),
    ("feel-that", "[(ai/avais/avoir/eu/eprouve) (<adv>/comme/une/un/le/cette/ce)* (sentiment/sensation/impression/sentiment/air) (que|de (ne)? (pas)? (<infinitive>|<be>|le|me|_ <infinitive>))]"),
    ("feel-that", "[(ai) (<adv>)* envie]"),
    ("thought", "je (ne)? [(pense/crois/trouve/estime/suppose/imagine/considere/sais/doute/juge|me (dis/demande)) (<neg>/<adv>)* (que/de/si/<clitic>/le/la|_)] "),
    ("thought", "[il me semble|a mon avis|selon moi|pour moi , (tu/vous)]"),
    ("pseudo-feeling", "je (ne)? me (<be>)? " + _FEEL + " " + _MID + " (mal/bien/peu)? (<feeling> (et|ou|,))? " + _MID + " [<pseudo>]"),
    ("pseudo-feeling", "je (ne)? me (<be>)? " + _FEEL + " " + _MID + " !(<feeling>/<softfeeling>/<selfjudge>) [<ed>]"),
    ("pseudo-feeling", "je (ne)? (me)? (<be>/sens/sentais) " + _MID + " [(pris/prise) (pour|a partie|au piege|en otage|de haut|entre)|mis/mise (a le ecart|de cote|au placard|a la porte|sous pression|en cause)|laisse/laissee (pour compte|tomber|de cote)|traite/traitee comme|sous pression|pas a ma place|de trop|sur la touche|(a le ecart)]"),
    ("pseudo-feeling", "je (ne)? (<be>) (ete)? " + _MID + " [<pseudo-am>]"),
    ("self-judgement", "je (ne)? (me)? (<be>/sens/sentais) (senti/sentie)? " + _MID + " !(<feeling>/<softfeeling>) [<selfjudge>]"),
    ("self-judgement", "je (ne)? (me)? (<be>/sens/sentais/fais) (<neg>/<adv>)* [(un/une) !(peu/petit/melange/brin/tantinet) (<adv>/<label>/vrai/vraie)? !(<feelingnoun>/melange/peu/certain/certaine/grand/grande/profond/profonde/immense/legere/petit/petite) _|bon a rien|bonne a rien|pas (bon/bonne|a la hauteur|assez _)|(a la hauteur)]"),
    ("blame", "(tu/vous/il/elle/ils/elles/on) (ne)? [(me) (<have>)? (<neg>/<adv>)* (<paining>/decois/decevez/decoit/decoivent/decu/decue/decevoir/surprends/mets/mettez (en)?) (en colere)?]"),
    ("blame", "(tu/vous/il/elle/ils/elles/on) (ne)? [(me) (<have>)? (rends/rendez/rend/rendent/rendu/rendue|(fais/faites/fait/font) (<adv>)* (peur|mal|honte|souffrir|de la|pitie|pleurer|sentir)|(mets/mettez/met/mettent/mis/mise) (<adv>)* (en|hors|mal|dans))]"),
    ("label", "(tu/vous/il/elle/ils/elles/ce) (ne)? (<be>) (<neg>/<adv>/un/une/de/des)* [<label>/<labelnoun>/<judging-look>]"),
)  # fmt: skip

_FILL = "(<adv>/<neg>/a/la/fois/le/de/du/en/et/ou/,/un/une/peu/si/la/des/brin/<softfeeling>/<feeling>/toute/grande/grand/immense/profonde/certaine/melange/sentiment/sensation/vague/reelle/vraie/forte/petite/legere/bouffee/pointe/beaucoup)*"

FEELING_HOLDS = (
    "je/nous (ne)? (me/nous/te/vous)? (<be>/sentons/sentions/sens/sentais/<have>) (ete/senti/sentie)? " + _FILL + " <feeling>",
    "je/nous (ne)? (me/nous) (<be>)? (sentons/sens/sentais/senti/sentie) " + _FILL + " <softfeeling>",
    "je/nous (ne)? (<be>) (<adv>)* (seul/seule|vide|perdu/perdue|touche/touchee|malade)",
    "je/nous (ne)? (me/nous)? (<be>/sentons/sentions/sens) " + _FILL + " (en (colere/paix/joie/confiance/larmes/rage/rogne/petard)|mal a le aise|a le aise|a bout|a cran|a plat|aux anges|sous le choc|au bord|de (bonne/mauvaise/tres/excellente) (humeur)|dans (le embarras|tous mes etats|la joie|le doute)|hors de moi|sur les nerfs|sens dessus|plein de|pleine de|rempli/remplie de|de humeur|au bout de|sur un petit nuage|tout/toute chose|sans voix|bien/mieux/mal)",
    "je/nous (ne)? (me)? (<have>/ressens/ressentons/eprouvons/ressentais/ressenti/eprouve/eprouvais/sens/sentais/suis/prends/pris/vis/deborde) (ressenti/eprouve/eu/pris/senti/pleine/plein/rempli/remplie/pas)? " + _FILL + " <feelingnoun>",
    "je/nous (ne)? (<have>) " + _FILL + " (mal/hate/trac/froid/chaud|le coeur|la gorge|le ventre|la boule|les (larmes/mains/jambes)|les boules|du mal|une boule|un noeud|mal au)",
    "je/nous (ne)? me? (en)? (<have>/suis)? (<adv>)* (<heartverb>)",
    "je en ai (<adv>)* (marre|assez|ras|ma claque|plein)",
    "(mon/ma/mes) <body> _",
    "(ca/cela/ce/_) (ne)? me (<have>)? (<adv>)* (<paining>/plait/plaisent/rejouit/rejouissent/rejoui/rejouie/decoit/decu/decue/surprend/surpris/surprise/emeut/emu/emue/manque/manques/manquez/manquent/manquait/attriste/attristent/rassure/rassurent/rassuree/soulage/soulagee/motive/encourage/passionne/enchante/ravit/apaise/detend/detendu/coute/comble/etonne/etonnee/refroidit)",
    "(ca/cela/_) (ne)? me (a)? (rend/rendent/laisse/laissent/rendu/rendue/laissee) (<adv>)* (<feeling>/<softfeeling>)",
    "(ca/cela/_) (ne)? me (fait/font|a fait|met|mettent|remplit|donne|procure) (<adv>/un/une/de/du/la/des/en/chaud)* (<feelingnoun>|mal|chaud au coeur|joie|rage|en colere|a le aise|mal a le aise|bien)",
    "^ (<adv>/,/un/peu)* <feeling> (,/et/mais/ou/<adv>/<feeling>/un/peu/de/que/quand/car/parce/.)*",
    "je/nous (ne)? (<be>) (_) de <feelingnoun>",
    "(avec|quelle) (<adv>/grand/grande)* <feelingnoun>",
)  # fmt: skip

_OBJ = "(de/du/des/le/la/les/un/une/ce/cet/cette/ces/mon/ma/mes/ton/ta/votre/vos/tes/son/sa/nouveau/nouvel/nouvelle/autre/autres/petit/petite/<adv>)* (<object>/<number>)"
_NEEDS = "((<have>) (<adv>)* (eu)? besoin|(veux/voulais/voudrais/souhaite/souhaitais/aimerais/desire/exige/attends))"

NEED = (
    ("strategy", "je (ne)? (<neg>)? [(ai/avais/aurais/aurai) (<adv>)* besoin que (tu/vous/il/elle/ils/elles/on/le/la/les/mon/ma/mes/<name>/quelqu'un|le)]"),
    ("strategy", "[(ai/avais/aurais) (<adv>)* besoin de (toi/vous/lui/elle/eux|ton/ta/tes/votre/vos (_))]"),
    ("strategy", "je (ne)? [(veux/voulais/voudrais/souhaite/souhaitais/aimerais/attends/espere/esperais/exige) (<adv>)* que (tu/vous/il/elle/ils/elles/les/le/la/<name>|(mon/ma/mes) !(<own>) _)]"),
    ("strategy", "il me [(faut/faudrait/fallait) (que (tu/vous/il/elle)|ton/ta/votre)]"),
    ("strategy", "(je/me) [" + _NEEDS + " " + _OBJ + "]"),
    ("strategy", "[il me (faut/faudrait/fallait) " + _OBJ + "]"),
    ("strategy", "je [(ai/avais/aurais) (<adv>)* besoin de (<infinitive>|_) ... (avant/pour/le/a|de ici)? (<number>/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/demain/aujourd'hui)]"),
    ("strategy", "(je) [(<have>) (<adv>)* besoin de etre (<adv>)* <bepassive>]"),
    ("strategy", "je [(<have>) (<adv>)* besoin de (te/vous/le/la/les|acheter/recevoir/prendre) _ ...]"),
    ("strategy", "(je) [(veux/voudrais/souhaite/aimerais|(<have>) besoin) (de/du/<need>/plus)* de (ta/votre) part]"),
    ("obligation", "(tu/vous/il/elle/ils/elles/on) (ne)? [<should>]"),
    ("obligation", "[il (faut/faudrait) (que)?]"),
)  # fmt: skip

BLAME = (
    ("blame", "[(parce que|puisque|car|comme|vu que) (tu/vous/il/elle/ils/elles/on|(ton/ta/tes/votre/vos/son/sa/ses/leur/leurs/mon/ma/mes/le/la/les/ce/cette/ces/<name>) _ !(compte/comptent/<be>/me)) (_)?]"),
    ("blame", "[(tu/vous/il/elle/ils/elles/_) (ne)? me (<have>)? (<neg>/<adv>)* (<paining>/decois/decevez/decoit/decu/decue)]"),
    ("blame", "[(me) (rends/rendez/rend/rendent|(fais/faites/fait/font) (mal/peur/honte)|(mets/mettez/met/mettent) (en|hors))]"),
    ("blame", "[(a cause de (toi/vous/lui/elle/eux|_)|(de|par) (ta/votre/sa/leur) faute)]"),
    ("blame", "(tu/vous/il/elle) (ne)? (<be>) (<neg>/<adv>/un/une)* [<label>/<labelnoun>]"),
)  # fmt: skip

NEED_HOLDS = (
    "(je/nous/me/<p>) (ne)? (<neg>)? (<have>) (<adv>/aussi)* (eu)? besoin (<adv>/de/du/des/le/la/un/une/peu/plus/davantage/moment/minimum/sentiment/vrai/vraie/temps/certaine/certain)* (<need>/<feelingnoun>/<abstract>)",
    "(<have>) (<adv>)* (eu)? besoin de (ne)? (pas)? (me/nous/en/y)* !(<bepassive>) (<infinitive>/_)",
    "il me (faut/faudrait/fallait/faisait) (<adv>/de/du/des/le/la/un/une/peu/plus)* (<need>/<feelingnoun>/<abstract>|etre|me|<infinitive>)",
    "je/nous (ne)? (<adv>)* (tiens/tenais/tenons/tenions) (<adv>)* (a|au|aux)",
    "y (tiens/tenais/tenons/tenions)",
    "je/nous (<adv>)* (veux/voulons/voulions/souhaitons/souhaiterions/aimerions/voudrions/voulais/voudrais/souhaite/souhaitais/souhaiterais/aimerais/desire/cherche/cherchais) (<adv>/de/du/le/la/un/une/peu/plus)* !(<object>) (<need>/<abstract>|(me)? <infinitive>|vivre/apprendre/pouvoir/etre/faire)",
    "je/nous (<adv>)* (<have>) (<adv>)* (aime/voulu/souhaite/espere/apprecie) (que (nous/on)|<infinitive>|me|de|pouvoir|etre|(<adv>)* _)",
    "je/nous (<adv>)* (espere/esperais/esperons/esperions) (<adv>)* (que (nous/on)|<infinitive>|me|pouvoir|etre|(un/de/du/le/la/plus/peu)* !(que) (<need>/<abstract>))",
    "je/nous (<adv>)* (aspire/aspirais/aspirons) a",
    "je/nous (<adv>)* (valorise|apprecie (le/la/les) <need>|accorde/accordais (<adv>/de/une/le/grande/beaucoup/la)* (importance/valeur)|attache/attachais (<adv>/de/une/le/grande/beaucoup/la)* (importance/prix)|(mets/place) <need>|crois a)",
    "(mon/mes/notre/nos) (<adv>/profond/grand)* (besoin/besoins/aspiration/desir/envie)",
    "_ (<adv>)* (compte/comptent/comptait/importe/importent) (<adv>)* (pour moi)?",
    "(important/importante/importants/importantes/essentiel/essentielle/essentiels/essentielles/precieux/precieuse/vital/vitale/primordial/primordiale/capital/fondamental/fondamentale|une priorite) (<adv>)* (pour moi|a mes yeux|de)",
    "(pour moi|a mes yeux) ... (<be>) (<adv>)* (important/importante/essentiel/essentielle/precieux/vital/primordial)",
    "me (<be>) (<adv>)* (cher/chere/chers/cheres/precieux/precieuse/indispensable/necessaire/essentiel/essentielle)",
    "me tient a coeur",
    "je/nous (<adv>)* <wish> (<adv>)* que (mon/ma/mes/notre) <own>",
    "je/nous (<adv>)* (aime/adore/aimons/aimais) (<infinitive>|(le/la/les) <need>)",
    "en (quete/recherche/manque) de (<need>/<abstract>)",
    "(<need>) (me)? (manque/manquait)",
)  # fmt: skip

_ABLE = "(pouvez/pourriez/peux/pourrais/voulez/voudriez/veux/voudrais/accepteriez/accepterais/accepte/acceptes/acceptez/consentirais/consentiriez/saurais/sauriez)"
_HEAD = (
    "(" + _ABLE + " (tu/vous) (bien/donc)? " + "(aussi)? (de/a)?"
    "|(tu/vous) " + _ABLE + " (bien)? (de)?"
    "|(seriez/serais/etes/es|sois) (vous/tu) (<adv>)* (de accord|pret/prete/prets/pretes|dispose/disposee|disponible|partant/partante|libre|ok|en mesure|ouvert/ouverte|capable) (pour|a|de|pour que)?"
    "|(tu/vous) (seriez/serais/etes/es) (<adv>)* (de accord|pret/prete|dispose/disposee|disponible|partant/partante|ok) (pour|a|de|pour que)?"
    "|(te|vous)? (serait/est) (il|ce)? (<adv>)* (possible/envisageable) (de|que (tu/vous/nous))?"
    "|(cela/ca/ce) (te/vous) (<adv>)* (ennuierait/derangerait/conviendrait/irait/dirait/plairait/convient/va/embeterait/generait/ennuie/derange/arrangerait/tente/tenterait) (il)? (de|que (tu/vous/nous))?"
    "|je/nous (<adv>/te/vous)* (<wish>) (<adv>)* (,)? que (tu/vous/nous)"
    "|je/nous (te/vous)? (<be>/<adv>/reconnaissant/reconnaissante/gre/remercie/remercierais/prie/invite/suggere/saurais/propose/demande/heureux/heureuse/content/contente/ravi/ravie/soulage/soulagee)* (de|que|si) (tu/vous)?"
    "|merci (<adv>)* (de avance)? de"
    "|(que (diriez/dirais/dis/dites/penserais/penseriez)|on dit) (tu/vous)? (de|si|que)?"
    "|et si (nous/on/tu/vous)"
    "|(pouvons/pourrions/pourrait|peut) (nous/on)|(nous/on) (pourrions/pourrait/peut/pouvons)"
    "|(auriez/aurais/avez/as) (vous/tu) (<adv>/la/le/possibilite/gentillesse/temps/occasion/<number>/minutes)* (de|pour|a)"
    "|veuillez|(ayez/aie) la gentillesse de|(accepteriez/accepterais) (tu/vous) (de|que)?)"
)
_OBJS = "(<adv>/<clitic>/,/de/a/plait/si/il/bien)*"

REQUEST = (
    ("negative", _HEAD + " " + _OBJS + " [(ne) ... <neg>]"),
    ("negative", "(de/a/pour) [ne (pas/plus/jamais)]"),
    ("negative", _HEAD + " " + _OBJS + " [(<stopping>)]"),
    ("negative", "^ (<adv>/alors/et/,/merci/de/vous/plait/te/si/il)* [(ne (<clitic>)* _ (<clitic>)* <neg>|<stopping>|plus de|assez de|(ca suffit))]"),
    ("negative", "^ (_)? (<clitic>)? _ (<clitic>)? [(pas/plus/jamais) (de/si)?] !(... <question>)"),
    ("negative", "que (tu/vous) [(ne) ... <neg>]"),
    ("negative", "que (tu/vous) (te/vous/me)? [<stopping>]"),
    ("negative", "[sans (me|<infinitive>)]"),
    ("demand", "[je (<adv>/te/vous/ne)* (exige/ordonne/impose/interdis/somme/refuse|requiers|compte bien|(veux/attends) (<adv>)* (que|de))]"),
    ("demand", "(tu/vous/on/il/elle/nous) (ne)? [(<should>)] "),
    ("demand", "[<should> (tu/vous)]"),
    ("demand", "[il (te/vous/nous)? (<adv>)* (faut/faudrait/faudra)|(vous/tu) (<be>) (prie/priee/pries/tenu/tenue/oblige/obligee/oblige|en demeure) de|sinon|tout de suite|immediatement|sur le champ|sans (delai|discuter|discussion)|dernier (avertissement/rappel)|derniere chance|ou (alors|bien) je|un point ce est tout|gare a|(avez|as) interet a|ferais mieux|feriez mieux|(ce est|il est) (ton/votre) (devoir)|(y a )?pas a discuter]"),
    ("demand", "[si (tu/vous) ne ... <neg> ... je]"),
    ("demand", "[faute de quoi|a defaut de quoi]"),
    ("demand", "[pourquoi (ne)? ... pas]"),
    ("demand", "^ (tu/vous) (<clitic>)* [<future>]"),
    ("feeling-asked", _HEAD + " " + _OBJS + " (te/vous/me)? [(<feelact>)] !(de <infinitive>|(la/les)? (limite/limitation/limites/vitesse/delai/delais/horaires|code de))"),
    ("feeling-asked", "que (tu/vous) (<clitic>/<adv>)* [(fasses/fassiez|aies/ayez) (<adv>/plus/de)* confiance]"),
    ("vague", _HEAD + " " + _OBJS + " [(etre/sois/soyez/rester/restes/restiez|(te/vous) montrer) (<adv>)* !(<here>/<number>/<date>) _]"),
    ("vague", _HEAD + " " + _OBJS + " [(<vagueact>)] !(... <number>/<date>|a <infinitive>|de <infinitive>|(le/la/les) (limite/limitation/limites/vitesse/delai/delais/horaires|code de))"),
    ("vague", "^ (<adv>/alors/si/il/vous/te/plait/,)* [(<vagueact>)] _ !(... <question>)"),
    ("vague", _HEAD + " " + _OBJS + " [(<showing>/avoir/aies/ayez/prendre/prennes/preniez/offrir/offres/offriez/mettre/mettes/mettiez|(faire/fasses/fassiez) preuve) (<adv>/de/du/des/un/une/le/la/les/peu/plus/vrai/vraie/minimum/<poss>/me)* (<virtue>/liberte/espace/place)]"),
    ("vague", "[(faire/fasses/fassiez/fais/faites) (<adv>/de/un/une/des/plus/petit)* (effort/efforts/attention|preuve de _|au mieux|de (ton/votre) mieux|(ton/votre) possible|le necessaire|confiance)|(tenir/tiennes/teniez) (<adv>)* compte|(prendre/prennes/preniez) (<adv>/plus/mieux)* (en (compte/consideration)|au serieux|soin|(tes/vos) responsabilites|sur (toi/vous))|(laisser/laisses/laissiez/laisse/laissez) (<clitic>/<adv>/moi)* (tranquille/vivre/respirer/etre)|(donner/donnes/donniez/laisser/laisses/laissiez) (<adv>/un/peu/de/du/plus/le/la)* (espace/liberte/temps/place/chance)|(passer/passes/passiez) (<adv>)* (plus|davantage) de temps|mettre (du tien|a ma place)|(te/vous) mettre a (ma/notre) place|(y)? mettre (du tien|du votre)|trouver une solution|(te/vous)? (debrouiller/rattraper/ressaisir/reprendre en main)|(te/vous) (debrouilles/debrouilliez)|(etre/sois/soyez) (<adv>)* la (pour)?] !(... (<number>))"),
    ("vague", "[(plus/moins/mieux/davantage) !(de <number>|que <number>|<number>|tard/tot) (souvent|<label>/<label-after-be>/<judging-look>/<adv>|de (<virtue>/temps/place/contact|_))?] !(de? <number>|tard/tot|que <number>|<number>|... (<number> (fois/minutes/heures/jours)))"),
    ("vague", "[(au plus vite|des que possible|le plus (vite/tot) possible|de temps en temps|un de ces jours|un jour|des que vous pouvez|quand (tu/vous) (peux/pouvez|aurez le temps)|comme il faut|un peu plus|a le avenir) ] !(... <number>/<date>)"),
    ("vague", "[(rapidement/bientot/regulierement/serieusement/correctement/gentiment/poliment/respectueusement/prochainement/normalement/souvent)] !(... <number>/<date>)"),
    ("vague", "(que (tu/vous)) (<clitic>/<adv>)* [(sois/soyez) (<adv>)* !(<here>/<number>/<date>) _]"),
)  # fmt: skip

REQUEST_HOLDS = (
    _HEAD + " " + _OBJS + " _",
    "(si il (vous/te) plait|svp|stp)",
    "(quand/ou|(a|de|pour|sur)? (quel/quelle/quels/quelles) _|comment|combien|que) (est-ce que)? (" + _ABLE + " (tu/vous)|(tu/vous) " + _ABLE + ")",
    "est-ce que (tu/vous/nous/on) _",
    "(voulez/veux) (tu/vous) que (je/nous/on)",
)  # fmt: skip
