"""Words of a refusal by language: what weakens it, what it must contain, what reproaches (notation: `wording_pattern`).

Read by `refusal`; every pattern here is searched in the whole message.
"""

from __future__ import annotations

from collections.abc import Mapping

APOLOGY: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "(desole/desolee/desoles/desolees/navre/navree/navres/navrees/excuses/excusez/excuse/pardon/pardonnez/confus/confuse)",
        "je (me en veux|regrette)",
    ),
    "en": ("(sorry/apologize/apologise/apologies/apology/forgive/pardon/regret)", "afraid"),
}

HEDGE: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "(peut-etre/eventuellement/normalement/possiblement)",
        "peut etre",
        "(je (vais essayer|essaierai|essayerai|tacherai|ferai mon possible|ferai au mieux|verrai)|on (verra|va voir))",
        "(si ca se libere|a voir|dans la mesure du possible|sans doute|en principe|je ne suis pas sur/sure)",
    ),
    "en": (
        "(maybe/perhaps/possibly/hopefully/probably)",
        "i/we (will|might) (<adv>)* (try/see/do my best)",
        "(we will see|i am not sure|if i can|kind of|sort of|in principle|might be able)",
    ),
}

REASON: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "(parce que|puisque|car|vu que|en raison de|a cause de|etant donne|faute de|de autant)",
        "(la raison est|de plus ,|en plus ,|par ailleurs|et puis)",
    ),
    "en": (
        "(because/since/given) !(<number>/<date>)",
        "(due to|as i (have|am)|as we (have|are)|the reason is|besides ,|moreover|on top of that|and also)",
    ),
}

OPTION: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "je/nous (ne)? (<clitic>)* (<adv>)* (peux/pouvons/propose/proposons/recommande/conseille/suggere/connais/offre/"
        "garde/reserve/livre/reprends/continue/commence/engage/maintiens)",
        "(si (vous/tu/nous/elle/il)|ce est oui|oui ,? si|plutot|ou bien|ou (vous/tu/je/la/le/un/une|nous)|soit)",
        "(que (preferez/preferes/diriez/dirais)|laquelle|lequel|voici ce que|au choix|premiere date|a la place)",
    ),
    "en": (
        "i/we (<adv>)* (can/could|will) (<adv>)* !(not) _",
        "i/we (<adv>)* (offer/suggest/propose/recommend/know/keep|would be (glad/happy) to|am (glad/happy) to)",
        "(if (you/we)|either|instead|or (you/we/i/the/a/to/if)|which (one|would|do)|what i (can|commit|could)|would you (agree|like|prefer)|your choice|yes if|what would you|rather)",
        "(my first|first date|option|alternatively|in its place)",
    ),
}

DATED: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "(lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/demain/janvier/fevrier/mars/avril/mai/juin/juillet/aout/"
        "septembre/octobre/novembre/decembre)",
        "<number> <p> <number> <p> <number>",
        "(le|au|du) <number> !(euros/heures/jours/%)",
        "(la)? semaine prochaine|fin (de|du) mois",
    ),
    "en": (
        "(monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/january/february/march/april/june/july/"
        "august/september/october/november/december)",
        "<number> <p> <number> <p> <number>",
        "<number> may|may <number>",
        "(by|on|until) the <number>",
        "next (week/month)|(end) of the (week/month)",
    ),
}

REPROACH: Mapping[str, tuple[str, ...]] = {
    "fr": (
        "(tu/vous) (ne)? (<clitic>)* (<be>) (<neg>/<adv>/un/une)* <label>",
        "<labelnoun>",
        "(tu/vous) (ne)? (<clitic>)* (<have>)? (<neg>/<adv>)* <judging>",
        "(tu/vous) (ne)? (<clitic>)* (<have>)? (toujours/jamais/constamment)",
        "(tu/vous) (ne)? (<clitic>)* (<have>/pouvez/pourriez/comprenez/ecoutez/respectez/cherchez/voulez) (<neg>|toujours|a me|me)",
        "(tu/vous) (auriez|aurais) (<adv>)* (du|pu)",
        "(vous/tu) (devez|dois)",
        "(votre/ta) (faute|attitude|mauvaise foi|manque)",
        "<judged>",
        "(vous/te) (fichez|moquez|moques) de",
        "(sans arret|tout le temps|sans cesse|a chaque fois|comme (toujours|de habitude))",
    ),
    "en": (
        "you (<be>) (<adv>/not/a/an)* (<label>/<judging>)",
        "<labelnoun>",
        "you (<aux>/not/<adv>)* <judging>",
        "you (<aux>)* (always/never/constantly)",
        "you (do/did/does) not (<adv>)* (<respectverb>|even)",
        "you (should|could|ought to) have",
        "you (must|have to|need to)",
        "your (fault|attitude|lack of)",
        "you (do not|could not) care",
        "<judged>",
        "(all the time|every time|as usual|as always)",
    ),
}
