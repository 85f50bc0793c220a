"""Two versions of one instrument: every change is named, and old answers are carried over by id, never by place."""

from __future__ import annotations

import json

from scoring import Difference, carried, differences, encode
from scoring.bridge import assess, open_link, open_old_link
from tests.scoring.small import definition, instrument, responses

OLD = [{"id": "a", "weight": 1}, {"id": "b"}, {"id": "gone"}]
NEW = [{"id": "b", "keying": "protective"}, {"id": "a", "weight": 3}, {"id": "fresh"}]


def test_every_change_of_questions_is_named() -> None:
    assert differences(instrument(OLD), instrument(NEW, version=2)) == (
        Difference(kind="removed", id="gone"),
        Difference(kind="keying", id="b"),
        Difference(kind="weight", id="a", before=1, after=3),
        Difference(kind="added", id="fresh"),
    )


def test_a_moved_cutoff_is_named_with_both_numbers() -> None:
    bands = definition([])["bands"]
    moved = [{**band, "from": 40} if band["id"] == "conditions" else band for band in bands]
    assert differences(instrument(OLD), instrument(OLD, bands=moved)) == (
        Difference(kind="cutoff", id="conditions", before=30, after=40),
    )


def test_the_same_version_differs_in_nothing() -> None:
    assert differences(instrument(OLD), instrument(OLD)) == ()


def test_old_answers_are_carried_by_id_although_the_order_changed() -> None:
    old, new = instrument(OLD), instrument(NEW, version=2)
    sheet = responses(old, {"a": "yes", "b": "partly", "gone": "yes", "halt": "no"})
    assert dict(carried(sheet, new)) == {
        "halt": "no",
        "b": "partly",
        "a": "yes",
        "fresh": "unknown",
    }


def test_an_answer_that_no_longer_exists_becomes_unknown() -> None:
    old = instrument([{"id": "a"}])
    new = instrument([{"id": "a", "scale": "s"}], scales={"s": {"yes": 100, "never": 0}}, version=2)
    assert dict(carried(responses(old, {"a": "partly"}), new))["a"] == "unknown"


def test_an_old_link_is_replayed_as_it_was_and_compared_with_today() -> None:
    old, new = definition(OLD), definition(NEW, version=2)
    link = encode(
        instrument(OLD),
        responses(instrument(OLD), {"a": "partly", "b": "no", "gone": "no", "halt": "no"}),
    )
    opened = json.loads(open_old_link(json.dumps(old), json.dumps(new), link))
    then = json.loads(open_link(json.dumps(old), link))
    assert opened["result"] == then["result"]
    assert (opened["result"]["version"], opened["today"]["result"]["version"]) == (1, 2)
    assert (opened["result"]["verdict"], opened["today"]["result"]["verdict"]) == (
        "accept",
        "renegotiate",
    )
    assert opened["same_verdict"] is False
    assert {one["kind"] for one in opened["differences"]} == {
        "removed",
        "keying",
        "weight",
        "added",
    }


def test_the_bridge_refuses_in_words_and_never_raises() -> None:
    text = json.dumps(definition(OLD))
    refused = json.loads(assess(text, json.dumps({"a": "perhaps"})))
    assert refused["ok"] is False and refused["faults"][0]["where"] == "a"
    assert json.loads(open_link(text, "#r=1.zzzz")) == {"ok": False, "fault": {"code": "damaged"}}
    assert json.loads(open_link(text, "javascript:alert(1)")) == {
        "ok": False,
        "fault": {"code": "unreadable"},
    }
    assert (
        json.loads(open_old_link(text, text, "#r=9.zzzz.0000"))["fault"]["code"] == "other_version"
    )
