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
    "always": "toujours jamais constamment continuellement sempiternellement éternellement perpétuellement "
    "systématiquement incessamment quiconque",
    "vaguely": "souvent rarement fréquemment parfois régulièrement généralement habituellement beaucoup énormément "
    "couramment tellement excessivement démesurément longtemps peu",
    "should": "dois doit devez doivent devrais devrait devriez devraient devais devait deviez devaient devons",
    "want": "veux veut voulez veulent voulais voulait vouliez voulaient voulu voudrait voudraient veuille",
    "mindverb": "sait savent crois croit croyez croient croyait espères espère espérez espèrent prétend prétends prétendez "
    "prétendent prétendait tient préfère craint craignent tiens hait détestes souhaite compte",
    "judging": "mens ment mentez mentent menti mentait mentir plains plaint plaignez plaignent plaindre "
    "plaignait trahi trahis trahit trahissez trahir envahi envahis envahit envahissez nuire médit médire "
    "fuis fuit fuyez fuient désobéi désobéit désobéir "
    "salit avilit aigrit agit abuse abusez abusé séduit séduire corrompt corrompre éconduit contredit contredire "
    "surréagit médisez ralentit faillit démolit punit punissez maudit ",
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
    "neutral": "présent présente absent absente différent différente différents différentes suivant suivante suivants suivantes "
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
    "label": "paresseux irresponsable agressif difficile toxique malhonnête ingrat désagréable insupportable invivable "
    "pénible méchant cruel égoïste arrogant prétentieux hautain méprisant condescendant hypocrite menteur tricheur "
    "manipulateur malpoli impoli poli grossier vulgaire insolent irrespectueux respectueux incorrect désordonné bordélique "
    "négligent négligé incompétent incapable inefficace inutile nul mauvais médiocre lamentable minable pitoyable "
    "catastrophique désastreux déplorable ridicule absurde stupide bête idiot imbécile débile fou dingue crétin con "
    "radin avare mesquin rancunier jaloux possessif envieux méfiant paranoïaque autoritaire tyrannique despotique "
    "dominateur directif exigeant tatillon maniaque pointilleux chicaneur chiant casse-pieds collant envahissant "
    "intrusif indiscret bavard colérique violent brutal brusque hostile irritable susceptible capricieux lunatique "
    "immature puéril enfantin gamin infantile inconséquent inconscient imprudent étourdi distrait "
    "maladroit gauche lent mou fainéant feignant flemmard lâche faible peureux timide renfermé froid distant indifférent "
    "insensible sensible égocentrique narcissique vaniteux orgueilleux borné têtu buté obtus "
    "fermé rigide intransigeant intolérant intolérable inadmissible inacceptable scandaleux honteux odieux ignoble "
    "infâme abject répugnant dégoûtant dégueulasse horrible affreux atroce épouvantable abominable exécrable détestable "
    "agaçant énervant irritant exaspérant fatigant épuisant ennuyeux barbant lassant décevant frustrant humiliant "
    "vexant blessant insultant offensant injuste injustifié déraisonnable irrationnel illogique incohérent "
    "incompréhensible confus flou vague bâclé brouillon illisible indigne déloyal infidèle fidèle loyal fiable "
    "sournois fourbe perfide vicieux pervers malsain malveillant bienveillant cynique sarcastique moqueur railleur "
    "odieux ingérable incontrôlable incorrigible impossible excessif exagéré abusif démesuré hystérique mélodramatique "
    "théâtral superficiel frivole dépensier gaspilleur profiteur opportuniste intéressé escroc voleur "
    "raciste sexiste machiste misogyne bon excellent brillant génial formidable fantastique merveilleux extraordinaire "
    "remarquable exceptionnel superbe magnifique parfait adorable charmant gentil sympathique sympa aimable agréable "
    "généreux attentionné prévenant serviable dévoué courageux travailleur bosseur sérieux consciencieux rigoureux "
    "intelligent malin doué talentueux cultivé sage raisonnable drôle amusant beau laid moche vilain affreux joli "
    "ravissant séduisant compétent efficace professionnel amateur qualifié performant irréprochable exemplaire "
    "ponctuel impatient impulsif nonchalant désinvolte laxiste maussade grincheux grognon bougon râleur "
    "pleurnichard geignard plaintif pessimiste optimiste naïf crédule ignorant inculte bizarre étrange louche "
    "suspect douteux anormal normal idéal épatant pénible discourtois courtois cassant glacial acerbe "
    "virulent véhément querelleur bagarreur belliqueux indécis hésitant versatile inconstant instable imprévisible "
    "organisé désorganisé dépassé largué débordant nombriliste snob élitiste mythomane pingre gourmand vorace "
    "ingrat tendancieux partial inéquitable équitable mal-élevé immoral corrompu véreux crapuleux bidon foireux pourri "
    "sale crasseux répétitif assommant soûlant gonflant emmerdant gonflé culotté effronté gâté pourri-gâté caractériel "
    "lourd lourdingue relou soupe-au-lait dissipé turbulent insignifiant quelconque piètre désinvolte "
    "fantasque farfelu saugrenu aberrant choquant révoltant indécent inconvenant déplacé inapproprié inopportun "
    "ingénieux astucieux habile doux tendre affectueux chaleureux patient impartial franc sincère honnête "
    "dévalorisant dégradant rabaissant culpabilisant infernal usant stressant oppressant étouffant chronophage",
    "label-after-be": "dur cher rapide fort mal juste faux gros grand maigre mince beau net clair sec simple fermé facile "
    "large vif fin ferme cool tordu coincé aigri blasé vieux jeune fragile complet sain motivé impliqué investi "
    "concerné buté dépassé fâché",
}

VERBS = {
    "judging": "râler bâcler ronchonner rouspéter geindre pleurnicher tricher manipuler ignorer négliger abuser insulter "
    "mépriser gaspiller exagérer humilier maltraiter harceler critiquer rabaisser bouder bavarder ridiculiser "
    "dominer monopoliser ennuyer embêter agacer énerver irriter vexer blesser offenser provoquer fanfaronner frimer "
    "saboter tromper duper exploiter traîner flemmarder glander lambiner dénigrer calomnier arnaquer escroquer profiter "
    "snober pinailler chipoter chicaner intriguer empiéter envahir emmerder brutaliser agresser tyranniser "
    "culpabiliser infantiliser gâcher rater louper massacrer saloper torcher expédier baratiner embobiner bluffer "
    "persécuter terroriser intimider espionner fouiner cafarder médire radoter jacasser délirer dérailler déconner "
    "mériter merder foirer chouchouter gâter favoriser délaisser abandonner rejeter léser flouer voler "
    "accabler accuser rabâcher harponner dilapider procrastiner draguer flirter cafouiller papillonner paresser "
    "déborder pinailler renâcler bourrer saouler soûler tanner "
    "respecter",
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
    "labelnoun": "menteur tricheur voleur escroc profiteur arnaqueur imbécile idiot idiote crétin crétine abruti abrutie "
    "con connard connasse salaud salope lâche fainéant fainéante paresseux tyran despote dictateur monstre brute "
    "égoïste hypocrite snob radin manipulateur manipulatrice narcissique pervers raté ratée génie ange incapable amateur "
    "gamin gamine bébé clown boulet parasite vampire sangsue peste commère pipelette maniaque obsédé obsédée bourreau-de-travail "
    "fumiste charlatan guignol rigolo bon-à-rien vaurien goujat mufle macho perfectionniste flemmard tire-au-flanc "
    "casse-pieds emmerdeur emmerdeuse chieur chieuse emmerdeuse râleur râleuse grincheux héros sauveur tricheuse "
    "menteuse voleuse profiteuse sorcière vipère teigne diva girouette marionnette mauviette feignasse glandeur "
    "glandeuse plouc bouffon canaille crapule fripouille mégère mythomane psychopathe sociopathe",
}
