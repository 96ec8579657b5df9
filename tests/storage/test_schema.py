# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema is an allow-list, the migrations lead to it, and nothing is half migrated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Integer, String

from facilitator.domain.drafts import Draft
from facilitator.domain.errors import DamagedVault, NewerVault
from facilitator.domain.safety import CardKind
from facilitator.storage import migrate
from facilitator.storage.marks import APPLICATION_ID, SCHEMA
from facilitator.storage.tables import Row
from facilitator.storage.vault import Vault, open_with_words
from tests.support.safety import a_book, some_id, some_places
from tests.support.vaults import MEETING, WORDS, a_summary, a_vault, an_own_format, custody

# Every text column, and where its words come from. A new one needs a line here and a reason why nobody can be
# named in it: ids are random, most stands in a format file or in a fixed list of the program. Ten hold the group's
# own words: they are written on a page of their own, while no meeting runs, and the page says that they name nobody.
TEXT_COLUMNS = {
    "card_words.card": "a fixed list",
    "card_words.row_id": "random",
    "card_words.words": "own words: what to do in an emergency",
    "checklist_item.moment": "a fixed list",
    "checklist_item.place_id": "random",
    "checklist_item.row_id": "random",
    "checklist_item.words": "own words: a thing to do",
    "format_draft.body": "a format that is being written, outside meetings; its fields are domain.formats",
    "format_draft.row_id": "random",
    "filling.name": "a format, or what a slot of a format is called",
    "filling.row_id": "random",
    "filling.words": "own words: what is read aloud under a name, on one day or always; typed on Today",
    "group_settings.format_id": "a format",
    "group_settings.row_id": "random",
    "group_settings.wording": "a format",
    "help_number.kind": "a fixed list",
    "help_number.number": "digits and the signs of telephones; letters are refused",
    "help_number.row_id": "random",
    "help_number.service": "own words: what a helpline is called",
    "journal_event.body": "an event of domain.events: numbers, instants, fixed lists, and the format",
    "journal_event.kind": "a fixed list",
    "journal_event.meeting_id": "random",
    "meeting_count.category": "a fixed list",
    "meeting_count.meeting_id": "random",
    "meeting_milestone.meeting_id": "random",
    "meeting_milestone.milestone": "a fixed list",
    "meeting_part.meeting_id": "random",
    "meeting_part.part_id": "a format",
    "meeting_summary.format_id": "a format",
    "meeting_summary.format_title": "a format",
    "meeting_summary.meeting_id": "random",
    "own_format.row_id": "random",
    "own_format_version.body": "a format: what the group reads aloud, and how long; its fields are domain.formats",
    "own_format_version.format_id": "random",
    "own_format_version.row_id": "random",
    "place.address": "own words: where the room is",
    "place.first_aid": "own words: where the first-aid box is",
    "place.label": "own words: what the place is called",
    "place.row_id": "random",
    "place.way_in": "own words: door and floor",
    "real_minutes.format_id": "a format",
    "real_minutes.part_id": "a format",
    "safety_settings.protocol": "a fixed list",
    "safety_settings.row_id": "random",
    "vault_mark.group_id": "random",
    "own_day.name": "own words: what the day is called",
    "own_day.row_id": "random",
    "rotation.name": "own words: what the list is called",
    "rotation.row_id": "random",
    "rotation.series_id": "random",
    "rotation_item.rotation_id": "random",
    "rotation_item.row_id": "the list's and the place in it",
    "rotation_item.words": "own words: a step, a chapter, a topic",
    "series.format_id": "a format",
    "series.row_id": "random",
    "series_change.format_id": "a format",
    "series_change.row_id": "the series' and the day",
    "series_change.series_id": "random",
    "series_rule.body": "conditions: fixed lists, numbers, days, ids",
    "series_rule.format_id": "a format",
    "series_rule.row_id": "random",
    "series_rule.series_id": "random",
}
ROWS = ("checklist_item", "filling", "format_draft", "help_number", "own_format", "own_format_version", "place")
ROWS += ("safety_settings", "series", "series_rule", "series_change", "rotation", "rotation_item", "own_day")
MERGED = {"version", "deleted"}
OTHER_COLUMNS = {
    "card_words": MERGED,
    "checklist_item": {*MERGED, "position"},
    "format_draft": {*MERGED, "based_on", "wished_min", "v"},
    "filling": {*MERGED, "position", "day", "is_reading"},
    "help_number": {*MERGED, "position", "checked"},
    "place": {*MERGED, "position", "tonight"},
    "safety_settings": MERGED,
    "group_settings": {"version", "deleted", "usual_start_min", "chairs", "second_way_offered"},
    "journal_event": {"seq", "v"},
    "meeting_count": {"number"},
    "meeting_milestone": {"number"},
    "meeting_part": {"position", "planned_min", "real_min"},
    "meeting_summary": {
        *("version", "deleted", "held_on", "format_version", "planned_start", "planned_end", "started", "ended"),
        *("shares", "shared_min", "held_min", "to_check"),
    },
    "own_format": {"version", "deleted", "archived"},
    "own_format_version": {"version", "deleted", "number", "adopted_on", "v"},
    "own_day": {*MERGED, "position", "day", "yearly"},
    "pulse": {"one", "at_us"},
    "real_minutes": {"minutes", "meetings"},
    "rotation": {*MERGED, "position", "place", "around", "since"},
    "rotation_item": {*MERGED, "position"},
    "series": {
        *(*MERGED, "position", "weekdays", "since", "every_weeks", "weeks", "starts_min", "length_min"),
    },
    "series_change": {*MERGED, "day", "off", "moved_day", "moved_min"},
    "series_rule": {*MERGED, "position", "v"},
    "vault_mark": {"one"},
}


def test_no_column_can_hold_a_name() -> None:
    """The columns are exactly those on the list; no other text can be stored anywhere."""
    columns = [(table.name, column) for table in Row.metadata.sorted_tables for column in table.columns]
    texts = {f"{table}.{column.name}" for table, column in columns if isinstance(column.type, String)}
    others = {f"{table}.{column.name}" for table, column in columns if not isinstance(column.type, String)}
    assert texts == set(TEXT_COLUMNS)
    assert others == {f"{table}.{name}" for table, names in OTHER_COLUMNS.items() for name in names}


def test_what_people_change_can_be_merged() -> None:
    """Settings, summaries, formats, cards, numbers, places and lists carry a random id, a version and a tombstone."""
    own_ids = {"meeting_summary": "meeting_id", "group_settings": "row_id", "card_words": "row_id"}
    own_ids |= dict.fromkeys(ROWS, "row_id")
    for table, own_id in own_ids.items():
        columns = Row.metadata.tables[table].columns
        assert isinstance(columns[own_id].type, String)
        assert isinstance(columns["version"].type, Integer)
        assert "deleted" in columns


def test_versions_grow_and_tombstones_stay(tmp_path: Path) -> None:
    """Each change of a summary raises its version; withdrawn, it stays as a tombstone without numbers."""
    group = custody(tmp_path).make_with_words(WORDS)
    group.journal.close(a_summary())
    group.summaries.amend(a_summary(to_check=False))
    group.journal.reopen(MEETING, ())
    group.close()
    vault = reopened(tmp_path)
    driver = vault.database.driver
    assert driver.execute("SELECT version, deleted FROM meeting_summary").fetchall() == [(3, 1)]
    assert driver.execute("SELECT count(*) FROM meeting_count").fetchall() == [(0,)]
    vault.close()


def test_an_erased_format_leaves_no_words(tmp_path: Path) -> None:
    """Of a format that is erased stay ids, numbers and days; its row tells each change that was made."""
    group = custody(tmp_path).make_with_words(WORDS)
    own = an_own_format()
    group.formats.adopt(own)
    group.formats.adopt(own.changed(own.format, own.adopted_on))
    group.formats.set_archived(own.format_id, True)
    group.formats.erase(own.format_id)
    group.close()
    vault = reopened(tmp_path)
    driver = vault.database.driver
    assert driver.execute("SELECT version, deleted, archived FROM own_format").fetchall() == [(4, 1, 1)]
    said = driver.execute("SELECT version, deleted, number, body FROM own_format_version ORDER BY number").fetchall()
    assert said == [(2, 1, 1, ""), (2, 1, 2, "")]
    vault.close()


def test_a_dropped_draft_leaves_no_words(tmp_path: Path) -> None:
    """Of a draft that is dropped stay an id and numbers; its row tells each change that was made."""
    group = custody(tmp_path).make_with_words(WORDS)
    draft = Draft(an_own_format().format, 0, 60)
    group.drafts.save(draft)
    group.drafts.save(draft)
    group.drafts.drop(draft.format_id)
    group.close()
    vault = reopened(tmp_path)
    assert vault.database.driver.execute("SELECT version, deleted, body FROM format_draft").fetchall() == [(3, 1, "")]
    vault.close()


def test_what_is_taken_away_leaves_no_words(tmp_path: Path) -> None:
    """Own words that are taken away leave an id and a version; saving the same again raises no version."""
    group = custody(tmp_path).make_with_words(WORDS)
    group.safety.save(a_book())
    group.safety.save(a_book())
    group.safety.save(a_book().with_own(CardKind.DISRUPTIVE, "", "").without_number(some_id(1)))
    group.places.save(some_places())
    group.places.save(some_places().without_place(some_id(11)))
    group.close()
    vault = reopened(tmp_path)
    driver = vault.database.driver
    assert driver.execute("SELECT version, deleted, words FROM card_words").fetchall() == [(2, 1, "")]
    numbers = driver.execute("SELECT version, deleted, number, service FROM help_number ORDER BY row_id").fetchall()
    assert numbers == [(2, 1, "", ""), (2, 0, "555 0111", "")]
    places = driver.execute("SELECT version, deleted, label, address, way_in FROM place ORDER BY row_id").fetchall()
    assert places == [(2, 1, "", "", ""), (2, 0, "Library", "", "")]
    assert set(driver.execute("SELECT version, deleted, words FROM checklist_item").fetchall()) == {(2, 1, "")}
    assert driver.execute("SELECT version, protocol FROM safety_settings").fetchall() == [(1, "listen")]
    vault.close()


def reopened(data_folder: Path) -> Vault:
    (folder,) = (data_folder / "groups").iterdir()
    return open_with_words(folder, WORDS)


def test_the_migrations_lead_to_the_tables(tmp_path: Path) -> None:
    """Between the migrated file and the typed rows there is no difference."""
    vault = a_vault(tmp_path)
    with vault.database.transaction() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Row.metadata) == []
    driver = vault.database.driver
    marks = [driver.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    assert marks == [APPLICATION_ID, SCHEMA]
    vault.close()


def test_a_drift_is_noticed(tmp_path: Path) -> None:
    """The comparison above sees a column that no typed row knows (the control)."""
    vault = a_vault(tmp_path)
    vault.database.driver.execute("ALTER TABLE pulse ADD COLUMN who TEXT")
    with vault.database.transaction() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Row.metadata) != []
    vault.close()


def test_the_schema_number_counts_the_migrations(tmp_path: Path) -> None:
    """SCHEMA is the number of migrations, in one straight line."""
    scripts = ScriptDirectory(str(migrate.SCRIPTS))
    revisions = [script.revision for script in scripts.walk_revisions()]
    assert len(revisions) == SCHEMA
    assert revisions == [f"{number:04d}" for number in range(SCHEMA, 0, -1)]


def test_an_older_vault_is_brought_up_to_date(tmp_path: Path) -> None:
    """A vault of an earlier number is migrated on opening and keeps what was in it."""
    group = custody(tmp_path).make_with_words(WORDS)
    group.journal.close(a_summary())
    group.close()
    vault = reopened(tmp_path)
    vault.database.driver.execute("PRAGMA user_version=0")
    vault.close()
    group = custody(tmp_path).open_with_words(WORDS)
    assert group.summaries.recent(9) == (a_summary(),)
    group.close()
    vault = reopened(tmp_path)
    assert vault.database.driver.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    assert vault.database.driver.execute("PRAGMA foreign_keys").fetchone() == (1,)
    vault.close()


def test_a_newer_vault_is_left_alone(tmp_path: Path) -> None:
    """A vault with a higher number is refused and not one byte of it changes."""
    vault = a_vault(tmp_path)
    vault.database.driver.execute(f"PRAGMA user_version={SCHEMA + 1}")
    folder = vault.folder
    vault.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(NewerVault):
        open_with_words(folder, WORDS)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_migration_that_breaks_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the check after migrating finds an orphan, the vault stays at its number, tables and all."""
    vault = a_vault(tmp_path)
    driver = vault.database.driver
    driver.execute("PRAGMA user_version=0")

    def spoil(config: Any, head: str) -> None:
        connection = config.attributes["connection"]
        connection.exec_driver_sql("CREATE TABLE half (a)")
        connection.exec_driver_sql("INSERT INTO meeting_count VALUES ('nobody', 'here', 1)")

    monkeypatch.setattr(migrate.command, "upgrade", spoil)
    with pytest.raises(DamagedVault):
        migrate.upgrade(vault.database)
    assert driver.execute("PRAGMA user_version").fetchone() == (0,)
    assert driver.execute("SELECT count(*) FROM sqlite_master WHERE name='half'").fetchone() == (0,)
    assert driver.execute("PRAGMA foreign_keys").fetchone() == (1,)
    vault.close()


def test_rebuilding_a_parent_keeps_its_children(tmp_path: Path) -> None:
    """With foreign keys off a rebuilt parent keeps its children; with them on they are gone (the control)."""
    left = {}
    for keys in ("OFF", "ON"):
        group = custody(tmp_path / keys).make_with_words(WORDS)
        group.journal.close(a_summary())
        group.close()
        vault = reopened(tmp_path / keys)
        driver = vault.database.driver
        driver.execute(f"PRAGMA foreign_keys={keys}").fetchall()
        driver.execute("BEGIN IMMEDIATE")
        driver.execute("CREATE TABLE again AS SELECT * FROM meeting_summary")
        driver.execute("DROP TABLE meeting_summary")
        left[keys] = driver.execute("SELECT count(*) FROM meeting_count").fetchone()[0]
        driver.execute("ROLLBACK")
        vault.close()
    assert left == {"OFF": 2, "ON": 0}
