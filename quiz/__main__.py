"""The command line: `python -m quiz COMMAND`. Exit code 0 right, 1 the input is refused, 2 wrong usage."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from quiz.answer_sheet import read_answers
from quiz.lint import folders_of, lint
from quiz.load import Questionnaire, instrument_ids, load, load_folder
from quiz.method import shares
from quiz.places import INSTRUMENTS, LANGUAGES
from quiz.problems import DefinitionRefused, shown_path
from quiz.tool_command import add_tool_commands
from scoring import Instrument

RIGHT, REFUSED = 0, 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; a wrong usage exits with 2 through argparse."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    try:
        code: int = chosen.run(chosen)
    except DefinitionRefused as refused:
        print(refused, file=sys.stderr)
        return REFUSED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m quiz", description="Questionnaires: check, score, link, build, serve."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    ids = instrument_ids()

    check = commands.add_parser("lint", help="report every fault of the definitions")
    check.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="folders or files of instruments (default: all)",
    )
    check.add_argument(
        "--explain", metavar="CODE", help="say what a code means, with an example and the remedy"
    )
    check.set_defaults(run=_lint)

    fresh = commands.add_parser("new", help="make a questionnaire that passes, to be filled in")
    fresh.add_argument("id", metavar="ID", help="lower-case words joined by hyphens")
    fresh.set_defaults(run=_new)

    publish = commands.add_parser("publish", help="freeze the present version of a questionnaire")
    publish.add_argument("instrument", choices=ids, metavar="ID", help=", ".join(ids))
    publish.set_defaults(run=_publish)

    score = commands.add_parser("score", help="score a file of answers")
    score.add_argument("instrument", choices=ids, metavar="INSTRUMENT", help=", ".join(ids))
    what = score.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "answers",
        nargs="?",
        type=Path,
        metavar="ANSWERS.json",
        help="answers by question, or - for standard input",
    )
    what.add_argument(
        "--batch",
        type=Path,
        metavar="FILE.csv",
        help="a table of answer sheets, or - for standard input",
    )
    score.add_argument(
        "--lang", choices=LANGUAGES, default="fr", help="language of the words (default: fr)"
    )
    score.add_argument("--json", action="store_true", help="print the result as one JSON object")
    score.set_defaults(run=_score)

    link = commands.add_parser("link", help="turn answers into a link and back")
    ways = link.add_subparsers(required=True, metavar="WAY")
    encode = ways.add_parser("encode", help="print the fragment for a file of answers")
    encode.add_argument("instrument", choices=ids, metavar="INSTRUMENT")
    encode.add_argument("answers", type=Path, metavar="ANSWERS.json")
    encode.set_defaults(run=_encode)
    decode = ways.add_parser("decode", help="print the answers that a link carries")
    decode.add_argument("instrument", choices=ids, metavar="INSTRUMENT")
    decode.add_argument("link", metavar="LINK", help="a whole address or its fragment")
    decode.set_defaults(run=_decode)

    add_tool_commands(commands)

    build = commands.add_parser("build", help="build site/")
    build.set_defaults(run=_build)
    serve = commands.add_parser(
        "serve", help="build the site, serve it, and build it again on change"
    )
    serve.add_argument("--port", type=int, default=8000)
    serve.set_defaults(run=_serve)
    return parser


def _lint(chosen: argparse.Namespace) -> int:
    if chosen.explain:
        return _explain(chosen.explain)
    problems = lint(chosen.paths)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        return REFUSED
    for folder in folders_of(chosen.paths):
        print(_shares(load_folder(folder).instrument))
    print("no fault found")
    return RIGHT


def _shares(instrument: Instrument) -> str:
    """The share of complete answer sheets without a stop in each verdict: exact, rounded to tenths of a percent."""
    found = ", ".join(
        f"{share.verdict} {share.per_mille / 10:.1f} %" for share in shares(instrument)
    )
    return f"{instrument.id}: {found}"


def _explain(code: str) -> int:
    from quiz.codes import CODES, explain

    text = explain(code)
    print(
        text or f"'{code}' is not a code; the codes are {', '.join(CODES)}.",
        file=sys.stdout if text else sys.stderr,
    )
    return RIGHT if text else REFUSED


def _new(chosen: argparse.Namespace) -> int:
    from quiz.skeleton import create

    print(create(chosen.id))
    return RIGHT


def _publish(chosen: argparse.Namespace) -> int:
    from quiz.publish import publish

    problems = lint([INSTRUMENTS / chosen.instrument])
    if problems:
        raise DefinitionRefused(problems)
    print(f"published: {shown_path(publish(load(chosen.instrument)))}")
    return RIGHT


def _score(chosen: argparse.Namespace) -> int:
    from quiz.batch import score_table
    from quiz.telling import told
    from scoring import assess, result_of

    questionnaire = load(chosen.instrument)
    if chosen.batch:
        return (
            REFUSED
            if score_table(questionnaire.instrument, chosen.batch, json_lines=chosen.json)
            else RIGHT
        )
    assessment = assess(
        questionnaire.instrument, read_answers(questionnaire.instrument, chosen.answers)
    )
    if chosen.json:
        print(json.dumps(result_of(assessment), ensure_ascii=False, indent=2))
    else:
        print(told(questionnaire, assessment, chosen.lang))
    return RIGHT


def _encode(chosen: argparse.Namespace) -> int:
    from scoring import encode

    questionnaire = load(chosen.instrument)
    print(encode(questionnaire.instrument, read_answers(questionnaire.instrument, chosen.answers)))
    return RIGHT


def _decode(chosen: argparse.Namespace) -> int:
    from scoring import LinkRefused, decode

    questionnaire: Questionnaire = load(chosen.instrument)
    fragment = "#" + chosen.link.rpartition("#")[2]
    try:
        responses = decode(questionnaire.instrument, fragment)
    except LinkRefused as refused:
        print(
            _REFUSALS[refused.code].format(id=chosen.instrument, version=refused.version),
            file=sys.stderr,
        )
        return REFUSED
    print(json.dumps(dict(responses), ensure_ascii=False, indent=2))
    return RIGHT


_REFUSALS = {
    "unreadable": "this is not a link to a result: it has no #r=… part. Copy the whole address and try again.",
    "damaged": "this link to {id} is damaged or belongs to another questionnaire: ask for it again.",
    "other_version": "this link was made with version {version} of {id}, which is not here.",
}


def _build(chosen: argparse.Namespace) -> int:
    from quiz.build import BuildFailed, build_site

    try:
        build_site()
    except BuildFailed as failed:
        print(failed, file=sys.stderr)
        return REFUSED
    print("site/ is built")
    return RIGHT


def _serve(chosen: argparse.Namespace) -> int:
    from quiz.serve import serve

    serve(chosen.port)
    return RIGHT


if __name__ == "__main__":
    sys.exit(main())
