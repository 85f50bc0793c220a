"""French words by tag: small words, judgements and intentions. Feelings, needs and acts are in `wording_inner_fr`.

`ADJECTIVES` (masculine singular), `VERBS` (in -er) and `NOUNS` (singular) are inflected by rule, `WORDS` are taken as
they are. Accents are written for the reader; comparison is without them.
"""

from __future__ import annotations

WORDS = {
    "be": "suis es est sommes êtes sont étais était étions étiez étaient fus fut été être serait serais soit sois soyez "
    "soient soyons seraient seriez",
    "have": "ai as a avons avez ont avais avait avions aviez avaient eu aurais aurait auriez avoir ait aies ayez aient ayons",
    "adv": "très si trop bien vraiment tellement assez plutôt plus moins un peu tout toute tous fort encore toujours jamais "
    "aussi souvent déjà extrêmement totalement complètement absolument franchement parfois même beaucoup ici "
    "là maintenant ensuite aujourd'hui bientôt donc alors car vite presque également particulièrement "
    "super hyper ultra quelque peut-être sûrement autant tant davantage toutefois cependant juste",
    "intense": "très vraiment tellement extrêmement totalement complètement absolument franchement si trop terriblement "
    "carrément incroyablement drôlement sacrément super hyper plutôt assez",
    "ne": "ne",
    "neg": "pas plus jamais rien guère point",
    "you": "tu vous il elle ils elles on",
    "clitic": "me te se nous vous le la les lui leur y en",
    "poss": "mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs",
    "det": "le la les un une des du de ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs au "
    "aux aucun aucune chaque quelques plusieurs",
    "copula": "semble semblent semblait parais parait paraissez paraissent paraissait reste restent restait restez deviens "
    "devient devenez deviennent devenu devenue sembles semblez",
    "number": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante "
    "cinquante soixante cent cents mille demi-heure moitié tiers dizaine douzaine midi minuit premier première "
    "1er demi demie",
    "date": "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre "
    "octobre novembre décembre hier avant-hier demain après-demain aujourd'hui matin soir après-midi nuit semaine mois an "
    "année trimestre printemps été automne hiver noël week-end midi minutes heures jours minute heure jour journée "
    "déjeuner dîner petit-déjeuner échéance veille lendemain soirée",
    "day": "hier avant-hier",
    "always": "toujours jamais constamment continuellement sempiternellement éternellement perpétuellement "
    "systématiquement incessamment quiconque",
    "vaguely": "souvent rarement fréquemment parfois régulièrement généralement habituellement beaucoup énormément "
    "couramment excessivement démesurément longtemps ",
    "should": "dois doit devez doivent devrais devrait devriez devraient ",
    "want": "veux veut voulez veulent voulais voulait vouliez voulaient voulu voudrait voudraient veuille",
    "mindverb": "sait savent crois croit croyez croient croyait espères espère espérez espèrent prétend prétends prétendez "
    "prétendent prétendait préfère craint craignent hait détestes souhaite ",
    "judging": ""
    ""
    ""
    ""
    "mens ment mentez mentent menti mentait mentir plains plaint plaignez plaignent plaindre "
    "plaignait trahi trahis trahit trahissez trahir envahi envahis envahit envahissez nuire médit médire "
    "désobéi désobéit désobéir "
    "salit avilit aigrit séduit séduire corrompt corrompre contredit contredire "
    "surréagit médisez faillit démolit punit punissez maudit ",
    "judged": "mépris paresse arrogance égoïsme méchanceté hypocrisie malhonnêteté lâcheté négligence incompétence "
    "irrespect insolence impolitesse jalousie cruauté avarice fainéantise bêtise stupidité caprice caprices comédie "
    "mensonge mensonges trahison abus scandale honte désastre catastrophe bazar chaos torchon cauchemar foutaise foutaises "
    "sottise sottises bavardage harcèlement manipulation chantage culot toupet désinvolture laisser-aller "
    "laxisme favoritisme acharnement malveillance bordel merde connerie conneries ânerie âneries radinerie "
    "indifférence ingratitude",
    "not-future": "vrai bras gras ras environs front opéra caméra extra ultra contra chaîne entrez montrez "
    "rentrez rencontrez entrons montrons rentrons rencontrons retirez tirez attirez admirez respirez désirez inspirez virez "
    "déchirez aspirez assurez rassurez durez jurez mesurez figurez procurez préparez séparez comparez réparez "
    "déclarez égarez garez ignorez adorez explorez améliorez élaborez considérez espérez préférez exagérez gérez accélérez "
    "récupérez modérez tolérez libérez suggérez coopérez énumérez navrez ouvrez couvrez livrez délivrez offrez souffrez "
    "montrerons découvrez œuvrez chiffrez célébrez cadrez encadrez ouvrons découvrons livrons offrons demeurez pleurez "
    "narras souffrons contras gérons espérons préférons considérons assurons préparons tirons retirons assurons trop "
    "apparat rat soudra cobra contrat mascara haras embarras débarras paras hydra aéra tiara choléra haras "
    "intègrez enregistrez administrez illustrez démontrez filtrez cintrez centrez concentrez concentrons administrons "
    "enregistrons remontrez nombres fraises quatre facturez mesurons facturons structurez opérez différez référez "
    "transférez insérez restaurez",
    "neutral": "arrive arrives public publique technique techniques physique unique uniques électrique électriques "
    "numérique numériques historique juridique juridiques politique artistique informatique graphique "
    "graphiques périodique économique domestique boutique clinique musique critique pratique fabrique "
    "botanique mécanique analogique bibliothèque chimique classique démographique générique géographique "
    "hebdomadaire logistique magnétique médicale mathématique métrique optique plastique polytechnique "
    "républicaine statistique statistiques symbolique telephonique typographique spécifique spécifiques "
    "asymptomatique diabétique allergique catholique asthmatique belgique mexique afrique antique tunique "
    "rubrique "
    "présent présente absent absente différent différente différents différentes suivant suivante suivants suivantes "
    "restant restante client cliente clients clientes agent agents enfant enfants parent parents étudiant étudiante étudiants "
    "habitant habitants montant montants devant avant pendant maintenant durant cependant dont instant instants aidant "
    "gérant gérante fabricant restaurant restaurants accessible possible disponible disponibles visible visibles payable "
    "table tables comptable comptables cartable responsable responsables active actif actifs ouvrable ouvrables "
    "exigible éligible définitive définitif positif positive négatif négative tarif tarifs archives rive dérives objectif objectifs "
    "dispositif native artiste artistes liste listes piste pistes graphiste dentiste journaliste fleuriste garagiste "
    "chauffeuse deux mieux monsieur vieux lieux cheveux ceux jeux creux feux yeux veux peux bleue portable portables "
    "retard tard standard billard hasard regard buvard placard dossard milliard milliards part départ plupart imposable "
    "recevable remboursable administratif administrative collectif collective respectif respectifs respective respectives "
    "exécutif législatif consécutif consécutifs consécutives supérieur téléphonique électronique identique automatique fixe "
    "vacant vacante courant courante correspondant correspondante concernant portant comportant contenant tenant aliments "
    "approximatif estimatif récapitulatif justificatif justificatifs descriptif préavis veuve bénéficiaire récente récent "
    "important importante importants importantes livrable livrables utilisable existant existante mécontent comptant "
    "cinquante quarante soixante trente tente vente plante pente attente entente tante rente patente descente lente détente "
    "rives missive lessive initiative alternative tentative perspective directive prérogative salive olive "
    "partant sortant entrant gagnant débutant débutants remplaçant représentant assistant assistante consultant consultante "
    "enseignant enseignante ayant étant faisant disant parlant regardant mangeant nouveau valable valables "
    "capable collectives fournisseur fournisseurs",
}

ADJECTIVES = {
    "label": "chic sensass antipathique pathétique chaotique "
    "délicieux immonde infect fade insipide passionnant fascinant captivant ennuyant palpitant "
    "impressionnant époustouflant splendide somptueux exquis divin héroïque humble modeste noble élégant "
    "distingué ringard kitsch fabuleux incroyable invraisemblable impardonnable inexcusable sociable "
    "asocial sauvage coquin espiègle rebelle désobéissant obéissant docile indiscipliné discipliné "
    "dynamique amorphe apathique passif hypersensible parano cachottier calculateur rusé roublard "
    "machiavélique sadique pédant moralisateur critique soumis servile "
    "obséquieux flatteur lèche-bottes maternel paternaliste infantilisant inapte empoté godiche gaffeur "
    "bordélique feignasse sans-gêne crâneur frimeur vantard fanfaron arriviste carriériste "
    "individualiste misérable médisant cancanier baratineur "
    "paresseux irresponsable agressif difficile toxique malhonnête ingrat désagréable insupportable invivable "
    "pénible méchant cruel égoïste arrogant prétentieux hautain méprisant condescendant hypocrite menteur tricheur "
    "manipulateur malpoli impoli poli grossier vulgaire insolent irrespectueux respectueux incorrect désordonné bordélique "
    "négligent négligé incompétent incapable inefficace inutile nul mauvais médiocre lamentable minable pitoyable "
    "catastrophique désastreux déplorable ridicule absurde stupide bête idiot imbécile débile fou dingue crétin "
    "radin avare mesquin rancunier jaloux possessif envieux méfiant paranoïaque autoritaire tyrannique despotique "
    "dominateur directif exigeant tatillon maniaque pointilleux chicaneur chiant casse-pieds collant envahissant "
    "intrusif indiscret bavard colérique violent brutal brusque hostile irritable susceptible capricieux lunatique "
    "immature puéril enfantin gamin infantile inconséquent inconscient imprudent étourdi "
    "maladroit lent mou fainéant feignant flemmard lâche faible peureux timide renfermé distant indifférent "
    "insensible sensible égocentrique narcissique vaniteux orgueilleux borné têtu buté obtus "
    "rigide intransigeant intolérant intolérable inadmissible inacceptable scandaleux honteux odieux ignoble "
    "infâme abject répugnant dégoûtant dégueulasse horrible affreux atroce épouvantable abominable exécrable détestable "
    "agaçant énervant irritant exaspérant fatigant épuisant ennuyeux barbant lassant décevant frustrant humiliant "
    "vexant blessant insultant offensant injuste injustifié déraisonnable irrationnel illogique incohérent "
    "incompréhensible confus flou vague bâclé brouillon illisible indigne déloyal infidèle fidèle loyal fiable "
    "sournois fourbe perfide vicieux pervers malsain malveillant bienveillant cynique sarcastique moqueur railleur "
    "odieux ingérable incontrôlable incorrigible impossible excessif exagéré abusif démesuré hystérique mélodramatique "
    "théâtral superficiel frivole dépensier gaspilleur profiteur opportuniste escroc voleur "
    "raciste sexiste machiste misogyne bon excellent brillant génial formidable fantastique merveilleux extraordinaire "
    "remarquable exceptionnel superbe magnifique parfait adorable charmant gentil sympathique sympa aimable agréable "
    "généreux attentionné serviable dévoué courageux bosseur sérieux consciencieux rigoureux "
    "intelligent malin doué talentueux cultivé sage raisonnable drôle amusant beau laid moche vilain affreux joli "
    "ravissant séduisant compétent efficace professionnel amateur performant irréprochable exemplaire "
    "ponctuel impatient impulsif nonchalant désinvolte laxiste maussade grincheux grognon bougon râleur "
    "pleurnichard geignard plaintif pessimiste optimiste naïf crédule ignorant inculte bizarre étrange louche "
    "douteux anormal normal idéal épatant pénible discourtois courtois cassant glacial acerbe "
    "virulent véhément querelleur bagarreur belliqueux indécis hésitant versatile inconstant instable imprévisible "
    "désorganisé débordant nombriliste snob élitiste mythomane pingre gourmand vorace "
    "ingrat tendancieux partial inéquitable équitable mal-élevé immoral corrompu véreux crapuleux bidon foireux pourri "
    "sale crasseux répétitif assommant soûlant gonflant emmerdant culotté effronté gâté pourri-gâté caractériel "
    "lourd lourdingue relou soupe-au-lait dissipé turbulent insignifiant quelconque piètre désinvolte "
    "fantasque farfelu saugrenu aberrant choquant révoltant indécent inconvenant inapproprié inopportun "
    "ingénieux astucieux habile doux tendre affectueux chaleureux patient impartial franc sincère honnête "
    "dévalorisant dégradant rabaissant culpabilisant infernal usant stressant oppressant étouffant chronophage",
    "label-after-be": "dur cher mal faux maigre mince beau cool tordu aigri blasé fragile buté ",
}

VERBS = {
    "judging": "dramatiser bousiller ruiner pourrir fabuler minauder chouiner bichonner moraliser sermonner parader "
    "picoler gueuler aboyer ricaner taquiner railler persifler finasser louvoyer resquiller squatter "
    "vampiriser étouffer asphyxier enquiquiner asticoter houspiller tarabuster "
    "acharner exaspérer tyranniser bluffer esquiver ergoter palabrer tergiverser ressasser manigancer magouiller soudoyer courtiser materner régenter commérer cancaner jalouser rabrouer engueuler invectiver malmener négliger brimer rudoyer bousculer rudoyer fayoter flagorner râler bâcler ronchonner rouspéter geindre pleurnicher tricher manipuler ignorer négliger abuser insulter "
    "mépriser gaspiller exagérer humilier maltraiter harceler critiquer rabaisser bouder ridiculiser "
    "dominer monopoliser ennuyer embêter agacer énerver irriter vexer offenser fanfaronner frimer "
    "saboter duper exploiter flemmarder glander lambiner dénigrer calomnier arnaquer escroquer profiter "
    "snober pinailler chipoter chicaner intriguer empiéter envahir emmerder brutaliser agresser tyranniser "
    "culpabiliser infantiliser gâcher massacrer saloper baratiner embobiner bluffer "
    "persécuter terroriser intimider espionner fouiner cafarder radoter jacasser délirer dérailler déconner "
    "mériter merder foirer chouchouter gâter favoriser délaisser léser flouer "
    "accabler rabâcher harponner dilapider procrastiner draguer flirter cafouiller papillonner paresser "
    "pinailler renâcler saouler soûler "
    "",
    "respecting": "respecter écouter",
    "minding": "essayer chercher tenter espérer penser détester adorer aimer préférer désirer mépriser envier "
    "craindre redouter imaginer supposer souhaiter complotter ruser",
    "paining": "énerver agacer irriter blesser fatiguer épuiser stresser inquiéter attrister angoisser exaspérer "
    "contrarier ennuyer gêner effrayer terrifier paniquer décourager démoraliser déprimer chagriner peiner consterner "
    "bouleverser choquer toucher désoler dégoûter vexer frustrer révolter indigner lasser tourmenter préoccuper "
    "perturber déstabiliser troubler embarrasser saouler soûler gonfler fâcher exciter insupporter pomper user vider "
    "accabler humilier offenser insulter tuer",
    "harming": "embarrasser humilier énerver agacer irriter blesser provoquer ennuyer embêter impressionner "
    "manipuler tester intimider rabaisser ridiculiser contrarier culpabiliser décourager vexer piéger tromper "
    "punir éviter dominer écraser enfoncer déstabiliser rabrouer épater flatter séduire nuire",
}

NOUNS = {
    "labelnoun": "porcherie bourreau dépotoir taudis cirque enfer paradis perle trésor fléau calamité catastrophe "
    "ivrogne alcoolique coureur dragueur allumeuse cancre rebelle rêveur rêveuse chipie "
    "ours cochon porc chien serpent requin vautour loque victime martyr comédien comédienne opportuniste "
    "arriviste feignant feignante pleurnichard pleurnicharde poltron poltronne trouillard trouillarde "
    "lèche-bottes fayot tyranneau garce goinfre ingrat ingrate malotru rustre sauvage sadique rabat-joie "
    "trouble-fête enquiquineur enquiquineuse bavard bavarde retardataire "
    "menteur tricheur voleur escroc profiteur arnaqueur imbécile idiot idiote crétin crétine abruti abrutie "
    "con connard connasse salaud salope lâche fainéant fainéante paresseux tyran despote dictateur monstre brute "
    "égoïste hypocrite snob radin manipulateur manipulatrice narcissique pervers raté ratée génie ange incapable amateur "
    "gamin gamine bébé clown boulet parasite vampire sangsue peste commère pipelette maniaque obsédé obsédée bourreau-de-travail "
    "fumiste charlatan guignol rigolo bon-à-rien vaurien goujat mufle macho perfectionniste flemmard tire-au-flanc "
    "casse-pieds emmerdeur emmerdeuse chieur chieuse emmerdeuse râleur râleuse grincheux héros sauveur tricheuse "
    "menteuse voleuse profiteuse sorcière vipère teigne diva girouette marionnette mauviette feignasse glandeur "
    "glandeuse plouc bouffon canaille crapule fripouille mégère mythomane psychopathe sociopathe",
}
