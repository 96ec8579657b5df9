# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters for the last chair: the table of ux.md 3.7, computed anew."""

from __future__ import annotations

import pytest

from facilitator.domain.distance import DISTANCES_M, READING_SIZES_PX, RoomPicture, is_hard_to_read, letters_px

TABLE = {
    RoomPicture.TV_32: (53, 89, 142, 213),
    RoomPicture.TV_43: (40, 66, 106, 159),
    RoomPicture.TV_55: (31, 52, 83, 124),
    RoomPicture.WALL_120: (18, 29, 47, 71),
    RoomPicture.WALL_150: (14, 24, 38, 57),
}


@pytest.mark.parametrize("picture", RoomPicture)
def test_letters_are_as_large_as_the_table_says(picture: RoomPicture) -> None:
    """Every picture and distance asks for letters of the size in the table, to the px of rounding."""
    assert [letters_px(picture, far) for far in DISTANCES_M] == pytest.approx(TABLE[picture], abs=1)


def test_small_letters_far_away_are_hard_to_read() -> None:
    """Below ten minutes of arc the program says so; at the comfortable size it never does."""
    assert is_hard_to_read(RoomPicture.TV_32, 12, 96)
    assert not is_hard_to_read(RoomPicture.TV_43, 5, 96)
    for picture in RoomPicture:
        for far in DISTANCES_M:
            assert not is_hard_to_read(picture, far, letters_px(picture, far))


def test_what_can_be_chosen_begins_at_the_least_size() -> None:
    """No letters below 56 px can be chosen, and the usual ones are among them."""
    assert min(READING_SIZES_PX) == 56
    assert 96 in READING_SIZES_PX
