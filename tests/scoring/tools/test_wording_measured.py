"""The labelled sentences: there are enough of each kind, and the check is right about nine in ten at least."""

from __future__ import annotations

from collections import Counter

from quiz.wording_bench import ALL, FILES, SENTENCES, judge, measure_wording, table


def test_precision_and_recall_are_at_least_nine_in_ten_on_each_file() -> None:
    rows = [row for row in measure_wording() if row.part == ALL]
    assert [row.file for row in rows] == list(FILES)
    for row in rows:
        for hits, out_of in (row.precision, row.recall):
            assert hits * 10 >= out_of * 9, row


def test_there_are_thirty_sentences_or_more_of_each_part_in_each_language() -> None:
    judged = [one for file in FILES for one in judge(SENTENCES / f"{file}.jsonl")]
    assert len(judged) >= 240
    assert len({one.text for one in judged}) == len(judged)
    counted = Counter((one.language, one.part) for one in judged)
    assert len(counted) == 8
    assert min(counted.values()) >= 30
    right = Counter((one.language, one.part) for one in judged if one.ok)
    for key, count in counted.items():
        assert 0.4 <= right[key] / count <= 0.6, key


def test_a_sentence_that_is_not_ok_names_its_kinds_and_most_are_found() -> None:
    judged = [one for file in FILES for one in judge(SENTENCES / f"{file}.jsonl")]
    failing = [one for one in judged if not one.ok]
    assert all(one.kinds for one in failing)
    assert not any(one.kinds for one in judged if one.ok)
    named = [one for one in failing if set(one.kinds) & set(one.said_kinds)]
    assert len(named) * 10 >= len(failing) * 8


def test_the_table_has_a_line_for_each_row() -> None:
    rows = measure_wording()
    assert len(table(rows).splitlines()) == len(rows) + 1
