# SPDX-FileCopyrightText: The Facilitator authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`make screenshots`: every page and state, really led there, in every dress the program has."""
