"""French words for what happens inside and between people: feelings, accusing participles, needs, vague acts."""

from __future__ import annotations

WORDS = {
    "feelingnoun": "joie tristesse colère peur honte culpabilité chagrin bonheur fierté soulagement gratitude tendresse "
    "affection anxiété angoisse inquiétude crainte panique douleur frustration déception tension fatigue solitude "
    "excitation enthousiasme espoir désespoir dégoût ressentiment irritation agacement énervement rage fureur jalousie "
    "ennui calme paix sérénité compassion amour chaleur plaisir regret remords gêne embarras malaise stress surprise "
    "curiosité nostalgie mélancolie confusion impatience appréhension détresse amertume peine souffrance lassitude "
    "trac terreur effroi stupeur perplexité découragement épuisement abattement gaieté gaîté allégresse satisfaction "
    "apaisement émotion admiration reconnaissance confiance nervosité déprime haine aversion rancœur pitié empathie "
    "désarroi tourment trouble légèreté lourdeur vide soif faim sommeil froid chaud ",
    "body": "cœur ventre gorge estomac poitrine épaules mains tête yeux mâchoire jambes corps souffle voix",
    "heartverb": "inquiète inquiétais inquiété réjouis réjouissais ennuie ennuyais énerve énervais angoisse angoissais "
    "impatiente désole désespère souffre souffrais tremble tremblais pleure pleurais crains craignais redoute redoutais "
    "enrage regrette regrettais aime adore déteste déprime panique paniquais stresse stressais apprécie appréciais "
    "languis morfonds lamente attriste émerveille étonne bouillonne souffrir rougis",
    "own": "travail vie voix temps journée journées maison efforts paroles idées avis opinion contribution espace corps santé "
    "projets métier",
    "object": "argent voiture ordinateur téléphone contrat acompte avance paiement règlement chèque virement remboursement remise "
    "devis facture fichier fichiers signature vacances congé congés maison appartement café bière cigarette verre accès "
    "budget client clients cliente emploi poste collègue assistant assistante réponse excuses excuse décision décisions "
    "document documents rapport mail email appel réunion "
    "promotion prime prêt bureau imprimante billet clés clé robe vélo mari femme patron copain copine nounou avocat "
    "comptable euros euro logiciel outil chambre sac chaussures augmentation stagiaire salaire machine télé téléphones "
    "validation rapports contrats validations ordinateurs",
    "looser": "plus moins mieux davantage vite souvent bientôt rapidement régulièrement sérieusement correctement "
    "gentiment parfois prochainement respectueusement poliment soigneusement quelquefois",
    "here": "là ici à au aux en dans chez présent présente présents de disponible disponibles prêt prête prêts avec "
    "sur devant joignable joignables assis debout",
    "virtue": "respect considération intérêt compréhension patience gentillesse amour affection attention empathie gratitude "
    "effort efforts initiative initiatives engagement souplesse tact professionnalisme maturité "
    "honnêteté confiance soutien enthousiasme solidarité rigueur sérieux tolérance bienveillance politesse courtoisie "
    "diplomatie volonté autonomie preuve sympathie douceur égards reconnaissance délicatesse",
    "need": "respect clarté prévisibilité fiabilité sécurité équité justice reconnaissance autonomie temps repos confiance "
    "efficacité coopération sens soutien aide compréhension paix calme silence ordre structure considération estime "
    "attention lien liens connexion proximité intimité compagnie appartenance amitié amour affection tendresse chaleur "
    "empathie compassion honnêteté sincérité intégrité authenticité transparence ouverture harmonie équilibre égalité "
    "liberté indépendance choix espace solitude créativité jeu plaisir humour joie beauté inspiration apprentissage "
    "croissance progrès défi compétence contribution participation partage échange échanges dialogue collaboration réciprocité "
    "mutualité stabilité cohérence continuité confort détente sommeil nourriture eau air mouvement exercice abri santé "
    "protection réconfort encouragement encouragements espoir célébration gratitude loyauté engagement qualité professionnalisme ponctualité "
    "simplicité souplesse spontanéité aventure découverte stimulation variété expression acceptation inclusion soin "
    "douceur bienveillance information informations visibilité certitude précision concentration présence écoute communication "
    "accord dignité tranquillité sérénité rythme responsabilité légèreté propreté organisation implication retour retours "
    "coordination repères cadre bien-être évolution entraide fluidité solidarité convivialité accueil attentions "
    "réassurance recul perspective pause vérité franchise délicatesse rigueur ressourcement intimité",
    "vagueact": "être sois soyez soit soient comprendre comprennes "
    "compreniez comprenne soutenir soutiennes souteniez "
    ""
    "grandir grandisses grandissiez détendre détendes détendiez "
    ""
    "croire croies croyiez devenir deviennes deveniez savoir saches sachiez connaître "
    "vouloir veuilles vouliez mûrir admettre admettes admettiez reconnaître "
    "reconnaisses reconnaissiez "
    "réfléchir réfléchisses réfléchissiez "
    "agir agisses agissiez "
    "investir investisses "
    "investissiez "
    "grandis grandissez "
    "sentir sentes sentiez ressentir ressentes ressentiez "
    ""
    "comprenne "
    "aille ailles alliez vivre reposer ",
    "feelact": "aimer aimes aimiez sentir sentes sentiez ressentir ressentes ressentiez comprendre comprennes compreniez "
    "comprenne croire croies croyiez apprécier apprécies appréciiez pardonner pardonnes pardonniez espérer accepter "
    "acceptes acceptiez fier fies fiiez détendre détendes détendiez inquiéter inquiètes inquiétiez "
    "respecter respectes respectiez respecte respectez vouloir veuilles",
    "ask": "pouvez pourriez peux pourrais voulez voudriez veux voudrais pourrait peut veut pourrions pouvons",
    "stopping": "arrêter arrêtes arrête arrêtez arrêtiez cesser cesses cesse cessez cessiez éviter évites évite évitez évitiez "
    "renoncer renonces renoncez renonciez abstenir abstiennes absteniez abstenez abstiens",
    "wish": "aimerais aimerions voudrais voudrions souhaite souhaiterais souhaitais apprécierais préférerais "
    "préfèrerais propose proposerais désire désirerais demande demanderais aimais adorerais souhaitons souhaiterions "
    "veux voulais désirais espère",
    "bepassive": "payé payée remboursé remboursée réglé réglée facturé facturée livré livrée servi servie augmenté "
    "augmentée rappelé rappelée promu promue embauché embauchée",
}

ADJECTIVES = {
    "feeling": "triste content heureux malheureux inquiet fatigué épuisé déçu surpris étonné perplexe contrarié découragé débordé "
    "soulagé confiant reconnaissant motivé tendu anxieux angoissé stressé nerveux agité énervé agacé irrité exaspéré "
    "furieux fâché révolté indigné dégoûté écœuré amer jaloux honteux gêné embarrassé coupable confus désolé navré peiné "
    "chagriné affligé abattu accablé déprimé désespéré désemparé démoralisé démuni troublé bouleversé ébranlé "
    "secoué choqué stupéfait sidéré ahuri abasourdi effrayé apeuré terrifié paniqué affolé épouvanté craintif méfiant "
    "soucieux préoccupé tourmenté mélancolique nostalgique morose maussade las vidé éreinté exténué crevé "
    "lessivé harassé somnolent ensommeillé engourdi blessé meurtri ému attendri tendre amoureux joyeux gai ravi enchanté "
    "enthousiaste excité exalté euphorique radieux rayonnant comblé épanoui satisfait fier émerveillé ébloui fasciné "
    "passionné curieux intrigué intéressé captivé inspiré stimulé encouragé revigoré énergique alerte dynamique "
    "calme paisible serein tranquille apaisé détendu relaxé rassuré reposé ressourcé optimiste pessimiste impatient frustré "
    "ennuyé blasé lassé indifférent réticent hésitant tiraillé déchiré vulnérable "
    "déconcerté désorienté dérouté décontenancé interloqué désappointé désabusé désenchanté dépité consterné atterré "
    "horrifié alarmé crispé survolté submergé surmené saturé excédé impuissant timide "
    "affamé assoiffé transi résigné aigri rancunier envieux "
    "attristé endeuillé bouillonnant déstabilisé insatisfait mécontent chamboulé grognon ronchon "
    "chaleureux alangui enjoué amusé hilare admiratif égayé réjoui réconforté ragaillardi allégé aimant amical",
    "softfeeling": "vide plein libre léger lourd chaud froid perdu seul partagé isolé vivant touché dépassé sûr malade fragile "
    "sensible distant détaché contracté ouvert bien mieux mal bon bizarre drôle étrange patraque merveilleux proche "
    "petit loin formidable",
    "pseudo-am": "trahi humilié exploité manipulé abandonné rejeté ignoré méprisé incompris utilisé harcelé négligé "
    "maltraité rabaissé dévalorisé agressé bafoué piégé dupé floué trompé exclu",
    "selfjudge": "nul incompétent inutile incapable stupide bête idiot moche laid gros minable médiocre ridicule insignifiant "
    "inférieur supérieur indigne mauvais capable compétent fort faible puissant intelligent malin doué maladroit "
    "égoïste paresseux lâche inadapté inadéquat imparfait invisible insuffisant ignorant responsable important indispensable "
    "bon transparent con débile superflu remplaçable irremplaçable invincible",
    "pseudo": "abandonné humilié étouffé agressé manipulé rejeté trahi attaqué méprisé envahi floué rabaissé dévalorisé ignoré "
    "exploité utilisé harcelé piégé pressuré insulté négligé incompris jugé menacé trompé exclu délaissé accusé "
    "critiqué dominé écrasé contraint forcé obligé coincé acculé provoqué ridiculisé maltraité bafoué berné dupé "
    "détesté dénigré diminué infantilisé culpabilisé persécuté surveillé contrôlé volé escroqué arnaqué lésé "
    "considéré respecté écouté entendu aimé soutenu compris apprécié valorisé reconnu accepté accueilli estimé désiré "
    "oublié repoussé snobé intimidé offensé sali souillé violé salué traité indésirable importun déconsidéré "
    "mésestimé sous-estimé sous-évalué mal-aimé malmené opprimé enfermé prisonnier emprisonné assailli assiégé pris "
    "lâché largué mis laissé vu poussé pressé bousculé bloqué blâmé sacrifié évincé écarté",
}

VERBS = {
    "vagueact": "soucier préoccuper moquer centrer recentrer "
    "aimer apprécier considérer traiter comporter changer améliorer calmer respecter coopérer communiquer "
    "essayer réaliser accepter penser écouter espérer adapter valoriser aider participer contribuer encourager évoluer "
    "progresser collaborer ménager assumer impliquer responsabiliser intéresser tolérer profiter dépêcher fier rassurer "
    "pardonner prouver motiver faciliter simplifier soulager inquiéter modérer raisonner concentrer "
    "appliquer activer exprimer consoler",
    "showing": "montrer manifester témoigner donner accorder apporter porter exprimer",
}

NOUNS: dict[str, str] = {}
