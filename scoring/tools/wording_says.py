"""What a mark tells the writer, by kind and language: `why` in one plain sentence, `instead` as another way to put it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Saying(NamedTuple):
    """The two sentences of a mark."""

    why: str
    instead: str


SAYINGS: Mapping[str, Mapping[str, Saying]] = {
    "fr": {
        "generaliser": Saying("Ce mot généralise : une seule exception suffit à le contester.", "Dites combien de fois, et depuis quand."),
        "all-or-none": Saying("« Tous » ou « personne » généralise, sauf si l’on sait de qui et quand.", "Dites qui, ou combien de personnes, et quel jour."),
        "habit": Saying("Sans date, la phrase parle d’une habitude.", "Dites quel jour, ou combien de fois."),
        "again": Saying("Ce mot rappelle d’autres fois sans les dire.", "Donnez les dates, ou le nombre de fois."),
        "vague-amount": Saying("Cette quantité se discute, elle ne se vérifie pas.", "Donnez un nombre, une durée ou les dates."),
        "excess": Saying("Ce mot compare à une norme que l’autre ne partage peut-être pas.", "Donnez la mesure seule : combien, pendant combien de temps."),
        "label": Saying("C’est une étiquette : elle juge, elle ne décrit pas.", "Racontez l’acte ou les mots qui vous font penser cela."),
        "judgement": Saying("Ce mot évalue ce qui s’est passé.", "Dites ce qu’une caméra aurait filmé : qui, quoi, quand."),
        "comparison": Saying("Une comparaison classe les personnes ou les choses.", "Décrivez le fait pour lui-même."),
        "mind-reading": Saying("C’est une supposition sur ce que l’autre pense, ressent ou cherche.", "Dites ce qu’il a fait ou dit ; demandez-lui le reste."),
        "inner": Saying("Cela se passe en vous : ce n’est pas encore un fait.", "Gardez-le pour le sentiment, et dites ici ce que vous avez vu ou entendu."),
        "obligation": Saying("Ce mot dit ce que l’autre aurait à faire.", "Dites ce qui compte pour vous."),
        "prediction": Saying("C’est une prévision, pas un fait.", "Dites ce qui s’est déjà passé, avec sa date."),
        "feel-that": Saying("Après ces mots vient une pensée, pas une émotion.", "« Je suis » suivi d’une émotion : inquiet, déçu, tendu, soulagé…"),
        "thought": Saying("C’est une opinion, pas une émotion.", "Dites ce que cette pensée vous fait : « je suis inquiet », « je suis déçu »…"),
        "pseudo-feeling": Saying("Ce mot dit ce que l’autre vous aurait fait.", "Cherchez l’émotion dessous : triste, en colère, inquiet, seul, blessé…"),
        "self-judgement": Saying("C’est un jugement sur vous-même, pas une émotion.", "Dites ce que vous éprouvez en y pensant : découragé, gêné, inquiet…"),
        "blame": Saying("La phrase fait de l’autre la cause de ce que vous ressentez.", "Dites ce dont vous avez besoin : « … parce que j’ai besoin de clarté »."),
        "no-feeling": Saying("On n’y trouve pas d’émotion qui soit la vôtre.", "Commencez par « je suis » ou « je me sens », puis un mot d’émotion."),
        "strategy": Saying("C’est un moyen précis, lié à une personne, une chose ou une date.", "Demandez-vous ce que cela vous apporterait : clarté, sécurité, repos, confiance…"),
        "no-need": Saying("On n’y lit pas ce qui compte pour vous.", "Ajoutez « parce que j’ai besoin de… » avec un mot général : clarté, équité, repos…"),
        "vague": Saying("Chacun peut le comprendre autrement.", "Dites un geste que l’on peut voir, et quand."),
        "negative": Saying("Vous dites ce que vous ne voulez pas.", "Dites ce que vous voudriez à la place."),
        "demand": Saying("L’autre ne peut pas dire non sans risque.", "Posez une question : « Seriez-vous d’accord pour… ? »"),
        "feeling-asked": Saying("Un sentiment ou une pensée ne se commande pas.", "Demandez un geste ou une parole : « me dire ce que vous avez compris »."),
        "no-request": Saying("On n’y trouve pas de demande adressée à quelqu’un, à laquelle il puisse dire non.", "« Pourriez-vous » suivi d’un geste précis et d’une date ?"),
        "apology": Saying("Plusieurs excuses de suite affaiblissent votre limite.", "Gardez un remerciement, ou une seule excuse."),
        "hedge": Saying("Ce mot laisse croire que la réponse pourrait changer.", "Dites non, ou donnez la date à laquelle ce sera oui."),
        "second-reason": Saying("Une deuxième raison donne surtout de quoi discuter.", "Gardez la raison la plus simple, en une ligne."),
        "no-reason": Saying("La limite vient sans raison.", "Donnez une raison, en une ligne."),
        "no-option": Saying("Le message ferme une porte sans en montrer une autre.", "Proposez ce que vous pouvez faire."),
        "no-date": Saying("Le message n’a pas de date.", "Dites pour quand, ou jusqu’à quand votre proposition tient."),
        "reproach": Saying("Ce mot reproche.", "Dites votre limite sans parler de la personne."),
    },
    "en": {
        "generaliser": Saying("This word generalizes: one exception is enough to dispute it.", "Say how many times, and since when."),
        "all-or-none": Saying("“Everyone” or “nobody” generalizes, unless it is clear who and when.", "Say who, or how many people, and on which day."),
        "habit": Saying("Without a date, the sentence speaks of a habit.", "Say which day, or how many times."),
        "again": Saying("This word recalls other times without naming them.", "Give the dates, or the number of times."),
        "vague-amount": Saying("This amount can be argued about; it cannot be checked.", "Give a number, a length of time or the dates."),
        "excess": Saying("This measures against a standard the other person may not share.", "Give the measure alone: how much, for how long."),
        "label": Saying("This is a label: it judges and does not describe.", "Tell the act or the words that make you think so."),
        "judgement": Saying("This word evaluates what happened.", "Say what a camera would have recorded: who, what, when."),
        "comparison": Saying("A comparison ranks people or things.", "Describe the fact on its own."),
        "mind-reading": Saying("This guesses what the other person thinks, feels or is after.", "Say what they did or said; ask them about the rest."),
        "inner": Saying("This happens inside you: it is not yet a fact.", "Keep it for the feeling, and say here what you saw or heard."),
        "obligation": Saying("This says what the other person ought to do.", "Say what matters to you."),
        "prediction": Saying("This is a forecast, not a fact.", "Say what has already happened, with its date."),
        "feel-that": Saying("What follows these words is a thought, not an emotion.", "“I am”, then an emotion: worried, disappointed, tense, relieved…"),
        "thought": Saying("This is an opinion, not an emotion.", "Say what the thought does to you: “I am worried”, “I am disappointed”…"),
        "pseudo-feeling": Saying("This word says what somebody is supposed to have done to you.", "Look for the emotion beneath it: sad, angry, worried, lonely, hurt…"),
        "self-judgement": Saying("This judges yourself; it is not an emotion.", "Say what you feel when you think so: discouraged, embarrassed, worried…"),
        "blame": Saying("The sentence makes the other person the cause of what you feel.", "Say what you need: “… because I need clarity”."),
        "no-feeling": Saying("There is no emotion of your own in it.", "Begin with “I am” or “I feel”, then one word of emotion."),
        "strategy": Saying("This is one way of getting there, tied to a person, a thing or a date.", "Ask yourself what it would give you: clarity, security, rest, trust…"),
        "no-need": Saying("It does not say what matters to you.", "Add “because I need…” with a general word: clarity, fairness, rest…"),
        "vague": Saying("Everyone may understand it differently.", "Name an act that can be seen, and when."),
        "negative": Saying("You say what you do not want.", "Say what you would like in its place."),
        "demand": Saying("The other person cannot say no without a risk.", "Ask a question: “Would you be willing to…?”"),
        "feeling-asked": Saying("A feeling or a thought cannot be done to order.", "Ask for an act or for words: “tell me what you understood”."),
        "no-request": Saying("There is no request in it that someone could say no to.", "“Could you”, then one definite act and a date?"),
        "apology": Saying("Several apologies in a row weaken your limit.", "Keep one thank-you, or one apology."),
        "hedge": Saying("This word suggests that the answer might change.", "Say no, or give the date when it will be yes."),
        "second-reason": Saying("A second reason mostly gives them something to argue with.", "Keep the simplest reason, in one line."),
        "no-reason": Saying("The limit comes without a reason.", "Give one reason, in one line."),
        "no-option": Saying("The message closes a door without showing another.", "Offer what you can do."),
        "no-date": Saying("The message has no date.", "Say by when, or until when your offer stands."),
        "reproach": Saying("This word blames.", "State your limit without talking about the person."),
    },
}  # fmt: skip
