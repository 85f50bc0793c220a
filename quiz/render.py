"""One questionnaire in one language as HTML: the form, the pieces of its result, and the paper key. The only module that knows Jinja."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import markdown
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from quiz.dates import day
from quiz.load import Questionnaire, load
from quiz.method import releases, shares
from quiz.paper import paper_key
from quiz.places import TEMPLATES, UI_WORDS
from quiz.publish import published_versions
from quiz.sources import load_references
from quiz.ui_words import ui_words
from quiz.wording import Words, own_words
from quiz.yaml_file import read_yaml
from scoring import Instrument


def render_questionnaire(instrument: Instrument, words: Words, language: str) -> str:
    """The whole questionnaire as one `<section>`. Words come from our own files and are trusted; nothing else enters."""
    page = dict(instrument.pages)[language]
    template = _environment().get_template("questionnaire.html.j2")
    return template.render(
        q=instrument,
        w=words,
        ui=own_words(ui_words(language), words),
        lang=language,
        root="../" * page.strip("/").count("/") + "../",
        sources=load_references(),
        paper=paper_key(instrument),
        pages={one.to: dict(load(one.to).instrument.pages)[language] for one in instrument.next},
    )


def render_method(questionnaire: Questionnaire, language: str) -> str:
    """The method page of a questionnaire."""
    instrument, words = questionnaire.instrument, questionnaire.words[language]
    own: Any = read_yaml(UI_WORDS / "method.yaml").value
    return (
        _environment()
        .get_template("method.html.j2")
        .render(
            q=instrument,
            w=words,
            words=own[language],
            lang=language,
            root="../../",
            references=load_references(),
            shares=shares(instrument),
            releases=releases(instrument, published_versions()),
            names=_short_names(words),
        )
    )


def _short_names(words: Any) -> dict[str, str]:
    """The short name of every question and band, by id."""
    bands = {id_: band["name"] for id_, band in words["bands"].items()}
    parts = (words["context"], words["stops"], words["items"])
    return bands | {id_: entry["short"] for part in parts for id_, entry in part.items()}


def render_page(name: str, base: str) -> str:
    """A page outside both languages (`index.html`, `404.html`). base: path of the site on its host, `/` or `/repo/`."""
    return _environment().get_template(f"{name}.j2").render(base=base)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["day"] = day
    environment.filters["md"] = _block
    environment.filters["mdi"] = _inline
    return environment


def _block(text: str) -> Markup:
    return Markup(markdown.markdown(text, extensions=["sane_lists", "attr_list"]))


def _inline(text: str) -> Markup:
    html = markdown.markdown(text)
    return Markup(re.sub(r"^<p>(.*)</p>$", r"\1", html, flags=re.DOTALL))
